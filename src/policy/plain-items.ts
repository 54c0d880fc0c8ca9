import type { Amount, Cap, Grade, Item, Repetition } from "./item";
import { fromStart } from "./parameter";

/** What distinguishes a plain item: one that needs a grade, a number of pieces, or nothing at all. */
interface Plain {
  readonly aliases: readonly string[];
  readonly categories?: Item["categories"];
  readonly requirements?: readonly string[];
  readonly repetition?: Repetition;
  readonly cap?: Cap;
  readonly readings?: Item["readings"];
}

function plain(
  kind: Item["kind"],
  amount: Amount,
  repetition: Repetition,
  [id, article, name]: readonly [string, number, string],
  extra: Plain,
): Item {
  return {
    id,
    article,
    name,
    kind,
    amount,
    aliases: extra.aliases,
    categories: extra.categories,
    inputs: [],
    conditions: [],
    cap: extra.cap,
    requirements: extra.requirements ?? [],
    repetition: extra.repetition ?? repetition,
    readings: extra.readings ?? [],
  };
}

type Identity = readonly [id: string, article: number, name: string];

/** A fixed award by grade. */
export const byGrade = (identity: Identity, grades: readonly Grade[], extra: Plain): Item =>
  plain("fixed", { kind: "graded", grades }, "once-per-grade", identity, extra);

/** A fixed award without grades (万元). */
export const fixed = (identity: Identity, amount: number, extra: Plain): Item =>
  plain("fixed", { kind: "flat", amount: fromStart(amount) }, "once-per-grade", identity, extra);

/** An award for each piece (万元). */
export const each = (identity: Identity, amount: number, extra: Plain): Item =>
  plain("each", { kind: "flat", amount: fromStart(amount), each: true }, "yearly", identity, extra);

/** An amount that an authority decides inside a range (万元). */
export const range = (identity: Identity, least: number, most: number, extra: Plain): Item =>
  plain(
    "range",
    { kind: "approved", least: fromStart(least), most: fromStart(most) },
    "by-approval",
    identity,
    extra,
  );

/** A share of a yearly budget for all recipients together (万元). */
export const pool = (identity: Identity, most: number, extra: Plain): Item =>
  plain("pool", { kind: "approved", most: fromStart(most) }, "by-approval", identity, extra);

/** Nothing is payable from this policy alone: another document decides. */
export const elsewhere = (identity: Identity, extra: Plain): Item =>
  plain("none", { kind: "elsewhere" }, "by-approval", identity, extra);

/** An award that this policy ended. */
export const ended = (identity: Identity, extra: Plain): Item =>
  plain("none", { kind: "ended" }, "never", identity, extra);
