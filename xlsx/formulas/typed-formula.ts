import { isStoredName, withTypedNames } from "../../src/formula";
import { FUTURE_FUNCTIONS } from "./future-functions";
import { formulaOf, tokensOf, type Token } from "./tokens";

/** How files write names that came after their format: `_xlfn.XLOOKUP`, `_xlfn._xlws.FILTER`, `_xlpm.x`. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xleta\.)+/i;

/** A name without its prefix; a function that we do not know keeps it, so that it is written as it was. */
function typedName({ kind, text }: Token): string {
  const bare = text.replace(PREFIX, "");
  const kept =
    kind === "function" && /^_xl(?:fn|ws)\./i.test(text) && !FUTURE_FUNCTIONS.has(bare.toUpperCase());
  if (kept) return text;
  return isStoredName(bare) ? withTypedNames(bare) : bare;
}

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

const operator = (text: string): Token => ({ kind: "operator", text });

/** `SINGLE(A1:A3)` is typed `@A1:A3`, `ANCHORARRAY(A1)` is typed `A1#`. */
function withSigns(tokens: readonly Token[]): Token[] {
  const typed: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    const end = kind === "function" && (text === "SINGLE" || text === "ANCHORARRAY") ? closing(tokens, at + 1) : 0; // prettier-ignore
    if (end === 0) {
      typed.push(tokens[at]!);
      continue;
    }
    const inner = withSigns(tokens.slice(at + 2, end));
    const call = inner[0]?.kind === "function" && closing(inner, 1) === inner.length - 1;
    const plain = call || inner.every((one) => one.kind !== "operator");
    const wrapped = plain ? inner : [operator("("), ...inner, operator(")")];
    typed.push(...(text === "SINGLE" ? [operator("@"), ...wrapped] : [...wrapped, operator("#")]));
    at = end;
  }
  return typed;
}

/**
 * A formula of a file as people type it, without the equals sign.
 *
 * @example typedFormula("_xlfn.XLOOKUP(A1,B:B,C:C)+_xldudf_WUYI_GROWTH_AWARD(500)")
 * // "XLOOKUP(A1,B:B,C:C)+WUYI.GROWTH_AWARD(500)"
 */
export function typedFormula(stored: string): string {
  if (!/_xl/i.test(stored)) return stored;
  const tokens = tokensOf(stored).map((token): Token =>
    token.kind === "function" || token.kind === "name" ? { kind: token.kind, text: typedName(token) } : token,
  );
  return formulaOf(/\b(?:SINGLE|ANCHORARRAY)\(/.test(stored) ? withSigns(tokens) : tokens);
}
