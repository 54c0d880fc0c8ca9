"use strict";
// Checks so many workbooks in one process, and prints how much memory was held after each tenth of them.
require("./load-typescript.cjs");
const { NODE_CODEC } = require("../../cli/check/codec.ts");
const { check, marksOf, reportTable } = require("../../src/sheet/index.ts");
const { callFunction } = require("../../src/formula/index.ts");
const { findingText } = require("../../src/text/index.ts");
const { finish, markBook, openBookSteps, readBook, saveBookSteps } = require("../../xlsx/index.ts");
const { bookOf } = require("../builders/books.ts");
const { CLEAN, claimRows } = require("../builders/claims.ts");
const { grid, nameOf, codeOf } = require("../builders/grids.ts");

const checks = Number(process.argv[2]);

/** Every check sees other firms, other unknown names and other amounts: what is remembered by text would grow. */
function rowsOf(n) {
  return CLEAN.map((claim, at) => ({
    ...claim,
    firm: n * CLEAN.length + at,
    名称: `项目 ${n} ${at}`,
    ...(at === 7 && { 等级: `第 ${n} 号称号` }),
    ...(at === 3 && { 申报: n }),
  }));
}

function one(n) {
  const rows = claimRows(rowsOf(n));
  const veto = grid("一票否决名单", [
    ["企业名称", "统一社会信用代码"],
    [nameOf(n), codeOf(n)],
    [`${nameOf(n)}二厂`, ""],
  ]);
  const report = check([grid(`申报 ${n}`, rows), veto]);
  for (const finding of report.findings) findingText(finding.code, finding.parameters, n % 2 ? "zh" : "en");
  callFunction("TITLE_AWARD", [[[`称号 ${n}`]]]);
  callFunction("EXPLAIN", [[["EQUIPMENT_SUBSIDY"]], [[n]]]);
  if (n % 20 !== 0) return;
  const bytes = bookOf([{ name: "申报", rows }]);
  const book = readBook(bytes, NODE_CODEC);
  const found = check(book.sheets.map((sheet) => sheet.grid));
  markBook(book, marksOf(found), reportTable(found), NODE_CODEC);
  const opened = finish(openBookSteps(bytes, NODE_CODEC));
  const sheets = opened.sheets.map((content, source) => ({
    source,
    name: "改名",
    visibility: "visible",
    content,
  }));
  finish(saveBookSteps(opened, { sheets, settings: opened.settings, activeSheet: 0 }, NODE_CODEC));
}

const held = [];
for (let n = 1; n <= checks; n++) {
  one(n);
  if (n % (checks / 10) !== 0) continue;
  globalThis.gc();
  globalThis.gc();
  held.push(process.memoryUsage().heapUsed);
}
process.stdout.write(JSON.stringify(held));
