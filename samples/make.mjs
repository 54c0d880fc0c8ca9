// Makes the two workbooks that people can try: 申报-正确.xlsx, and 申报-有问题.xlsx with a fault of every kind.
// All firms are made up; their codes carry right check characters, except where a fault wants another.
//
//     node samples/make.mjs
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";

const here = dirname(fileURLToPath(import.meta.url));

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A made-up firm: its name and its code. */
function firm(n) {
  const first = `91330723MA${3_100_000 + n * 37}`;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * ALPHABET.indexOf(first[at]), 0);
  const names = [
    "宏远五金",
    "晨曦门业",
    "金穗电器",
    "天合工具",
    "瑞丰机械",
    "永固食品",
    "明达文具",
    "华越汽配",
  ];
  const kinds = ["制造", "科技", "实业", "精工", "智造", "机电", "装备"];
  return {
    name: `武义${names[n % 8]}${kinds[Math.floor(n / 8) % 7]}有限公司`,
    code: first + ALPHABET[(31 - (sum % 31)) % 31],
  };
}

const HEAD = [
  ["序号", 6],
  ["企业名称", 30],
  ["统一社会信用代码", 24],
  ["奖补项目", 28],
  ["等级", 16],
  ["申报基数（万元）", 16],
  ["数量", 8],
  ["申报金额（万元）", 16],
  ["已奖金额（万元）", 16],
  ["认定日期", 14],
  ["申报年度", 10],
  ["项目名称", 20],
  ["备案编号", 16],
  ["纳统", 8],
  ["上级文件", 20],
  ["上年增加值", 14],
  ["本年增加值", 14],
  ["容积率", 10],
  ["机器人台数", 12],
  ["批次", 10],
  ["共性投入", 12],
  ["个性投入", 12],
];
const KEYS = [
  "n",
  "name",
  "code",
  "item",
  "grade",
  "base",
  "count",
  "claimed",
  "paid",
  "date",
  "year",
  "project",
  "filing",
  "statistics",
  "document",
  "before",
  "after",
  "ratio",
  "robots",
  "batch",
  "common",
  "individual",
];

const THIN = { style: "thin", color: { argb: "FFBFBFBF" } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function decorate(sheet, headRow, widths) {
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.getRow(headRow).eachCell((cell) => {
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
    cell.font = { bold: true };
    cell.border = BORDER;
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  });
  sheet.views = [{ state: "frozen", ySplit: headRow }];
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: 8,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

/** A sheet of claims with a title, a header, the claims, and a total. */
function claimSheet(book, rows, total) {
  const sheet = book.addWorksheet("申报汇总");
  sheet.addRow(["2024 年度工业奖补申报汇总（示例，企业均为虚构）"]).font = { bold: true, size: 14 };
  sheet.mergeCells(1, 1, 1, HEAD.length);
  sheet.addRow(HEAD.map(([name]) => name));
  rows.forEach((claim, at) => {
    const { firm: who, ...values } = claim;
    const known = who === undefined ? values : { ...who, ...values };
    const row = sheet.addRow(KEYS.map((key) => (key === "n" ? at + 1 : (known[key] ?? null))));
    row.eachCell({ includeEmpty: true }, (cell) => (cell.border = BORDER));
    row.getCell(10).numFmt = "yyyy-mm-dd";
    row.hidden = claim.hidden === true;
  });
  const last = 2 + rows.length;
  // As SUM has it: numbers alone, no texts.
  const sum = rows.reduce((all, { claimed }) => {
    const value = claimed?.result ?? claimed;
    return typeof value === "number" ? all + value : all;
  }, 0);
  const line = sheet.addRow(["合计"]);
  line.getCell(8).value = total ?? { formula: `SUM(H3:H${last})`, result: Number(sum.toFixed(6)) };
  line.font = { bold: true };
  decorate(
    sheet,
    2,
    HEAD.map(([, width]) => width),
  );
}

function listSheet(book, name, title, head, rows) {
  const sheet = book.addWorksheet(name);
  sheet.addRow([title]).font = { bold: true, size: 14 };
  sheet.addRow(head);
  rows.forEach((row) => sheet.addRow(row));
  decorate(
    sheet,
    2,
    head.map((text) => (text === "企业名称" ? 32 : 24)),
  );
}

const VETO = ["企业名称", "统一社会信用代码", "否决事项", "起始日期", "截止日期"];
const HISTORY = ["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额（万元）"];
const day = (text) => new Date(`${text}T00:00:00Z`);
const filed = { filing: "2024-330723-07", statistics: "是" };

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

async function write(name, fill) {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = day("2024-12-01");
  fill(book);
  await book.xlsx.writeFile(join(here, name));
}

await write("申报-正确.xlsx", (book) => {
  claimSheet(book, GOOD);
  const listed = firm(33);
  listSheet(book, "一票否决名单", "一票否决名单（示例）", VETO, [
    [listed.name, listed.code, "安全生产事故", "2024-01-01", "2024-12-31"],
  ]);
  listSheet(book, "往年兑现", "往年兑现情况（示例）", HISTORY, [
    [firm(7).name, firm(7).code, "企业梯度培育荣誉", "省专精特新中小企业", 2022, 10],
  ]);
});

await write("申报-有问题.xlsx", (book) => {
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
});
