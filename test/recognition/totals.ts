import { Exact } from "../../src/award";
import type { Entry } from "./award";
import type { Canvas } from "./canvas";
import type { Column } from "./column";
import type { Draw } from "./draw";
import { IN_WORDS, OF_WHICH, SUBTOTALS, TOTALS } from "./parts/words";
import type { TableTruth } from "./table";

export interface TotalPlan {
  readonly word: string;
  /** In which column the word stands. */
  readonly at: number;
  readonly formulas: boolean;
  readonly sumsBases: boolean;
  /** The word's cell is merged up to the next number. */
  readonly merged: boolean;
}

export function drawTotal(draw: Draw, columns: readonly Column[], sub: boolean): TotalPlan {
  const firstSum = Math.max(
    columns.findIndex(({ part }) => part === "claimed"),
    1,
  );
  const places = columns
    .map(({ part }, at) => ({ part, at }))
    .filter(
      ({ part, at }) => at < firstSum && ["serial", "firm", "item", "town", "code", "project"].includes(part),
    )
    .map(({ at }) => at);
  return {
    word: draw.word(sub ? SUBTOTALS : TOTALS, 0.4),
    at: draw.chance(0.6) ? (places[0] ?? 0) : draw.any(places.length > 0 ? places : [0]),
    formulas: draw.chance(0.5),
    sumsBases: draw.chance(0.35),
    merged: draw.chance(0.3),
  };
}

/** Lays a row of totals over some entries; `wrong` adds to the claimed one. */
export function layTotal(
  canvas: Canvas,
  truth: TableTruth,
  columns: readonly Column[],
  entries: readonly { readonly entry: Entry; readonly nth: number }[],
  plan: TotalPlan,
  row: number,
  left: number,
  town = "",
  wrong = 0,
): void {
  const firms = new Set(entries.map(({ entry }) => entry.firm.name)).size;
  canvas.set(row, left + plan.at, plan.word.replace("{k}", String(firms)).replace("{t}", town));
  let firstNumber = columns.length;
  columns.forEach((column, at) => {
    const money = column.part === "claimed" || column.part === "declared" || column.part === "cut";
    if (!money && !(plan.sumsBases && column.sums && column.part !== "choice" && !/率/.test(column.name)))
      return;
    const values = entries.map(({ entry, nth }) =>
      column.sums ? column.sums(entry) : Number(column.value(entry, nth)),
    );
    const sum = values.reduce(
      (all, value) => all.plus(value),
      new Exact(column.part === "claimed" ? wrong : 0),
    );
    const value = sum.toNumber();
    canvas.set(row, left + at, plan.formulas ? { formula: value } : value);
    firstNumber = Math.min(firstNumber, at);
  });
  if (plan.merged) canvas.merge(row, left + plan.at, row, left + firstNumber - 1);
  truth.others.push({ row, tag: `total: ${plan.word}` });
  if (wrong !== 0) {
    const claimed = columns.findIndex(({ part }) => part === "claimed");
    truth.faults.push({ row, column: left + claimed, codes: ["total-mismatch"], tag: "fault: total" });
  }
}

/** Lays what may follow a last total: the sum in words, and shares of it; gives the next free row. */
export function layBelowTotal(
  draw: Draw,
  canvas: Canvas,
  truth: TableTruth,
  columns: readonly Column[],
  sum: number,
  at: number,
  top: number,
  left: number,
): number {
  let row = top;
  if (draw.chance(0.08)) {
    const words = draw.word(IN_WORDS);
    canvas.set(row, left + at, words.replace("{w}", "人民币叁佰贰拾万元整"));
    truth.others.push({ row: row++, tag: `in words: ${words}` });
  }
  if (draw.chance(0.08)) {
    const words = draw.word(OF_WHICH);
    const claimed = columns.findIndex(({ part }) => part === "claimed");
    canvas.set(row, left + at, words);
    canvas.set(row, left + claimed, Number((sum / 2).toFixed(6)));
    truth.others.push({ row: row++, tag: `of which: ${words}` });
  }
  return row;
}
