import type { Input } from "../../src/policy";
import type { Typed } from "../builders/grids";
import type { Entry } from "./award";
import type { Column } from "./column";
import type { Draw } from "./draw";
import { drawStyle, inUnit, moneyCell } from "./money";
import { BASES, TWO_YEARS } from "./parts/bases";

const isBroken = ({ fault }: Entry): boolean => fault === "no-base" || fault === "bad-base";
const brokenCell = ({ fault }: Entry): Typed => (fault === "bad-base" ? "待定" : null);

/** A column of money; `first` bears a fault planted in the base. */
function moneyColumn(
  draw: Draw,
  words: readonly string[],
  unit: string,
  keys: readonly string[],
  amount: (entry: Entry) => number,
  first: boolean,
): Column {
  const name = draw.word(words, 0.2);
  const style = drawStyle(draw);
  return {
    part: first ? "base" : "input",
    name,
    unit,
    keys,
    decides: true,
    group: "project",
    value: (entry) =>
      first && isBroken(entry) ? brokenCell(entry) : moneyCell(inUnit(amount(entry), unit), unit, style),
    sums: (entry) => (first && isBroken(entry) ? 0 : inUnit(amount(entry), unit)),
    tags: [`base: ${name}`, `amounts: ${style}`],
  };
}

/** A column of pieces, areas or ratios. */
function countColumn(
  draw: Draw,
  words: readonly string[],
  keys: readonly string[],
  count: (entry: Entry) => number,
  first: boolean,
): Column {
  const name = draw.word(words, 0.2);
  return {
    part: first ? "base" : "input",
    name,
    keys,
    decides: true,
    group: "project",
    value: (entry) => (first && isBroken(entry) ? brokenCell(entry) : count(entry)),
    sums: (entry) => (first && isBroken(entry) ? 0 : count(entry)),
    tags: [`base: ${name}`],
  };
}

function choiceColumn(draw: Draw, words: readonly string[], id: string, input: string): Column {
  const name = draw.word(words, 0.3);
  return {
    part: "choice",
    name,
    keys: [`${id}.${input}`, "grade"],
    decides: true,
    group: "project",
    value: ({ award }) => award.choices[input] ?? null,
    tags: [`choice: ${name}`],
  };
}

function twoYears(draw: Draw, unit: string): Column[] {
  const open = draw.word(TWO_YEARS.map((pair) => pair.join("|"))).split("|");
  return (["later", "earlier"] as const).map((side, at) => ({
    ...moneyColumn(
      draw,
      [open[at]!],
      unit,
      [`growth.delta.${side}`],
      ({ award }) => award.years![at]!,
      false,
    ),
    tags: [`base: ${open.join("、")}`],
  }));
}

/** The columns from which one item's award is computed. */
export function baseColumns(draw: Draw, id: string, inputs: readonly Input[], unit: string): Column[] {
  const words = BASES[id];
  if (!words) return [];
  if (words.quantity)
    return [
      countColumn(draw, words.quantity, ["quantity", `${id}.quantity`], ({ award }) => award.quantity!, true),
    ];
  if (id === "growth" && draw.chance(0.4)) return twoYears(draw, unit);
  const columns = inputs
    .filter(({ id: input }) => words[input] !== undefined)
    // An item's level may be left out where there is none.
    .map((input, at) => {
      const said = words[input.id]!;
      const key = `${id}.${input.id}`;
      if (input.kind === "choice") return choiceColumn(draw, said, id, input.id);
      const number = ({ award }: Entry): number => award.numbers[input.id]!;
      const keys = at === 0 ? [key, "base"] : input.kind === "count" ? [key, "quantity"] : [key];
      return input.kind === "money"
        ? moneyColumn(draw, said, unit, keys, number, at === 0)
        : countColumn(draw, said, keys, number, at === 0);
    });
  return draw.chance(0.2) ? columns.reverse() : columns;
}
