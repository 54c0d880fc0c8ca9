import { NAMESPACE, storedName } from "../../src/formula";
import { CALLING_FUNCTIONS, FUTURE_FUNCTIONS, NAMED_FUNCTIONS } from "./future-functions";
import { isReference } from "./reference";
import { formulaOf, tokensOf, type Token } from "./tokens";
import { closing } from "./typed-formula";

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

const nameIn = (argument: readonly Token[]): string | undefined => {
  const words = argument.filter(({ kind }) => kind !== "space");
  return words.length === 1 && (words[0]!.kind === "name" || isReference(words[0]!))
    ? words[0]!.text.toLowerCase()
    : undefined;
};

/** The names that a LET or a LAMBDA gives to its own values. */
function parametersOf(name: string, given: readonly Token[][]): string[] {
  const places = name === "LET" ? given.filter((_, at) => at % 2 === 0) : given;
  return places.slice(0, -1).flatMap((argument) => nameIn(argument) ?? []);
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

/** Where the operand of `#` begins: a reference with its sheet, or a name. */
const operandStart = (written: readonly Token[]): number =>
  written.at(-2)?.kind === "sheet" ? written.length - 2 : written.length - 1;

/** Writes pieces inside of LETs and LAMBDAs whose names are `own`; `calling`: a function's name is a value. */
function write(tokens: readonly Token[], own: ReadonlySet<string>, calling: boolean): Token[] {
  const written: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const { kind, text } = token;
    if (kind === "function") {
      const end = closing(tokens, at + 1);
      const upper = text.toUpperCase();
      const given = argumentsOf(tokens.slice(at + 2, end));
      const scope =
        upper === "LET" || upper === "LAMBDA" ? new Set([...own, ...parametersOf(upper, given)]) : own;
      const inner = given.flatMap((argument, n) => [
        ...(n > 0 ? [operator(",")] : []),
        ...write(argument, scope, CALLING_FUNCTIONS.has(upper)),
      ]);
      const name = own.has(text.toLowerCase()) ? `_xlpm.${text}` : nameInFile(text);
      const closed = tokens[end]?.text === ")";
      written.push(called(name), operator("("), ...inner, ...(closed ? [operator(")")] : []));
      at = end;
    } else if (own.has(text.toLowerCase())) written.push({ kind: "name", text: `_xlpm.${text}` });
    else if (calling && kind === "name" && tokens.length === 1 && NAMED_FUNCTIONS.has(text.toUpperCase()))
      written.push({ kind, text: `_xleta.${text.toUpperCase()}` });
    else if (kind === "operator" && text === "@") {
      const end = operandEnd(tokens, at + 1);
      const inner = write(tokens.slice(at + 1, end), own, false);
      written.push(called("_xlfn.SINGLE"), operator("("), ...inner, operator(")"));
      at = end - 1;
    } else if (kind === "operator" && text === "#" && written.length > 0) {
      const operand = written.splice(operandStart(written));
      written.push(called("_xlfn.ANCHORARRAY"), operator("("), ...operand, operator(")"));
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
