import { foldEnterprise } from "../../enterprise";
import { halfWidth } from "../../policy";
import { formerNames, type NamedFirm } from "./former-names";
import { isCodeLike, isFirmLike, mayNameFirm } from "./firm-text";
import { splitBehind } from "./split-behind";

/** The firms that a cell names. */
export interface CellNames {
  readonly firms: readonly NamedFirm[];
  /** Whether it may name others than these: its parts do not all look like firms. */
  readonly doubtful: boolean;
}

/** What a name without anything but itself does not have. */
const SPECIAL = /[-—–+&~～\s。、，,；;／/|()（）【】[\]〔〕:：.．①-⒛]|及|和|与|原|名|更|变|改|等|公司./u;
const CIRCLED = /[①-⒛]/gu;
const ENDED = "公司|厂|店|社|部|中心|所|院|场|行";
const NUMBERED = new RegExp(
  `(^|[\\s,;、]|${ENDED})(?:\\(\\d{1,3}\\)|\\d{1,3}(?:[、)]|\\.(?!\\d))|\\([一二三四五六七八九十]{1,3}\\))\\s*`,
  "gu",
);
const CHINESE_NUMBER = /(^|[\r\n])\s*[一二三四五六七八九十]{1,3}[、.]/gu;
const JOINED = new RegExp(
  `(公司|厂|合作社|经营部|事务所|店|\\))(?:以及|及|和|与)(?=.{2,}(?:公司|厂|社|部|所|店|中心|企业|\\))$)`,
  "g",
);
/** A firm's full form within a text that goes on to another one. */
const RUN_ON = /(有限公司|有限责任公司)(?=[^()\s]{2,}(?:有限公司|有限责任公司))/gu;
/** A sign between two firms; names have such signs too. */
const SIGN = /[-—–+&~]+/u;
/** No office writes so many letters without a mark or a blank; looking for firms in more would not end. */
const LONGEST_RUN = 1000;
/** Nor does anybody write a thousand firms into one cell. */
const LONGEST_CELL = 10_000;
/** How a cell's end says that there are firms besides those it names: 等, 等 3 家企业, 等公司. */
const OTHERS =
  /等\s{0,3}(?:[共计]?\s{0,3}(\d{1,4}|[一二两三四五六七八九十百]{1,4}|多|数|若干)\s{0,3}[家户个])?\s{0,3}(?:企业|公司|单位|工厂)?$/u;
/** The numbers of firms that a cell names all of. */
const FEW = "零一二三四五六七八九十";
const BRANCH = /(?:分公司|分厂|分店|支行|分行|营业部|门市部)$/;

/** Parts a text where a mark stands outside of brackets. */
function partsAt(text: string, mark: (letter: string) => boolean): string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const letter of text) {
    if (letter === "(") depth++;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && mark(letter)) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  // A bracket that nobody closed holds nothing together.
  return depth > 0 ? text.split(/[、,;。|/\s]/u) : parts;
}

const trimmed = (parts: readonly string[]): string[] =>
  parts.map((part) => part.trim()).filter((part) => part !== "");

/** Joins what was broken off: a name goes on until it looks like one; a branch belongs to its firm. */
function rejoined(parts: readonly string[]): string[] {
  const names: string[] = [];
  let open = "";
  for (const part of parts) {
    // What stands before a whole name is another thing: a firm in short, a number.
    if (open !== "" && isFirmLike(part)) {
      names.push(open);
      open = "";
    }
    open += part;
    if (names.length > 0 && BRANCH.test(open) && !open.includes("有限")) names[names.length - 1] += open;
    else if (isFirmLike(open)) names.push(open);
    else continue;
    open = "";
  }
  return [...names, open];
}

const isBlank = (letter: string): boolean => /[\s/|]/u.test(letter);
const isMark = (letter: string): boolean => "、,;。".includes(letter);

/** The firms that a sign parts; else the text as it is. */
function signed(text: string): string[] {
  const parts = text.split(SIGN);
  return parts.every((part) => isFirmLike(part) && !BRANCH.test(part)) ? parts : [text];
}

