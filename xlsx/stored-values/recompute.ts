import { CellError, type CellValue } from "../../src/formula";
import type { Grid } from "../../src/sheet";
import { doubtsOf, type Verdicts } from "./doubts";
import { jobOf, type Engine } from "./engine-job";
import { kindOf } from "./function-kinds";
import { LocalValues, type FormulaCell, type FormulaSheet } from "./local-values";
import type { DefinedName } from "../open";
import { sameValue } from "./same-value";
import { typedText } from "./understood";

/** What a formula comes to that nobody could read, or that rests on such a one. */
const NOBODY_KNOWS: ReadonlySet<string> = new Set(["#NAME?", "#UNKNOWN!"]);
/** How often the engine is asked: values that change make others change. */
const MOST_ROUNDS = 4;

/** What a formula computes to, and how far that is to be believed. */
class Recomputation {
  private readonly local: LocalValues;
  private readonly cells: readonly FormulaCell[];
  private readonly verdicts: Verdicts = { unknown: new Set(), volatile: new Map(), stale: new Map() };

  constructor(
    private readonly sheets: readonly FormulaSheet[],
    names: readonly DefinedName[],
    private readonly engine: Engine,
  ) {
    this.local = new LocalValues(sheets, names);
    this.cells = this.local.cells;
  }

  async run(): Promise<{ readonly cells: readonly FormulaCell[]; readonly verdicts: Verdicts }> {
    const { cells, verdicts } = this;
    if (!(await this.settle()) || !(await this.leaveUnknown()) || !(await this.leaveVolatile()))
      this.giveUp();
    else for (const cell of this.differing()) verdicts.stale.set(cell, valueOf(cell)!);
    for (const cell of cells)
      if (cell.hopeless || (!cell.valued && cannotBeComputed(cell))) verdicts.unknown.add(cell);
    return { cells, verdicts };
  }

  private same(cell: FormulaCell, computed: CellValue): boolean {
    return sameValue(cell.stored, computed, this.sheets[cell.sheet]!.grid.date1904);
  }

  /** Computes until nothing changes any more; false where the engine came to no end. */
  private async settle(): Promise<boolean> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = this.cells.map(({ local }) => local);
      this.local.compute();
      // What the engine has to be told since it was asked.
      let moved = round === 0;
      this.cells.forEach((cell, at) => {
        if (cell.asked || cell.fixed) return;
        if (cell.hopeless) cell.fixed = true;
        // What arithmetic cannot do, or sees otherwise than the file, is the engine's to say.
        else if (cell.local === undefined || (cell.valued && !this.same(cell, cell.local)))
          cell.asked = moved = true;
        else if (!cell.valued && cell.local !== before[at]) moved = true;
      });
      if (!moved || !this.cells.some(({ asked }) => asked)) return true;
      if (!(await this.ask())) return false;
    }
    return true;
  }

  private async ask(): Promise<boolean> {
    const answers = await this.engine(jobOf(this.sheets, this.cells, this.local.reader));
    if (!answers) return false;
    const next = this.sheets.map(() => 0);
    for (const cell of this.cells) if (cell.asked) cell.answer = answers[cell.sheet]![next[cell.sheet]!++]!;
    return true;
  }

  private differing(): FormulaCell[] {
    return this.cells.filter((cell) => {
      if (!cell.valued || cell.fixed) return false;
      const value = valueOf(cell);
      return value === undefined || !this.same(cell, value);
    });
  }

  /** Others are computed from the values that the file holds of these. */
  private async fix(cells: readonly FormulaCell[]): Promise<boolean> {
    for (const cell of cells) {
      cell.fixed = true;
      cell.asked = false;
    }
    return this.settle();
  }

  /** Leaves formulas aside that the engine does not know, or that fill cells as no file lets them. */
  private async leaveUnknown(): Promise<boolean> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const left = this.differing().filter(cannotBeComputed);
      if (left.length === 0) return true;
      for (const cell of left) this.verdicts.unknown.add(cell);
      if (!(await this.fix(left))) return false;
    }
    return true;
  }

  /** Whatever differs only as long as clocks and chance have their say is as they are. */
  private async leaveVolatile(): Promise<boolean> {
    const differing = this.differing();
    const roots = differing.filter((cell) => kindOf(typedText(cell.formula)) === "volatile");
    if (roots.length === 0) return true;
    for (const cell of differing) this.verdicts.volatile.set(cell, valueOf(cell)!);
    if (!(await this.fix(roots))) return false;
    for (const cell of this.differing()) this.verdicts.volatile.delete(cell);
    return true;
  }

  /** The engine came to no end: what arithmetic alone can say stands, all else is unknown. */
  private giveUp(): void {
    const { unknown, volatile, stale } = this.verdicts;
    volatile.clear();
    for (const cell of this.cells) {
      // What the engine said rested on what it did not come to say.
      cell.answer = undefined;
      if (!cell.asked || cell.local !== undefined) continue;
      unknown.add(cell);
      cell.fixed = true;
    }
    this.local.compute();
    for (const cell of this.differing()) {
      if (cell.local === undefined) unknown.add(cell);
      else stale.set(cell, cell.local);
    }
  }
}

