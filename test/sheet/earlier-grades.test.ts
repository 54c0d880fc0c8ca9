import { examine, check, type Grid } from "../../src/sheet";
import { FIRST_ROW, claimRows, type Claim } from "../builders/claims";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

// The other reading of R9: an upgrade in a category gets the difference to the grade that was had before. These
// rows say what counts as had before: 省级 is 30, 国家级 is 50 (万元).

const PROVINCE = "省级";
const NATION = "国家级";

/** A claim of firm 1 in the category 云上企业, unless it says otherwise. */
const demo = (等级: string, 年度: Typed, more: Claim = {}): Claim => ({
  firm: 1,
  项目: "云上企业",
  等级,
  年度,
  申报: 等级 === NATION ? 50 : 30,
  名称: 等级,
  ...more,
});
const past = (项目: string, 等级: Typed, 年度: Typed, 已奖: Typed = 30): readonly Typed[] => [
  nameOf(1),
  codeOf(1),
  项目,
  等级,
  年度,
  已奖,
];
const book = (claims: readonly Claim[], history: readonly (readonly Typed[])[]): Grid[] => [
  grid("申报汇总", claimRows(claims, null)),
  grid("历史兑现", [["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额"], ...history]),
];

const NOBODY = { firm: undefined, 企业: null, 代码: null };

test.each<
  [
    what: string,
    claims: readonly Claim[],
    history: readonly (readonly Typed[])[],
    changed: readonly string[],
    unsure: number,
  ]
>([
  ["历史早一年的省级：付差额", [demo(NATION, 2024)], [past("云上企业", PROVINCE, 2023)], ["0: 50 → 20"], 0],
  ["历史同一年的省级：付差额", [demo(NATION, 2024)], [past("云上企业", PROVINCE, 2024)], ["0: 50 → 20"], 0],
  ["历史晚一年的省级：不算", [demo(NATION, 2024)], [past("云上企业", PROVINCE, 2025)], [], 0],
  ["历史没有年度：算在前", [demo(NATION, 2024)], [past("云上企业", PROVINCE, null)], ["0: 50 → 20"], 0],
  ["本行没有年度：历史都算在前", [demo(NATION, null)], [past("云上企业", PROVINCE, 2025)], ["0: 50 → 20"], 0],
  [
    "历史同一年已得国家级，再报省级：不再付",
    [demo(PROVINCE, 2024)],
    [past("云上企业", NATION, 2024)],
    ["0: 30 → 0"],
    0,
  ],
  [
    "历史没有写类别：按同一类别，并且说明",
    [demo(NATION, 2024)],
    [past("数字化示范试点", PROVINCE, 2023)],
    ["0: 50 → 20"],
    1,
  ],
  ["历史是另一类别：不算", [demo(NATION, 2024)], [past("工业互联网平台", PROVINCE, 2023)], [], 0],
  ["历史是另一奖项的省级：不算", [demo(NATION, 2024)], [past("绿色工厂", PROVINCE, 2023)], [], 0],
  ["历史没有写等级：不算", [demo(NATION, 2024)], [past("云上企业", null, 2023)], [], 0],
  ["历史没有写类别和等级：不算，也不说明", [demo(NATION, 2024)], [past("数字化示范试点", null, 2023)], [], 0],
  [
    "同上，而本行申报 0，历史不作废它",
    [demo(NATION, 2024, { 申报: 0 })],
    [past("数字化示范试点", null, 2023)],
    [],
    0,
  ],
  ["历史已奖 0：没有得过", [demo(NATION, 2024)], [past("云上企业", PROVINCE, 2023, 0)], [], 0],
  ["历史没有写金额：得过", [demo(NATION, 2024)], [past("云上企业", PROVINCE, 2023, null)], ["0: 50 → 20"], 0],
  ["本簿同一年，低等级在后：高的付差额", [demo(NATION, 2024), demo(PROVINCE, 2024)], [], ["0: 50 → 20"], 0],
  [
    "本簿高等级在先一年，低等级在后一年：低的不再付",
    [demo(NATION, 2024), demo(PROVINCE, 2025)],
    [],
    ["1: 30 → 0"],
    0,
  ],
  ["本簿低等级没有年度：当作同一年", [demo(NATION, 2024), demo(PROVINCE, null)], [], ["0: 50 → 20"], 0],
  ["本簿高等级没有年度：当作同一年", [demo(NATION, null), demo(PROVINCE, 2024)], [], ["0: 50 → 20"], 0],
  [
    "本簿同一年两个省级：后一行本来就是重复，哪种读法都不付",
    [demo(PROVINCE, 2024, { 名称: "甲" }), demo(PROVINCE, 2024, { 名称: "乙" })],
    [],
    [],
    0,
  ],
  [
    "本簿同一年两个省级，一个没有写类别：后一行不再付，并且说明",
    [demo(PROVINCE, 2024, { 项目: "数字化示范试点", 名称: "甲" }), demo(PROVINCE, 2024, { 名称: "乙" })],
    [],
    ["1: 30 → 0"],
    1,
  ],
  [
    "本簿的低等级由上级文件决定：不算",
    [demo(NATION, 2024), demo(PROVINCE, 2024, { 文件: "浙经信〔2024〕1 号" })],
    [],
    [],
    0,
  ],
  ["没有写企业的两行：不是同一家", [demo(NATION, 2024, NOBODY), demo(PROVINCE, 2024, NOBODY)], [], [], 0],
  [
    "没有写企业、类别和年度的一行：没有什么可比",
    [demo(NATION, null, { ...NOBODY, 项目: "数字化示范试点" })],
    [],
    [],
    0,
  ],
  ["另一家的省级：不算", [demo(NATION, 2024), demo(PROVINCE, 2023, { firm: 2 })], [], [], 0],
])("%s", (_, claims, history, changed, unsure) => {
  const steps = examine(book(claims, history)).compare("R9");
  let step = steps.next();
  while (!step.done) step = steps.next();
  const effect = step.value!;
  expect(
    effect.changed.map(({ cell, now, then }) => `${Number(cell.slice(1)) - FIRST_ROW}: ${now} → ${then}`),
  ).toEqual(changed);
  expect(effect).toMatchObject({ rows: claims.length, unsure });
});

test("as it is read, an upgrade gets the whole amount", () => {
  const { rows } = check(book([demo(NATION, 2024)], [past("云上企业", PROVINCE, 2023)]));
  expect(rows.map(({ payable }) => payable)).toEqual([50]);
});
