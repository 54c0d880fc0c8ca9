import { valueOf, type Item, type Parameter } from "../policy";
import type { NativeArgument } from "./arguments";
import type { Expression } from "./expression";
import { placeOf } from "./name-reading";
import { numberOf, plainText, shown } from "./number-reading";
import type { Operand } from "./operand";

/** A unit of money: how many fen one of it has, a power of ten. */
export interface NativeUnit {
  readonly name: string;
  readonly fen: number;
}

/** How many fen 1 万元 has. */
const FEN = 1_000_000;

/** Everything that the pieces of one item's formula are made from. */
export class Plan {
  constructor(
    readonly item: Item,
    readonly given: readonly { readonly argument: NativeArgument; readonly operand: Operand }[],
    readonly unit: NativeUnit,
    private readonly day: string | undefined,
  ) {}

  private at(id: string): { readonly argument: NativeArgument; readonly operand: Operand } {
    const found = this.given.find(({ argument }) => argument.id === id);
    if (!found) throw new Error(`${this.item.id} has no argument ${id}`);
    return found;
  }

  operand(id: string): Operand {
    return this.at(id).operand;
  }

  /** The number of an argument. */
  number(id: string): Expression {
    const { argument, operand } = this.at(id);
    return numberOf(operand, argument.kind === "money" && argument.signed);
  }

  /** A whole number of pieces. */
  count(id: string): Expression {
    const { argument, operand } = this.at(id);
    const preset = argument.kind === "count" ? argument.preset : undefined;
    if (operand === undefined) return String(preset ?? 0);
    if (operand.kind !== "cell") return this.number(id);
    const counted = shown(this.number(id));
    return preset === undefined ? counted : `IF(${plainText(operand.cell)}="",${preset},${counted})`;
  }

  /** Which of its choices an argument names, from 1. */
  place(id: string): Expression {
    const { argument, operand } = this.at(id);
    if (argument.kind !== "choice") throw new Error(`${this.item.id}: ${id} has no choices`);
    return placeOf(operand, argument.choices, argument.preset);
  }

  /** The names that an argument may have, in the order of their places. */
  choices(id: string): readonly string[] {
    const { argument } = this.at(id);
    return "choices" in argument ? argument.choices.map(({ name }) => name) : [];
  }

  /** A parameter of the policy, as it holds on the day of the formula. */
  value(parameter: Parameter): number {
    return valueOf(parameter, this.day);
  }

  /** The same, an amount in 万元, in the unit. */
  money(parameter: Parameter): number {
    return Number(((this.value(parameter) * FEN) / this.unit.fen).toPrecision(15));
  }

  /** The same in whole fen. */
  fen(parameter: Parameter): number {
    return Math.round(this.value(parameter) * FEN);
  }

  /** How many places money in the unit has: the last is a fen. */
  get places(): number {
    return Math.round(Math.log10(this.unit.fen));
  }

  /** The most that an amount of money can be, in the unit. */
  most(money: number): number {
    return Number(((money * FEN) / this.unit.fen).toPrecision(15));
  }
}