/** The pieces of one part: by lines and blanks, by 及, 和 and signs, and where one name runs into the next. */
const piecesOf = (part: string): string[] =>
  rejoined(trimmed(partsAt(part, isBlank))).flatMap((piece) =>
    piece.length > LONGEST_RUN
      ? [piece]
      : splitBehind(piece, JOINED)
          .flatMap((one) => splitBehind(one, RUN_ON))
          .flatMap(signed),
  );

function normal(text: string): string {
  return halfWidth(text.replace(CIRCLED, "\n"))
    .replace(/[【〔[]/gu, "(")
    .replace(/[】〕\]]/gu, ")")
    .replace(CHINESE_NUMBER, "$1")
    .replace(NUMBERED, "$1\n");
}

const alone = (text: string): NamedFirm => ({ names: [text], code: "" });

/** Whether a text that is no firm's name has one within: 武义甲厂已整改. */
const hidesFirm = (text: string): boolean =>
  !isFirmLike(text) && mayNameFirm(text) && !isCodeLike(text) && !BRANCH.test(text);

/** A name's parts where a colon or half of a bracket parts it. */
const splitApart = (name: string): string[] =>
  name.split("(").length === name.split(")").length ? name.split(":") : name.split(/[:()]/u);

/** A cell that ends on 等: where it names as many as it counts, 等 only closes the list. */
function withOthers(text: string, { index, 1: count }: RegExpExecArray): CellNames {
  if (index === 0) return { firms: [alone(text)], doubtful: true };
  const { firms, doubtful } = readNames(text.slice(0, index));
  const counted = Number(count) || FEW.indexOf(String(count).replace("两", "二"));
  return { firms, doubtful: doubtful || counted !== firms.length };
}

/** Texts in Latin letters have commas within (CO., LTD). */
const isLatin = (text: string): boolean => !/\p{Script=Han}/u.test(text);

/**
 * The firms that a name's cell holds, each with the other names that it has or had. It is parted only where
 * each part looks like a firm; else it is kept whole, with the parts that do.
 *
 * @example readNames("武义甲公司、武义乙厂（曾用名：武义丙厂）").firms.length // 2
 */
export function readNames(text: string): CellNames {
  if (text.length > LONGEST_CELL) return { firms: [alone(text)], doubtful: true };
  if (!SPECIAL.test(text)) return { firms: [alone(text)], doubtful: hidesFirm(text) };
  const plain = normal(text);
  const others = OTHERS.exec(plain);
  if (others) return withOthers(plain, others);
  const whole = formerNames(plain.replace(/\s+/gu, isLatin(plain) ? " " : ""));
  if (isLatin(plain)) return { firms: [whole], doubtful: /[\r\n、;]/u.test(plain) };
  const marked = trimmed(partsAt(plain, isMark));
  const firms: NamedFirm[] = [];
  let strange = false;
  for (const piece of marked.flatMap(piecesOf)) {
    const firm = formerNames(piece);
    const parts = firm.names.flatMap(splitApart);
    if (firm.continues && firms.length > 0) {
      const last = firms.pop()!;
      firms.push({ names: [...last.names, ...firm.names], code: last.code || firm.code });
    } else if (parts.length > firm.names.length) {
      // A word with a colon before a name, or behind it; half of a bracket.
      firms.push(...parts.filter(isFirmLike).map(alone));
      strange = true;
    } else if (firm.names.some(isFirmLike)) firms.push(firm);
    else strange ||= firm.names.length > 0;
  }
  // Blanks alone part nothing that is no firm; marks may.
  if (firms.length === 0) return { firms: [whole], doubtful: marked.length > 1 || hidesFirm(plain) };
  if (!strange)
    return { firms: firms.map(({ names, code }) => ({ names: distinct(names), code })), doubtful: false };
  const names = [...whole.names, ...firms.flatMap((firm) => firm.names)];
  return { firms: [{ names: distinct(names), code: whole.code }], doubtful: true };
}

/** Names that are compared as one count once. */
export function distinct(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    const folded = foldEnterprise(name);
    if (folded !== "" && !known.has(folded)) known.set(folded, name);
  }
  return [...known.values()];
}
