/** What a piece of a formula is. */
export type TokenKind =
  | "string"
  /** What stands before a reference and names its sheet, with its exclamation mark. */
  | "sheet"
  | "cell"
  | "area"
  | "columns"
  | "rows"
  /** A name directly before an opening bracket. */
  | "function"
  | "name"
  /** In square brackets: columns of a table, or the number of another book. */
  | "bracket"
  | "error"
  | "number"
  | "space"
  | "operator";

/** A piece of a formula. All pieces in a row are the formula again. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const NO_NAME_AFTER = String.raw`(?![\p{L}\p{N}_.(!\\])`;

/** In the order in which they are tried. A reference that a letter follows is part of a name. */
const PATTERNS: readonly (readonly [kind: TokenKind, pattern: RegExp])[] = [
  ["space", /\s+/y],
  ["string", /"(?:[^"]|"")*"?/y],
  ["sheet", /'(?:[^']|'')*'!/y],
  // An apostrophe that names no sheet: whatever it is, it is no reference.
  ["operator", /'(?:[^']|'')*'?/y],
  ["area", new RegExp(`${CELL}:${CELL}${NO_NAME_AFTER}`, "yu")],
  ["cell", new RegExp(`${CELL}${NO_NAME_AFTER}`, "yu")],
  ["columns", new RegExp(String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${NO_NAME_AFTER}`, "yu")],
  ["rows", new RegExp(String.raw`\$?\d{1,7}:\$?\d{1,7}${NO_NAME_AFTER}`, "yu")],
  ["sheet", /[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?!/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?(?![\p{L}_])/uy],
  ["function", /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\()/uy],
  ["name", /[\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*/uy],
  // A reference to a sheet that is gone keeps the cell that it meant.
  ["error", new RegExp(`#REF!(?:${CELL}(?::${CELL})?)?|#(?:N/A|[A-Z_]+(?:/0)?[!?])|#GETTING_DATA`, "y")],
];

/** Four times what Excel takes; anything longer is no formula of a person's. */
const LONGEST = 32_768;

/** Where the brackets that begin here end; inside, an apostrophe takes the next character literally. */
function endOfBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

const EXTERNAL_SHEET = /(?:[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)?!/uy;

/** The sheets that a bracket with another book's number stands before, `[1]Sheet1!`. */
function externalSheet(formula: string, end: number): number {
  EXTERNAL_SHEET.lastIndex = end;
  return EXTERNAL_SHEET.test(formula) ? EXTERNAL_SHEET.lastIndex : end;
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === "[") {
    const end = endOfBracket(formula, at);
    const sheetEnd = externalSheet(formula, end);
    return { kind: sheetEnd > end ? "sheet" : "bracket", text: formula.slice(at, sheetEnd) };
  }
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    if (pattern.test(formula)) return { kind, text: formula.slice(at, pattern.lastIndex) };
  }
  return { kind: "operator", text: String.fromCodePoint(formula.codePointAt(at)!) };
}

/**
 * A formula in pieces, without its equals sign.
 *
 * @example tokensOf("SUM(申报!A1:A3)") // function SUM, operator (, sheet 申报!, area A1:A3, operator )
 */
export function tokensOf(formula: string): Token[] {
  if (formula.length > LONGEST) return [{ kind: "operator", text: formula }];
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The formula of its pieces. */
export const formulaOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");
