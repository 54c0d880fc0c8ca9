const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const MetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { iconFiles, officeJsFiles } = require("./addin/build/copied-files.cjs");
const EmitPlugin = require("./addin/build/emit-plugin.cjs");
const CompleteMetadataPlugin = require("./functions/metadata/plugin.cjs");
const BillPlugin = require("./supply/bill-plugin.cjs");
const { PACKAGES, SOURCES, TARGET } = require("./supply/engines.cjs");
const { requireTypeScript } = require("./functions/metadata/typescript.cjs");
const { version } = require("./package.json");

const { buildOptions, contentPolicy } = requireTypeScript(join(__dirname, "addin/build/index.ts"));
const { manifestXml } = requireTypeScript(join(__dirname, "addin/manifest/index.ts"));
const { ADDIN_TEXT } = requireTypeScript(join(__dirname, "addin/texts.ts"));
const { versioned } = requireTypeScript(join(__dirname, "addin/site.ts"));
const { functionPage } = requireTypeScript(join(__dirname, "help/addresses.ts"));

const METADATA = "functions.json";
const ENGLISH = "functions-en.json";
const INSTALLED = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * The add-in: the functions with their metadata, the page that functions, commands and pane share, icons, and
 * the manifest. `--env base=https://…` says where it will be served, `--env officejs=…` where office.js is from.
 */
module.exports = (env = {}) => {
  const { base, officeJs } = buildOptions(env, INSTALLED);
  return {
    name: "addin",
    mode: "production",
    target: TARGET,
    devtool: false,
    entry: {
      functions: [join(__dirname, "taskpane/older-engines.ts"), join(__dirname, "functions/functions.ts")],
      // Both stand in one page: what the functions bring, the pane need not bring again.
      taskpane: { import: join(__dirname, "taskpane/excel.ts"), dependOn: "functions" },
    },
    output: {
      path: join(__dirname, "dist/addin"),
      // The manifest names functions.js by this very address; what is loaded later belongs to the same release.
      filename: versioned("[name].js", version),
      chunkFilename: versioned("[name].js", version),
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [SOURCES, PACKAGES] },
    plugins: [
      new MetadataPlugin({ input: "./functions/functions.ts", output: METADATA }),
      new CompleteMetadataPlugin({
        output: METADATA,
        english: ENGLISH,
        helpUrl: (name) => base + functionPage(name),
      }),
      new HtmlPlugin({
        template: join(__dirname, "addin/taskpane.html"),
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: {
          policy: contentPolicy(officeJs),
          officeJs: officeJs.script,
          title: ADDIN_TEXT.name[0],
          tooOld: ADDIN_TEXT.tooOld,
        },
      }),
      new EmitPlugin({ name: "manifest", files: () => [["manifest.xml", manifestXml({ base, version })]] }),
      new EmitPlugin({ name: "icons", files: iconFiles }),
      new EmitPlugin({
        name: "older views",
        files: () => [["older-view.js", readFileSync(join(__dirname, "addin/older-view.js"))]],
      }),
      ...(officeJs.copyOf
        ? [new EmitPlugin({ name: "office.js", files: () => officeJsFiles(officeJs.copyOf) })]
        : []),
      new BillPlugin({ copied: officeJs.copyOf ? [dirname(officeJs.copyOf)] : [] }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
