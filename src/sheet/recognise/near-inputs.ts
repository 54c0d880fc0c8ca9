import type { ColumnKey } from "./vocabulary";

// The words of which offices make the headers of what an award is computed from: 机器人本体购置款, 通过鉴定产品数.
// No word is made of others of its list, so that a header is read in one pass.

const words = (text: string): string => `(?:${text.split(" ").join("|")})`;

/** Which part of it, or how far it was decided. */
const WHICH = words(
  "工业 本项目 项目 本次 实际 实付 新增 新购 新建 核准 核定 审核 审定 确认 认定 审计 经审计 符合条件 可奖补 可补助 应补 奖补 补助 购置 完成 安装 申报 技改 技术改造 智能化 改造 生产性 生产 主要 进口 国产 不含税 含税",
);
/** How it was come by. */
const BOUGHT = words("购置 购买 采购 购入 合同 发票 开票 实际 完成 投资 投入 总投资 总投入 实付");
const MONEY = words("总金额 金额 总额 额度 额 款项 款 费用 费 价款 总价 原值 资金");
const COUNT = words("总数 数量 个数 台数 套数 件数 项数 台套数 数");
const YEAR_NOW = words("本年度 本年 当年度 当年 今年度 今年 报告期");
const YEAR_BEFORE = words("上年度 上年同期 上年 上一年度 前一年度 去年度 去年 基期");
const INCOME = words("营业收入 营收 软件业务收入 主营业务收入 主营收入 业务收入 销售收入");

/** A part of a project that is paid at a rate of its own: 共性部分投入, N部分. */
const SHARE_OF =
  "(?:n|x|共性|个性|部分|改造|应用|化|场景|需求|模块|合同|实际)*(?:部分|投入金额|投入额|投入|投资金额|投资额|投资|金额|费用|合同额)";

