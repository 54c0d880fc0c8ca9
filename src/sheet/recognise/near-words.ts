import { foldName } from "../../policy";
import { readItem } from "./item-words";
import { nearInputs } from "./near-inputs";
import { meaningsOf, type ColumnKey } from "./vocabulary";

// The words of which offices make their headers, for headers that are in no list: 拟兑现资金, 县财政奖励金额, 奖补政策名称.
// No word is made of others of its list: a header is read in one way only, and in one pass.

/** How far a number was decided: what the firm asks for, what somebody checked, what is paid. */
export type Stage = "declared" | "decided" | "paid-out";

/** What a header means by the words that it is made of. */
export interface NearMeaning {
  readonly key: ColumnKey;
  readonly stage: Stage | undefined;
  /** Too many headers have such words: what stands below has to agree. */
  readonly weak: boolean;
}

const words = (text: string): string => text.split(" ").join("|");

/** Said by who asks. */
const DECLARED = words("申报 申请 申领 自报 上报 填报 报送 送审 报审");
/** Said by who checked. */
const DECIDED = words(
  "经审核 审核后 审核 初审 复审 终审 会审 联审 批复 审定 核定 核准 核实 复核 确认 认定 最终 建议 拟定 拟予 拟 应予 应得 应发 应补 应 会审通过 审核通过 主管部门 部门",
);
/** Said when it is paid. */
const PAID_OUT = words("本次 此次 本期 本批 实际 实发 拟发 实 现");
/** Says whose money it is, or when, and nothing of how far it was decided. */
const AROUND = words(
  "县财政局 县财政 县本级 县级 本县 全县 财政局 财政 县经信局 经信局 经信 县经商局 经商局 经商 镇街 乡镇 园区 科室 原 本级 本年度 本年 当年度 当年 年度 今年 享受 可 一次性 测算 政策 专项 合计 总计 总 共计 共 给予 企业 单位 项目",
);
const AWARD = words(
  "奖励金 奖补金 补助金 核补 奖额 奖励 奖补 补助 补贴 资助 扶持 奖金 兑现 兑付 拨付 拨款 发放 核发 下达 激励",
);
const MONEY = words("金额 资金 经费 总额 数额 额度 额 款项 款 数");
/** What a firm got before: 已拨付金额, 此前已奖励金额, 累计兑现资金. */
const BEFORE = words("截至目前 截至上年 以前年度 以前 此前 前期 前次 前年度 首批 首期 历年 往年 累计 原 已");

const CLAIMED = new RegExp(
  `^(?:${DECLARED}|${DECIDED}|${PAID_OUT}|${AROUND})*(?:${AWARD})+(?:${MONEY})*(?:合计|总计|小计|核定|审定|测算)?$`,
);
/** 设备投资补助金额: an amount for the item that is named before it. */
const ITEM_CLAIM = new RegExp(`^(.{2,20}?)(?:${AWARD})(?:${MONEY})$`);
const BARE_CLAIM = new RegExp(
  `^(?:${AROUND}|${DECLARED}|${DECIDED}|${PAID_OUT})*(?:配套|安排|分配|付款|支付)(?:${AWARD})?(?:${MONEY})+$|^(?:县|县级|县财政|本级)配套$|^(?:${AROUND})*(?:${DECLARED}|${DECIDED}|${PAID_OUT})+(?:安排|给予|享受)?(?:总金额|${MONEY})+$|^(?:金额|资金|数额|总额|总金额|资金(?:金额|总额|额度|数额|额))$|^(?:拟)?专项资金(?:金额|额)?$`,
);
const SHORT_CLAIM = new RegExp(`^(?:${DECIDED}|本次|实)+(?:奖|补|拨|发)(?:${MONEY})?$`);
const PAID = new RegExp(
  `^(?:${AROUND})*(?:${BEFORE})+(?:${AROUND})*(?:享受|获得|获|领取|预|付|拨|${AWARD})+的?(?:${AWARD})*(?:${MONEY}|部分)?$`,
);

