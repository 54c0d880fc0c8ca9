import { isStoredName, withTypedNames } from "../../src/formula";
import { FUTURE_FUNCTIONS } from "./future-functions";
import { storedFormula } from "./stored-formula";
import { closing } from "./brackets";
import { formulaOf, tokensOf, type Token } from "./tokens";

/** How files write names that came after their format: `_xlfn.XLOOKUP`, `_xlfn._xlws.FILTER`, `_xlpm.x`. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xleta\.)+/i;
/** A parameter that may be left out. */
const OPTIONAL = /^_xlop\.(?=.)/i;
const CALLED = /^_xleta\./i;

/** A name without its prefix; a function that we do not know keeps it, so that it is written as it was. */
function typedName({ kind, text }: Token, keepCalled: boolean): string {
  if (keepCalled && CALLED.test(text)) return text;
  if (OPTIONAL.test(text)) return `[${text.replace(OPTIONAL, "")}]`;
  const bare = text.replace(PREFIX, "");
  const kept =
    kind === "function" && /^_xl(?:fn|ws)\./i.test(text) && !FUTURE_FUNCTIONS.has(bare.toUpperCase());
  if (kept) return text;
  return isStoredName(bare) ? withTypedNames(bare) : bare;
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

function withoutPrefixes(stored: string, keepCalled: boolean): string {
  const tokens = tokensOf(stored).map((token): Token => {
    if (token.kind !== "function" && token.kind !== "name") return token;
    return { kind: token.kind, text: typedName(token, keepCalled) };
  });
  return formulaOf(/\b(?:SINGLE|ANCHORARRAY)\(/.test(formulaOf(tokens)) ? withSigns(tokens) : tokens);
}

/** What must not be lost on the way to what people type and back: not how functions are spelled, nor blanks. */
const meant = (formula: string): string => formula.replace(/_xlfn\.|_xlws\.|\s+/gi, "").toLowerCase();

/**
 * A formula of a file as people type it, without the equals sign. One that would not be written again as it
 * was is left as the file has it.
 *
 * @example typedFormula("_xlfn.XLOOKUP(A1,B:B,C:C)+_xldudf_WUYI_GROWTH_AWARD(500)")
 * // "XLOOKUP(A1,B:B,C:C)+WUYI.GROWTH_AWARD(500)"
 */
export function typedFormula(stored: string): string {
  if (!/_xl/i.test(stored)) return stored;
  const typed = withoutPrefixes(stored, false);
  // Functions alone are written as they were; whatever else has a prefix is looked at.
  if (!/_xl(?:pm|op|eta)\.|(?:SINGLE|ANCHORARRAY)\(/i.test(stored)) return typed;
  const same = (one: string): boolean => meant(storedFormula(one)) === meant(stored);
  if (same(typed)) return typed;
  const called = withoutPrefixes(stored, true);
  return same(called) ? called : stored;
}
