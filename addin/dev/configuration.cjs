const { join } = require("node:path");
const addin = require("../../webpack.addin.config.cjs");

const METADATA = "functions.json";

/**
 * Microsoft's generator of the metadata writes them into the page's own small compilation too; the second time, the
 * two differ, and the build fails. There they are taken out again.
 */
class MetadataOnceOnly {
  apply(compiler) {
    compiler.hooks.compilation.tap("MetadataOnceOnly", (compilation) => {
      if (compilation.compiler !== compiler) delete compilation.assets[METADATA];
    });
  }
}

/**
 * The add-in's build for working on it: not made small, with the source beside it, and with a page that loads again
 * after every build. It lies apart from the build that is measured and packaged.
 */
exports.devConfiguration = (base, folder) => {
  const configuration = addin({ base });
  const { taskpane, ...entry } = configuration.entry;
  return {
    ...configuration,
    mode: "development",
    // The page's policy forbids evaluated code, which the quicker kinds are.
    devtool: "source-map",
    entry: {
      ...entry,
      taskpane: { ...taskpane, import: [join(__dirname, "reload-page.ts"), taskpane.import] },
    },
    output: { ...configuration.output, path: folder },
    // What does not build leaves the site as it was.
    optimization: { ...configuration.optimization, emitOnErrors: false },
    plugins: [...configuration.plugins, new MetadataOnceOnly()],
  };
};