/** What an award is computed from, of whatever item. */
const BASE =
  /^(?:申报|申请|计奖|计补|奖补|补助|奖励|补贴|资助|计算|核算|核定|审定|认定|测算|兑现|政策|应补|应奖)*(?:基数|依据金额|计奖依据)(?:或数量|金额|额)?$|^(?:计奖|计补)(?:投资额|数据|额|金额)$|^(?:核定|审核|审定|认定|实际)投入(?:金额|额)?$/u;

/** Who claims. Who recommends, checks or is paid may be somebody else. */
const FIRM = new RegExp(
  `^(?:拟|${words("申报 申请 参赛 参评 投保 纳税 资金使用 使用 用款 获奖 获评 入选 入围 受奖 受助 受补助 受奖励 获补 享受 政策 规上 软件 牵头 被改造 改造 技改 资助 公示 承担 实施 建设 投资 认定 获认定 被认定 奖励 补助 奖补 兑现 项目 工业 我县 本县 法人")})*` +
    `(?:${words("企业单位 企业 单位 公司 主体 厂商 对象 市场主体 经营主体")})(?:${words("或单位 及单位")})?(?:${words("全称 名称 名单 名 简称")})?$`,
);
/** Who is paid, which is who claims where nobody else is named. */
const WEAK_FIRM =
  /^(?:收款|受款|领款|付款|拨付|拨款|兑付|用款)(?:单位|企业|对象|方|人)?(?:全称|名称|户名)?$|^户名$/u;
const CODE =
  /^(?:企业|单位|申报单位|收款单位|收款人|公司|机构|市场主体|营业执照|18位)*(?:(?:统一|社会|统一社会)*(?:信用代码|信用编码|信用码|信用号|社会统一代码|组织机构代码|机构代码|纳税人识别号|纳税识别号|税号|[三五]证合一代码)|(?:企业|单位|申报单位|收款单位)代码)(?:证)?(?:号码|号|证)?$/u;

/** What is awarded. */
const ITEM = new RegExp(
  `^(?:${words("政策 奖补 奖励 补助 资助 补贴 扶持 兑现 核定 清算 申领 款项 资金 安排 分配 拨付 拨款 付款 支付 发放 申报 申请 拟奖励 拟补助 享受 支持 产业 激励 所属 对应 惠企 拟")})+` +
    `(?:项目|政策)?(?:${words("项目 事项 条款 类别 类型 种类 内容 名称 名目 事由 用途 科目 方向 政策 条目 奖项")})(?:及条款)?(?:名称|内容)?$`,
);
/** Headers that can say what is awarded, and just as well something else. */
const WEAK_ITEM =
  /^(?:项目|事项|事由|资金用途|内容|类别|类型|名称|条款|政策|项目名称|项目类别|项目类型|项目内容|奖项|奖项名称|荣誉|荣誉名称|荣誉称号|获得称号|获评称号|称号名称|认定名称|认定项目|认定类别|认定类型|获得荣誉|(?:政策|奖励|奖补|补助|资助|兑现)*依据)$/u;
const GRADE = new RegExp(
  `^(?:${words("认定 评定 获评 荣誉 奖项 项目 申报 平台 企业 称号 创建 奖励 补助 奖补 所获 获奖 示范 申请 成熟度 通过 重点 列入 验收")})*(?:${words("等级 级别 层级 档次 等次 星级 层次 档级")})+$|^国家、省、市级$`,
);
const WEAK_GRADE =
  /^(?:类别|类型|性质|项目性质|项目类型|项目类别|认定类别|认定类型|荣誉类别|分类|批次|荣誉|称号|名称|奖项|认定名称|荣誉名称|荣誉称号|认定结果)$/u;

const YEAR = new RegExp(
  `^(?:${words("认定 获评 评定 申报 申请 享受 兑现 奖补 奖励 政策 所属 归属 项目 获得 获奖 列入 授牌 荣誉 称号 验收 计奖 统计 数据 完成")})+(?:年度|年份)$`,
);
const DATE = new RegExp(
  `^(?:${words("认定 获评 评定 获得 取得 授牌 公布 公告 发文 印发 批准 批复 入选 入围 列入 授予 文件 通过 获奖 验收 合格 发证 评估 评价 荣誉 称号 上架 升规 上规")})+(?:日期|时间|年月|年月日)$`,
);
/** Headers that can say when an award was earned, where nothing says it outright. */
const WEAK_DATE = /^(?:项目|工程)?(?:完工|竣工|竣工验收|建成|投产|完成|实施完成)(?:日期|时间|年月)$/u;
const FILING =
  /^(?:项目|投资项目|技改|技术改造|立项|企业投资项目|数字化项目|经信|零土地)*(?:备案(?:\/核准)?|赋码|立项|审批监管|在线平台|统一)(?:通知书|文件|证|项目)?(?:编号|代码|文号|号码|号|编码)$|^项目(?:赋码|编码)$|^(?:有无|是否|是否有)备案$|^备案与否$/u;
