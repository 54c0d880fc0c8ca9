const { sep } = require("node:path");
const { patched } = require("../../supply/patched-packages.cjs");

/** The spreadsheet's packages get in tests what they get when they are built. */
module.exports = (request, options) =>
  patched(request, `${options.basedir}${sep}`) ?? options.defaultResolver(request, options);
