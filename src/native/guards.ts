import { LARGEST_MONEY } from "../policy";
import { NATIVE_LABELS, NATIVE_TEXT } from "../text";
import type { NativeArgument } from "./arguments";
import { exactSum } from "./exact-sum";
import { numeral, type Expression } from "./expression";
import { hasUnknownName, isNoName } from "./name-reading";
import { exceeds, isNoNumber, isNotWhole, plainText, reaches } from "./number-reading";
import type { Plan } from "./plan";

/** The most pieces that a count can be. */
const MOST_PIECES = 1_000_000;
/** What is above 0 is at least this: a thousandth of a 元, in 万元. Smaller numbers are slips. */
const LEAST_MONEY = 1e-7;

/** A share of a pool below this, in 万元, has digits that the sum of the pool does not hold: nobody approves it. */
const DUST = 1e-9;

/** One thing that a formula refuses, and what must stand there instead. */
export interface Guard {
  readonly label: string;
  /** As people read it. */
  readonly expected: string;
  /** Where one of them is true, the cell is refused; each may only be computed where those before it are false. */
  readonly refuses: readonly Expression[];
}

/** What an argument must be, in words. */
export function expectedText(plan: Plan, argument: NativeArgument): string {
  const unit = plan.unit.name;
  const most = plan.most(LARGEST_MONEY);
  switch (argument.kind) {
    case "money":
      if (argument.id === "@approved") return approvedText(plan);
      if (argument.signed) return NATIVE_TEXT.signedMoney(most, unit);
      return argument.positive ? NATIVE_TEXT.positiveMoney(most, unit) : NATIVE_TEXT.money(most, unit);
    case "count":
      return NATIVE_TEXT.count(argument.least, MOST_PIECES);
    case "measure":
      return NATIVE_TEXT.measure(argument.most, argument.unit);
    case "choice":
      return NATIVE_TEXT.choice(argument.choices.map(({ name }) => name));
    case "names":
      return NATIVE_TEXT.titles(argument.choices.map(({ name }) => name));
    case "names-or-money":
      return NATIVE_TEXT.prior(
        argument.choices.map(({ name }) => name),
        most,
        unit,
      );
  }
}

function approvedText(plan: Plan): string {
  const { amount } = plan.item;
  if (amount.kind !== "approved") throw new Error(`${plan.item.id} approves no amount`);
  const most = plan.money(amount.most);
  return amount.least
    ? NATIVE_TEXT.range(plan.money(amount.least), most, plan.unit.name)
    : NATIVE_TEXT.share(most, plan.unit.name);
}

/** What a number that is one must not be; each may only be computed where those before it are false. */
function outside(plan: Plan, argument: NativeArgument): readonly Expression[] {
  const number = plan.number(argument.id);
  switch (argument.kind) {
    case "money": {
      const most = plan.most(LARGEST_MONEY);
      if (argument.signed) return [exceeds(`ABS(${number})`, most)];
      if (argument.positive)
        return [`NOT(${reaches(number, plan.most(LEAST_MONEY))})`, exceeds(number, most)];
      const shares = plan.item.amount.kind === "approved" && !plan.item.amount.least;
      return [
        `${number}<0`,
        exceeds(number, most),
        ...(shares ? [`AND(${number}>0,${number}<${numeral(plan.most(DUST))})`] : []),
      ];
    }
    case "measure":
      return [`${number}<0`, exceeds(number, argument.most)];
    case "count":
      return [
        `${number}<0`,
        exceeds(number, MOST_PIECES),
        isNotWhole(number),
        ...(argument.least > 0 ? [`NOT(${reaches(number, argument.least)})`] : []),
      ];
    default:
      return [];
  }
}

function refusals(plan: Plan, argument: NativeArgument, cell: string): readonly Expression[] {
  switch (argument.kind) {
    case "choice":
      return [isNoName(cell, argument.choices, argument.preset)];
    case "names":
      return [hasUnknownName(cell, argument.choices)];
    case "names-or-money": {
      const money: NativeArgument = { ...argument, kind: "money" };
      const bounds = `OR(${outside(plan, money).join(",")})`;
      return [`IF(${isNoNumber(cell)},${hasUnknownName(cell, argument.choices)},${bounds})`];
    }
    default: {
      const form = isNoNumber(cell, argument.kind === "money" && argument.signed);
      return [form, ...outside(plan, argument)];
    }
  }
}

/** The guards of the cells that a formula takes; typed values have none. */
export function guardsOf(plan: Plan): readonly Guard[] {
  const guards = plan.given.flatMap(({ argument, operand }): Guard[] =>
    operand?.kind === "cell"
      ? [
          {
            label: argument.label,
            expected: expectedText(plan, argument),
            refuses: refusals(plan, argument, operand.cell),
          },
        ]
      : [],
  );
  const decided = approvalGuard(plan);
  return decided ? [...guards, decided] : guards;
}

/** Whether the approved amount lies inside the range, or in what is left of the pool. */
function approvalGuard(plan: Plan): Guard | undefined {
  const { amount } = plan.item;
  if (amount.kind !== "approved") return undefined;
  const scale = plan.places;
  const approved = { number: plan.number("@approved"), scale };
  const used = amount.least ? undefined : plan.operand("@used");
  const room = exactSum(
    [{ ...approved, factor: "-1" }, ...(used ? [{ factor: "-1", number: plan.number("@used"), scale }] : [])],
    plan.fen(amount.most),
    "down",
  );
  const least = amount.least && exactSum([{ ...approved, factor: "1" }], -plan.fen(amount.least), "down");
  const cell = plan.operand("@approved");
  return {
    label: NATIVE_LABELS["@approved"],
    expected: approvedText(plan),
    refuses: [
      ...(cell?.kind === "cell" ? [`${plainText(cell.cell)}=""`] : []),
      `${room}<0`,
      ...(least ? [`${least}<0`] : []),
    ],
  };
}