const STATISTICS =
  /^(?!.{25})(?!.*(?:额|数|日期|时间|编号)$).*(?:纳统|入统|纳入.{0,10}统计|统计.{0,5}入库|统计库|(?:技改|投资|技改投资|项目)(?:是否)?入库)|^(?:是否|有无)?(?:已|列入|纳入|入|进入)?投资统计(?:情况|与否)?$/u;
const PROJECT =
  /^(?:申报|实施|建设|技改|投资|立项|示范|厂房|数字化|改造|产品|软件|装备|新产品)+(?:项目|产品|软件)?名称$|^(?:项目内容|工程|作品|参赛作品)名称$|^具体项目$|^参赛作品$/u;
/** A higher authority's document, by which an amount may be another (article 19). */
const HIGHER_DOCUMENT =
  /^(?:要求|规定)?(?:配套的?)?(?:上级|省级|省市级|省市|省、市|省财政|市级|国家级|中央|上级主管|上级部门|配套)(?:主管|部门|政策|资金|补助|奖励|配套|要求|规定|下达|财政|的)*(?:文件|发文|文号|依据)(?:名称|文号|编号|依据|及|号)*$/u;
const DOCUMENT =
  /^(?:认定|获评|表彰|公布|依据|上级|相关|奖励)*(?:文件|发文)(?:名称|文号|编号|依据|号)*$|^(?:认定|依据)?文号$/u;
const NOTE =
  /^(?:其他|需要|有关|相关|审核|核减|调整|差异|差额)?(?:备注|说明|备注说明|情况说明|附注)\d?$|^(?:其他)?需要?说明的?情况$|^注$/u;

/** What a review says of each firm: 是否一票否决, 安全生产一票否决情况. The title of a list is none. */
const VETO = /^(?!.{25})(?!.*(?:日期|时间|起始|截止|期限|依据|文件|名单|清单|公示|通知|汇总|表)).*否决/u;

/** Key and pattern, the surest first. */
const STRONG: readonly (readonly [ColumnKey, RegExp])[] = [
  ["code", CODE],
  ["paid", PAID],
  ["claimed", CLAIMED],
  ["claimed", SHORT_CLAIM],
  ["claimed", BARE_CLAIM],
  ["base", BASE],
  ["enterprise", FIRM],
  ["item", ITEM],
  ["grade", GRADE],
  ["year", YEAR],
  ["date", DATE],
  ["filing", FILING],
  ["statistics", STATISTICS],
  ["project", PROJECT],
  ["document", HIGHER_DOCUMENT],
  ["note", NOTE],
  ["vetoMatter", VETO],
];
const WEAK: readonly (readonly [ColumnKey, RegExp])[] = [
  ["item", WEAK_ITEM],
  ["grade", WEAK_GRADE],
  ["document", DOCUMENT],
  ["enterprise", WEAK_FIRM],
  ["date", WEAK_DATE],
];

const START_DECLARED = new RegExp(`^(?:${AROUND})*(?:${DECLARED})`);
const START_DECIDED = new RegExp(`^(?:${AROUND})*(?:${DECIDED})`);
const START_PAID_OUT = new RegExp(`^(?:${AROUND})*(?:${PAID_OUT}|兑现|兑付|拨付|支付|发放)`);

/**
 * How far the number of a header was decided, by its first words.
 *
 * @example stageOf("拟补助金额") // "decided"
 */
export function stageOf(name: string): Stage | undefined {
  if (START_DECLARED.test(name)) return "declared";
  if (START_DECIDED.test(name)) return "decided";
  return START_PAID_OUT.test(name) ? "paid-out" : undefined;
}

