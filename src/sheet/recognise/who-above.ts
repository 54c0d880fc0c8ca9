import { foldCode } from "../../enterprise";
import { halfWidth } from "../../policy";
import { isFirmLike, isFirmName } from "../lists";

/** Who all claims of a table are of, where the titles above it say so; empty where they do not. */
export interface WhoAbove {
  readonly enterprise: string;
  readonly code: string;
}

/** What stands before a firm's name in a form that one firm fills in. */
const LABEL =
  /^(?:申报|申请|填报|承担|实施|项目|奖补|受助)*(?:企业|单位|公司)(?:名称|全称)?(?:\((?:盖?章|公章|全称)\))?$/u;
/** A label with what stands behind it. */
const LABELLED = /^([^:]+):\s*(.{4,60})$/u;
const CODE = /(?:^|[^0-9A-Z])([0-9A-Z]{18})(?![0-9A-Z])/u;

/** A firm's code in brackets behind its name. */
const CODE_BEHIND = /\s*\((?:统一)?(?:社会)?(?:信用)?(?:代码)?\s*:?\s*[0-9A-Z]{18}\)$/u;
/** Where a name ends: a code or another label in the same cell. */
const ENDS = /\s{2,}|[,，;；、]|\s*(?:统一)?(?:社会)?信用代码/u;
/** What says that the name beside it is somebody else: 推荐单位, 开户名. */
const OTHER_LABEL = /(?:单位|机构|企业|公司|户名|人|供应商|部门|名称)$/u;

const withoutBlanks = (text: string): string => text.replace(/\s/gu, "");

/**
 * The firm that a text names, alone or behind the label of who claims; what stands behind any other label is
 * somebody else.
 *
 * @param before the text before it, which may be its label
 */
export function firmIn(text: string, before = ""): string | undefined {
  const plain = halfWidth(text).trim().replace(CODE_BEHIND, "");
  const labelled = LABELLED.exec(plain);
  if (labelled && LABEL.test(withoutBlanks(labelled[1]!))) {
    const [name, ...more] = labelled[2]!.split(ENDS).map((one) => one.trim());
    return isFirmLike(name!) && !more.some(isFirmName) ? name : undefined;
  }
  const bare = plain.replace(/:$/u, "");
  if (/[:、;,]/u.test(bare)) return undefined;
  const label = withoutBlanks(halfWidth(before)).replace(/:$/u, "");
  if (LABEL.test(label)) return isFirmLike(bare) ? bare : undefined;
  return isFirmName(bare) && !(OTHER_LABEL.test(label) && !isFirmName(label)) ? bare : undefined;
}

/**
 * The firm that the titles of a table name, with its code: an application of one firm names it once, above its
 * claims. Titles that name several firms say of none that the claims are its own.
 *
 * @param titles the texts above the header, from above to below
 * @example whoAbove(["申报表", "企业名称：武义恒达工具有限公司"]).enterprise // "武义恒达工具有限公司"
 */
export function whoAbove(titles: readonly string[]): WhoAbove {
  const firms = new Set(titles.flatMap((text, at) => firmIn(text, titles[at - 1]) ?? []));
  const codes = new Set(titles.flatMap((text) => CODE.exec(foldCode(text))?.[1] ?? []));
  return {
    enterprise: firms.size === 1 ? [...firms][0]! : "",
    code: firms.size <= 1 && codes.size === 1 ? [...codes][0]! : "",
  };
}
