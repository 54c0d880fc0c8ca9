const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const EmitPlugin = require("./addin/build/emit-plugin.cjs");
const { requireTypeScript } = require("./functions/metadata/typescript.cjs");

const SAMPLE = join(__dirname, "samples/申报-有问题.xlsx");

/** The pages, with the check's examples from the sample workbook, their style and their icon. */
function files() {
  const { helpPages } = requireTypeScript(join(__dirname, "help/pages/index.ts"));
  const { readBook } = requireTypeScript(join(__dirname, "xlsx/index.ts"));
  const { NODE_CODEC } = requireTypeScript(join(__dirname, "cli/check/codec.ts"));
  const { sheets } = readBook(readFileSync(SAMPLE), NODE_CODEC);
  return [
    ...helpPages(sheets.map(({ grid }) => grid)),
    ["help.css", readFileSync(join(__dirname, "help/help.css"))],
    ["icon.png", readFileSync(join(__dirname, "addin/icons/png/app-32.png"))],
  ];
}

/** The help: static pages generated from the declarations, and the script of their search. */
module.exports = {
  name: "help",
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  entry: join(__dirname, "help/search.ts"),
  output: { path: join(__dirname, "dist/help"), filename: "search.js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  // The search needs one function of the policy's names, and none of its data.
  module: { rules: [{ test: /\.ts$/, use: "swc-loader", sideEffects: false }] },
  plugins: [new EmitPlugin({ name: "help", files })],
  performance: { hints: false },
  stats: "errors-warnings",
};
