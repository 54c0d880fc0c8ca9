import { tokensOf } from "../formulas";
import type { Token } from "../formulas/tokens";
import type { DefinedName } from "../open";

/** A reference that means the same cells wherever it stands. */
const FIXED = /^(?:\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?|\$[A-Z]{1,3}:\$[A-Z]{1,3}|\$\d+:\$\d+)$/i;
/** Functions that give names of their own to values. */
const NAMING = /^(?:LET|LAMBDA)$/i;

/** The sheet that a piece of a formula names; undefined where it is in another book, or more than one. */
export function sheetNamed(text: string): string | undefined {
  const name = text.slice(0, -1).replace(/^'(.*)'$/s, "$1");
  return /[[\]:]/.test(name) ? undefined : name.replaceAll("''", "'").toLowerCase();
}

/** Puts the cells that names stand for in their places. */
export class PlainNames {
  private readonly meanings = new Map<string, readonly Token[]>();

  /** @param sheets the numbers of the sheets by their names in small letters */
  constructor(
    names: readonly DefinedName[],
    private readonly sheets: ReadonlyMap<string, number>,
  ) {
    for (const { name, formula, sheet } of names) {
      const tokens = tokensOf(formula);
      const last = tokens.at(-1);
      const isValue = tokens.length === 1 && (last!.kind === "number" || last!.kind === "string");
      const isPlace = tokens.length === 2 && tokens[0]!.kind === "sheet" && FIXED.test(last!.text);
      if (isValue || isPlace) this.meanings.set(`${sheet ?? ""} ${name.toLowerCase()}`, tokens);
    }
  }

  /**
   * The pieces of a formula with cells in the places of names; undefined where it speaks of what is beyond the
   * cells of the book: other books, tables, several sheets at once, names that nobody gave.
   *
   * @param sheet on which it stands
   */
  inPlaces(tokens: readonly Token[], sheet: number): readonly Token[] | undefined {
    const naming = tokens.some(({ kind, text }) => kind === "function" && NAMING.test(text));
    const placed: Token[] = [];
    for (const token of tokens) {
      const { kind, text } = token;
      if (kind === "bracket" || (kind === "operator" && text === "#")) return undefined;
      if (kind === "sheet") {
        const named = sheetNamed(text);
        if (named === undefined || !this.sheets.has(named)) return undefined;
      }
      if (kind !== "name" || naming || /^(?:TRUE|FALSE)$/i.test(text)) {
        placed.push(token);
        continue;
      }
      const name = text.toLowerCase();
      const meaning = this.meanings.get(`${sheet} ${name}`) ?? this.meanings.get(` ${name}`);
      if (!meaning) return undefined;
      placed.push(...meaning);
    }
    return placed;
  }
}
