"use strict";
// npm run recognition: how the sheets are read that offices could write. Layouts come from a seeded generator; half
// of them are held back, of which only figures are told. `npm run recognition -- 12 40` shows layouts of the other
// half with what goes wrong in them; `-- --layouts=100` judges fewer.
require("../endurance/load-typescript.cjs");
const { reportLines } = require("./report.ts");

const seeds = process.argv.slice(2).map(Number).filter(Number.isInteger);
const layouts = /--layouts=(\d+)/.exec(process.argv.join(" "))?.[1];
for (const line of reportLines(seeds, layouts && Number(layouts))) console.log(line);
