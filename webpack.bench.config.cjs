const { join } = require("node:path");
const { PATCHES } = require("./supply/patched-packages.cjs");

/** The bench as one file; peers stay outside, as whoever uses them has them. */
module.exports = {
  name: "bench",
  mode: "production",
  optimization: { minimize: false },
  target: "node20",
  devtool: false,
  entry: {
    main: join(__dirname, "bench/main.ts"),
    check: join(__dirname, "bench/check.ts"),
    book: join(__dirname, "bench/book.ts"),
    sheet: join(__dirname, "bench/sheet.ts"),
    reading: join(__dirname, "bench/reading.ts"),
    pane: join(__dirname, "bench/pane.ts"),
    corpus: join(__dirname, "bench/corpus/main.ts"),
    "corpus-worker": join(__dirname, "bench/corpus/worker.ts"),
  },
  output: { path: join(__dirname, "dist/bench"), filename: "[name].cjs" },
  node: { __dirname: false, __filename: false },
  externals: {
    "@gorules/zen-engine": "commonjs @gorules/zen-engine",
    "@sparticuz/chromium": "import @sparticuz/chromium",
    "@e965/xlsx": "commonjs @e965/xlsx",
    exceljs: "commonjs exceljs",
    jszip: "commonjs jszip",
    "playwright-core": "commonjs playwright-core",
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [PATCHES, { test: /\.ts$/, use: "swc-loader" }] },
  performance: { hints: false },
  stats: "errors-warnings",
};
