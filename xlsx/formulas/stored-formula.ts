import { NAMESPACE, storedName } from "../../src/formula";
import { CALLING_FUNCTIONS, FUTURE_FUNCTIONS, NAMED_FUNCTIONS, STACKING_FUNCTIONS } from "./future-functions";
import { closing, opening } from "./brackets";
import { isReference } from "./reference";
import { formulaOf, tokensOf, type Token } from "./tokens";

const OURS = new RegExp(`^${NAMESPACE}\\.(?=[A-Z])`, "i");
/** Whether a formula can hold anything that files write in another way: most do not. */
const CALL = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

const operator = (text: string): Token => ({ kind: "operator", text });
const called = (text: string): Token => ({ kind: "function", text });

/** A function's name as files write it. */
function nameInFile(name: string): string {
  const upper = name.toUpperCase();
  if (OURS.test(name)) return storedName(upper.slice(NAMESPACE.length + 1));
  return FUTURE_FUNCTIONS.get(upper) ?? name;
}

function needsWork(formula: string): boolean {
  if (formula.includes("@") || formula.includes("#")) return true;
  for (const [name] of formula.matchAll(CALL)) if (nameInFile(name) !== name) return true;
  return false;
}

/** The arguments between two brackets, without their commas. */
function argumentsOf(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "operator") {
      if (token.text === "(" || token.text === "{") depth++;
      else if (token.text === ")" || token.text === "}") depth--;
      else if (token.text === "," && depth === 0) {
        found.push([]);
        continue;
      }
    }
    found.at(-1)!.push(token);
  }
  return found;
}

const notBlank = ({ kind }: Token): boolean => kind !== "space";

/** A parameter that may be left out: `[b]`. */
const OPTIONAL = /^\[([\p{L}_\\][\p{L}\p{N}_.\\?]*)\]$/u;

const nameIn = (argument: readonly Token[]): string | undefined => {
  const [word, more] = argument.filter(notBlank);
  if (!word || more) return undefined;
  if (word.kind === "name" || isReference(word)) return word.text.toLowerCase();
  return OPTIONAL.exec(word.text)?.[1]?.toLowerCase();
};

/** The names that a LET or a LAMBDA gives to its own values. */
function parametersOf(name: string, given: readonly Token[][]): string[] {
  const places = name === "LET" ? given.filter((_, at) => at % 2 === 0) : given;
  return places.slice(0, -1).flatMap((argument) => nameIn(argument) ?? []);
}

/** A parameter of a LAMBDA as files write it, where it may be left out. */
const optional = (argument: readonly Token[]): Token[] =>
  argument.map(({ kind, text }) => {
    const name = kind === "bracket" ? OPTIONAL.exec(text)?.[1] : undefined;
    return name === undefined ? { kind, text } : { kind: "name", text: `_xlop.${name}` };
  });

/** Without blanks around: a blank inside may be the operator between two ranges. */
const trimmed = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(Math.max(0, tokens.findIndex(notBlank)), tokens.findLastIndex(notBlank) + 1);

/** What one pair of brackets holds; undefined where more stands there, or several ranges. */
function bracketed(tokens: readonly Token[]): readonly Token[] | undefined {
  const words = trimmed(tokens);
  if (words[0]?.text !== "(" || closing(words, 0) !== words.length - 1) return undefined;
  const inner = words.slice(1, -1);
  return argumentsOf(inner).length === 1 ? inner : undefined;
}

/** How far the operand of `@` reaches: a reference with its sheet, a name, a call, or what is in brackets. */
function operandEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === "space") at++;
  if (tokens[at]?.kind === "sheet") at++;
  if (tokens[at]?.kind === "function") return closing(tokens, at + 1) + 1;
  if (tokens[at]?.text === "(") return closing(tokens, at) + 1;
  at++;
  return tokens[at]?.kind === "bracket" ? at + 1 : at;
}

/** Where the operand of `#` begins: a reference with its sheet, a name, a call, or what is in brackets; -1: nowhere. */
function operandStart(written: readonly Token[]): number {
  const last = written.findLastIndex(notBlank);
  if (last < 0 || (written[last]!.kind === "operator" && written[last]!.text !== ")")) return -1;
  if (written[last]!.text === ")") {
    const open = opening(written);
    return written[open - 1]?.kind === "function" ? open - 1 : open;
  }
  return written[last - 1]?.kind === "sheet" ? last - 1 : last;
}

/** Writes pieces inside of LETs and LAMBDAs whose names are `own`; `calling`: a function's name is a value. */
function write(tokens: readonly Token[], own: ReadonlySet<string>, calling: boolean): Token[] {
  const written: Token[] = [];
  const alone = tokens.filter(notBlank).length === 1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const { kind, text } = token;
    if (kind === "function") {
      const end = closing(tokens, at + 1);
      const upper = text.toUpperCase();
      const given = argumentsOf(tokens.slice(at + 2, end));
      const scope =
        upper === "LET" || upper === "LAMBDA" ? new Set([...own, ...parametersOf(upper, given)]) : own;
      const calls = CALLING_FUNCTIONS.has(upper) || (calling && STACKING_FUNCTIONS.has(upper));
      const inner = given.flatMap((argument, n) => [
        ...(n > 0 ? [operator(",")] : []),
        ...write(upper === "LAMBDA" && n < given.length - 1 ? optional(argument) : argument, scope, calls),
      ]);
      const name = own.has(text.toLowerCase()) ? `_xlpm.${text}` : nameInFile(text);
      const closed = tokens[end]?.text === ")";
      written.push(called(name), operator("("), ...inner, ...(closed ? [operator(")")] : []));
      at = end;
    } else if (own.has(text.toLowerCase())) written.push({ kind: "name", text: `_xlpm.${text}` });
    else if (calling && kind === "name" && alone && NAMED_FUNCTIONS.has(text.toUpperCase()))
      written.push({ kind, text: `_xleta.${text.toUpperCase()}` });
    else if (kind === "operator" && text === "@") {
      const end = operandEnd(tokens, at + 1);
      const inner = write(tokens.slice(at + 1, end), own, false);
      written.push(called("_xlfn.SINGLE"), operator("("), ...(bracketed(inner) ?? inner), operator(")"));
      at = end - 1;
    } else if (kind === "operator" && text === "#" && operandStart(written) >= 0) {
      const operand = trimmed(written.splice(operandStart(written)));
      const inner = bracketed(operand) ?? operand;
      written.push(called("_xlfn.ANCHORARRAY"), operator("("), ...inner, operator(")"));
    } else written.push(token);
  }
  return written;
}

/**
 * A formula that people typed as files write it; the reverse of `typedFormula`.
 *
 * @param typed without its equals sign
 * @example storedFormula("LET(x,WUYI.GROWTH_AWARD(500),x*2)")
 * // "_xlfn.LET(_xlpm.x,_xldudf_WUYI_GROWTH_AWARD(500),_xlpm.x*2)"
 */
export function storedFormula(typed: string): string {
  return needsWork(typed) ? formulaOf(write(tokensOf(typed), new Set(), false)) : typed;
}
