const { join } = require("node:path");
const EmitPlugin = require("./addin/build/emit-plugin.cjs");
const BillPlugin = require("./supply/bill-plugin.cjs");
const { PACKAGES, SOURCES, TARGET } = require("./supply/engines.cjs");
const { SEARCH, helpFiles } = require("./help/build.cjs");

/** The help: static pages generated from the declarations, and the script of their search. */
module.exports = {
  name: "help",
  mode: "production",
  target: TARGET,
  devtool: false,
  entry: SEARCH,
  output: { path: join(__dirname, "dist/help"), filename: "search.js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  // The search needs one function of the policy's names, and none of its data.
  module: { rules: [{ ...SOURCES, sideEffects: false }, PACKAGES] },
  plugins: [new EmitPlugin({ name: "help", files: helpFiles }), new BillPlugin()],
  performance: { hints: false },
  stats: "errors-warnings",
};
