// Headers that are in no list, as offices make them of the usual words: what each can mean.
/* eslint-disable no-restricted-imports */
import { readColumn } from "../../../../src/sheet/recognise/column-header";
/* eslint-enable no-restricted-imports */

/** The meanings, each with how far its number was decided; behind ? those that the cells below have to confirm. */
function said(header: string): string {
  const { meanings, perhaps } = readColumn([header]);
  const sure = meanings.map(({ key, stage }) => (stage ? `${key} ${stage}` : key));
  return [...sure, ...(perhaps.length > 0 ? [`? ${perhaps.join(" ")}`] : [])].join(", ");
}

const eachOf = (headers: string): string[] => headers.split(" ");

test.each<[said: string, headers: string]>([
  ["base", "奖补基数 计奖基数金额 计补数据 计奖投资额 计奖依据 奖励依据金额 计补额 其中基数"],
  ["base decided", "审定投入金额 核定投入 核定申报基数"],
  ["base paid-out", "政策兑现基数 实际投入额"],
  ["enterprise", "本县规上企业名单 获奖单位 被改造企业全称 企业简称 企业及单位名称 获补主体 承担单位 法人企业"],
  ["enterprise declared", "申报企业或单位名称 申请单位"],
  ["enterprise decided", "拟奖励企业名称 拟兑现单位 认定企业名称"],
  ["code", "企业统一社会信用代码证号 营业执照统一信用代码 组织机构代码 机构代码证号 企业代码 18位信用代码"],
  ["code", "纳税人识别号 三证合一代码 税号 统一社会信用代码号码 单位机构代码号"],
  ["claimed", "奖励 财政补助资金 县财政奖励金额 全县奖补资金合计 奖补资金额度 金额 总金额 奖励资金总额"],
  ["claimed declared", "企业申报金额 申报补贴额 自报奖励金额 上报金额"],
  ["claimed decided", "拟兑现资金 县财政审核金额 县经信局核定奖励金额 初审奖励金额 应奖金额 拟奖"],
  ["claimed paid-out", "县级兑现金额 发放金额 兑付金额 实发金额 本次拨付金额 现补助金额 此次补助额 实奖"],
  ["approved decided, claimed decided", "核定金额 审定金额 主管部门核定金额"],
  ["paid", "已享受奖励/补助金额 已预拨金额 前期已拨付资金 以前年度奖励金额 累计兑现资金 原已享受的补助部分 首批拨付款"],
  ["item", "奖励/奖补/补助项目 奖励、补助事项 奖补政策名称 奖励类别 补助事由 政策条目 资助方向 扶持内容 惠企政策条款"],
  ["grade", "奖项层级 获奖档次 企业级别 所获荣誉等级 成熟度等级 国家、省、市级"],
  ["grade decided", "认定等次"],
  ["year", "获评年份 计奖年度 授牌年度"],
  ["year declared", "申请年份"],
  ["date", "授牌年月日 验收时间 公布日期 获奖年月 上架时间"],
  ["filing", "技改备案/核准文件文号 投资项目统一代码 立项编号 项目赋码 零土地备案通知书编号 项目编码"],
  ["filing", "在线平台代码 备案证号码 技改项目备案文号 审批监管代码"],
  ["statistics", "纳入固定资产投资统计 统计是否入库 是否入统 统计库 技改入库情况 投资是否入库"],
  ["statistics", "技改投资是否入库 数字化项目是否纳统 是否投资统计 进入投资统计情况 投资统计与否 投资统计 有无列入投资统计"],
  ["project", "新产品名称 技改投资项目名称 示范项目名称 项目内容名称 工程名称 参赛作品 作品名称 具体项目 数字化软件名称"],
  ["project declared", "申报产品名称"],
  ["document", "省财政补助文件文号 要求配套的上级文件依据 省、市文件 配套资金文件名称 规定市级发文 中央资金下达文号"],
  ["document", "配套上级文件 省级部门发文名称及文号 国家级文件依据"],
  ["note", "其他说明 其他需要说明的情况 备注1 情况说明 需要说明的情况 需说明情况 注 差异说明 附注 核减备注说明"],
  ["note decided", "审核说明"],
  ["vetoMatter", "是否一票否决 安全生产一票否决情况 否决 项目是否有否决"],
  ["? item", "项目 事项 条款 奖项名称 奖励依据 政策奖励依据 依据"],
  ["? grade", "性质 分类 称号 项目性质"],
  ["? item grade", "类别 类型 名称 奖项 认定名称"],
  ["? document", "依据文件 认定文件 认定文号 文号 依据文号 奖励文件编号 文件 公布文件文号编号"],
  ["light-digital.batch, ? grade", "批次"],
  ["grade, ? item grade", "荣誉称号"],
])("%s: %s", (expected, headers) => {
  for (const header of eachOf(headers)) expect([header, said(header)]).toEqual([header, expected]);
}); // prettier-ignore

