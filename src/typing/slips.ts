import { FUNCTIONS, NAMESPACE, functionName, type FunctionDeclaration } from "../formula";
import { NameTable } from "../policy";
import { functionsFor } from "./find-functions";

/** Something in a formula that cannot be what was meant. */
export interface Slip {
  readonly code:
    "unquoted" | "unit-in-amount" | "without-namespace" | "misspelt" | "chinese-name" | "open-text";
  /** As it was typed. */
  readonly given: string;
  /** What would be right in its place. */
  readonly meant: string;
}

/** The slips of a formula, and the formula without them. */
export interface Corrected {
  readonly formula: string;
  /** In the order in which they stand; never empty. */
  readonly slips: readonly Slip[];
}

const NAMES = new NameTable<FunctionDeclaration>();
for (const declaration of FUNCTIONS) NAMES.add(declaration, declaration.name, []);

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|\d{1,3}(?:,\d{3})*,000\s*(?:亿元|万元|千元|元|亿|万)|\d+(?:\.\d+)?\s*(?:亿元|万元|千元|元|亿|万|㎡|平方米|台|个|件)(?![\p{L}\p{N}_])|[\p{L}_\\][\p{L}\p{N}_.（）]*|[(),]|[\s\S]/guy;
const AMOUNT = /^([\d.]+|\d{1,3}(?:,\d{3})+(?:\.\d+)?)\s*(亿元|万元|千元|元|亿|万|㎡|平方米|台|个|件)$/;
const MONEY: Readonly<Record<string, string>> = {
  万: "万元",
  亿: "亿元",
  万元: "万元",
  亿元: "亿元",
  千元: "千元",
  元: "元",
};
const HAN = /[\u3400-\u9FFF]/;
const OWN = new RegExp(`^${NAMESPACE}[._]`, "i");
/** What holds names and codes, in which digits with a unit are part of the text. */
const TEXTUAL: ReadonlySet<string> = new Set([
  "item",
  "grade",
  "titles",
  "prior",
  "filter",
  "enterprise",
  "vetoList",
  "code",
  "date",
  "start",
  "function",
  "argument",
]);

/** A bracket that is open: whose it is, which argument is reached, and the unit that an amount in it was given. */
interface Open {
  readonly declaration: FunctionDeclaration | undefined;
  argument: number;
  unit?: string;
}

/** What a function's name was meant to be; undefined where it is no slip. */
function meantFunction(name: string): { readonly code: Slip["code"]; readonly name: string } | undefined {
  const bare = functionName(name);
  const known = NAMES.find(bare);
  if (known)
    return name.toUpperCase().startsWith(`${NAMESPACE}.`)
      ? undefined
      : { code: "without-namespace", name: known.name };
  if (HAN.test(name)) {
    const [found] = functionsFor(name);
    return found && !found.item ? { code: "chinese-name", name: found.declaration.name } : undefined;
  }
  // The spreadsheet's own names have no underscore: who types one means ours.
  if (!OWN.test(name) && !bare.includes("_")) return undefined;
  const [nearest] = NAMES.nearest(bare);
  return nearest === undefined ? undefined : { code: "misspelt", name: nearest };
}

class Correcting {
  readonly slips: Slip[] = [];
  private out = "";
  private readonly open: Open[] = [];
  private next: FunctionDeclaration | undefined;
  /** How far the formula is read. */
  private at = 0;

  constructor(private readonly names: ReadonlySet<string>) {}

  run(formula: string): string {
    for (const [token] of formula.matchAll(TOKEN)) {
      this.token(token, formula);
      if (this.slips.at(-1)?.code === "open-text") return this.out + formula.slice(this.at);
    }
    return this.out;
  }

  private slip(code: Slip["code"], given: string, meant: string): void {
    this.slips.push({ code, given, meant });
    this.out += meant;
  }

  private token(token: string, formula: string): void {
    const end = this.at + token.length;
    const rest = formula.slice(end);
    this.at = end;
    const inner = this.open.findLast(({ declaration }) => declaration);
    const amount = this.amount(token);
    if (token === "(") {
      this.open.push({ declaration: this.next, argument: 0 });
      this.next = undefined;
    } else if (token === ")") return this.close();
    else if (token === "," && this.open.length > 0) this.open.at(-1)!.argument++;
    else if (amount) return this.withoutUnit(token, amount);
    else if ('"“”'.includes(token) && inner) return this.slip("open-text", rest.replace(/\)+$/, ""), '"');
    else if (/^[\p{L}_\\]/u.test(token) && !rest.startsWith("!")) return this.word(token, rest, inner);
    this.out += token;
  }

  private word(word: string, rest: string, inner: Open | undefined): void {
    if (/^\s*\(/.test(rest)) {
      const meant = meantFunction(word);
      this.next = NAMES.find(meant?.name ?? functionName(word));
      if (!meant) this.out += word;
      else this.slip(meant.code, word, `${NAMESPACE}.${meant.name}`);
    } else if (inner && HAN.test(word) && !this.names.has(word) && !rest.startsWith("[")) {
      this.slip("unquoted", word, `"${word}"`);
    } else this.out += word;
  }

  /** A number with its unit, typed as one or in quotes where a number belongs. */
  private amount(token: string): RegExpExecArray | undefined {
    const call = this.open.at(-1);
    const parameter = call?.declaration?.parameters[call.argument];
    if (!parameter || parameter.choices || TEXTUAL.has(parameter.id)) return undefined;
    return AMOUNT.exec(token.startsWith('"') ? token.slice(1, -1).trim() : token) ?? undefined;
  }

  private withoutUnit(token: string, [, digits, unit]: RegExpExecArray): void {
    const call = this.open.at(-1)!;
    const money = MONEY[unit!];
    if (money !== undefined && money !== "万元") call.unit ??= money;
    this.slip("unit-in-amount", token, digits!.replaceAll(",", ""));
  }

  /** An amount's unit is the last argument of its call. */
  private close(): void {
    const call = this.open.pop();
    const unitAt = call?.declaration?.parameters.findIndex(({ id }) => id === "unit") ?? -1;
    if (call?.unit !== undefined && unitAt > call.argument)
      this.out += `${",".repeat(unitAt - call.argument)}"${call.unit}"`;
    this.out += ")";
  }
}

/**
 * What is wrong in a formula that shows an error, as far as it can be seen without the cells: names that want
 * quotes, functions that are misspelt, Chinese or without the namespace, units inside amounts.
 *
 * @param names that the workbook knows: of sheets and defined names
 * @returns undefined where nothing is
 * @example correctedFormula("=WUYI.EQUIPMENT_SUBSIDY(3000,省重点)")?.formula // '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")'
 */
export function correctedFormula(formula: string, names: Iterable<string> = []): Corrected | undefined {
  if (formula.length > 8192) return undefined;
  const correcting = new Correcting(new Set(names));
  const corrected = correcting.run(formula);
  return correcting.slips.length === 0 ? undefined : { formula: corrected, slips: correcting.slips };
}
