import { existsSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { gzipSync } from "node:zlib";
import { callFunction, type Block } from "../src/formula";
import { decimalEquipment, decimalGrowth, floatEquipment, floatGrowth, jsonLogic, zen } from "./peers";
import { ROWS, column, differences, perRow, type Contestant } from "./rows";

/** The rule engines are slow enough that a tenth of the rows tells their speed. */
const FEW = ROWS / 10;

type Column = readonly (readonly number[])[];

interface Rule {
  readonly title: string;
  readonly rows: Column;
  ours(): Block;
  float(rows: Column): number[][];
  decimal(rows: Column): number[][];
  logic(rows: Column): unknown;
  zen(rows: Column): Promise<unknown>;
}

/** Times one rule against its peers on the same rows, and prints the table. */
async function compare(rule: Rule): Promise<void> {
  const { title, rows } = rule;
  const right = rule.decimal(rows);
  const wrong = differences(rule.ours(), right);
  if (wrong > 0) throw new Error(`${title}: ${wrong} rows differ from decimal.js`);
  const few = rows.slice(0, FEW);
  const contestants: readonly Contestant[] = [
    { name: `WUYI ${title}`, rows: ROWS, runs: 41, run: () => rule.ours() },
    { name: "浮点循环", rows: ROWS, runs: 41, run: () => rule.float(rows) },
    { name: "decimal.js 逐行", rows: ROWS, runs: 3, run: () => rule.decimal(rows) },
    { name: "json-logic-engine", rows: FEW, runs: 5, run: () => rule.logic(few) },
    { name: "zen-engine", rows: FEW, runs: 1, run: () => rule.zen(few) },
  ];
  const times = await perRow(contestants);
  const floatWrong = differences(rule.float(rows), right);
  const exact = ["0", `${floatWrong}（${((100 * floatWrong) / ROWS).toFixed(1)}%）`, "0", "–", "–"];
  process.stdout.write(`\n${title}，${ROWS.toLocaleString("en")} 行\n\n`);
  process.stdout.write(
    "| 谁 | 纳秒/行 | 相对 WUYI | 与 decimal.js 不同的行 |\n| --- | ---: | ---: | ---: |\n",
  );
  for (const [at, { name }] of contestants.entries()) {
    const ratio = (times[at]! / times[0]!).toFixed(2);
    process.stdout.write(`| ${name} | ${times[at]!.toFixed(1)} | ${ratio} | ${exact[at]} |\n`);
  }
}

async function main(): Promise<void> {
  process.stdout.write(`${cpus()[0]?.model ?? "?"}，${cpus().length} 核，Node ${process.version}\n`);
  const logic = jsonLogic();
  const rules = zen();
  const growthRows = column(ROWS, 15_000, 1);
  const equipmentRows = column(ROWS, 8_000, 2);
  await compare({
    title: "GROWTH_AWARD",
    rows: growthRows,
    ours: () => callFunction("GROWTH_AWARD", [growthRows]),
    float: floatGrowth,
    decimal: decimalGrowth,
    logic: logic.growth,
    zen: rules.growth,
  });
  await compare({
    title: "EQUIPMENT_SUBSIDY",
    rows: equipmentRows,
    ours: () => callFunction("EQUIPMENT_SUBSIDY", [equipmentRows, [["省重点"]]]),
    float: floatEquipment,
    decimal: decimalEquipment,
    logic: logic.equipment,
    zen: rules.equipment,
  });
  const bundle = "dist/addin/functions.js";
  if (existsSync(bundle)) {
    const size = gzipSync(readFileSync(bundle)).length / 1024;
    process.stdout.write(`\n函数包 ${bundle}：gzip 后 ${size.toFixed(1)} KB\n`);
  }
}

void main();
