const { join } = require("node:path");

/** What a package gets instead of another that it asks for; what asks from elsewhere gets the package itself. */
const NUMFMT = join(__dirname, "../engine/numfmt.ts");
const ASKING = /[\\/]node_modules[\\/]@univerjs[\\/]/;

/** For webpack's `module.rules`. */
const PATCHES = { test: ASKING, resolve: { alias: { numfmt$: NUMFMT } } };

/** For Node and Jest: the file that stands for a request from a file; undefined where it is nothing special. */
const patched = (request, from) => (request === "numfmt" && ASKING.test(from) ? NUMFMT : undefined);

module.exports = { PATCHES, patched };
