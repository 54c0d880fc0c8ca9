import { NAMESPACE } from "../../src/formula";
import { ARRAY_FUNCTIONS, RANGE_FUNCTIONS } from "./future-functions";
import { tokensOf, type Token } from "./tokens";

const JOINING: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">"]);

/** What stands on both sides of a range, brackets around it alone left aside. */
function around(tokens: readonly Token[], left: number, right: number): (Token | undefined)[] {
  const alone =
    tokens[left]?.text === "(" && tokens[right]?.text === ")" && tokens[left - 1]?.kind !== "function";
  return alone ? around(tokens, left - 1, right + 1) : [tokens[left], tokens[right]];
}

/**
 * Whether a formula's result may fill more than one cell, or is worked out over ranges as a whole. Such a
 * formula must be written as an array: in a plain one, programs take one cell of each range. In doubt it is
 * one, which does no harm.
 *
 * @example mayFill("SUM(A1:A9*B1:B9)") // true; mayFill("SUM(A1:A9)*2") // false
 */
export function mayFill(formula: string): boolean {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  const calls: string[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === "function") {
      const name = text.toUpperCase();
      if (ARRAY_FUNCTIONS.has(name) || name.startsWith(`${NAMESPACE}.`)) return true;
    } else if (kind === "operator") {
      const before = tokens[at - 1];
      if (text === "(") calls.push(before?.kind === "function" ? before.text.toUpperCase() : "");
      else if (text === ")") calls.pop();
      else if (text === "{") return true;
    } else if (kind === "area" || kind === "columns" || kind === "rows" || kind === "bracket") {
      const first = tokens[at - 1]?.kind === "sheet" || kind === "bracket" ? at - 1 : at;
      const [before, after] = around(tokens, first - 1, at + 1);
      // One value out of the range was asked for.
      if (before?.text === "@") continue;
      if ([before, after].some((one) => one?.kind === "operator" && JOINING.has(one.text))) return true;
      if (!RANGE_FUNCTIONS.has(calls.findLast((name) => name !== "") ?? "")) return true;
    }
  }
  return false;
}
