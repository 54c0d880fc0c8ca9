import { NAMESPACE } from "./declaration";

/** A call of one of our functions inside a formula. */
export interface Call {
  /** Without the namespace. */
  readonly name: string;
  /** What stands between its brackets. */
  readonly argumentText: string;
  /** The whole call, as it stands in the formula. */
  readonly text: string;
}

/** EXPLAIN and the two that answer with text have nothing more to say. */
const PLAIN: ReadonlySet<string> = new Set(["EXPLAIN", "ITEMS", "BASIS"]);
const START = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|\\b${NAMESPACE}\\.([A-Z_]+)\\s*\\(`, "gi");

/** Where the bracket that opens before `from` closes; undefined where it never does. */
function closing(formula: string, from: number): number | undefined {
  let depth = 1;
  let quote = "";
  for (let at = from; at < formula.length; at++) {
    const character = formula[at]!;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at;
  }
  return undefined;
}

/**
 * The calls of our functions in a formula that can be explained, in the order in which they stand; a call
 * inside another's arguments comes after it.
 *
 * @example callsIn('=ROUND(WUYI.GROWTH_AWARD(D2),0)') // [{ name: "GROWTH_AWARD", argumentText: "D2", … }]
 */
export function callsIn(formula: string): Call[] {
  const calls: Call[] = [];
  for (const match of formula.matchAll(START)) {
    const name = match[1]?.toUpperCase();
    if (name === undefined || PLAIN.has(name)) continue;
    const start = match.index + match[0].length;
    const end = closing(formula, start);
    if (end === undefined) continue;
    calls.push({
      name,
      argumentText: formula.slice(start, end),
      text: formula.slice(match.index, end + 1),
    });
  }
  return calls;
}
