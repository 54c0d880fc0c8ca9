import { testCases, type FindingCase } from "../../builders/finding-case";
import { formula, grid, type Typed } from "../../builders/grids";
import { firm } from "../../builders/sheets";
import type { Grid } from "../../../src/sheet";

const HEAD = ["企业名称", "统一社会信用代码", "申报金额（万元）"];
const audits = (...rows: Typed[][]): Grid => grid("清洁生产审核", [HEAD, ...rows]);

const CASES: readonly FindingCase[] = [
  [
    "blanks and dashes add nothing",
    ["4: 5 → 4"],
    [
      grid("清洁生产审核", [
        [...HEAD, "已奖金额（万元）"],
        [...firm(60), 5, null],
        [...firm(61), 5, "—"],
        [...firm(62), 4, 1],
        ["合计", null, 14, 1],
      ]),
    ],
  ],
  [
    "a total that counts a text among blanks is right",
    [
      "number-as-text D2｜warning｜–｜已奖金额（万元）按数字 1 读取，但以文本存放，Excel 求和时会漏掉它。请转换为数字。｜1",
      "2: 5 → 4",
      "4: 5 → 3",
    ],
    [
      grid("清洁生产审核", [
        [...HEAD, "已奖金额（万元）"],
        [...firm(60), 4, "1"],
        [...firm(61), 5, null],
        [...firm(62), 3, 2],
        ["合计", null, 12, 3],
      ]),
    ],
  ],
  [
    "a formula over shown rows gives the sum of those, not of the hidden ones",
    [
      "hidden-row A3｜info｜–｜本行被隐藏或筛除，但仍是一笔申报，已一并检查。｜武义晨固门业有限公司",
      "total-mismatch D4｜error｜–｜补助金额（万元）的合计为 4，2 行相加应为 9，相差 5。请改正合计或检查求和范围。｜4",
    ],
    [
      grid(
        "培训补助",
        [
          ["企业名称", "统一社会信用代码", "核定金额（万元）", "补助金额（万元）"],
          [...firm(60), 5, 5],
          [...firm(61), 4, 4],
          ["合计", null, formula(5), formula(4)],
        ],
        { hiddenRows: [2] },
      ),
    ],
  ],
  [
    "approved amounts and whole projects have totals too",
    [
      "total-mismatch E3｜error｜–｜项目总投资的合计为 501，1 行相加应为 500，相差 1。请改正合计或检查求和范围。｜501",
      "total-mismatch 培训补助!C3｜error｜–｜核定金额（万元）的合计为 6，1 行相加应为 5，相差 1。请改正合计或检查求和范围。｜6",
    ],
    [
      grid("工业机器人补助", [
        ["企业名称", "统一社会信用代码", "机器人金额", "台数", "项目总投资", "申报金额（万元）", "备案编号"],
        [...firm(60), 100, 5, 500, 20, "a"],
        ["合计", null, 100, 5, 501, 20],
      ]),
      grid("培训补助", [
        ["企业名称", "统一社会信用代码", "核定金额（万元）", "申报金额（万元）"],
        [...firm(61), 5, 5],
        ["合计", null, 6, 5],
      ]),
    ],
  ],
  [
    "numbers under names, codes and years are no sums",
    [],
    [
      grid("清洁生产审核", [
        ["序号", ...HEAD, "年度"],
        [1, ...firm(60), 5, 2024],
        [2, ...firm(61), 5, 2024],
        ["合计", 2, 2, 10, 2024],
      ]),
    ],
  ],
  [
    "a 合计 that may be of all rows is not judged while one of them cannot be read",
    ["bad-number C2｜error｜–｜申报金额（万元）应为数字，现为“待定”。请只填数字，例如 1234.5。｜待定"],
    [audits([...firm(60), "待定"], ["合计", null, 0], [...firm(61), 5], ["合计", null, 10])],
  ],
  [
    "a 合计 of its group, and one of everything",
    [],
    [
      audits(
        [...firm(60), 5],
        ["合计", null, 5],
        [...firm(61), 5],
        ["合计", null, 5],
        [...firm(62), 5],
        ["合计", null, 15],
      ),
    ],
  ],
  ["half a fen in a total is no difference", [], [audits([...firm(60), 5], ["合计", null, 5.0000004])]],
];

testCases(CASES);
