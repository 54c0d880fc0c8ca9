/** Where the text is silent, and how it is read. */
export interface Reading {
  readonly id: ReadingId;
  /** 0 where the question is about every article. */
  readonly article: number;
  readonly question: string;
  readonly taken: string;
  /** The other way to read it; empty where none was proposed. */
  readonly other: string;
}

export type ReadingId = "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "R10" | "R11";

/** The ledger of readings. An item names those that touch it; explanations cite them by number. */
export const READINGS: readonly Reading[] = [
  {
    id: "R1",
    article: 4,
    question: "分档比例适用于全部投资额，还是只适用于落在该档内的部分？",
    taken: "适用于全部投资额",
    other: "逐档分段计算，类似个人所得税",
  },
  {
    id: "R2",
    article: 4,
    question: "重点项目等级在没有列出它的档内是否有效？",
    taken: "无效，按该档一般比例",
    other: "国家重点项目在 2000～5000 万元档按省重点比例 18%",
  },
  {
    id: "R3",
    article: 4,
    question: "项目所购机器人是否同时计入设备投资额？",
    taken: "不计入，机器人价款只按 20% 补助一次",
    other: "含机器人的总额用于确定设备档次",
  },
  {
    id: "R4",
    article: 7,
    question: "市级重点项目加计的 5 个百分点是否对两项比例都适用？",
    taken: "都适用：软性投入 30%，硬件投入 25%",
    other: "只加在软性投入比例上",
  },
  {
    id: "R5",
    article: 2,
    question: "差价以已经发放的金额计，还是以原荣誉的现行标准计？",
    taken: "填数字即为已发金额，填名称即为其现行标准，取较大者",
    other: "",
  },
  {
    id: "R6",
    article: 11,
    question: "“保险额”指保险费还是保险金额？",
    taken: "以申报表所填的保险额为准",
    other: "",
  },
  {
    id: "R7",
    article: 1,
    question: "增长奖各档是否累加？",
    taken: "不累加，按达到的最高一档",
    other: "",
  },
  {
    id: "R8",
    article: 0,
    question: "金额如何取舍？",
    taken: "最后一步四舍五入到分，只取舍一次",
    other: "",
  },
  {
    id: "R9",
    article: 8,
    question: "同一年获得多个类别的数字化示范，如何奖励？",
    taken: "每个类别各奖一次；同类别以后升级的，全额奖励",
    other: "升级的只奖差额",
  },
  {
    id: "R10",
    article: 5,
    question: "容积率恰好为 1.5 是否符合条件？",
    taken: "不符合，须大于 1.5",
    other: "符合",
  },
  {
    id: "R11",
    article: 4,
    question: "机器人补助是否要求整个项目达到 100 万元？",
    taken: "函数只看每台价款；表格检查在项目总额已知且不足 100 万元时提醒",
    other: "项目总额不足 100 万元的不予补助",
  },
];
