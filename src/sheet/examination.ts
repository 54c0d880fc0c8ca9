import type { Day, Period } from "../calendar";
import { yearPeriod } from "../calendar";
import type { Item } from "../policy";
import type { FindingCode, FindingParameters } from "../text";
import type { ClaimSheet, Claims } from "./claims";
import { PastAwards, type Decisions } from "./decide";
import type { InputFaults } from "./faults";
import { amountCode, type AmountCode } from "./findings/amount-code";
import { severityOf, type Finding } from "./finding";
import { cellName, type Grid } from "./grid";
import { unusedColumns, type UnusedColumn } from "./left-out";
import type { Identities } from "./reading/identity";
import type { HistorySheet, ListReading, PastAward, VetoBook, ReadList } from "./lists";
import { shownAt } from "./reading/numbers";
import type { Recognised } from "./recognise/role";
import type { Table, TableView } from "./recognise/table";
import type { ColumnKey } from "./recognise/vocabulary";
import type { Repeats } from "./repeated-sheets";
import { rowPrint } from "./row-print";

/** A sheet of the workbook as it was read. */
export interface SheetReading {
  readonly grid: Grid;
  readonly recognised: Recognised;
  /** The first table. */
  readonly table: TableView | undefined;
  /** The tables of a sheet that is no list, in reading order. */
  readonly tables: readonly { readonly table: Table }[];
  /** A list as it was read, with what of it could not be used. */
  readonly list?: ListReading;
  /** Its claims stand on other sheets, which are read instead. */
  readonly repeats?: Repeats;
}

/** Entries with a name and a code, wherever they stand. */
export interface IdentitySheet {
  /** -1 in a book of its own. */
  readonly sheetIndex: number;
  readonly label: string;
  readonly identities: Identities;
}

interface Extra {
  readonly article?: number;
  readonly claimed?: number;
  readonly computed?: number;
}

/** Everything that the checks look at, and the list that they write to. */
export class Examination {
  readonly findings: Finding[] = [];
  /** Faults in lists that were given in books of their own. */
  readonly listFindings: Finding[] = [];
  /** The rows of findings about merged cells. */
  private readonly merged = new Map<string, number[]>();
  private readonly unused = new Map<Table, readonly UnusedColumn[]>();
  private past: PastAwards | undefined;
  private amounts: Map<AmountCode, number[]> | undefined;

  constructor(
    readonly sheets: readonly SheetReading[],
    readonly claims: Claims,
    readonly identitySheets: readonly IdentitySheet[],
    readonly history: readonly HistorySheet[],
    readonly veto: VetoBook,
    readonly faults: InputFaults,
    /** What is due to each claim, and why. */
    readonly decisions: Decisions,
    /** The lists of the workbook and those in books of their own, with what of them could not be used. */
    readonly lists: readonly ReadList[],
    /** The policy's first day; dates are not judged without it. */
    readonly start: Day | undefined,
  ) {}

  /** What a firm was awarded before, by the histories. */
  pastOf(firm: number): readonly PastAward[] {
    this.past ??= new PastAwards(this.history);
    return this.past.of(firm);
  }

  /** The filled columns of a table that nothing is taken from, read once. */
  unusedOf(table: Table): readonly UnusedColumn[] {
    let unused = this.unused.get(table);
    if (!unused) this.unused.set(table, (unused = unusedColumns(table)));
    return unused;
  }

  /** The claims whose amount is wrong in one way, in their order. */
  withAmount(code: AmountCode): readonly number[] {
    if (!this.amounts) {
      this.amounts = new Map();
      for (let claim = 0; claim < this.claims.size; claim++) {
        const found = amountCode(this.claims, this.decisions, claim);
        if (!found) continue;
        const known = this.amounts.get(found);
        if (known) known.push(claim);
        else this.amounts.set(found, [claim]);
      }
    }
    return this.amounts.get(code) ?? [];
  }

  /** Writes a finding about the workbook as a whole; it stands before those about its sheets. */
  tellBook<C extends FindingCode>(code: C, parameters: FindingParameters[C]): void {
    const severity = severityOf(code, parameters);
    const place = { sheetIndex: 0, sheet: "", row: null, column: null };
    this.findings.push({
      code,
      severity,
      ...place,
      parameters,
      shown: "",
      bound: JSON.stringify(parameters),
    });
  }

