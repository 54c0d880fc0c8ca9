const { transformFileSync } = require("@swc/core");

const OPTIONS = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } };

/**
 * Loads a TypeScript module of this project into the build, so that the metadata is made from the very
 * declarations that the bundle is made from. The hook stands only while the module and what it imports load.
 */
exports.requireTypeScript = function requireTypeScript(path) {
  const before = require.extensions[".ts"];
  require.extensions[".ts"] = (module, file) => module._compile(transformFileSync(file, OPTIONS).code, file);
  try {
    return require(path);
  } finally {
    if (before) require.extensions[".ts"] = before;
    else delete require.extensions[".ts"];
  }
};
