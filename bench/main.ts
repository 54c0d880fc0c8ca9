import { existsSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { gzipSync } from "node:zlib";
import { callFunction } from "../src/formula";
import { decimalEquipment, decimalGrowth, floatEquipment, floatGrowth, jsonLogic, zen } from "./peers";
import { ROWS, column, differences, perRow } from "./rows";

/** The rule engines are slow enough that a tenth of the rows tells their speed. */
const FEW = ROWS / 10;

interface Line {
  readonly who: string;
  readonly nanoseconds: number;
  readonly wrong: string;
}

async function compare(title: string, ours: () => unknown, lines: readonly Line[]): Promise<void> {
  const own = await perRow(ROWS, ours);
  const all = [{ who: `WUYI ${title}`, nanoseconds: own, wrong: "0" }, ...lines];
  process.stdout.write(
    `\n${title}，${ROWS.toLocaleString("en")} 行\n| 谁 | 纳秒/行 | 相对 WUYI | 与 decimal.js 不同的行 |\n| --- | ---: | ---: | ---: |\n`,
  );
  for (const { who, nanoseconds, wrong } of all) {
    process.stdout.write(
      `| ${who} | ${nanoseconds.toFixed(1)} | ${(nanoseconds / own).toFixed(2)} | ${wrong} |\n`,
    );
  }
}

async function main(): Promise<void> {
  process.stdout.write(`${cpus()[0]?.model ?? "?"}，${cpus().length} 核，Node ${process.version}\n`);
  const growthRows = column(ROWS, 15000, 1);
  const equipmentRows = column(ROWS, 8000, 2);
  const logic = jsonLogic();
  const rules = zen();
  const share = (count: number): string => `${count}（${((100 * count) / ROWS).toFixed(2)}%）`;

  const growth = (): ReturnType<typeof callFunction> => callFunction("GROWTH_AWARD", [growthRows]);
  const equipment = (): ReturnType<typeof callFunction> =>
    callFunction("EQUIPMENT_SUBSIDY", [equipmentRows, [["省重点"]]]);
  for (const [name, wrong] of [
    ["GROWTH_AWARD", differences(growth(), decimalGrowth(growthRows))],
    ["EQUIPMENT_SUBSIDY", differences(equipment(), decimalEquipment(equipmentRows))],
  ] as const) {
    if (wrong > 0) throw new Error(`${name}: ${wrong} rows differ from decimal.js`);
  }

  await compare("GROWTH_AWARD", growth, [
    {
      who: "浮点循环",
      nanoseconds: await perRow(ROWS, () => floatGrowth(growthRows)),
      wrong: share(differences(decimalGrowth(growthRows), floatGrowth(growthRows))),
    },
    {
      who: "decimal.js 逐行",
      nanoseconds: await perRow(ROWS, () => decimalGrowth(growthRows), 3, 1),
      wrong: "0",
    },
    {
      who: "json-logic-engine",
      nanoseconds: await perRow(FEW, () => logic.growth(growthRows.slice(0, FEW)), 5, 2),
      wrong: "–",
    },
    {
      who: "zen-engine",
      nanoseconds: await perRow(FEW, () => rules.growth(growthRows.slice(0, FEW)), 3, 1),
      wrong: "–",
    },
  ]);
  await compare("EQUIPMENT_SUBSIDY", equipment, [
    {
      who: "浮点循环",
      nanoseconds: await perRow(ROWS, () => floatEquipment(equipmentRows)),
      wrong: share(differences(decimalEquipment(equipmentRows), floatEquipment(equipmentRows))),
    },
    {
      who: "decimal.js 逐行",
      nanoseconds: await perRow(ROWS, () => decimalEquipment(equipmentRows), 3, 1),
      wrong: "0",
    },
    {
      who: "json-logic-engine",
      nanoseconds: await perRow(FEW, () => logic.equipment(equipmentRows.slice(0, FEW)), 5, 2),
      wrong: "–",
    },
    {
      who: "zen-engine",
      nanoseconds: await perRow(FEW, () => rules.equipment(equipmentRows.slice(0, FEW)), 3, 1),
      wrong: "–",
    },
  ]);

  const bundle = "dist/addin/functions.js";
  if (existsSync(bundle)) {
    process.stdout.write(
      `\n函数包 ${bundle}：gzip 后 ${(gzipSync(readFileSync(bundle)).length / 1024).toFixed(1)} KB\n`,
    );
  }
}

void main();
