"use strict";
// npm run verdicts: how many deceitful workbooks do not get a green verdict, and how many honest ones do. It runs
// the tables of the tests; there is no second copy of the cases.
require("../endurance/load-typescript.cjs");
const { scores } = require("./bench.ts");

const line = (kind, caught, green, cases) =>
  `${kind.padEnd(30)} ${`${caught} of ${cases}`.padStart(12)} ${`${green} of ${cases}`.padStart(12)}`;

scores().then((all) => {
  console.log(`${"".padEnd(30)} ${"not green".padStart(12)} ${"honest green".padStart(12)}`);
  const sum = (key) => all.reduce((total, one) => total + one[key], 0);
  for (const { kind, cases, caught, green, wrong } of all) {
    console.log(line(kind, caught, green, cases));
    for (const why of wrong) console.log(`    ${why}`);
  }
  console.log(line("all", sum("caught"), sum("green"), sum("cases")));
  process.exitCode = all.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
});
