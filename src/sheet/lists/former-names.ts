import { isCodeLike, isFirmLike } from "./firm-text";
import { splitBehind } from "./split-behind";

/** A firm as a cell names it. */
export interface NamedFirm {
  /** Every name that it has or had; the first is the one that is shown. */
  readonly names: readonly string[];
  /** A credit code that stands beside the name in its cell; empty where none does. */
  readonly code: string;
  /** Whether the text begins with a word for a former name, and so speaks of the firm before it. */
  readonly continues?: boolean;
}

const SURE_WORDS =
  "曾用名称?|曾用企业名称|原(?:企业|单位|公司)名称?|原名称?|旧名称?|更名前(?:名称)?|变更前(?:名称)?|(?:现|已|后)?(?:更名|改名|名称变更|变更)(?:为|成|后)|更名后(?:名称)?|现名称?|现用名";
const WORD = new RegExp(`^(?:${SURE_WORDS})(?:是|为)?:?`);
/** In brackets behind a name, less is enough. */
const SHORT_WORD = /^(?:(?:20|19)\d{2}年)?(?:原|现|曾|前身)(?:是|为|系)?:?/u;
const WITHIN = new RegExp(
  `(公司|厂|店|社|部|中心|所|院|场|行|集团|企业)[\\s,;]*(?:${SURE_WORDS})(?:是|为)?:?`,
  "g",
);
/** Where a remark begins to speak of another name. */
export const WITHIN_NOTE = /曾用名称?|原(?:企业|单位|公司)?名称?(?=[:：为])|更名前|(?:更名|改名|变更)为/u;
const BRACKET = /\(([^()]*)\)/gu;
/** Remarks that are no part of a name. */
const REMARK =
  /^(?:已?(?:注销|吊销|停业|停产|关停|移出|解除|整改|搬迁|倒闭|破产)|(?:以下)?简称|法定代表人|法人|负责人|经营者|业主|联系|电话|地址|第.+批)/u;
const LAST_BRACKET = /(.+)\(([^()]*)\)$/u;
const CODE_WORD = /(?:统一)?(?:社会)?信用代码:?/u;

const several = (text: string): string[] => text.split(/[、,;/\s]/u);

/** A name with a bracket at its end, and the firms before and within that, which may be anything: its owner, its place, another firm. */
const aroundBracket = (name: string): string[] =>
  (LAST_BRACKET.exec(name) ?? []).filter((part) => isFirmLike(part));

/**
 * A firm's names from a text about one firm, in half width: what stands there without remarks, and the names
 * that it is said to have had or to have now.
 *
 * @example formerNames("武义乙厂(原武义甲厂)").names // ["武义乙厂", "武义甲厂"]
 */
export function formerNames(text: string): NamedFirm {
  const others: string[] = [];
  let code = "";
  const bare = text.replace(BRACKET, (whole, inside: string) => {
    const said = inside.trim();
    const told = said.replace(WORD, "");
    const shortly = said.replace(SHORT_WORD, "");
    const number = said.replace(CODE_WORD, "");
    if (isCodeLike(number)) code = number;
    else if (told !== said) others.push(...several(told));
    else if (shortly !== said && isFirmLike(shortly)) others.push(...several(shortly));
    else if (!REMARK.test(said)) return whole;
    return "";
  });
  const rest = bare.replace(WORD, "");
  const continues = rest !== bare;
  const names = splitBehind(rest, WITHIN)
    .map((name) => name.replace(/^[\s:,]+|[\s:,。]+$/gu, ""))
    .filter((name) => name !== "");
  const written = [...names, ...names.flatMap(aroundBracket)];
  // 原 may be how a name begins: both are looked up.
  const origins = written.filter((name) => name.startsWith("原") && isFirmLike(name.slice(1)));
  const all = [...written, ...others, ...origins.map((name) => name.slice(1))];
  // A name may begin like such a word; with a colon it cannot.
  if (continues && !text.includes(":")) all.push(text);
  return { names: all, code, ...(continues && { continues }) };
}
