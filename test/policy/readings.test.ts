import { READINGS } from "../../src/policy";

/** The ledger: where the policy is silent, how it is read, and how else it could be. */
const LEDGER: readonly (readonly [
  id: string,
  article: number,
  question: string,
  taken: string,
  other: string,
])[] = [
  [
    "R1",
    4,
    "分档比例适用于全部投资额，还是只适用于落在该档内的部分？",
    "适用于全部投资额",
    "逐档分段计算，类似个人所得税",
  ],
  [
    "R2",
    4,
    "重点项目等级在没有列出它的档内是否有效？",
    "无效，按该档一般比例",
    "国家重点项目在 2000～5000 万元档按省重点比例 18%",
  ],
  [
    "R3",
    4,
    "项目所购机器人是否同时计入设备投资额？",
    "不计入，机器人价款只按 20% 补助一次",
    "含机器人的总额用于确定设备档次",
  ],
  [
    "R4",
    7,
    "市级重点项目加计的 5 个百分点是否对两项比例都适用？",
    "都适用：软性投入 30%，硬件投入 25%",
    "只加在软性投入比例上",
  ],
  [
    "R5",
    2,
    "差价以已经发放的金额计，还是以原荣誉的现行标准计？",
    "填数字即为已发金额，填名称即为其现行标准，取较大者",
    "",
  ],
  ["R6", 11, "“保险额”指保险费还是保险金额？", "以申报表所填的保险额为准", ""],
  ["R7", 1, "增长奖各档是否累加？", "不累加，按达到的最高一档", ""],
  ["R8", 0, "金额如何取舍？", "最后一步四舍五入到分，只取舍一次", ""],
  [
    "R9",
    8,
    "同一年获得多个类别的数字化示范，如何奖励？",
    "每个类别各奖一次；同类别以后升级的，全额奖励",
    "升级的只奖差额",
  ],
  ["R10", 5, "容积率恰好为 1.5 是否符合条件？", "不符合，须大于 1.5", "符合"],
  [
    "R11",
    4,
    "机器人补助是否要求整个项目达到 100 万元？",
    "函数只看每台价款；表格检查在项目总额已知且不足 100 万元时提醒",
    "项目总额不足 100 万元的不予补助",
  ],
];

test.each(LEDGER)("%s", (id, ...declared) => {
  const { article, question, taken, other } = READINGS.find((reading) => reading.id === id)!;
  expect([article, question, taken, other]).toEqual(declared);
});

test("the readings stand in order", () => {
  expect(READINGS.map(({ id }) => id)).toEqual(LEDGER.map(([id]) => id));
});