/** Key and pattern of an input; a header may fit inputs of several items. */
const INPUTS: readonly (readonly [ColumnKey, string])[] = [
  ["equipment.amount", `${WHICH}*设备${BOUGHT}*${MONEY}|${WHICH}*设备(?:总)?(?:投资|投入)`],
  // 投资额 says of what only behind a word that narrows it: 项目投资额 may be the whole project's.
  [
    "equipment.amount",
    "(?:审核确认|核准|核定|审定|审核|确认|认定|经审计|审计|符合条件|可奖补|可补助|奖补|技改|技术改造)+(?:总)?投资(?:总额|金额|额)",
  ],
  [
    "base",
    "(?:审核确认|核准|核定|审定|审核|确认|认定|经审计|审计|符合条件|可奖补|可补助|奖补|技改|技术改造)+(?:总)?投资(?:总额|金额|额)",
  ],
  [
    "equipment.level",
    "(?:是否|有无)?(?:列入|属于|为)?(?:国家|省市|省、市|国家省市|省级|省)?重点项目(?:等级|级别|类别|类型|层级)?|是否(?:省市|省、市)重点",
  ],
  ["robot.amount", `${WHICH}*机器人(?:本体|设备|整机|系统)*${BOUGHT}*${MONEY}|${WHICH}*机器人(?:投资|投入)`],
  [
    "robot.robots",
    `${WHICH}*机器人(?:本体|设备|整机)*${BOUGHT}*${COUNT}|(?:${BOUGHT}|安装|符合条件|可补助|应补)(?:台数|台套数)`,
  ],
  [
    "growth.delta",
    `(?:工业|规上|年度|${YEAR_NOW}|同比)*增加值(?:比上年|较上年|同比|净)*(?:增加|增长|新增|净增|增)(?:总额|额|量|数)|(?:工业|同比)*(?:净增加值|增加值增量|增加值净增|增加值新增)|新增(?:工业)?增加值(?:额)?|(?:工业)?增加值(?:比上年|较上年|同比)净增|净增(?:额|量)?`,
  ],
  ["growth.delta.later", `${YEAR_NOW}(?:规上|工业)*增加值(?:总额|额)?`],
  ["growth.delta.earlier", `${YEAR_BEFORE}(?:规上|工业)*增加值(?:总额|额)?`],
  [
    "factory.area",
    "(?:新建|新增|改建|扩建|改扩建|竣工|测绘报告|测绘|实测|实际|生产)*(?:厂房建筑|厂房改扩建|厂房|建筑)(?:总)?面积",
  ],
  ["factory.area", "(?:新建|新增|改扩建|竣工|测绘|实测|审核|核定|认定|符合条件|可奖励|奖励|计奖|应奖)+面积"],
  ["factory.plotRatio", ".{0,6}容积率"],
  [
    "factory.fireClass",
    ".{0,6}(?:火灾危险性?|消防)(?:验收|火灾危险性?)?(?:类别|等级|分类|级别)|(?:厂房|消防)?火灾危险性",
  ],
  ["software-growth.revenue", `${YEAR_NOW}${INCOME}(?:总额|额)?`],
  ["software-growth.priorRevenue", `${YEAR_BEFORE}${INCOME}(?:总额|额)?`],
  [
    "quantity",
    // 奖补数 is how much, and not how many.
    `(?!(?:核|应)?(?:奖补|奖励|补助|应补)数$)(?:首次|获奖|奖项|当年|本年|能力中心|能力|上架|入库|入选|通过|鉴定|认定|获评|奖补|奖励|补助|计奖|符合条件|可奖|应补|浙江制造|省级|工业|新)*(?:产品|精品|组件)?${COUNT}|(?:申报|项目)(?:产品|精品|组件)?(?:数量|个数|件数|项数)`,
  ],
  ["design-contest.provincial", `(?:国家级|省级)(?:及以上|以上|及国家级)?(?:获奖|奖项|奖励|奖)${COUNT}`],
  ["design-contest.city", `市级(?:获奖|奖项|奖励|奖)${COUNT}`],
  ["light-digital.common", `(?:核定)?(?:n|共性)+${SHARE_OF}`],
  ["light-digital.individual", `(?:核定)?(?:x|个性)+${SHARE_OF}`],
  ["light-digital.batch", "(?:改造|所属|试点)批次"],
  [
    "integration.soft",
    "(?:核定|信息化)?(?:软性|软件|软)(?:及服务|及开发|系统|部分|实际|购置|采购)*(?:投入|投资|(?:购置|采购)金额)(?:金额|总额|额)?",
  ],
  [
    "integration.hard",
    "(?:核定|信息化)?(?:硬性|硬件|硬)(?:设备|部分|实际|购置|采购)*(?:投入|投资|(?:购置|采购)金额)(?:金额|总额|额)?",
  ],
  ["integration.cityKey", "(?:是否)?(?:列入|属于|为)?市级?重点(?:项目)?"],
  [
    "insurance-match.subsidy",
    "(?:已获)?(?:上级|省级|中央|省以上|省)(?:财政|已|拨付|下达)*(?:保险补偿|保险|保费)?(?:补贴|补助|补偿|补)(?:资金|金额|额)?",
  ],
  [
    "insurance-match.insurance",
    "(?:实缴|实际|核定|投保|年度|首台套)*(?:保险费|保费|保险|投保)(?:实际)?(?:总额|金额|额|支出|费用)|(?:实缴|实际|核定)*(?:保险费用|保险费|保费)",
  ],
];
const PATTERNS = INPUTS.map(([key, pattern]) => [key, new RegExp(`^(?:${pattern})$`, "u")] as const);

/**
 * The inputs of items that a header can name by its words; several items may call theirs the same.
 *
 * @param name folded, without its unit (`readHeader`)
 * @example nearInputs("机器人本体购置款") // ["robot.amount"]
 */
export const nearInputs = (name: string): readonly ColumnKey[] => [
  ...new Set(PATTERNS.filter(([, pattern]) => pattern.test(name)).map(([key]) => key)),
];
