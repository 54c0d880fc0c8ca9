import { firm } from "./firms.mjs";
import { HISTORY, VETO, claimSheet, day, decorate, filed, listSheet } from "./sheets.mjs";

/** A zero-width space stands in the name. */
const unseen = ({ name, code }) => ({ name: `${name.slice(0, 4)}\u200B${name.slice(4)}`, code });

/** Claims with a fault each; the remark says which. */
const BAD = [
  { firm: firm(1), item: "工业增加值增长奖", claimed: 5, year: 2024 }, // 3 missing-value
  { firm: firm(2), item: "工业增加值增长奖", base: "待定", claimed: 20, year: 2024 }, // 4 bad-number
  {
    firm: firm(3),
    item: "生产性设备投资补助",
    grade: "省重点",
    base: 3000,
    claimed: "540",
    year: 2024,
    project: "冲压线技改",
    ...filed,
  }, // 5 number-as-text
  {
    firm: firm(4),
    code: firm(4).code.slice(0, 17),
    item: "清洁生产审核",
    claimed: 5,
    year: 2024,
  }, // 6 bad-credit-code
  {
    firm: firm(5),
    code: `${firm(5).code.slice(0, 17)}${firm(5).code[17] === "1" ? "2" : "1"}`,
    item: "清洁生产审核",
    claimed: 5,
    year: 2024,
  }, // 7 credit-code-check
  { firm: firm(6), item: "企业技术中心", grade: "省级", claimed: 50, date: "2024-02-30", year: 2024 }, // 8 bad-date
  { firm: firm(7), item: "光伏发电补助", claimed: 12, year: 2024 }, // 9 unknown-item
  { firm: firm(8), item: "绿色工厂", grade: "县级", claimed: 5, year: 2024 }, // 10 unknown-grade
  {
    firm: firm(9),
    item: "生产性设备投资补助",
    base: 1200,
    claimed: 130,
    year: 2024,
    project: "喷涂线技改",
    ...filed,
  }, // 11 amount-mismatch
  { firm: firm(10), item: "数字化改造样本企业", base: 25, claimed: 25, year: 2024 }, // 12 out-of-range
  {
    firm: firm(11),
    item: "生产性设备投资补助",
    base: 800,
    claimed: 800000,
    year: 2024,
    project: "压铸线技改",
    ...filed,
  }, // 13 unit-suspect
  { firm: firm(12), item: "产业大脑能力中心组件", count: 12, claimed: 6, year: 2024 },
  { firm: firm(12), item: "产业大脑能力中心组件", count: 15, claimed: 7.5, year: 2024 }, // 15 over-cap
  { firm: firm(13), item: "中小企业服务平台培训补助", base: 9, claimed: 9, year: 2024 },
  { firm: firm(14), item: "中小企业服务平台培训补助", base: 8, claimed: 8, year: 2024 }, // 17 over-pool
  { firm: firm(15), item: "节水型企业", grade: "市级", claimed: 10, year: 2024 },
  { firm: firm(15), item: "节水企业", grade: "市", claimed: 10, year: 2024 }, // 19 duplicate-claim
  { firm: firm(16), item: "清洁生产审核", claimed: 5, year: 2024 }, // 20 already-awarded
  {
    firm: firm(17),
    item: "企业梯度培育荣誉",
    grade: "专精特新小巨人",
    claimed: 100,
    date: day("2024-07-01"),
    year: 2024,
  },
  {
    firm: firm(17),
    item: "企业梯度培育荣誉",
    grade: "省隐形冠军",
    claimed: 50,
    date: day("2024-10-08"),
    year: 2024,
  }, // 22 title-not-highest
  {
    firm: firm(18),
    item: "企业梯度培育荣誉",
    grade: "专精特新小巨人",
    claimed: 100,
    date: day("2024-07-01"),
    year: 2024,
  }, // 23 title-difference
  { firm: firm(19), item: "优秀工业新产品", grade: "一类", claimed: 25, year: 2024 }, // 24 vetoed
  { name: "武义县宏远五金精工厂", code: null, item: "小微企业之星", grade: "年度", claimed: 2, year: 2024 }, // 25 missing code, veto-name-similar
  { firm: firm(21), item: "首版次软件产品", grade: "省级", claimed: 30, year: 2024 }, // 26 code-name-conflict
  { firm: firm(22), code: firm(21).code, item: "清洁生产审核", claimed: 5, year: 2024 }, // 27 code-name-conflict
  {
    firm: firm(23),
    item: "生产性设备投资补助",
    base: 900,
    claimed: 90,
    year: 2024,
    project: "装配线技改",
    statistics: "是",
  }, // 28 not-on-file
  {
    firm: firm(25),
    item: "生产性设备投资补助",
    base: 900,
    claimed: 90,
    year: 2024,
    project: "包装线技改",
    filing: "2024-330723-31",
    statistics: "否",
  }, // 29 not-in-statistics
  {
    firm: firm(26),
    item: "生产性设备投资补助",
    base: 1500,
    claimed: 150,
    year: 2024,
    project: "焊接车间",
    ...filed,
  }, // 30 robot-counted-twice
  {
    firm: firm(26),
    item: "工业机器人补助",
    base: 300,
    robots: 12,
    claimed: 60,
    year: 2024,
    project: "焊接车间",
    filing: "2024-330723-33",
  },
  {
    firm: firm(27),
    item: "生产性设备投资补助",
    base: 60,
    claimed: 0,
    year: 2024,
    project: "小改造",
    ...filed,
  },
  {
    firm: firm(27),
    item: "工业机器人补助",
    base: 24,
    robots: 2,
    claimed: 4.8,
    year: 2024,
    project: "小改造",
    filing: "2024-330723-35",
  }, // 33 robot-project-small
  { firm: firm(28), item: "企业技术中心", grade: "市级", claimed: 10, date: day("2023-03-15"), year: 2023 }, // 34 out-of-force with --start
  {
    firm: firm(29),
    item: "生产性设备投资补助",
    grade: "省重点",
    base: 1600,
    claimed: 160,
    year: 2024,
    project: "模具线技改",
    ...filed,
  }, // 35 level-without-effect
  { firm: firm(30), item: "工业增加值增长奖", base: 995, claimed: 5, year: 2024 }, // 36 just-below-tier
  {
    firm: firm(31),
    item: "工业设计中心",
    grade: "市级",
    claimed: 8,
    year: 2024,
    document: "示例文件〔2024〕1 号",
  }, // 37 higher-document
  { firm: firm(32), item: "绿色工厂", grade: "市级", claimed: 10, year: 2024, hidden: true }, // 38 hidden-row
  { firm: unseen(firm(35)), item: "清洁生产审核", claimed: 5, year: 2024 }, // 39 invisible-characters
];

