import type { Item } from "../policy";
import { NATIVE_TEXT } from "../text";
import {
  approvedAmount,
  flatAmount,
  gradedAmount,
  highestAmount,
  stepAmount,
  sumAmount,
  type Amounted,
} from "./amounts";
import { argumentsOf, type NativeArgument } from "./arguments";
import { cappedFen } from "./caps";
import { conditionHolds } from "./conditions";
import { numeral, quotedText, wholeNumber, type Expression } from "./expression";
import { expectedText, guardsOf } from "./guards";
import type { Operand } from "./operand";
import { Plan, type NativeUnit } from "./plan";

/** How a plain formula is to be made. */
export interface NativeOptions {
  /** The unit of money, in and out; 万元 where left out. */
  readonly unit?: NativeUnit;
  /** The ISO day whose amounts hold; the newest ones where left out. */
  readonly day?: string;
}

/** What one cell of a plain formula must hold. */
export interface NativeCell {
  readonly argument: NativeArgument;
  /** In words: the numbers or names that are taken. */
  readonly expected: string;
}

/** An item as a formula of any spreadsheet, or why there is none. */
export type NativeFormula =
  | { readonly formula: string; readonly cells: readonly NativeCell[]; readonly reason?: undefined }
  | { readonly formula?: undefined; readonly cells: readonly NativeCell[]; readonly reason: string };

export const WAN: NativeUnit = { name: "万元", fen: 1_000_000 };

/** Excel's limit, in characters. */
const LONGEST_FORMULA = 8192;

function amounted(plan: Plan): Amounted {
  const { amount } = plan.item;
  switch (amount.kind) {
    case "step":
      return stepAmount(plan, amount);
    case "sum":
      return sumAmount(plan, amount);
    case "flat":
      return flatAmount(plan, amount);
    case "graded":
      return gradedAmount(plan, amount);
    case "highest":
      return highestAmount(plan, amount);
    case "approved":
      return approvedAmount(plan);
    case "elsewhere":
    case "ended":
      return { expression: "0", counts: "unit" };
  }
}

/** Why an item has no plain formula; undefined where it has one. */
function reasonAgainst({ amount, article }: Item): string | undefined {
  if (amount.kind === "elsewhere") return NATIVE_TEXT.elsewhere(article);
  const slices =
    amount.kind === "sum" &&
    amount.summands.some(
      ({ rate }) => rate.kind === "by-tier" && (rate.scope.kind === "slices" || rate.scope.beside),
    );
  return slices ? NATIVE_TEXT.slices : undefined;
}

/** A number in the unit, from whole fen. */
function fromFen(fen: Expression, places: number): Expression {
  const known = wholeNumber(fen);
  return known === undefined ? `${fen}/10^${places}` : numeral(known / 10 ** places);
}

function amountOf(plan: Plan): Expression {
  const { conditions, cap } = plan.item;
  const { expression, counts } = amounted(plan);
  const { places } = plan;
  const amount = cap
    ? fromFen(cappedFen(plan, cap, counts === "fen" ? expression : `${expression}*10^${places}`), places)
    : counts === "fen"
      ? fromFen(expression, places)
      : expression;
  if (conditions.length === 0) return amount;
  const held = conditions.map((condition) => conditionHolds(plan, condition));
  return `IF(${held.length > 1 ? `AND(${held.join(",")})` : held[0]},${amount},0)`;
}

/**
 * An item as a plain formula: no function of ours, only what Excel 2016, WPS and LibreOffice have. Made from the
 * item's declaration, not from the arithmetic of the awards, so that each stands against the other.
 *
 * It gives the award in the unit, exactly, rounded once to the fen; an error of a cell as it is; and where a cell
 * holds what cannot be, a text that begins with 请核对. Typed values are taken as they are: whoever gives them has
 * looked at them.
 *
 * @param operands where each of the item's arguments comes from, in their order; optional ones may be left out
 * @throws RangeError where a needed argument has no operand
 * @example nativeFormula(itemById("cpms"), []).formula // "=2"
 */
export function nativeFormula(
  item: Item,
  operands: readonly Operand[],
  options: NativeOptions = {},
): NativeFormula {
  const given = argumentsOf(item).map((argument, at) => ({ argument, operand: operands[at] }));
  const plan = new Plan(item, given, options.unit ?? WAN, options.day);
  const cells = given.map(({ argument }) => ({ argument, expected: expectedText(plan, argument) }));
  const reason = reasonAgainst(item);
  if (reason !== undefined) return { cells, reason };
  const missing = given.find(({ argument, operand }) => operand === undefined && !argument.optional);
  if (missing) throw new RangeError(`${item.id} needs ${missing.argument.id}`);
  const guarded = guardsOf(plan).reduceRight((inner, { label, expected, refuses }) => {
    const said = quotedText(NATIVE_TEXT.refused(label, expected));
    const refused = refuses.reduceRight((later, one) => `IF(${one},TRUE,${later})`);
    return `IF(${refused},${said},${inner})`;
  }, amountOf(plan));
  const errors = given.flatMap(({ operand }) => (operand?.kind === "cell" ? [operand.cell] : []));
  const formula = errors.reduceRight((inner, cell) => `IF(ISERROR(${cell}),${cell},${inner})`, guarded);
  // With its sign it may have 8,192.
  if (formula.length >= LONGEST_FORMULA) return { cells, reason: NATIVE_TEXT.tooLong(LONGEST_FORMULA) };
  return { cells, formula: `=${formula}` };
}
