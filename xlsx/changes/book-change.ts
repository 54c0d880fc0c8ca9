import {
  changedAnchored,
  changedFormula,
  changedTables,
  type Anchored,
  type BookChanges,
  type FormulaHome,
  type TableFate,
} from "../formulas";
import type { Move } from "../move";

/** What became of a book's sheets and tables; everything that points to them follows it. */
export class BookChange {
  constructor(
    readonly changes: BookChanges,
    /** By name in small letters. */
    readonly tables: ReadonlyMap<string, TableFate> = new Map(),
  ) {}

  /** Whether anything can point to something that is elsewhere now. */
  get any(): boolean {
    const { fates, now } = this.changes;
    return (
      this.tables.size > 0 ||
      now !== undefined ||
      [...fates].some(([former, { name, moves }]) => moves.length > 0 || name?.toLowerCase() !== former)
    );
  }

  /** Whether a formula can point to another sheet or to a table: a quick look that spares most of the work. */
  mayConcern(formula: string): boolean {
    return this.tables.size > 0 || formula.includes("!");
  }

  /** What a sheet is called now, by its former name; undefined where it is deleted. */
  presentName(sheet: string): string | undefined {
    const fate = this.changes.fates.get(sheet.toLowerCase());
    return fate ? fate.name : sheet;
  }

  movesOf(sheet: string): readonly Move[] {
    return this.changes.fates.get(sheet.toLowerCase())?.moves ?? [];
  }

  /** A formula as it must be now. `row`: where it stands now, if it is a cell's. */
  formula(formula: string, home: FormulaHome, row?: number): string {
    const moved = changedFormula(formula, home, this.changes);
    const sheet = home.sheet === undefined ? "" : (this.presentName(home.sheet) ?? "");
    return changedTables(moved, this.tables, sheet, row);
  }

  /** Ranges with formulas for their first cell, as they must be now; undefined where nothing is left. */
  anchored(anchored: Anchored, sheet: string): Anchored | undefined {
    const changed = changedAnchored(anchored, sheet, this.changes);
    const present = this.presentName(sheet) ?? "";
    return (
      changed && {
        ranges: changed.ranges,
        formulas: changed.formulas.map((formula) => changedTables(formula, this.tables, present, undefined)),
      }
    );
  }
}
