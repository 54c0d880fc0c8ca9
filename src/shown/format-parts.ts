import { tokenize, type FormatToken } from "numfmt";

/** What digits, dates or texts stand in for. */
const PLACES = new Set(["zero", "hash", "qmark", "general", "text", "datetime", "duration", "ampm"]);
const DATE = new Set(["datetime", "duration", "ampm"]);
/** What shows a text of its own. */
const LITERAL = new Set(["string", "escaped", "char", "paren", "minus", "digit"]);
const NEGATIVE = 1;
const ZERO = 2;
const TEXT = 3;
const DIGIT = /\p{Nd}/u;
/** Digits, and what makes another number of digits. */
const NUMERIC = /[\p{Nd}.,]/u;
const MINUS = /[-−]/;
const SIGN = /[-−(（负减▲△▼]/u;

/** A number format in the words of files, as the library reads it. */
export interface FormatParts {
  readonly format: string;
  readonly sections: readonly (readonly FormatToken[])[];
}

/**
 * The same format as the library writes it: Chinese programs guard a letter with `!`, call the general format
 * by their own name, and a filler shows at least once.
 */
const plainFormat = (format: string): string =>
  format
    .replaceAll("G/通用格式", "General")
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|!(.)|\*(\p{Nd})/gu, (whole, guarded?: string, filler?: string) =>
      guarded !== undefined ? `\\${guarded}` : filler !== undefined ? `"${filler}"` : whole,
    );

/** A format in its sections; undefined where the library refuses it. */
export function formatParts(code: string): FormatParts | undefined {
  const format = plainFormat(code);
  const sections: FormatToken[][] = [[]];
  try {
    for (const token of tokenize(format)) {
      if (token.type === "error") return undefined;
      if (token.type === "break") sections.push([]);
      else sections.at(-1)!.push(token);
    }
  } catch {
    return undefined;
  }
  return { format, sections };
}

/** What a token shows whatever the value is. */
function literalOfToken({ type, value }: FormatToken): string {
  // The symbol of a currency is any text: `[$¥-804]`.
  if (type === "locale") return String(value).split("-")[0]!;
  return LITERAL.has(type) ? String(value) : "";
}

/** What a section shows whatever the value is; the digits that a fraction counts in are none of it. */
function literalOf(tokens: readonly FormatToken[]): string {
  let inFraction = false;
  let literal = "";
  for (const token of tokens) {
    inFraction = token.type === "slash" || (inFraction && token.type === "digit");
    if (!inFraction) literal += literalOfToken(token);
  }
  return literal.normalize("NFKC");
}

const isPlace = ({ type }: FormatToken): boolean => PLACES.has(type);

/** Whether a minus stands before the digits. */
const beginsWithMinus = (tokens: readonly FormatToken[]): boolean =>
  MINUS.test(literalOf(tokens.slice(0, Math.max(0, tokens.findIndex(isPlace)))));

const has = (tokens: readonly FormatToken[], type: string): boolean =>
  tokens.some((one) => one.type === type);

export const isDate = ({ sections: [first = []] }: FormatParts): boolean =>
  first.some(({ type }) => DATE.has(type));

/** Whether a section of this place could show a value as what it is not. */
function misleads(tokens: readonly FormatToken[], at: number, conditional: boolean): boolean {
  const literal = literalOf(tokens);
  const ofDate = tokens.some(({ type }) => DATE.has(type));
  if ((ofDate ? DIGIT : NUMERIC).test(literal) || has(tokens, "scale")) return true;
  if (tokens.filter(({ type }) => type === "point").length > 1) return true;
  // Zero may be shown as nothing, or as a dash.
  if (!conditional && at === ZERO) return false;
  if (at === TEXT) return !has(tokens, "text");
  if (!tokens.some(isPlace) || (at === 0 && beginsWithMinus(tokens))) return true;
  const signs = ofDate || has(tokens, "text") || has(tokens, "general") || has(tokens, "color");
  return !conditional && at === NEGATIVE && !signs && !SIGN.test(literal);
}

/** Whether some section could show a value as what it is not. What is told here costs nothing per cell. */
export function canMislead({ sections }: FormatParts): boolean {
  const conditional = sections.some((tokens) => has(tokens, "condition"));
  return sections.some((tokens, at) => misleads(tokens, at, conditional));
}

/** The names of the colours that a format gives its values: `red`, `color 2`. */
export const coloursIn = ({ sections }: FormatParts): string[] =>
  sections.flat().flatMap(({ type, raw }) => (type === "color" ? [raw.slice(1, -1).toLowerCase()] : []));
