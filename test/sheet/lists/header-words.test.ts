// What the headers of lists mean; claims know other words (header-meanings.test.ts).
// eslint-disable-next-line no-restricted-imports
import { ListWords } from "../../../src/sheet/lists/header-words";

const WORDS = { veto: new ListWords("veto"), history: new ListWords("history") };
const meant = (role: "veto" | "history", header: string): string => WORDS[role].find(header)?.key ?? "";

/** A meaning, and headers that have it. */
const IN_BOTH: readonly (readonly [key: string, headers: string])[] = [
  ["ordinal", "序号 编号 序 No. № 号"],
  ["formerName", "曾用名 曾用名称 原名 原名称 旧名称 更名前名称 企业曾用名 历史名称 原企业 原单位名称 原公司"],
  ["party", "执法机关 主管部门名称 法院 检查机构 作出单位 决定处罚单位 监管主体 法定代表人 法人 负责人 联系人电话 实际控制人 股东"],
  ["code", "社会信用代码证 注册号码 组织机构代码 纳税识别号 税号 企业代码 证照号 证照号码 执照号"],
  ["enterprise", "企业 失信企业名称 被处罚单位 受处罚公司全称 重点排污单位 被执行人 失信被执行人名称 市场主体 对象 当事人 行政相对人名称 违法人姓名或名称 违法人 名称 企业名称（以营业执照上所写的全称为准）"],
  ["", "序列 机关事业 原材料 单位人数 厂房 对象类别说明 被执行人地址 名称简述 91330723MA3100037K 武义某某机械公司"],
]; // prettier-ignore

const IN_VETO: readonly (readonly [key: string, headers: string])[] = [
  ["decision", "是否否决 是否一票否决 是否存在一票否决情形 一票否决与否 否决与否"],
  ["span", "惩戒期限 有效期 否决期 公示期 起止日期 起止时间 否决期间 时段 起讫时间"],
  ["vetoTo", "移出日期 列出时间 解除日期 退出名单日 届满日 到期时间 有效期至 期满"],
  ["vetoFrom", "列入日期 纳入名单时间 起始时间 生效日期 惩戒开始日期 执行日期"],
  ["vetoMatter", "处罚事由 列入原因 违法事项 失信行为 案由 存在问题 失信类型 列入依据"],
  ["", "期限说明 列入 兑现项目 兑现金额 资金 奖励年度 拨付日期 起止 原因如下"],
]; // prettier-ignore

const IN_HISTORY: readonly (readonly [key: string, headers: string])[] = [
  ["item", "奖励项目 补助政策依据名称 政策条款 享受奖补政策 事项 条款 项目 政策"],
  ["paid", "实际兑现资金 已拨付金额 实拨付数 到账额 发放金额 合计金额 资金 数额"],
  ["year", "兑现年度 奖励年份 认定年 年度 年份 年"],
  ["date", "兑现日期 拨付时间 文件日期 公示年月 到账时间"],
  ["", "移出日期 列入日期 处罚事由 惩戒期限 是否否决 其他项目组 资金来源 年龄 日期备忘"],
]; // prettier-ignore

const each = (table: readonly (readonly [key: string, headers: string])[]): [header: string, key: string][] =>
  table.flatMap(([key, headers]) => headers.split(" ").map((header): [string, string] => [header, key]));

test.each(each(IN_BOTH))("%s in a list means “%s”", (header, key) => {
  expect([meant("veto", header), meant("history", header)]).toEqual([key, key]);
});
test.each(each(IN_VETO))("%s in a veto list means “%s”", (header, key) =>
  expect(meant("veto", header)).toBe(key),
);
test.each(each(IN_HISTORY))("%s in a history means “%s”", (header, key) =>
  expect(meant("history", header)).toBe(key),
);
