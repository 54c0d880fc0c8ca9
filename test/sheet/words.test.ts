import { foldName } from "../../src/policy";
import {
  COLUMN_CHOICES,
  columnName,
  columnNumber,
  labelOfColumn,
  meaningsOf,
  readHeader,
  statedUnit,
  statedYear,
} from "../../src/sheet";

/** The columns that belong to a sheet and not to one item: what each is called, its own name first. */
const COLUMNS: readonly (readonly [key: string, label: string, also: string])[] = [
  [
    "enterprise",
    "企业名称",
    "单位名称、申报企业、企业、申报单位、企业全称、申报企业名称、申报单位名称、单位全称、公司名称",
  ],
  [
    "code",
    "统一社会信用代码",
    "信用代码、社会信用代码、统一信用代码、统一社会信用代码证号、企业信用代码、企业统一社会信用代码",
  ],
  [
    "item",
    "奖补项目",
    "政策条款、申报项目、奖励项目、补助项目、奖补事项、申报事项、奖励事项、兑现项目、奖补条款",
  ],
  [
    "grade",
    "等级",
    "级别、档次、项目等级、项目级别、认定等级、认定级别、奖项等级、荣誉、荣誉称号、荣誉名称、获得荣誉、类别等级",
  ],
  ["base", "申报基数", "基数、计奖基数、奖补基数、计算基数、核定基数、申报基数或数量"],
  ["approved", "核定金额", "核定奖补金额、审定金额、主管部门核定金额"],
  ["quantity", "数量", "件数、个数、组件数、组件数量、申报数量、奖项数、奖项数量、产品数量"],
  [
    "claimed",
    "申报金额",
    "奖励金额、补助金额、申请金额、奖补金额、申报奖补金额、申报奖励金额、申报补助金额、申请奖补金额、申请补助金额、申请奖励金额、补贴金额",
  ],
  [
    "paid",
    "已奖金额",
    "已享受金额、已兑现金额、已奖励金额、已补助金额、已享受奖补金额、已拨付金额、今年已奖金额",
  ],
  ["date", "认定日期", "认定时间、获评日期、获评时间、获得日期、获得时间、发文日期"],
  ["year", "申报年度", "年度、年份、所属年度、奖补年度、兑现年度"],
  ["filing", "备案编号", "项目代码、备案号、项目备案编号、备案项目代码、备案代码、投资项目代码、项目备案号"],
  ["statistics", "纳统", "是否纳统、纳统情况、纳入统计、是否纳入统计、是否已纳统"],
  ["project", "项目名称", "申报项目名称、产品名称、项目或产品名称"],
  ["projectTotal", "项目总投资", "总投资、总投资额、项目总投资额、项目投资总额"],
  ["document", "上级文件", "上级文件号、上级文件文号、上级政策文件、上级文号"],
  ["note", "备注", "说明、备注说明"],
  ["vetoMatter", "否决事项", "否决原因、否决事由、一票否决事项、否决情形"],
  ["vetoFrom", "起始日期", "开始日期、起始时间、开始时间、否决起始日期、生效日期、否决日期"],
  ["vetoTo", "截止日期", "结束日期、截止时间、结束时间、终止日期、否决截止日期、失效日期"],
];

test.each(COLUMNS)("a column %s is called %s", (key, label, also) => {
  expect(labelOfColumn(key as "code")).toBe(label);
  [label, ...also.split("、")].forEach((header, rank) => {
    expect([header, meaningsOf(foldName(header)).find((one) => one.key === key)]).toEqual([
      header,
      { key, rank },
    ]);
  });
});

test("the choices of a column: the general ones, then those of each item with its own", () => {
  expect(COLUMN_CHOICES.filter(({ item }) => !item).map(({ key }) => key)).toEqual(
    COLUMNS.map(([key]) => key),
  );
  const own = COLUMN_CHOICES.filter(({ item }) => item).map(({ key, label, item }) =>
    [key, label, item!.id].join(" "),
  );
  expect(own).toEqual([
    "growth.delta 增加值增长额 growth",
    "growth.delta.later 本年增加值 growth",
    "growth.delta.earlier 上年增加值 growth",
    "equipment.amount 设备投资额 equipment",
    "equipment.level 重点项目等级 equipment",
    "robot.amount 机器人金额 robot",
    "robot.robots 机器人台数 robot",
    "factory.area 新建建筑面积 factory",
    "factory.plotRatio 容积率 factory",
    "factory.fireClass 消防等级 factory",
    "software-growth.revenue 本年营业收入 software-growth",
    "software-growth.priorRevenue 上年营业收入 software-growth",
    "light-digital.batch 批次 light-digital",
    "light-digital.common 共性投入 light-digital",
    "light-digital.individual 个性投入 light-digital",
    "integration.soft 软性投入 integration",
    "integration.hard 硬件投入 integration",
    "integration.cityKey 市级重点项目 integration",
    "insurance-match.subsidy 上级补贴 insurance-match",
    "insurance-match.insurance 保险额 insurance-match",
    "design-contest.provincial 省级及以上奖项数 design-contest",
    "design-contest.city 市级奖项数 design-contest",
  ]);
  expect(meaningsOf("没有这一列")).toEqual([]);
  expect(labelOfColumn("rocket.fuel")).toBe("rocket.fuel");
});

