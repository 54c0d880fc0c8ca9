import { findUnit, readText, type MoneyUnit } from "../../src/award";
import { callsIn, isBlank, splitArguments, typedArgument } from "../../src/formula";
import { argumentsOf, nativeFormula, type NativeArgument, type Operand } from "../../src/native";
import { ITEMS, ITEM_NAMES, choiceTable, namesIn, type Item } from "../../src/policy";
import { cellName } from "../../src/sheet";
import { readRange } from "../../xlsx";

/** A call of one of our functions as a plain formula, for each row that it fills. */
export interface PlainCall {
  /** How many rows its ranges have; 1 where it takes single cells only. */
  readonly rows: number;
  /**
   * The plain formula of one of its rows, without the equals sign.
   *
   * @param row from 0
   */
  formula(row: number): string | undefined;
}

/** An argument of a call, for each row. */
interface Source {
  readonly rows: number;
  operand(row: number): Operand;
}

const REFERENCE = /^(?<sheet>(?:'(?:[^']|'')+'|[^\s'!"(),]+)!)?(?<range>[$A-Z0-9:]+)$/i;
/** Where AWARD takes what a plain formula of the item asks for; what an item calls otherwise is its number. */
const AWARD_PLACES: Readonly<Record<string, number>> = {
  "@grade": 1,
  "@titles": 1,
  "@quantity": 2,
  "@approved": 2,
  "@paid": 3,
  "@used": 3,
  "@prior": 3,
};
const AWARD_UNIT = 4;

const always = (operand: Operand): Source => ({ rows: 1, operand: () => operand });

/** One cell for all rows, or a column with one cell for each. Its `$` need no keeping: nobody fills it down. */
function cellsOf(text: string): Source | undefined {
  const { sheet = "", range } = REFERENCE.exec(text)?.groups ?? {};
  const area = range === undefined ? undefined : readRange(range.toUpperCase());
  if (!area || area.left !== area.right) return undefined;
  const { top, left, bottom } = area;
  const rows = bottom - top + 1;
  const cell = (row: number): string => `${sheet}${cellName(top + row, left)}`;
  return { rows, operand: (row) => ({ kind: "cell", cell: cell(rows === 1 ? 0 : row) }) };
}

/** A typed name by its canonical form, as plain formulas take it; several where the argument takes several. */
function namedOperand(argument: NativeArgument, text: string): Operand {
  if (!("choices" in argument)) return undefined;
  const table = choiceTable(argument.choices);
  const names = (argument.kind === "choice" ? [text] : namesIn(text)).map((name) => table.find(name));
  return names.includes(undefined) ? undefined : { kind: "text", value: names.join("、") };
}

function typedOperand(argument: NativeArgument, value: string): Operand {
  const number = argument.kind === "choice" || argument.kind === "names" ? undefined : readText(value);
  return number ? { kind: "number", value: number.toNumber() } : namedOperand(argument, value);
}

/** What stands at an argument's place in a call; undefined where only the spreadsheet can compute it. */
function sourceOf(argument: NativeArgument, text: string): Source | undefined {
  const typed = typedArgument(text);
  if (typed.kind === "omitted") return argument.optional ? always(undefined) : undefined;
  if (typed.kind === "range") return cellsOf(text.trim());
  if (typed.kind === "computed") return undefined;
  const { value } = typed;
  if (isBlank(value)) return argument.optional ? always(undefined) : undefined;
  if (typeof value === "number") {
    const operand: Operand =
      argument.kind === "choice" ? namedOperand(argument, String(value)) : { kind: "number", value };
    return operand && always(operand);
  }
  const operand = typeof value === "string" ? typedOperand(argument, value) : undefined;
  return operand && always(operand);
}

function unitOf(text: string | undefined): MoneyUnit | undefined {
  const typed = typedArgument(text ?? "");
  if (typed.kind === "omitted") return findUnit("万元");
  return typed.kind === "constant" && typeof typed.value === "string" ? findUnit(typed.value) : undefined;
}

/** The item of a call, and its arguments' texts in the order of its plain formula; the unit's comes last. */
function itemCall(
  name: string,
  texts: readonly string[],
):
  { readonly item: Item; readonly places: readonly string[]; readonly unit: string | undefined } | undefined {
  const own = ITEMS.find((item) => item.function === name);
  if (own) {
    const taken = argumentsOf(own);
    return { item: own, places: taken.map((_, at) => texts[at] ?? ""), unit: texts[taken.length] };
  }
  const named = name === "AWARD" ? typedArgument(texts[0] ?? "") : undefined;
  const item =
    named?.kind === "constant" && typeof named.value === "string" ? ITEM_NAMES.find(named.value) : undefined;
  // A contest's prizes are numbers of two grades for a plain formula, and one grade for AWARD.
  if (!item || (item.amount.kind === "graded" && item.inputs.length > 0)) return undefined;
  const used = new Set([0, AWARD_UNIT]);
  const places = argumentsOf(item).map(({ id, kind }) => {
    const place = AWARD_PLACES[id] ?? (kind === "choice" ? 1 : 2);
    used.add(place);
    return texts[place] ?? "";
  });
  const unasked = texts.some((text, at) => !used.has(at) && text.trim() !== "");
  return unasked ? undefined : { item, places, unit: texts[AWARD_UNIT] };
}

/**
 * A formula that is one call of an item's function, of TITLE_AWARD, or of AWARD with a typed item, as a plain
 * formula over the same cells; undefined for any other, and where an item has no plain formula.
 *
 * @param formula without the equals sign
 * @example plainCall("WUYI.GROWTH_AWARD(D2:D9)")?.formula(1) // the plain formula over D3
 */
export function plainCall(formula: string): PlainCall | undefined {
  const [call] = callsIn(formula);
  if (!call || call.text !== formula.trim()) return undefined;
  const found = itemCall(call.name, splitArguments(call.argumentText));
  const unit = found && unitOf(found.unit);
  if (!found || !unit) return undefined;
  const { item, places } = found;
  const sources = argumentsOf(item).map((argument, at) => sourceOf(argument, places[at]!));
  if (sources.includes(undefined)) return undefined;
  const taken = sources as Source[];
  const rows = Math.max(1, ...taken.map((source) => source.rows));
  if (taken.some((source) => source.rows !== 1 && source.rows !== rows)) return undefined;
  return {
    rows,
    formula: (row) =>
      nativeFormula(
        item,
        taken.map(({ operand }) => operand(row)),
        { unit },
      ).formula?.slice(1),
  };
}
