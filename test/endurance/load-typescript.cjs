"use strict";
// Lets a plain Node process load the sources as they are: no test runner, whose own memory would be measured too.
const { transformFileSync } = require("@swc/core");

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, file) => {
    const { code } = transformFileSync(file, {
      module: { type: "commonjs" },
      jsc: { parser: { syntax: "typescript", tsx: extension === ".tsx" }, target: "es2022" },
    });
    module._compile(code, file);
  };
}
