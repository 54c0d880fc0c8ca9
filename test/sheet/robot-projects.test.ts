import { cellOf, check, type Finding, type Grid } from "../../src/sheet";
import type { Claim } from "../builders/claims";
import { grid, type Typed } from "../builders/grids";
import { claims, firm } from "../builders/sheets";

// Article 4: robots belong to a project of at least 100 万元 (reading R11), and are not counted in its equipment (R3).

const mixed = (...rows: readonly Claim[]): Grid =>
  claims(
    rows.map((row) => ({ 备案: "a", 纳统: "是", 年度: 2024, 申报: 1, ...row })),
    null,
  );
const equipment = (firm: number, 基数: Typed, more: Claim = {}): Claim => ({
  firm,
  项目: "设备补助",
  基数,
  ...more,
});
const robot = (firm: number, 基数: Typed, more: Claim = {}): Claim => ({
  firm,
  项目: "机器人",
  基数,
  台数: 1,
  ...more,
});

/** A sheet of robots alone: firm, price, number, project, and what else its columns say. */
const robots = (columns: readonly string[], ...cells: readonly (readonly Typed[])[]): Grid =>
  grid("机器人补助", [
    ["企业名称", "统一社会信用代码", "机器人金额", "机器人台数", "项目名称", "申报金额", ...columns],
    ...cells.map(([price, ...more], nth) => [...firm(nth + 1), price, 1, "一期", 1, ...more]),
  ]);

const TOLD = new Set(["robot-counted-twice", "robot-project-small"]);

/** What is said of robots: the cell, and the project's total or the equipment, the robots and the award without. */
function said({ code, parameters, sheetIndex, ...place }: Finding): string {
  const numbers = Object.entries(parameters).filter(([, value]) => typeof value === "number");
  const cell = cellOf({ code, parameters, sheetIndex, ...place });
  return `${sheetIndex + 1}!${cell} ${code.slice(6)} ${numbers.map(([name, value]) => `${name} ${value}`).join(", ")}`;
}

type Case = readonly [why: string, grids: readonly Grid[], ...found: readonly string[]];

const CASES: readonly Case[] = [
  ["nothing tells of the project", [robots([], [40])]],
  ["its total is 99", [robots(["项目总投资"], [40, 99])], "1!C2 project-small total 99, least 100"],
  ["its total is 100", [robots(["项目总投资"], [40, 100])]],
  [
    "its total is 990,000 元",
    [robots(["项目总投资（元）"], [40, 990_000])],
    "1!C2 project-small total 99, least 100",
  ],
  ["its total is 1,000,000 元", [robots(["项目总投资（元）"], [40, 1_000_000])]],
  [
    "59 of equipment and 40 of robots",
    [robots(["设备投资额"], [40, 59])],
    "1!C2 project-small total 99, least 100",
  ],
  ["60 of equipment and 40 of robots", [robots(["设备投资额"], [40, 60])]],
  ["no equipment", [robots(["设备投资额"], [40, 0])], "1!C2 project-small total 40, least 100"],
  ["the total counts before the equipment", [robots(["项目总投资", "设备投资额"], [40, 120, 10])]],
  [
    "each row by what it says",
    [robots(["项目总投资", "设备投资额"], [40, null, 60], [40, null, 59], [40, 99, 60], [40, null, null])],
    "1!C3 project-small total 99, least 100",
    "1!C4 project-small total 99, least 100",
  ],
  [
    "the equipment stands in a row of its own",
    [mixed(equipment(1, 59), robot(1, 40))],
    "1!F4 project-small total 99, least 100",
  ],
  ["and is large enough", [mixed(equipment(1, 60), robot(1, 40))]],
  [
    "it stands in another sheet, under the project's name",
    [robots([], [40]), mixed(equipment(1, 59, { 名称: " 一期 " }))],
    "1!C2 project-small total 99, least 100",
  ],
  ["another project is another", [mixed(equipment(1, 59, { 名称: "一期" }), robot(1, 40, { 名称: "二期" }))]],
  ["another firm is another", [mixed(equipment(1, 59), robot(2, 40))]],
  ["equipment that cannot be read tells nothing", [mixed(equipment(1, "待定"), robot(1, 40))]],
  ["nor do robots that cannot", [mixed(equipment(1, 59), robot(1, "待定"))]],
  [
    "a higher document decides on the robots",
    [mixed(equipment(1, 59), robot(1, 40, { 文件: "省发〔2024〕1 号" }))],
  ],
  [
    "rows of nobody are of no project together",
    [mixed({ 项目: "设备补助", 基数: 59 }, { 项目: "机器人", 基数: 40, 台数: 1 })],
  ],
  [
    "robots that may stand in the equipment: 600 − 40 = 560 at 10%",
    [mixed(equipment(1, 600), robot(1, 40))],
    "1!F3 counted-twice equipment 600, robots 40, without 56",
  ],
  [
    "two rows of robots of a project, below its equipment: 600 − 540 = 60, less than the first tier",
    [mixed(robot(1, 500, { 等级: null }), equipment(1, 600), robot(1, 40, { 年度: 2025 }))],
    "1!F4 counted-twice equipment 600, robots 540, without 0",
  ],
  [
    "two rows that the equipment cannot hold",
    [mixed(equipment(1, 600), robot(1, 561), robot(1, 40, { 年度: 2025 }))],
  ],
  [
    "the projects of two firms, in the order of their rows",
    [mixed(equipment(2, 700), robot(1, 40), robot(2, 50), equipment(1, 600))],
    "1!F3 counted-twice equipment 700, robots 50, without 65",
    "1!F6 counted-twice equipment 600, robots 40, without 56",
  ],
  ["robots without equipment beside a project with both", [mixed(equipment(1, 600), robot(2, 40))]],
];

test.each(CASES.map(([why, grids, ...found]) => ({ why, grids, found })))("$why", ({ grids, found }) => {
  const { findings } = check(grids);
  expect(findings.filter(({ code }) => TOLD.has(code)).map(said)).toEqual(found);
});
