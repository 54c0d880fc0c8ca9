/**
 * What offices call the columns of a claim sheet. Collected from public notices of industrial awards (附件 of
 * 公示 and 资金下达 notices of county, city and provincial industry bureaus), from application guides and from
 * forms of subsidy systems; not from this program's own vocabulary. Words that never tell one column from
 * another are left out.
 */

/** Who claims: 公示 tables say 企业名称 or 申报单位, payment lists 收款单位, older notices 项目单位. */
export const FIRM = [
  "企业名称",
  "单位名称",
  "申报单位",
  "申报企业",
  "企业全称",
  "公司名称",
  "申报主体",
  "项目单位",
  "项目申报单位",
  "受补助企业",
  "获奖企业",
  "奖励对象",
  "补助对象",
  "拟奖励企业",
  "拟补助企业名称",
  "享受企业",
  "企业（单位）名称",
  "企业名称（全称）",
  "企业名称（盖章）",
  "实施单位",
  "收款单位",
  "资助企业名称",
  "项目承担单位",
  "工业企业名称",
  "单位全称",
] as const;

/** The code: 工商 forms, tax forms and people in a hurry. */
export const CODE = [
  "统一社会信用代码",
  "社会信用代码",
  "信用代码",
  "社会统一信用代码",
  "统一信用代码",
  "企业信用代码",
  "统一社会信用代码证号",
  "营业执照号（统一社会信用代码）",
  "纳税人识别号",
  "统一社会信用代码/纳税人识别号",
  "机构代码",
  "企业代码",
  "统一社会信用代码（18位）",
] as const;

/** What is awarded, in sheets of several items. */
export const ITEM = [
  "奖补项目",
  "奖励项目",
  "补助项目",
  "奖励事项",
  "补助事项",
  "奖补事项",
  "兑现项目",
  "政策条款",
  "奖励类别",
  "补助类别",
  "奖补类别",
  "奖补类型",
  "政策项目",
  "申报奖补项目",
  "奖励名称",
  "兑现政策",
  "资金类别",
  "奖励内容",
  "申报事项",
  "申报类别",
  "兑现事项",
  "奖补名称",
  "政策名称",
  "扶持项目",
] as const;

export const GRADE = [
  "等级",
  "级别",
  "档次",
  "荣誉等级",
  "认定级别",
  "认定等级",
  "奖项级别",
  "荣誉级别",
  "评定等级",
  "认定层级",
  "称号级别",
  "获评等级",
] as const;

/** The amount that is asked for, alone in its sheet. */
export const CLAIMED = [
  "申报金额",
  "申请金额",
  "奖励金额",
  "补助金额",
  "奖补金额",
  "补贴金额",
  "兑现金额",
  "拟奖励金额",
  "拟补助金额",
  "拟奖补金额",
  "拟兑现金额",
  "奖励资金",
  "补助资金",
  "奖补资金",
  "兑现资金",
  "拟安排资金",
  "应奖金额",
  "应补金额",
  "奖励额",
  "补助额",
  "本次奖励金额",
  "本次兑现金额",
  "本次拨付金额",
  "拟拨付资金",
  "拟资助金额",
  "应兑现金额",
  "奖补资金额度",
  "拟补助资金",
  "奖励额度",
  "本次补助金额",
  "县级奖补金额",
  "拟给予奖励金额",
  "建议奖补金额",
  "金额",
] as const;

/** The amount that the firm asked for, where an audited one stands beside it. */
export const DECLARED = [
  "申报金额",
  "申报补助金额",
  "企业申报金额",
  "申请金额",
  "申报奖励金额",
  "企业申请资金",
  "申报数",
  "申请奖补资金",
  "企业自报金额",
] as const;

/** The amount that was decided on. */
export const AUDITED = [
  "审定金额",
  "核定金额",
  "审核金额",
  "审定补助金额",
  "核定奖补金额",
  "审核补助金额",
  "拟奖励金额",
  "拟补助金额",
  "审核后金额",
  "审定奖励金额",
  "初审金额",
  "核准金额",
  "最终奖补金额",
  "审定数",
  "核定补助资金",
  "拟兑现金额",
] as const;

/** Between the two: what was cut. */
export const CUT = ["核减金额", "核减额", "审减金额", "差额", "核减数"] as const;

export const PAID = [
  "已奖金额",
  "已补助金额",
  "已兑现金额",
  "已享受金额",
  "已拨付金额",
  "前期已兑现",
  "往年已奖金额",
  "已预拨金额",
  "已拨资金",
] as const;

export const DATE = [
  "认定日期",
  "认定时间",
  "发文日期",
  "公布时间",
  "获评时间",
  "验收时间",
  "批准时间",
  "评定时间",
  "发证日期",
] as const;
export const YEAR = ["年度", "申报年度", "所属年度", "认定年度", "奖励年度", "兑现年度", "政策年度"] as const;
export const FILING = [
  "备案编号",
  "项目代码",
  "备案号",
  "项目备案号",
  "备案文号",
  "立项备案编号",
  "赋码",
  "备案（核准）文号",
] as const;
export const STATISTICS = ["是否纳统", "纳统", "是否入统", "纳统情况", "是否纳入统计库"] as const;
export const PROJECT = [
  "项目名称",
  "技改项目名称",
  "产品名称",
  "申报项目名称",
  "项目（产品）名称",
  "实施项目名称",
  "建设项目名称",
] as const;
export const DOCUMENT = [
  "上级文件",
  "文件依据",
  "认定文号",
  "奖励依据",
  "认定文件",
  "发文文号",
  "公布文号",
  "依据文件",
] as const;
export const REMARK = ["备注", "说明", "备 注", "备注说明", "其他说明"] as const;
export const SERIAL = ["序号", "序 号", "编号", "No.", "项次"] as const;
export const TOWN = [
  "乡镇",
  "镇街",
  "所属乡镇",
  "乡镇（街道）",
  "属地",
  "所在镇街",
  "县（市、区）",
  "所属镇（街道）",
] as const;
