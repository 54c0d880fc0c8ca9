import type { Parameter } from "./parameter";
import type { ReadingId } from "./readings";

/** How an item comes to its amount; the words are those of the policy's own classification. */
export type ItemKind = "step" | "rate" | "fixed" | "each" | "range" | "pool" | "none";

/** How often one firm can receive the item. */
export type Repetition =
  "once-per-grade" | "yearly" | "per-project" | "per-recognition" | "by-approval" | "never";

/** One of the names that a text input accepts. */
export interface Choice {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface InputBase {
  readonly id: string;
  /** What people call it, as in a column header. */
  readonly label: string;
  /** What else a column of it is called. */
  readonly headers?: readonly string[];
  /** May be left out; a number is then 0, a choice its default. */
  readonly optional?: true;
}

/** A column of a sheet: what it is called, and what else. */
export interface NamedColumn {
  readonly label: string;
  readonly headers: readonly string[];
}

/** An amount of money in 万元; negative only where `signed`, above 0 where `positive`. */
export interface MoneyInput extends InputBase {
  readonly kind: "money";
  readonly signed?: true;
  readonly positive?: true;
  /** Two columns whose difference the input is, where a sheet gives those. */
  readonly difference?: { readonly later: NamedColumn; readonly earlier: NamedColumn };
}

/** A whole number of pieces, at least `least`. */
export interface CountInput extends InputBase {
  readonly kind: "count";
  readonly least: 0 | 1;
}

/** A plain decimal: an area in ㎡ or a ratio. `most` is where a typing slip is certain. */
export interface MeasureInput extends InputBase {
  readonly kind: "measure";
  readonly unit: "㎡" | "";
  readonly most: number;
}

/** One of a closed list of names; where left out, `preset` (required where there is none). */
export interface ChoiceInput extends InputBase {
  readonly kind: "choice";
  readonly choices: readonly Choice[];
  readonly preset?: string;
}

export type Input = MoneyInput | CountInput | MeasureInput | ChoiceInput;

/** What a condition looks at. */
export type Measured =
  | { readonly kind: "input"; readonly input: string }
  | { readonly kind: "quotient"; readonly input: string; readonly by: string; readonly label: string }
  | { readonly kind: "growth"; readonly input: string; readonly over: string; readonly label: string };

/** A condition without which the award is 0. `growth` is in percent. */
export type Condition =
  | {
      readonly kind: "at-least" | "above";
      readonly measured: Measured;
      readonly bound: Parameter;
      readonly reading?: ReadingId;
    }
  | { readonly kind: "one-of"; readonly input: string; readonly choices: readonly string[] };

/** A whole amount by the highest threshold reached; `from` belongs to its step. */
export interface Step {
  readonly from: Parameter;
  readonly amount: Parameter;
}

/** A slice of the base with its rates in percent; `from` belongs to the tier, the next one's does not. */
export interface RateTier {
  readonly from: Parameter;
  readonly rate: Parameter;
  /** Rates of the key-project levels that this tier lists. */
  readonly levels: Readonly<Record<string, Parameter>>;
}

/** What a tier's rate is for, and what its tier is found by. */
export type TierScope =
  /** The whole base (reading R1). `beside` names a number that is added to the base to find the tier alone. */
  | { readonly kind: "whole"; readonly beside?: string }
  /** The part of the base that lies inside the tier. */
  | { readonly kind: "slices"; readonly beside?: never };

/** A rate by the tier in which a base lies. */
export interface TieredRate {
  readonly kind: "by-tier";
  readonly level: string;
  readonly scope: TierScope;
  readonly tiers: readonly RateTier[];
}

/** How one summand's rate is found. */
export type Rate =
  | { readonly kind: "flat"; readonly value: Parameter }
  | {
      readonly kind: "by-choice";
      readonly input: string;
      readonly values: Readonly<Record<string, Parameter>>;
    }
  | TieredRate;

/** An input × a rate: a percentage of money, or 元 for each square metre. */
export interface Summand {
  readonly input: string;
  readonly per: "percent" | "square-metre";
  readonly rate: Rate;
}

/** One grade of a fixed award, with its amount in 万元. */
export interface Grade extends Choice {
  readonly amount: Parameter;
}

/** From the inputs to an amount in 万元, before conditions and caps. */
export type Amount =
  | { readonly kind: "step"; readonly input: string; readonly steps: readonly Step[] }
  | { readonly kind: "sum"; readonly summands: readonly Summand[] }
  | {
      readonly kind: "graded";
      readonly grades: readonly Grade[];
      readonly each?: true;
      /** A higher grade after a lower one gets the difference only; without it, it is paid in full. */
      readonly upgrades?: "difference";
    }
  | { readonly kind: "flat"; readonly amount: Parameter; readonly each?: true }
  | { readonly kind: "highest"; readonly grades: readonly Grade[] }
  | { readonly kind: "approved"; readonly least?: Parameter; readonly most: Parameter }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "ended" };

/** What an award cannot pass, in 万元. `yearly` caps also count what was already paid this year. */
export type Cap =
  | { readonly kind: "total" | "yearly"; readonly most: Parameter }
  | { readonly kind: "by-choice"; readonly input: string; readonly most: Readonly<Record<string, Parameter>> }
  | {
      readonly kind: "room-below";
      readonly input: string;
      readonly less: string;
      readonly reading: ReadingId;
    };

/** Something that must be shown on paper and that no number tells; words for people. */
export type Requirement = string;

/** One award of the policy: everything that the program knows of it stands here, once. */
export interface Item {
  readonly id: string;
  readonly article: number;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Kinds of it that are awarded side by side (reading R9); their names are names of the item. */
  readonly categories?: readonly Choice[];
  readonly kind: ItemKind;
  /** Its own function, where it has one; every item that needs one number or none answers to AWARD. */
  readonly function?: string;
  readonly inputs: readonly Input[];
  readonly conditions: readonly Condition[];
  readonly amount: Amount;
  readonly cap?: Cap;
  readonly requirements: readonly Requirement[];
  readonly repetition: Repetition;
  readonly readings: readonly ReadingId[];
}
