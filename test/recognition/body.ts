import type { Entry } from "./award";
import type { Canvas } from "./canvas";
import type { Column } from "./column";
import type { Draw } from "./draw";
import { ORDINALS, SAME } from "./parts/words";
import { claimedOf } from "./money-columns";
import { inUnit } from "./money";
import { drawTotal, layBelowTotal, layTotal, type TotalPlan } from "./totals";
import { layEntry, type TableTruth } from "./table";

/** Entries that stand together: of one town, one item or one firm. */
export interface Group {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** How a cell that is the same as the one above is written. */
export type Carry = "each" | "merged" | "blank" | "same word";

export interface BodyPlan {
  /** A row of its own above each group. */
  readonly headed: boolean;
  readonly subtotals: "none" | "below" | "above";
  readonly total: "none" | "below" | "above";
  readonly carry: Carry;
  /** The columns that may be carried. */
  readonly carried: readonly string[];
  readonly wrongTotal: boolean;
  /** The header's cells stand once more after so many groups or entries. */
  readonly repeatHeader: boolean;
  readonly blankRows: boolean;
  /** Rows below that are prepared and were not needed. */
  readonly prepared: number;
  readonly rowTags: (entry: Entry) => readonly string[];
}

type Numbered = { readonly entry: Entry; readonly nth: number };

/** Lays the rows below a header. */
export class Body {
  private row: number;
  private readonly same: string;
  private readonly runs = new Map<number, { readonly value: unknown; readonly row: number }>();

  constructor(
    private readonly draw: Draw,
    private readonly canvas: Canvas,
    private readonly truth: TableTruth,
    private readonly columns: readonly Column[],
    private readonly plan: BodyPlan,
    private readonly header: { readonly top: number; readonly bottom: number },
    top: number,
    private readonly left: number,
  ) {
    this.row = top;
    this.same = draw.word(SAME);
  }

  /** The next free row. */
  lay(groups: readonly Group[]): number {
    const numbered: Numbered[][] = [];
    let nth = 0;
    for (const { entries } of groups) numbered.push(entries.map((entry) => ({ entry, nth: nth++ })));
    const all = numbered.flat();
    const total = drawTotal(this.draw, this.columns, false);
    const sub = drawTotal(this.draw, this.columns, true);
    if (this.plan.total === "above") this.total(all, total, "");
    groups.forEach(({ name }, at) => {
      if (this.plan.headed) this.heading(at, name);
      if (this.plan.subtotals === "above") this.total(numbered[at]!, sub, name);
      this.entries(numbered[at]!);
      if (this.plan.subtotals === "below") this.total(numbered[at]!, sub, name);
      const last = at === groups.length - 1;
      if (this.plan.blankRows && !last) this.row++;
      if (this.plan.repeatHeader && at === Math.floor(groups.length / 2) && !last) this.again();
    });
    if (this.plan.total === "below") {
      this.total(all, total, "", this.plan.wrongTotal ? 3 : 0);
      const claimed = this.columns.find(({ part }) => part === "claimed")!;
      const sum = all.reduce((before, { entry }) => before + inUnit(claimedOf(entry), claimed.unit!), 0);
      this.row = layBelowTotal(
        this.draw,
        this.canvas,
        this.truth,
        this.columns,
        sum,
        total.at,
        this.row,
        this.left,
      );
    } else this.prepared(all.length);
    return this.row;
  }

  private total(entries: readonly Numbered[], plan: TotalPlan, name: string, wrong = 0): void {
    this.runs.clear();
    layTotal(this.canvas, this.truth, this.columns, entries, plan, this.row++, this.left, name, wrong);
  }

  private heading(at: number, name: string): void {
    this.runs.clear();
    const ordinal = this.draw.chance(0.7) ? ORDINALS[at % 4]! : "";
    this.canvas.set(this.row, this.left, ordinal + name);
    if (this.draw.chance(0.6))
      this.canvas.merge(this.row, this.left, this.row, this.left + this.columns.length - 1);
    this.truth.others.push({ row: this.row++, tag: `heading row: ${ordinal === "" ? "" : "一、"}${name}` });
  }

  private again(): void {
    this.runs.clear();
    for (let row = this.header.top; row <= this.header.bottom; row++) {
      this.columns.forEach((_, at) =>
        this.canvas.set(this.row, this.left + at, this.canvas.get(row, this.left + at)),
      );
      this.truth.others.push({ row: this.row++, tag: "header once more" });
    }
  }

  private entries(entries: readonly Numbered[]): void {
    for (const { entry, nth } of entries) {
      const tags = this.plan.rowTags(entry);
      layEntry(this.canvas, this.truth, this.columns, entry, nth, this.row, this.left, tags);
      if (this.plan.carry !== "each") this.carry();
      this.row++;
    }
  }

  /** Writes what is the same as above as people do. */
  private carry(): void {
    this.columns.forEach(({ part }, index) => {
      if (!this.plan.carried.includes(part)) return;
      const at = this.left + index;
      const value = this.canvas.get(this.row, at);
      const run = this.runs.get(at);
      if (value === null || run?.value !== value) {
        this.runs.set(at, { value, row: this.row });
        return;
      }
      this.canvas.clear(this.row, at);
      if (this.plan.carry === "same word") this.canvas.set(this.row, at, this.same);
      if (this.plan.carry === "merged") this.canvas.stretch(run.row, at, this.row);
    });
  }

  private prepared(count: number): void {
    const serial = this.columns.findIndex(({ part }) => part === "serial");
    const claimed = this.columns.findIndex(({ part }) => part === "claimed");
    for (let more = 0; more < this.plan.prepared; more++) {
      if (serial >= 0) this.canvas.set(this.row, this.left + serial, count + more + 1);
      if (more % 2 === 0) this.canvas.set(this.row, this.left + claimed, { formula: 0 });
      this.truth.others.push({ row: this.row++, tag: "prepared row" });
    }
  }
}
