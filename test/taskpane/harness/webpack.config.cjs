const { join } = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

/** The pane over workbooks in memory, as tests open it in a browser. */
module.exports = {
  name: "pane-harness",
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  context: join(__dirname, "../../.."),
  entry: { harness: join(__dirname, "main.ts") },
  output: {
    path: join(__dirname, "../../../dist/pane-harness"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, use: "swc-loader" },
      // The sample workbooks travel inside the script: the page may ask nobody for anything.
      { test: /\.xlsx$/, type: "asset/inline" },
    ],
  },
  plugins: [new HtmlPlugin({ template: join(__dirname, "index.html") })],
  optimization: {
    // The pane by itself, so that its size can be told.
    splitChunks: {
      cacheGroups: {
        pane: {
          name: "pane",
          test: /[\\/](?:taskpane|src|node_modules)[\\/]/,
          chunks: (chunk) => chunk.name === "harness",
          enforce: true,
        },
      },
    },
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  cache: { type: "filesystem" },
  stats: "errors-warnings",
};
