// Makes the workbooks that people can try, one for each verdict: 申报-正确.xlsx, 申报-有问题.xlsx with a fault of
// every kind, and 申报-待判断.xlsx with what only a person can tell. All firms are made up; their codes carry right
// check characters, except where a fault wants another.
//
//     node samples/make.mjs
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { cleanBook } from "./make/clean.mjs";
import { faultyBook } from "./make/faulty.mjs";
import { day } from "./make/sheets.mjs";
import { DECIDED_BY_SUBMITTER, undecidedBook } from "./make/undecided.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const { requireTypeScript } = createRequire(import.meta.url)("../functions/metadata/typescript.cjs");
const { finish, openBookSteps, saveBookSteps } = requireTypeScript(join(here, "../xlsx/index.ts"));
const { NODE_CODEC } = requireTypeScript(join(here, "../cli/check/codec.ts"));

async function made(fill) {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = day("2024-12-01");
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A book with decisions inside, as the pane leaves them. */
function withSettings(bytes, settings) {
  const book = finish(openBookSteps(bytes, NODE_CODEC));
  const sheets = book.sheets.map(({ name, visibility }, source) => ({ source, name, visibility }));
  return finish(saveBookSteps(book, { sheets, settings, activeSheet: 0 }, NODE_CODEC));
}

const write = (name, bytes) => writeFileSync(join(here, name), bytes);

write("申报-正确.xlsx", await made(cleanBook));
write("申报-有问题.xlsx", await made(faultyBook));
write("申报-待判断.xlsx", withSettings(await made(undecidedBook), DECIDED_BY_SUBMITTER));
