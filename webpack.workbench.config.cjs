const { join } = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

/** The browser sheet: a folder of files that any web server can serve. */
module.exports = {
  name: "workbench",
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  entry: join(__dirname, "workbench/main.ts"),
  output: { path: join(__dirname, "dist/workbench"), filename: "workbench.js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, use: "swc-loader" },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: join(__dirname, "workbench/index.html") }),
    new CssPlugin({ filename: "workbench.css" }),
  ],
  // The default minifier takes a minute for the spreadsheet; this one takes seconds.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  cache: { type: "filesystem" },
  stats: "errors-warnings",
};
