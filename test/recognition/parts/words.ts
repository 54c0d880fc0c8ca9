/**
 * Words around a table: titles, totals, notes, signatures, groups of headers. From public notices (附件 of 公示,
 * 汇总表 that townships hand in, 资金拨付表 of finance bureaus) and from subsidy forms.
 */

/** `{n}` is the item as the title calls it. */
export const TITLES = [
  "2024年度{n}公示表",
  "{n}汇总表",
  "2024年武义县{n}资金安排表",
  "附件1：{n}明细表",
  "2024年度{n}拟兑现名单",
  "武义县2024年{n}资金拨付表",
  "工业发展专项资金（{n}）兑现表",
  "2024年度第一批{n}审核情况表",
  "{n}",
];
export const GENERAL_TITLES = [
  "2024年度工业政策奖补资金兑现汇总表",
  "武义县工业企业奖补资金公示表",
  "附件2",
  "2024年度制造业高质量发展专项资金安排表",
  "工业奖补申报汇总表",
  "政策兑现审定表",
  "2024年第二批工业专项资金拟兑现明细",
];
/** Lines that stand between a title and its table. */
export const SUBTITLES = [
  "编制单位：武义县经济商务局",
  "填报单位（盖章）：桐琴镇人民政府",
  "填报日期：2024年12月10日",
  "公示时间：2024年12月2日至12月6日",
  "填报单位：                填报时间：2024年  月  日",
];
/** In a corner above the table. `{u}` is the unit. */
export const CORNERS = [
  "单位：{u}",
  "单位:{u}",
  "（单位：{u}）",
  "金额单位：{u}",
  "单位：{u}、家",
  "计量单位：{u}",
  "金额：{u}",
  "（{u}）",
];
/** Behind a header's name. */
export const HEADER_UNITS = [
  "（{u}）",
  "({u})",
  "（{u}）",
  "\n（{u}）",
  "（单位：{u}）",
  "/{u}",
  " {u}",
  "[{u}]",
  "：{u}",
  "(单位:{u})",
];

/** Over several columns. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  firm: ["企业基本情况", "申报单位情况", "企业信息", "基本信息"],
  project: ["项目情况", "申报情况", "项目信息", "申报内容"],
  money: ["奖补情况", "资金安排", "奖补资金", "资金情况", "审核情况", "兑现资金"],
};
/** Over all of them. */
export const OVER_ALL = ["申报与审核情况", "2024年度政策兑现", "企业申报情况"];

export const TOTALS = [
  "合计",
  "合 计",
  "总计",
  "共计",
  "合计：",
  "合计（万元）",
  "总 计",
  "合    计",
  "合计{k}家",
  "总计（{k}家）",
  "共计{k}家企业",
  "合计 Total",
  "全县合计",
];
export const SUBTOTALS = ["小计", "小 计", "{t}小计", "{t}合计", "小计：", "小计（{k}家）", "分项小计"];
/** Below a total. */
export const IN_WORDS = ["大写：{w}", "合计（大写）：{w}", "金额（大写）", "人民币（大写）：{w}"];
export const OF_WHICH = ["其中：县财政承担", "其中：省级资金", "其中：乡镇承担", "其中:本次拨付"];

export const NOTES = [
  "注：本表一式三份，县财政局、经商局、企业各一份。",
  "备注：以上金额以审计报告为准。",
  "说明：1.设备投资额为不含税发票金额；2.奖补金额保留两位小数。",
  "公示期为5个工作日，如有异议请向县经济商务局反映，联系电话：0579-87660000。",
  "注：1.按文件执行；\n2.同一项目就高不重复。",
  "以上企业均未被一票否决。",
  "本表数据由各乡镇（街道）审核后上报。",
];
/** Cells of one row of signatures. */
export const SIGNATURES: readonly (readonly string[])[] = [
  ["填表人：张三", "审核人：李四", "单位负责人：王五"],
  ["制表：", "复核：", "审核：", "日期：2024年12月10日"],
  ["单位负责人（签字）：              填表人：              联系电话：13800000000"],
  ["经办人：赵六", "分管领导：", "主要领导："],
  ["武义县经济商务局（盖章）", "武义县财政局（盖章）"],
  ["2024年12月10日"],
  ["填报人：", "联系电话：0579-87661234", "填报日期：2024-12-10"],
];
export const TOWNS = [
  "桐琴镇",
  "泉溪镇",
  "茭道镇",
  "壶山街道",
  "白洋街道",
  "王宅镇",
  "熟溪街道",
  "经济开发区",
];
export const ORDINALS = ["一、", "二、", "三、", "四、", "（一）", "（二）", "（三）", "（四）"];
export const SAME = ["同上", "〃", "″", "同上"];
/** Where nothing is to be said. */
export const NOTHING = ["—", "/", "无", "-", "不涉及", "——"];
