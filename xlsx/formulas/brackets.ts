import type { Token } from "./tokens";

/** Where the bracket that opens at `open` closes; the last piece where it does not. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== "operator") continue;
    if (text === "(") depth++;
    else if (text === ")" && --depth === 0) return at;
  }
  return tokens.length - 1;
}

/** Where the bracket that closes last opens. */
export function opening(tokens: readonly Token[]): number {
  let depth = 0;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { kind, text } = tokens[at]!;
    if (kind !== "operator") continue;
    if (text === ")") depth++;
    else if (text === "(" && --depth === 0) return at;
  }
  return 0;
}
