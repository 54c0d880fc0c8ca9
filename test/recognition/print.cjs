"use strict";
// npm run recognition: how the sheets are read that offices could write. Layouts come from a seeded generator; half
// of them are held back, of which only figures are told. `npm run recognition -- 12 40` shows layouts of the other
// half with what goes wrong in them; `-- --layouts=100` judges fewer; `-- --floors` prints what floors.ts may be raised
// to; `-- --books` how workbooks come out that others put down; `-- --words` how single words are understood that were put down by somebody who knew none of the program's.
require("../endurance/load-typescript.cjs");
const { floorLines, reportLines } = require("./report.ts");
const { wordLines } = require("./words/judge-words.ts");
const { bookLines } = require("./books/judge-books.ts");

const seeds = process.argv.slice(2).map(Number).filter(Number.isInteger);
const layouts = /--layouts=(\d+)/.exec(process.argv.join(" "))?.[1];
const lines = process.argv.includes("--floors")
  ? floorLines()
  : process.argv.includes("--words")
    ? wordLines()
    : process.argv.includes("--books")
      ? bookLines()
      : reportLines(seeds, layouts && Number(layouts));
for (const line of lines) console.log(line);