/** Who decided, where nothing else says so. */
const BY_WHOM = /^(?:第三方|中介机构|中介|审计|专家|局|县)+/u;
const STAGE_ALONE = new RegExp(`^(?:${AROUND}|${DECLARED}|${DECIDED}|${PAID_OUT})+(?:数|额|后)?$`);

/**
 * How far a number was decided, by a text that says nothing else: 镇街初审 below 金额.
 *
 * @example stageAlone("企业申报") // "declared"; stageAlone("审核意见") // undefined
 */
export function stageAlone(name: string): Stage | undefined {
  const act = name.replace(BY_WHOM, "");
  return STAGE_ALONE.test(act) ? stageOf(act) : undefined;
}

/** What an item or a grade is called somehow: 平台类别, 奖项类别, 升规类型; what was awarded before is none. */
const SOME_ITEM =
  /^(?!.*(?:已|原|曾|其他|历|上年|行业|产品|企业))(?:.{0,5})(?:项目|事项|类别|类型|条款|条目|称号|荣誉|名目|奖项|奖励项|政策|缘由|理由|事由|认定|奖补名称|奖励名称)(?:名称)?$/u;

/** Whether a header that nothing else is known of may stand over items or grades, if these stand below it. */
export const mayNameItems = (name: string): boolean => SOME_ITEM.test(name);

/** What is looked at first, and what decides after it. */
const EARLY = /初审|初核|镇街|乡镇|部门审核|单位审核|科室审核|^审核/;
const LATE = /复核|复审|终审|审定|核定|批复|联审|会审/;

/**
 * Whether a number was decided once more after another, by their headers.
 *
 * @example isLater("财政复核数", "部门审核数") // true
 */
export const isLater = (late: string, early: string): boolean =>
  LATE.test(late) && EARLY.test(early) && !LATE.test(early);

const STAGED = new RegExp(`^(?:(?:${DECLARED}|${DECIDED}|${PAID_OUT}|经审计|审计|其中)(?:后?的)?)+`);

/** 核定设备投资额 is 设备投资额, decided: what a header's rest means whose first words say how far. */
function staged(name: string): readonly NearMeaning[] {
  const rest = name.replace(STAGED, "");
  if (rest === name) return [];
  return meaningsOf(rest)
    .filter(({ key }) => key.includes(".") || key === "base" || key === "quantity")
    .map(({ key }) => ({ key, stage: stageOf(name), weak: false }));
}

/**
 * What a header can mean by its words, where it is in no list; the surest first.
 *
 * @param name folded, without its unit (`readHeader`)
 * @example nearMeanings("拟兑现资金") // [{ key: "claimed", stage: "decided", weak: false }]
 */
export function nearMeanings(name: string): readonly NearMeaning[] {
  const base = staged(name);
  if (base.length > 0) return base;
  const inputs = nearInputs(name);
  if (inputs.length > 0) return inputs.map((key) => ({ key, stage: stageOf(name), weak: false }));
  const strong = STRONG.find(([, pattern]) => pattern.test(name));
  const weak = WEAK.filter(([, pattern]) => pattern.test(name)).map(([key]): NearMeaning => ({
    key,
    stage: undefined,
    weak: true,
  }));
  if (strong) return [{ key: strong[0], stage: stageOf(name), weak: false }, ...weak];
  const item = ITEM_CLAIM.exec(name)?.[1];
  if (item !== undefined && readItem(item).item) return [{ key: "claimed", stage: undefined, weak: false }];
  return weak;
}

const WITH_YEAR = /(20\d{2})年?度?/gu;

/** Whether no digit stands before a place of a text. */
const isStart = (text: string, at: number): boolean => !/\d/u.test(text.charAt(at - 1));

/**
 * A header's name without the year in it, and the year.
 *
 * @example withoutYear("2023年工业增加值") // { year: 2023, name: "工业增加值" }
 */
export function withoutYear(name: string): { readonly year: number; readonly name: string } | undefined {
  const years = [...name.matchAll(WITH_YEAR)].filter(({ index }) => isStart(name, index));
  if (years.length !== 1) return undefined;
  const { index, 0: written } = years[0]!;
  const rest = foldName(name.slice(0, index) + name.slice(index + written.length));
  return rest === "" ? undefined : { year: Number(years[0]![1]), name: rest };
}
