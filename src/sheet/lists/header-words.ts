import type { MoneyUnit } from "../../award";
import { foldName } from "../../policy";
import { readHeader } from "../recognise/header-text";
import { meaningsOf, type ColumnKey } from "../recognise/vocabulary";

/** Which list a sheet is. */
export type ListRole = "veto" | "history";

/**
 * What a list's column can mean: a general one, or what only lists have. `party` is somebody else than the
 * listed firm: who decided, who answers for it.
 */
export type ListKey = ColumnKey | "formerName" | "span" | "decision" | "ordinal" | "party";

/** A header's word in a list; the lower the rank, the closer. */
export interface ListWord {
  readonly key: ListKey;
  readonly rank: number;
  /** The header without unit and remarks, folded. */
  readonly name: string;
  readonly unit: MoneyUnit | undefined;
}

const KEYS: Readonly<Record<ListRole, ReadonlySet<ListKey>>> = {
  veto: new Set<ListKey>(["enterprise", "code", "vetoMatter", "vetoFrom", "vetoTo", "note"]),
  history: new Set<ListKey>(
    ["enterprise", "code", "item", "grade", "paid", "claimed", "approved", "date", "year", "note", "project"], // prettier-ignore
  ),
};

const WHOSE =
  "(?:被|受|拟|已|应|所|各|行政|联合|重点|规上|县级|市级|处罚|惩戒|违法|违规|失信|严重|涉案|涉事|责任|欠薪|欠税|用人|生产|经营|施工|建设|排污|污染|申报|申请|获奖|获得|受奖|奖补|奖励|兑现|补助|享受|受益|拨付|列入|纳入|上榜|公示|否决|一票否决|市场|信用|纳税|投标|供应|参保|项目|实施|承担|黑名单|严管)*";
/** Rank 20 and more: words that the tables of claims do not know. */
const PATTERNS: readonly (readonly [rank: number, key: ListKey, pattern: RegExp, role?: ListRole])[] = [
  [20, "ordinal", /^(?:序号|编号|序|no\.?|№|号)$/],
  [20, "formerName", /^(?:企业|公司|单位)?(?:曾用名称?|原名称?|旧名称?|更名前名称?|历史名称)$|^原(?:企业|公司|单位)(?:名称)?$/],
  [21, "party", /(?:机关|部门|法院|机构|专员|科室|股室)(?:名称)?$/],
  [21, "party", /^(?!被|受).*(?:作出|决定|执法|监管|主管|填报|报送|推送|提供|受理|立案|审核|认定|发布|发文|列入|移出|牵头|处罚|检查|所属|属地).{0,6}(?:单位|主体)$/],
  [21, "party", /(?:法定代表人|(?:^|[^违])法人(?:代表|姓名|$)|负责人|联系人|经办人|代表人|实际控制人|股东)/],
  [22, "decision", /^(?:是否(?:一票|予以|被)?否决|是否(?:存在|有)?一票否决(?:情形|事项)?|一票否决与否|否决与否)$/, "veto"],
  [23, "span", /(?:期限|有效期|否决期|惩戒期|公示期|起止(?:日期|时间)|期间|时段|起讫(?:日期|时间))$/, "veto"],
  [24, "vetoTo", /^(?:移出|列出|解除|退出|撤销|届满|到期|截止|结束|终止|失效|有效期至|期满)(?:.{0,6}(?:日期?|时间))?$/, "veto"],
  [25, "vetoFrom", /^(?:列入|纳入|起始|开始|生效|否决|惩戒开始|执行).{0,6}(?:日期|时间)$/, "veto"],
  [26, "vetoMatter", /^(?!移出|列出|解除|退出).{0,12}(?:事由|原因|事项|情形|事实|行为|案由|情况|问题|类型|类别|理由|依据)$/, "veto"],
  [27, "code", /(?:信用代码|信用码|社会代码|统一代码|注册号|组织机构代码|机构代码|识别号|税号|企业代码|单位代码|证照号码?|执照号)/],
  [28, "enterprise", new RegExp(`^${WHOSE}(?:企业|公司|单位|主体|厂|商户|经营者|供应商|纳税人|被执行人|失信人|失信被执行人|个体户|市场主体|对象)(?:\\(.*\\))?(?:全称|名称?)?$`)],
  [29, "enterprise", /^(?:行政|案件)?(?:当事人|相对人|被处罚人|被执行人|违法人)(?:名称|姓名|姓名或名称|名称或姓名)?$/],
  [31, "enterprise", /^名称$/],
  [32, "item", /(?:奖励|补助|奖补|兑现|扶持|政策|资金|享受).{0,4}(?:项目|事项|条款|内容|名称|类别|政策|依据)(?:名称)?$|^(?:事项|条款|项目|政策)$/, "history"],
  [33, "paid", /^(?:实际?|已)?(?:兑现|拨付|发放|到账|奖励|补助|奖补|支付)(?:资金|金额|数额|额|数)?$/, "history"],
  [34, "paid", /^(?:合计)?(?:资金|金额|数额)$/, "history"],
  [35, "year", /^(?:兑现|奖励|拨付|补助|享受|认定|奖补)?(?:年度|年份|年)$/, "history"],
  [36, "date", /^(?:兑现|拨付|发放|奖励|文件|认定|公示|到账)(?:日期|时间|年月)$/, "history"],
]; // prettier-ignore

/** Words that say nothing but that a firm stands below; in a table's body they may be values. */
const LOOSE = new Set(["企业", "公司", "单位", "主体", "名称", "厂", "商户", "对象", "纳税人", "供应商"]);

/** A remark in brackets can be longer than any header. */
const withoutRemark = (text: string): string => text.replace(/[（(][^（）()]{12,}[）)]/gu, "");

/** Knows what headers mean in a list of one kind; each distinct text is read once. */
export class ListWords {
  private readonly known = new Map<string, ListWord | null>();

  constructor(readonly role: ListRole) {}

  /** What a header means; `null` where it is no word of a list. */
  find(text: string): ListWord | null {
    let word = this.known.get(text);
    if (word === undefined) this.known.set(text, (word = this.read(text)));
    return word;
  }

  private read(text: string): ListWord | null {
    const header = readHeader(withoutRemark(text));
    if (!header) return null;
    const name = foldName(header.name);
    const { unit } = header;
    const word = this.meaningOf(name);
    // 单位：元 says a unit, and not where the firms stand.
    return word && !(unit && isFirmKey(word.key)) ? { ...word, name, unit } : null;
  }

  private meaningOf(name: string): Pick<ListWord, "key" | "rank"> | undefined {
    const general = meaningsOf(name).find(({ key }) => KEYS[this.role].has(key));
    if (general) return general;
    const own = PATTERNS.find(
      ([, , pattern, role]) => (role === undefined || role === this.role) && pattern.test(name),
    );
    return own && { rank: own[0], key: own[1] };
  }

  /** Whether a word stands for the firm; a loose one needs other words beside it. */
  static isLoose = (word: ListWord): boolean => LOOSE.has(word.name);
}

/** Whether a column says which firm it is about. */
export const isFirmKey = (key: ListKey | undefined): boolean => key === "enterprise" || key === "code";
