import { testCases, type FindingCase } from "../../builders/finding-case";
import { CLEAN, changed } from "../../builders/claims";
import { grid } from "../../builders/grids";
import { claims, firm } from "../../builders/sheets";

const CASES: readonly FindingCase[] = [
  [
    "a level in a column of its own",
    [
      "level-without-effect D2｜info｜4｜国家重点在这一档不加计：100 万元起的一档按 8%（读法 R2）。｜国家重点",
    ],
    [
      grid("设备补助", [
        ["企业名称", "统一社会信用代码", "设备投资额", "重点项目等级", "申报金额", "备案编号", "纳统"],
        [...firm(60), 480, "国家重点", 38.4, "a", "是"],
      ]),
    ],
  ],
  [
    "near a tier that lists the level: the next tier counts with it",
    [
      "just-below-tier F6｜info｜4｜“生产性设备投资补助”的基数 1,990 万元，距 2,000 万元一档只差 10 万元；到档可多得 121 万元。请复核是否漏计。｜1990",
      "level-without-effect E6｜info｜4｜市重点在这一档不加计：500 万元起的一档按 10%（读法 R2）。｜市重点",
    ],
    [claims(changed(3, { 等级: "市重点", 基数: 1990, 申报: 199 }))],
  ],
  ["a hair under 99% of a tier is not near", [], [claims(changed(3, { 基数: 494.99, 申报: 39.5992 }))]],
  ["无 is no level", [], [claims(changed(3, { 等级: "无" }))]],
  ["nothing invested is near nothing", [], [claims(changed(3, { 基数: 0, 申报: 0 }))]],
  [
    "a row without a base",
    ["missing-value F6｜error｜4｜缺少申报基数（万元），“生产性设备投资补助”需要填写。请补填。｜"],
    [claims(CLEAN.map((claim, nth) => (nth === 3 ? { ...claim, 基数: null } : claim)))],
  ],
];

testCases(CASES);