/** Equipment claims whose amounts are formulas, but for one. */
function equipmentSheet(book) {
  const sheet = book.addWorksheet("设备补助");
  sheet.addRow(["2024 年度生产性设备投资补助（单位：元）"]).font = { bold: true, size: 14 };
  sheet.addRow(["企业名称", "统一社会信用代码", "设备投资额", "补助金额"]);
  [2_000_000, 3_000_000, 4_000_000, 6_000_000].forEach((amount, at) => {
    const row = at + 3;
    const percent = amount < 5_000_000 ? 8 : 10;
    const result = (amount * percent) / 100;
    const { name, code } = firm(40 + at);
    // The third amount was typed over its formula: constant-among-formulas.
    sheet.addRow([name, code, amount, at === 2 ? result : { formula: `C${row}*${percent}%`, result }]);
  });
  sheet.addRow(["合计", null, { formula: "SUM(C3:C6)", result: 15_000_000 }, 1_500_000]); // total-mismatch
  decorate(sheet, 2, [32, 24, 18, 18]);
}

/** 申报-有问题.xlsx: a fault of every kind. */
export function faultyBook(book) {
  claimSheet(book, BAD);
  equipmentSheet(book);
  listSheet(book, "一票否决名单", "一票否决名单（示例）", VETO, [
    [firm(19).name, firm(19).code, "环境违法", "2024-03-01", "2025-02-28"],
    ["武义宏远五金精工有限公司", null, "安全生产事故", "2024-01-01", null],
  ]);
  listSheet(book, "往年兑现", "往年兑现情况（示例）", HISTORY, [
    [firm(16).name, firm(16).code, "清洁生产审核", null, 2022, 5],
    [firm(18).name, firm(18).code, "企业梯度培育荣誉", "省隐形冠军", 2022, 50],
  ]);
  book.addWorksheet("填表说明").addRow(["请在汇总表中如实填写。"]);
}