test.each([
  ["plain", "申报金额", "申报金额", undefined],
  ["a unit in brackets", "申报金额（万元）", "申报金额", "万元"],
  ["a unit in square brackets", "申报金额[元]", "申报金额", "元"],
  ["a unit in lenticular brackets", "申报金额【千元】", "申报金额", "千元"],
  ["a unit in tortoise-shell brackets", "申报金额〔亿元〕", "申报金额", "亿元"],
  ["a unit with its word", "申报金额（单位：元）", "申报金额", "元"],
  ["a unit with its currency", "申报金额（人民币万元）", "申报金额", "万元"],
  ["the first of two units", "申报金额（万元）（元）", "申报金额", "万元"],
  ["a remark that is no unit", "申报金额（含税）", "申报金额", undefined],
  ["a remark, then a unit", "申报金额（含税）（元）", "申报金额", "元"],
  ["a unit behind a stroke", "申报金额/万元", "申报金额", "万元"],
  ["a unit behind a colon", "申报金额：元", "申报金额", "元"],
  ["a unit behind a line", "申报金额_千元", "申报金额", "千元"],
  ["a unit behind a comma", "申报金额，亿元", "申报金额", "亿元"],
  ["a unit at the end", "申报金额万元", "申报金额", "万元"],
  ["a unit in brackets before one at the end", "申报金额（元）万元", "申报金额", "元"],
  ["a unit alone is a name", "万元", "万元", undefined],
  ["stars", "*★☆申报金额☆★*", "申报金额", undefined],
  ["a number and a stop", "12.申报金额", "申报金额", undefined],
  ["a number and a comma of lists", "1、申报金额", "申报金额", undefined],
  ["a number and a bracket", "3)申报金额", "申报金额", undefined],
  ["a number in brackets", "（4）申报金额", "申报金额", undefined],
  ["a Chinese number", "十二、申报金额", "申报金额", undefined],
  ["a Chinese number and a bracket", "三)申报金额", "申报金额", undefined],
  ["stars, then a number", "*1.申报金额", "申报金额", undefined],
  ["three digits are no numbering", "123.申报", "123.申报", undefined],
  ["a stop inside belongs to the name", "申报1.金额", "申报1.金额", undefined],
] as const)("a header: %s", (_, text, name, unit) => {
  expect([readHeader(text)?.name, readHeader(text)?.unit?.name]).toEqual([name, unit]);
});

test("what is no header", () => {
  expect(readHeader("")).toBeUndefined();
  expect(readHeader("（备注）")).toBeUndefined();
  expect(readHeader("申".repeat(60))?.name).toBe("申".repeat(60));
  expect(readHeader("申".repeat(61))).toBeUndefined();
});

test.each([
  ["金额单位：元", "元"],
  ["单位:万元", "万元"],
  ["单位： 人民币 千元", "千元"],
  ["2024 年度汇总表 单位：人民币亿元", "亿元"],
  ["单位：角", undefined],
  ["填报单位：某局", undefined],
  ["单位 元", "元"],
])("a title %s states %s", (title, unit) => {
  expect(statedUnit(title)?.name).toBe(unit);
});

test.each([
  ["2024年度申报表", 2024],
  ["二〇二四年，2024 年", 2024],
  ["2024年、2024年", 2024],
  ["2023年、2024年", undefined],
  ["２０２４年", 2024],
  ["1999年", undefined],
  ["20245年", undefined],
  ["2024", undefined],
])("a title %s is of the year %s", (title, year) => {
  expect(statedYear(title)).toBe(year);
});

test("letters of columns", () => {
  const columns = [0, 25, 26, 51, 52, 701, 702, 16_383];
  const letters = ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"];
  expect(columns.map(columnName)).toEqual(letters);
  expect(letters.map(columnNumber)).toEqual(columns);
});