  /** Writes a finding about a whole sheet of the workbook. */
  tellSheet<C extends FindingCode>(code: C, sheetIndex: number, parameters: FindingParameters[C]): void {
    const sheet = this.sheets[sheetIndex]!.grid.name;
    const severity = severityOf(code, parameters);
    this.findings.push({
      code,
      severity,
      sheetIndex,
      sheet,
      row: null,
      column: null,
      parameters,
      shown: "",
      bound: "",
    });
  }

  /**
   * Writes a finding about a cell; a list in a book of its own gives its label and its grid. `rows`: the rows
   * that it is about, where the cell stands in another.
   */
  tellAt<C extends FindingCode>(
    code: C,
    place: {
      readonly sheetIndex: number;
      readonly label?: string;
      readonly grid?: Grid;
      readonly row: number;
      readonly column: number;
      readonly rows?: readonly number[];
    },
    parameters: FindingParameters[C],
    extra: Extra = {},
  ): void {
    const { sheetIndex, row, column, rows } = place;
    const grid = place.grid ?? this.sheets[sheetIndex]!.grid;
    const finding = {
      code,
      severity: severityOf(code, parameters),
      sheetIndex,
      sheet: place.label ?? grid.name,
      row,
      column,
      parameters,
      shown: shownAt(grid, row, column),
      bound: this.boundAt(sheetIndex, grid, rows?.[0] ?? row, column),
      ...(rows && { rows }),
      ...extra,
    };
    (sheetIndex < 0 ? this.listFindings : this.findings).push(finding);
  }

  /** What an acceptance remembers of a place. */
  private boundAt(sheetIndex: number, grid: Grid, row: number, column: number): string {
    const table = this.claims.sheetAt(sheetIndex, row, column)?.table ?? this.sheets[sheetIndex]?.table;
    return table && row > table.layout.headerBottom ? rowPrint(table, row) : shownAt(grid, row, column);
  }

  /**
   * Writes a finding about a cell of a claim. One of a merged cell is told on its first cell and names the row;
   * what it says of several rows alike is told once for all of them.
   */
  tell<C extends FindingCode>(
    code: C,
    claim: number,
    column: number,
    parameters: FindingParameters[C],
    extra: Extra = {},
  ): void {
    const { sheetIndex, table } = this.claims.sheet(claim);
    const row = this.claims.row(claim);
    const article = this.claims.items[claim]?.article;
    if (!table.isMerged(row, column))
      return this.tellAt(code, { sheetIndex, row, column }, parameters, { article, ...extra });
    const origin = table.originOf(row, column);
    const key = JSON.stringify([code, sheetIndex, origin, column, parameters, extra]);
    const known = this.merged.get(key);
    if (known) {
      known.push(row);
      return;
    }
    const rows = [row];
    this.merged.set(key, rows);
    this.tellAt(code, { sheetIndex, row: origin, column, rows }, parameters, { article, ...extra });
  }

  /** The column of a claim under the first of these keys that its sheet has, else the table's first. */
  columnOf(claim: number, ...keys: readonly ColumnKey[]): number {
    const { table } = this.claims.sheet(claim);
    for (const key of keys) {
      const column = table.column(key);
      if (column) return column.at;
    }
    return table.layout.left;
  }

  /** The cell of a claim's amount, where there is one. */
  amountColumn(claim: number): number {
    return this.columnOf(claim, "claimed", "item", "enterprise");
  }

  /** The unit of a claim's amount. */
  unitOf(claim: number): string {
    return this.claims.sheet(claim).table.column("claimed")?.unit.name ?? "万元";
  }

  /** How a sentence on one sheet names a cell on another. */
  address(fromSheet: number, sheet: ClaimSheet, row: number, column: number): string {
    const name = cellName(row, column);
    return sheet.sheetIndex === fromSheet ? name : `${sheet.table.grid.name}!${name}`;
  }

  /** The item of a claim whose item is known. */
  itemOf(claim: number): Item {
    return this.claims.items[claim]!;
  }

  enterprise(claim: number): string {
    return this.claims.text(claim, "enterprise") || this.claims.text(claim, "code");
  }

  /** When a claim's recognition was: its date, else its year; undefined where the sheet says neither. */
  periodOf(claim: number): Period | undefined {
    const year = this.claims.years[claim]!;
    // The calendar has no year 0, which stands for none.
    return this.claims.periods[claim] ?? yearPeriod(year);
  }
}
