const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { IgnorePlugin } = require("webpack");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const EmitPlugin = require("./addin/build/emit-plugin.cjs");
const { SEARCH, helpFiles } = require("./help/build.cjs");
const BillPlugin = require("./supply/bill-plugin.cjs");
const { PACKAGES, SOURCES, TARGET } = require("./supply/engines.cjs");
const { PATCHES } = require("./supply/patched-packages.cjs");
const PrecachePlugin = require("./workbench/offline/precache-plugin.cjs");
const MinimizerPlugin = require("minimizer-webpack-plugin");

/** The browser sheet: a folder of files that any web server can serve. */
module.exports = {
  name: "workbench",
  mode: "production",
  target: TARGET,
  devtool: false,
  entry: {
    workbench: join(__dirname, "workbench/main.tsx"),
    "service-worker": join(__dirname, "workbench/offline/service-worker.ts"),
    // The help stands inside the folder, so that it opens without a network too.
    "help/search": SEARCH,
  },
  output: { path: join(__dirname, "dist/workbench"), filename: "[name].js", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      PATCHES,
      SOURCES,
      PACKAGES,
      { test: /\.xlsx$/, type: "asset/resource", generator: { filename: "samples/[name][ext]" } },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: join(__dirname, "workbench/index.html"), chunks: ["workbench"] }),
    new CssPlugin({ filename: "workbench.css" }),
    new EmitPlugin({
      name: "help in the workbench",
      files: () => helpFiles().map(([name, content]) => [`help/${name}`, content]),
    }),
    new EmitPlugin({
      name: "older browsers",
      files: () => [["older-browser.js", readFileSync(join(__dirname, "workbench/older-browser.js"))]],
    }),
    // Rules for splitting words of 75 languages, which no cell of a sheet ever asks for: 3 MB.
    new IgnorePlugin({
      contextRegExp: /engine-render/,
      resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}(?:-\w+)*-[\w-]{8}\.js$/,
    }),
    new BillPlugin(),
    new PrecachePlugin({ worker: "service-worker.js" }),
  ],
  // The default minifier takes a minute for the spreadsheet; this one takes seconds.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  cache: { type: "filesystem" },
  stats: "errors-warnings",
};
