import { firm } from "./firms.mjs";
import { HISTORY, VETO, claimSheet, day, filed, listSheet } from "./sheets.mjs";

/** Claims that are all right. */
const GOOD = [
  { firm: firm(1), item: "工业增加值增长奖", base: 620, claimed: 5, year: 2024 },
  { firm: firm(2), item: "工业增加值增长奖", before: 3000, after: 5200, claimed: 20, year: 2024 },
  {
    firm: firm(3),
    item: "生产性设备投资补助",
    grade: "省重点",
    base: 3000,
    claimed: 540,
    year: 2024,
    project: "冲压线技改",
    ...filed,
  },
  {
    firm: firm(4),
    item: "生产性设备投资补助",
    base: 480,
    claimed: 38.4,
    year: 2024,
    project: "门板线技改",
    ...filed,
  },
  {
    firm: firm(5),
    item: "工业机器人补助",
    base: 150,
    robots: 10,
    claimed: 30,
    year: 2024,
    project: "焊接工段",
    filing: "2024-330723-09",
  },
  { firm: firm(6), item: "厂房改扩建奖励", base: 12000, ratio: 1.8, claimed: 60, year: 2024 },
  {
    firm: firm(7),
    item: "企业梯度培育荣誉",
    grade: "专精特新小巨人",
    claimed: 90,
    date: day("2024-07-01"),
    year: 2024,
  },
  { firm: firm(8), item: "小微企业之星", grade: "月度", claimed: 5, year: 2024 },
  { firm: firm(9), item: "产业大脑能力中心组件", count: 12, claimed: 6, year: 2024 },
  {
    firm: firm(10),
    item: "中小企业轻量级数字化改造",
    batch: "第一批",
    common: 40,
    individual: 30,
    claimed: 36,
    year: 2024,
  },
  { firm: firm(11), item: "企业技术中心", grade: "省级", claimed: 50, date: day("2024-09-12"), year: 2024 },
  { firm: firm(12), item: "优秀工业新产品", grade: "二类", claimed: 15, year: 2024, project: "静音铰链" },
  { firm: firm(13), item: "绿色工厂", grade: "市级", claimed: 10, year: 2024 },
  { firm: firm(14), item: "数字化改造样本企业", base: 15, claimed: 15, year: 2024 },
];

/** 申报-正确.xlsx: claims, a veto list and a history, all in order. */
export function cleanBook(book) {
  claimSheet(book, GOOD);
  const listed = firm(33);
  listSheet(book, "一票否决名单", "一票否决名单（示例）", VETO, [
    [listed.name, listed.code, "安全生产事故", "2024-01-01", "2024-12-31"],
  ]);
  listSheet(book, "往年兑现", "往年兑现情况（示例）", HISTORY, [
    [firm(7).name, firm(7).code, "企业梯度培育荣誉", "省专精特新中小企业", 2022, 10],
  ]);
}
