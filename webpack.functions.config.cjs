const { join } = require("node:path");
const MetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CompleteMetadataPlugin = require("./functions/metadata/plugin.cjs");

const METADATA = "functions.json";

/** The custom functions of the add-in: code, metadata, and the page of their runtime. */
module.exports = {
  name: "functions",
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  entry: "./functions/functions.ts",
  output: { path: join(__dirname, "dist/addin"), filename: "functions.js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, use: "swc-loader" }] },
  plugins: [
    new MetadataPlugin({ input: "./functions/functions.ts", output: METADATA }),
    new CompleteMetadataPlugin({ output: METADATA }),
    new HtmlPlugin({ template: join(__dirname, "functions/functions.html"), filename: "functions.html" }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
