import type { Block, CellValue } from "../src/formula";
import type { CarriedSettings, Grid, ReportTable, Severity, WorkbookSettings } from "../src/sheet";
import type { PortFault } from "./port-fault";

/** A cell as people name it. */
export interface Place {
  readonly sheet: string;
  /** A1, without dollar signs. */
  readonly cell: string;
}

/** A range as people name it. */
export interface RangePlace {
  readonly sheet: string;
  /** A1 or A1:B9, without dollar signs. */
  readonly range: string;
}

/** The cells of one sheet that carry a mark, as A1 ranges; each cell once. */
export interface PlacedMarks {
  readonly sheet: string;
  readonly ranges: Readonly<Record<Severity, readonly string[]>>;
}

/** The cell that the person stands on. */
export interface Selection extends Place {
  /** Its formula with the equals sign, functions as people type them; undefined where it has none. */
  readonly formula?: string;
  readonly value: CellValue;
}

/** What a new sheet holds: a header and rows below it. Texts stay texts, whatever they begin with. */
export interface ListPlan {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Columns, from 0, in which what people type below stays text: codes of digits alone lose their ends else. */
  readonly textColumns?: readonly number[];
}

/** Rows that go below a list that is there already. Texts stay texts, whatever they begin with. */
export interface RowsPlan {
  readonly sheet: string;
  /** Where the first row begins; both count from 0. */
  readonly row: number;
  readonly column: number;
  /** All of one length, as wide as the list; what is `null` stays an empty cell. */
  readonly values: readonly (readonly (string | number | null)[])[];
  /** Columns of the list, from 0, in which what people type over it stays text too. */
  readonly textColumns?: readonly number[];
}

/** New values for some cells of one column, whose values are known. Texts stay texts, numbers numbers. */
export interface CellsPlan {
  readonly sheet: string;
  /** From 0, as are the rows. */
  readonly column: number;
  /** In ascending order of rows. */
  readonly changes: readonly {
    readonly row: number;
    /** What the cell holds. */
    readonly before: string | number;
    readonly after: string | number;
  }[];
}

/** Long work tells how far it is, from 0 to 1, and stops when asked. */
export interface Work {
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** The person changed something. */
export interface Change {
  /** Names of the changed sheets; `null` where the sheets themselves were added, removed, renamed or moved. */
  readonly sheets: readonly string[] | null;
}

/**
 * How the pane sees a workbook. Excel (through Office.js) and the browser spreadsheet each implement it; the
 * pane knows nothing else of them. Every promise that fails does so with a `PortFault`.
 */
export interface WorkbookPort {
  /**
   * All sheets in their order, hidden ones too. Never changes anything.
   *
   * @param names only these, where the host reads sheet by sheet; one that does not may hand over all. What is
   *   concealed may then be told as it was when all were read
   */
  read(work?: Work, names?: readonly string[]): Promise<readonly Grid[]>;
  /** Shows a cell and selects it; refuses where its sheet is hidden. */
  select(place: Place): Promise<void>;
  selection(): Promise<Selection>;
  /** The values of a range, row by row; for a few cells, where `read` would be too much. */
  values(range: RangePlace): Promise<Block>;
  /** Replaces all marks of ours; the person's own formats stay as they are. */
  mark(marks: readonly PlacedMarks[], work?: Work): Promise<void>;
  /** Takes all marks of ours away. */
  clear(): Promise<void>;
  /** Whether some sheet carries marks of ours. */
  marked(): Promise<boolean>;
  /** Writes the report sheet at the end of the workbook, over an earlier report of ours. */
  report(table: ReportTable, work?: Work): Promise<void>;
  /** Writes a formula (with its equals sign) into a cell. */
  insert(place: Place, formula: string): Promise<void>;
  /** Adds a sheet; refuses where one of that name exists. */
  addList(list: ListPlan): Promise<void>;
  /**
   * Writes rows into empty cells below a list, all of them or none; numbers look as the number above them, and
   * a table of the host that ends there grows. Nothing else changes: it refuses where a cell of them holds
   * anything or is merged ("occupied", with the cell), and where the sheet is hidden or protected.
   */
  appendRows(rows: RowsPlan, work?: Work): Promise<void>;
  /**
   * Writes values over values, all of them or none; a number in a cell formatted as text takes that format away,
   * all else stays. It refuses where a cell holds another value by now, or a formula ("changed", with the cell),
   * and where a sheet is hidden or protected. Given the other way round, it takes itself back.
   */
  replaceCells(plans: readonly CellsPlan[], work?: Work): Promise<void>;
  /** What was set in this workbook before. */
  settings(): Promise<CarriedSettings>;
  saveSettings(settings: WorkbookSettings): Promise<void>;
  /**
   * Calls back after the person's edits, never after our own writes. Returns what ends it; `failed` hears where
   * the host cannot be watched.
   */
  watch(listener: (change: Change) => void, failed?: (fault: PortFault) => void): () => void;
}
