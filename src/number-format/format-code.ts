import type { ChineseDigits } from "./chinese-digits";

/** One of the parts of a number format between semicolons, in the words that the library knows. */
export interface Section {
  readonly code: string;
  /** `[DBNum1]` to `[DBNum3]`: Chinese digits. */
  readonly digits?: ChineseDigits;
  /** The weekday is asked for in Chinese. */
  readonly weekday: boolean;
  /** It writes 上午 and 下午. */
  readonly chineseHalves: boolean;
}

/** Pieces whose letters mean something else than they do outside: texts, brackets, guarded and filling characters. */
const PIECE = /"[^"]*"?|\[[^\]]*\]|\\.|[!*_].|G\/通用格式|上午\/下午|a{3,4}(?![a-z/])|;|[\s\S]/giu;
const DBNUM = /^\[DBNum([123])\]$/i;
/** What a format leaves to the settings of the machine: the long date and the time, here as in a Chinese one. */
const LONG_DATE = /\[\$-(?:F800|x-sysdate)\]/i;
const TIME = /\[\$-(?:F400|x-systime)\]/i;
const SYSTEM_DATE = 'yyyy"年"m"月"d"日"';
const SYSTEM_TIME = "h:mm:ss";
/** Names of days in another language than Chinese. */
const OTHER_LANGUAGE = /\[\$[^\]-]*-(?!0?804|404|c04|1004|zh|F800|x-)[\w-]+\]/i;

const COLOURS: Readonly<Record<string, string>> = {
  黑色: "Black",
  蓝色: "Blue",
  青色: "Cyan",
  绿色: "Green",
  洋红: "Magenta",
  洋红色: "Magenta",
  红色: "Red",
  白色: "White",
  黄色: "Yellow",
};

/** A piece in brackets as the library reads it. */
function bracket(text: string): string {
  const name = text.slice(1, -1).trim();
  const colour = COLOURS[name];
  if (colour !== undefined) return `[${colour}]`;
  return text.replace(/^\[颜色\s*(\d+)\]$/u, "[Color $1]");
}

/** What stands for the Chinese weekday until a value is known; no format holds it. */
export const WEEKDAY_LONG = "\u{F0001}";
export const WEEKDAY_SHORT = "\u{F0002}";

function sectionOf(pieces: readonly string[]): Section {
  const whole = pieces.join("");
  if (LONG_DATE.test(whole)) return { code: SYSTEM_DATE, weekday: false, chineseHalves: false };
  if (TIME.test(whole)) return { code: SYSTEM_TIME, weekday: false, chineseHalves: false };
  const chinese = !OTHER_LANGUAGE.test(whole);
  let code = "";
  let digits: ChineseDigits | undefined;
  let weekday = false;
  let chineseHalves = false;
  for (const piece of pieces) {
    const found = DBNUM.exec(piece);
    if (found) digits = Number(found[1]) as ChineseDigits;
    else if (piece === "上午/下午") {
      chineseHalves = true;
      code += "AM/PM";
    } else if (chinese && /^a{3,4}$/i.test(piece)) {
      weekday = true;
      code += `"${piece.length === 4 ? WEEKDAY_LONG : WEEKDAY_SHORT}"`;
    } else if (/^G\/通用格式$/i.test(piece)) code += "General";
    else if (piece.length === 2 && piece.startsWith("!")) code += `\\${piece[1]}`;
    else code += piece.startsWith("[") ? bracket(piece) : piece;
  }
  // Digits are asked for, and no places: all of the number is meant.
  if (digits !== undefined && code.replace(/\[[^\]]*\]/g, "").trim() === "") code += "General";
  return { code, ...(digits !== undefined && { digits }), weekday, chineseHalves };
}

const known = new Map<string, readonly Section[]>();
const MOST_KNOWN = 2000;

/**
 * The sections of a number format, with what Chinese programs write in their own way said as others say it.
 *
 * @example sectionsOf('0!.0,万')[0].code // '0\\.0,万'
 */
export function sectionsOf(format: string): readonly Section[] {
  const found = known.get(format);
  if (found) return found;
  const pieces: string[][] = [[]];
  for (const [piece] of format.matchAll(PIECE)) {
    if (piece === ";") pieces.push([]);
    else pieces.at(-1)!.push(piece);
  }
  const sections = pieces.map(sectionOf);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(format, sections);
  return sections;
}