/** Headers with such words that say something else. */
test.each<[what: string, headers: string]>([
  [
    "about a base",
    "基数说明 企业基数表 其他基数 计划投入金额 核定投入明细 投入金额 计奖 核定投入单位 职工基数 暂不计奖额 计补数据来源 研发认定投入额",
  ],
  ["firms that claim nothing", "被推荐企业 企业数 供货企业 第三方单位名称 企业类型 单位地址"],
  ["other codes", "产品代码 统一信用代码说明 开户行机构代码复印 邮政编码 代码 行业信用代码"],
  ["no grades", "省、市级 等级说明 信用等级 类别说明 批次号"],
  ["other years and days", "会计年度 开工日期 备案时间 年度计划 认定年限"],
  [
    "no numbers of projects",
    "备案机关 赋码 项目编码规则 立项批文 立项 项目赋码时间 企业项目编码 备案文件 联系号码 网站备案号 备案号有效期",
  ],
  [
    "no answers about statistics",
    "入库时间 纳统时间 纳统投资额 纳统编号 纳入统计企业数 入库 人才入库 投资统计数据 国家投资统计",
  ],
  ["a sentence about statistics", "纳入统计的依据以及其他需要说明的情况和问题汇总说明"],
  ["a sentence about statistics and storage", "纳入年度工业固定资产投资项目统计 统计局审核后项目才入库"],
  [
    "no names of projects",
    "产品名称及型号 无具体项目 历年参赛作品 具体项目数 工程名称及地点 供应商名称 客户产品名称 参赛作品数 总工程名称 名称说明",
  ],
  [
    "no documents",
    "上级文件扫描件 县级及上级文件 认定文号及日期 县级文件 文件份数 合同文号 公布文件名称日期 内部文件 文件袋",
  ],
  [
    "no remarks",
    "备注12 无需说明情况 需要说明的情况及附件 说明的情况 注册地 审核意见说明 产品说明 说明书 其他情况 备注人 关注",
  ],
  [
    "lists of vetoed firms, and their papers",
    "一票否决名单 一票否决依据 否决情况汇总 否决文件 否决通知 年度否决公示",
  ],
  ["a sentence about vetoes", "安全环保税务劳动质量等五项内容是否有一票否决的情形"],
  ["what is decided about no number", "审核 其中 审定项目总投资 其中企业 核定备注 支付方式"],
  ["no item", "项目内容说明 申报项目数 项目进度"],
])("no meaning: %s: %s", (_, headers) => {
  for (const header of eachOf(headers)) expect([header, said(header)]).toEqual([header, ""]);
});

/** Numbers of an item, with how far they were decided in front. */
test.each<[header: string, said: string]>([
  ["核定设备投资额", "equipment.amount decided"],
  ["审核后的设备投资额", "equipment.amount decided"],
  ["其中设备投资额", "equipment.amount"],
  ["经审计的设备投资额", "equipment.amount"],
  ["申报数量", "quantity declared"],
  ["核定数量", "quantity decided"],
  ["实际数量", "quantity paid-out"],
  ["申报设备投资额", "equipment.amount declared"],
  ["申请项目名称", "item declared"],
])("%s: %s", (header, expected) => expect(said(header)).toBe(expected));

/** A year in a name, and the name without it. */
test.each<[header: string, year: number | undefined, name: string | undefined]>([
  ["2023年增加值", 2023, "增加值"],
  ["2023增加值", 2023, "增加值"],
  ["增加值2023年度", 2023, "增加值"],
  ["12023年增加值", undefined, undefined],
  ["2023年度", undefined, undefined],
  ["2022年2023年增加值", undefined, undefined],
])("the year of %s is %s", (header, year, name) => {
  const { ofYear } = readColumn([header]);
  expect([ofYear?.year, ofYear?.name]).toEqual([year, name]);
});
