"use strict";
// Lets a plain Node process load the sources as they are: no test runner, whose own memory would be measured too.
const Module = require("node:module");
const { transformFileSync } = require("@swc/core");
const { patched } = require("../../supply/patched-packages.cjs");

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, file) => {
    const { code } = transformFileSync(file, {
      module: { type: "commonjs" },
      jsc: { parser: { syntax: "typescript", tsx: extension === ".tsx" }, target: "es2022" },
    });
    module._compile(code, file);
  };
}

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...others) =>
  patched(request, parent?.filename ?? "") ?? resolve(request, parent, ...others);
