// What the headers of lists mean; claims know other words (header-meanings.test.ts).
// eslint-disable-next-line no-restricted-imports
import { ListWords } from "../../../src/sheet/lists/header-words";

const WORDS = { veto: new ListWords("veto"), history: new ListWords("history") };
const meant = (role: "veto" | "history", header: string): string => WORDS[role].find(header)?.key ?? "";

/** A meaning, and headers that have it. */
const IN_BOTH: readonly (readonly [key: string, headers: string])[] = [
  ["ordinal", "序号 编号 序 No. № 号"],
  ["formerName", "曾用名 曾用名称 原名 原名称 旧名称 更名前名称 企业曾用名 历史名称 旧名 原名称 更名前名 原企业 原单位名称 原公司"],
  ["party", "执法机关 主管部门名称 法院 检查机构 作出单位 决定处罚单位 监管主体 法定代表人 法人 负责人 联系人电话 实际控制人 股东"],
  ["code", "社会信用代码证 注册号码 组织机构代码 纳税识别号 税号 企业代码 证照号 证照号码 执照号"],
  ["enterprise", "企业 失信企业名称 被处罚单位 受处罚公司全称 重点排污单位 被执行人 失信被执行人名称 市场主体 对象 当事人 行政相对人名称 违法人姓名或名称 违法人 名称 企业名称（以营业执照上所写的全称为准）"],
  ["", "对方当事人 我的曾用名 曾用名字 曾用原企业 原企业地 主管单位人 年是否否决 原当事人单位 序列 机关事业 原材料 单位人数 厂房 对象类别说明 被执行人地址 名称简述 91330723MA3100037K 武义某某机械公司"],
]; // prettier-ignore

const IN_VETO: readonly (readonly [key: string, headers: string])[] = [
  ["decision", "是否否决 是否一票否决 是否存在一票否决情形 一票否决与否 否决与否 是否一票否决 是否存在一票否决 是否有一票否决事项 是否一票否决情形"],
  ["span", "惩戒期限 有效期 否决期 公示期 起止日期 起止时间 否决期间 时段 起讫时间"],
  ["vetoTo", "移出日期 列出时间 解除日期 退出名单日 届满日 到期时间 有效期至 期满 移出 届满 撤销日 退出时间 截止目前日期"],
  ["vetoFrom", "列入日期 纳入名单时间 起始时间 生效日期 惩戒开始日期 执行日期"],
  ["vetoMatter", "处罚事由 列入原因 违法事项 失信行为 案由 存在问题 失信类型 列入依据"],
  ["", "已移出日期 移出原因 移出依据 移出情况 解除事由 退出类型 移出日期栏 截止目前欠款 到期提醒 拟列入日期 列入日期栏 应当由县市场监管局查处的违法情况 年是否否决 是否否决栏 期限说明 列入 兑现项目 兑现金额 资金 奖励年度 拨付日期 起止 原因如下"],
]; // prettier-ignore

const IN_HISTORY: readonly (readonly [key: string, headers: string])[] = [
  ["item", "奖励项目 补助政策依据名称 政策条款 享受奖补政策 事项 条款 项目 政策"],
  ["paid", "实际兑现资金 已拨付金额 实拨付数 到账额 发放金额 合计金额 资金 数额 兑现 实兑现 实际拨付数 已发放 奖补"],
  ["year", "兑现年度 奖励年份 认定年 年度 年份 年"],
  ["date", "兑现日期 拨付时间 文件日期 公示年月 到账时间"],
  ["", "未兑现资金 应奖补 兑现资金额度 兑现资金来 兑现数量 补助资金性 预算金额 预算资金 上年度 三年 预计兑现日期 兑现日期栏 兑现项目组 政策名称栏 扶持其他 其他项目 项目组 移出日期 列入日期 处罚事由 惩戒期限 是否否决 其他项目组 资金来源 年龄 日期备忘"],
]; // prettier-ignore

const each = (table: readonly (readonly [key: string, headers: string])[]): [header: string, key: string][] =>
  table.flatMap(([key, headers]) => headers.split(" ").map((header): [string, string] => [header, key]));

test.each(each(IN_BOTH))("%s in a list means “%s”", (header, key) => {
  expect([meant("veto", header), meant("history", header)]).toEqual([key, key]);
});
/** Words that the tables of claims know too are closer than any other, the first of them closest. */
const CLOSEST: readonly (readonly [role: "veto" | "history", words: string])[] = [
  ["veto", "企业名称 统一社会信用代码 否决事项 起始日期 截止日期 备注"],
  ["history", "企业名称 统一社会信用代码 奖补项目 等级 已奖金额 申报金额 核定金额 认定日期 申报年度 备注 项目名称"],
]; // prettier-ignore

test.each(CLOSEST.flatMap(([role, words]) => words.split(" ").map((word) => [word, role] as const)))(
  "%s is the closest word for its column in a list (%s)",
  (word, role) => expect(WORDS[role].find(word)?.rank).toBe(0),
);

test.each("企业 公司 单位 主体 名称 厂 商户 对象 纳税人 供应商".split(" "))(
  "%s alone may be a value",
  (word) => expect(ListWords.isLoose(WORDS.veto.find(word)!)).toBe(true),
);
test.each("企业名称 失信主体 被处罚单位 信用代码".split(" "))("%s alone is a header", (word) =>
  expect(ListWords.isLoose(WORDS.veto.find(word)!)).toBe(false),
);

test.each<[header: string, key: string | undefined, unit: string | undefined, why: string]>([
  ["已奖金额（元）", "paid", "元", "a unit in brackets"],
  ["已奖金额万元", "paid", "万元", "a unit at the end"],
  ["已奖金额", "paid", undefined, "none"],
  ["单位：元", undefined, undefined, "a unit of money, and no firm"],
  ["企业（万元）", undefined, undefined, "the same"],
  [`已奖金额（${"以".repeat(60)}）`, "paid", undefined, "a remark longer than any header"],
  [`已奖金额(${"以".repeat(60)})`, "paid", undefined, "the same in half width"],
  [`已奖金额${"以".repeat(60)}`, undefined, undefined, "a sentence"],
  ["失信联合惩戒被处罚责任公司", "enterprise", undefined, "a long word that ends like a firm's name"],
])("%s in a history means %s, in %s: %s", (header, key, unit) => {
  const word = WORDS.history.find(header);
  expect([word?.key, word?.unit?.name]).toEqual([key, unit]);
});

test.each(each(IN_VETO))("%s in a veto list means “%s”", (header, key) =>
  expect(meant("veto", header)).toBe(key),
);
test.each(each(IN_HISTORY))("%s in a history means “%s”", (header, key) =>
  expect(meant("history", header)).toBe(key),
);
