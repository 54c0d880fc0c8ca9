const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { requireTypeScript } = require("../functions/metadata/typescript.cjs");

const SAMPLES = join(__dirname, "../samples");
/** In this order they are looked through for examples. */
const BOOKS = ["申报-有问题.xlsx", "申报-待判断.xlsx"];

/** The script of the search, as an entry of a build. */
exports.SEARCH = join(__dirname, "search.ts");

/** The rendered pages. One run of Node makes them once: both the help and the workbench hold them. */
let pages;

function renderedPages() {
  const { helpPages } = requireTypeScript(join(__dirname, "pages/index.ts"));
  const { readBook } = requireTypeScript(join(__dirname, "../xlsx/index.ts"));
  const { NODE_CODEC } = requireTypeScript(join(__dirname, "../cli/check/codec.ts"));
  const { insideBook } = requireTypeScript(join(__dirname, "../cli/check/inside.ts"));
  return helpPages(
    BOOKS.map((file) => {
      const book = readBook(readFileSync(join(SAMPLES, file)), NODE_CODEC);
      return { file, grids: book.sheets.map(({ grid }) => grid), inside: insideBook(book, false) };
    }),
  );
}

/** The pages, with the check's examples from the sample workbooks, their style and their icon. */
exports.helpFiles = function helpFiles() {
  pages ??= renderedPages();
  return [
    ...pages,
    ["help.css", readFileSync(join(__dirname, "help.css"))],
    ["icon.png", readFileSync(join(__dirname, "../addin/icons/png/app-32.png"))],
  ];
};
