/**
 * The oldest engines that the built pages run on, as docs/install.md promises them. Excel on a Mac shows panes in
 * the Safari of its system (Excel 16.50, macOS 11.3: Safari 14.1); on Windows in WebView2, which has kept itself
 * up to date since its first versions; the browsers around Excel on the web do so too.
 */
const ENGINES = { safari: "14.1", chrome: "87", firefox: "85" };

/** Those of the browser spreadsheet, whose packages ask for more; its page says so to older ones. */
const WORKBENCH_ENGINES = { safari: "16.4", chrome: "110", firefox: "125" };

/** The language that all of them have whole, apart from some regular expressions. */
const LANGUAGE = "es2021";

const loader = (parser) => ({
  loader: "swc-loader",
  options: {
    // The project's own .swcrc is for Node, in which the tests and the command run.
    swcrc: false,
    // A package may be either kind of module; webpack sees to that.
    isModule: "unknown",
    jsc: { parser, target: LANGUAGE, externalHelpers: true, transform: { react: { runtime: "automatic" } } },
  },
});

/** For webpack's `module.rules`: our own files. */
const SOURCES = { test: /\.tsx?$/, use: loader({ syntax: "typescript", tsx: true }) };

/** The same for packages, whose authors aim at newer engines than these. */
const PACKAGES = {
  test: /\.[cm]?js$/,
  include: /[\\/]node_modules[\\/]/,
  use: loader({ syntax: "ecmascript" }),
};

/** For webpack's `target`: what its own code, and the minifier, may use. */
const TARGET = ["web", LANGUAGE];

module.exports = { ENGINES, WORKBENCH_ENGINES, LANGUAGE, SOURCES, PACKAGES, TARGET };
