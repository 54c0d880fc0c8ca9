const { join } = require("node:path");
const BillPlugin = require("./supply/bill-plugin.cjs");
const { PATCHES } = require("./supply/patched-packages.cjs");

/** The command as one file, so that it starts fast and needs nothing else at run time. */
module.exports = {
  name: "cli",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: join(__dirname, "cli/process.ts"),
  output: { path: join(__dirname, "dist/cli"), filename: "wuyi.cjs", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [PATCHES, { test: /\.ts$/, use: "swc-loader" }] },
  plugins: [new BillPlugin()],
  performance: { hints: false },
  stats: "errors-warnings",
};
