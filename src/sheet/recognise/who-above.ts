import { foldCode } from "../../enterprise";
import { halfWidth } from "../../policy";
import { isCodeLike, isFirmLike, isFirmName } from "../lists";

/** Who all claims of a table are of, where the titles above it say so; empty where they do not. */
export interface WhoAbove {
  readonly enterprise: string;
  readonly code: string;
}

/** What stands before a firm's name in a form that one firm fills in. */
const LABEL =
  /^(?:申报|申请|填报|承担|实施|项目|奖补|受助)*(?:企业|单位|公司)(?:名称|全称)?(?:\((?:盖?章|公章|全称)\))?[:\s]*$/u;
const LABELLED =
  /^(?:申报|申请|填报|承担|实施|项目|奖补|受助)*(?:企业|单位|公司)(?:名称|全称)?(?:\((?:盖?章|公章|全称)\))?:\s*(.{4,60})$/u;
const CODE = /(?:^|[^0-9A-Z])([0-9A-Z]{18})(?![0-9A-Z])/u;

/** The firm that a text names, alone or behind its label. */
function firmIn(text: string, before: string | undefined): string | undefined {
  const plain = halfWidth(text).trim();
  const value = LABELLED.exec(plain)?.[1]?.trim();
  if (value !== undefined) return isFirmLike(value) ? value : undefined;
  const isLabelled = before !== undefined && LABEL.test(halfWidth(before).trim());
  return isFirmName(plain) || (isLabelled && isFirmLike(plain)) ? text.trim() : undefined;
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
  const codes = new Set(
    titles.flatMap((text) => {
      const code = CODE.exec(foldCode(text))?.[1] ?? (isCodeLike(text) ? foldCode(text) : undefined);
      return code === undefined ? [] : code;
    }),
  );
  return {
    enterprise: firms.size === 1 ? [...firms][0]! : "",
    code: firms.size <= 1 && codes.size === 1 ? [...codes][0]! : "",
  };
}
