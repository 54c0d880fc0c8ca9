import type { Day, Period } from "../calendar";
import { yearPeriod } from "../calendar";
import type { Item } from "../policy";
import type { FindingCode, FindingParameters } from "../text";
import type { ClaimSheet, Claims } from "./claims";
import type { InputFaults } from "./faults";
import { SEVERITIES, type Finding } from "./finding";
import { cellName, type Grid } from "./grid";
import type { Identities } from "./reading/identity";
import type { HistorySheet, ListReading, PastAward, VetoBook } from "./lists";
import { shownAt } from "./reading/numbers";
import type { Recognised } from "./reading/role";
import type { TableView } from "./reading/table";
import type { ColumnKey } from "./reading/vocabulary";

/** A sheet of the workbook as it was read. */
export interface SheetReading {
  readonly grid: Grid;
  readonly recognised: Recognised;
  readonly table: TableView | undefined;
  /** A list as it was read, with what of it could not be used. */
  readonly list?: ListReading;
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
  private past: Map<number, PastAward[]> | undefined;

  constructor(
    readonly sheets: readonly SheetReading[],
    readonly claims: Claims,
    readonly identitySheets: readonly IdentitySheet[],
    readonly history: readonly HistorySheet[],
    readonly veto: VetoBook,
    readonly faults: InputFaults,
    /** The policy's first day; dates are not judged without it. */
    readonly start: Day | undefined,
  ) {}

  /** What a firm was awarded before, by the histories. */
  pastOf(firm: number): readonly PastAward[] {
    if (!this.past) {
      this.past = new Map();
      for (const { awards } of this.history) {
        for (const award of awards) {
          if (award.firm < 0) continue;
          const known = this.past.get(award.firm);
          if (known) known.push(award);
          else this.past.set(award.firm, [award]);
        }
      }
    }
    return this.past.get(firm) ?? [];
  }

  /** Writes a finding about a whole sheet of the workbook. */
  tellSheet<C extends FindingCode>(code: C, sheetIndex: number, parameters: FindingParameters[C]): void {
    const sheet = this.sheets[sheetIndex]!.grid.name;
    const severity = SEVERITIES[code];
    this.findings.push({ code, severity, sheetIndex, sheet, row: null, column: null, parameters, shown: "" });
  }

  /** Writes a finding about a cell; a list in a book of its own gives its label and its grid. */
  tellAt<C extends FindingCode>(
    code: C,
    place: {
      readonly sheetIndex: number;
      readonly label?: string;
      readonly grid?: Grid;
      readonly row: number;
      readonly column: number;
    },
    parameters: FindingParameters[C],
    extra: Extra = {},
  ): void {
    const { sheetIndex, row, column } = place;
    const grid = place.grid ?? this.sheets[sheetIndex]!.grid;
    const finding = {
      code,
      severity: SEVERITIES[code],
      sheetIndex,
      sheet: place.label ?? grid.name,
      row,
      column,
      parameters,
      shown: shownAt(grid, row, column),
      ...extra,
    };
    (sheetIndex < 0 ? this.listFindings : this.findings).push(finding);
  }

  /** Writes a finding about a cell of a claim; one of a merged cell is told on its first row. */
  tell<C extends FindingCode>(
    code: C,
    claim: number,
    column: number,
    parameters: FindingParameters[C],
    extra: Extra = {},
  ): void {
    const { sheetIndex, table } = this.claims.sheet(claim);
    const row = this.claims.row(claim);
    if (table.originOf(row, column) !== row) return;
    const article = this.claims.items[claim]?.article;
    this.tellAt(code, { sheetIndex, row, column }, parameters, { article, ...extra });
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