/** What a formula computes to; undefined where nobody could say. */
const valueOf = (cell: FormulaCell): CellValue | undefined =>
  cell.asked && cell.answer ? cell.answer.value : cell.local;

/** Whether what came of a formula says more of the engine than of the formula. */
function cannotBeComputed(cell: FormulaCell): boolean {
  const value = valueOf(cell);
  if (value === undefined) return true;
  if (!cell.valued) return value instanceof CellError && NOBODY_KNOWS.has(value.code);
  if (value instanceof CellError) return true;
  return (!cell.fills && cell.answer?.block !== undefined) || kindOf(typedText(cell.formula)) === "rare";
}

/** Some programs compute nothing, write 0 for every formula and leave the rest to whoever opens the book. */
function asWritten(sheets: readonly FormulaSheet[], recomputes: boolean): readonly FormulaSheet[] {
  const unwritten =
    recomputes &&
    sheets.every(({ grid, formulas }) =>
      formulas.every(({ row, column, valued }) => !valued || grid.columns[column]?.values[row] === 0),
    );
  if (!unwritten) return sheets;
  return sheets.map(({ grid, formulas }) => ({
    grid,
    formulas: formulas.map((one) => ({ ...one, valued: false })),
  }));
}

/** What a book says beside its sheets. */
export interface AroundFormulas {
  /** Every program computes all formulas when it opens the book: the stored values are shown nowhere. */
  readonly recomputes: boolean;
  readonly names: readonly DefinedName[];
}

/**
 * The sheets of a book with values for the formulas that have none, and with word of every formula whose
 * stored value is not what it computes to. Formulas of plain arithmetic are computed at once; only for others
 * is the engine asked. Where the book recomputes, computed values take the places of the stored ones.
 *
 * @returns the grids in their order; those of sheets without formulas are the same as before
 * @example
 * // H2 is =E2*10% with 900 stored, E2 is 1200:
 * (await recomputed(sheets, { recomputes: false, names: [] }, engine))[0].doubtful
 * // [{ row: 1, column: 7, kind: "stale", computed: 120 }]
 */
export async function recomputed(
  sheets: readonly FormulaSheet[],
  { recomputes, names }: AroundFormulas,
  engine: Engine,
): Promise<readonly Grid[]> {
  if (sheets.every(({ formulas }) => formulas.length === 0)) return sheets.map(({ grid }) => grid);
  const written = asWritten(sheets, recomputes);
  const { cells, verdicts } = await new Recomputation(written, names, engine).run();
  return doubtsOf(written, cells, verdicts, valueOf, recomputes);
}
