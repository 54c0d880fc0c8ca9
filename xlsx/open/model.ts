import type { CellValue } from "../../src/formula";
import type { Merge, Severity, WorkbookSettings } from "../../src/sheet";
import type { Archive } from "../archive";
import type { Visibility, WorkbookPart } from "../package";
import type { AutoFilter } from "../auto-filter";
import type { CellStyle, Colour, TextRun } from "../styles";

/**
 * A cell with what it shows. `Style` is the number of one of the book's styles; where cells are written, it
 * may be a new style too.
 */
export interface CellModel<Style = number> {
  /** As in `Grid`; dates are serial numbers. */
  readonly value: CellValue;
  readonly style: Style;
  /** As people type it, without the equals sign. */
  readonly formula?: string;
  /** The file holds no value of the formula. */
  readonly pending?: true;
  /** The range that the formula fills, where it is an array; often its own cell only. */
  readonly fills?: Merge;
  /** The array of another cell fills this one. */
  readonly inner?: true;
  /**
   * Whether the array grows and shrinks with its result (it spills) or was given its range by a person.
   * Left out on writing: it spills where the formula's functions ask for it.
   */
  readonly dynamic?: boolean;
  /** A text whose pieces look different. */
  readonly runs?: readonly TextRun[];
  /** What the file keeps beside the value, by number: a picture in the cell. */
  readonly metadata?: number;
}

/** A row with its cells; a hole is an empty cell. */
export interface RowModel<Style = number> {
  readonly cells: readonly (CellModel<Style> | undefined)[];
  /** In points, where it is not the sheet's default. */
  readonly height?: number;
  /** The height follows the content; nobody set it. */
  readonly fitted?: true;
  readonly hidden?: true;
  /** Of cells that the row does not hold. */
  readonly style?: Style;
  /** How deep it lies in a group that can be folded. */
  readonly outline?: number;
  /** The group that it ends is folded. */
  readonly collapsed?: true;
}

/** Columns that look the same; both ends belong to it. */
export interface ColumnModel<Style = number> {
  readonly from: number;
  readonly to: number;
  /** In characters of the book's default font, margins included, as files have it. */
  readonly width?: number;
  readonly hidden?: true;
  /** Of cells that the columns do not hold. */
  readonly style?: Style;
  readonly outline?: number;
  readonly collapsed?: true;
}

/** How many rows and columns stay in sight. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Everything of a sheet that a person sees and changes in its grid. */
export interface SheetContent<Style = number> {
  /** From the first; a hole is an empty row. */
  readonly rows: readonly (RowModel<Style> | undefined)[];
  readonly columns: readonly ColumnModel<Style>[];
  /** In points. */
  readonly defaultRowHeight?: number;
  /** In characters. */
  readonly defaultColumnWidth?: number;
  readonly merges: readonly Merge[];
  readonly frozen: Frozen;
  /** The first cell in sight (in the part that scrolls, where panes are frozen), A1. */
  readonly topLeft?: string;
  readonly showGridlines: boolean;
  /** In per cent. */
  readonly zoom: number;
  readonly tabColour?: Colour;
}

/** Ranges in A1 by how serious what they mark is. */
export type MarkRanges = Readonly<Record<Severity, readonly string[]>>;

/** A sheet of a file. */
export interface SheetModel extends SheetContent {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
  /** Its filter; undefined where it has none, and where one is of a kind that is not read. */
  readonly autoFilter?: AutoFilter;
  /** Marks of ours that the file has; undefined where it has none. */
  readonly marks?: MarkRanges;
  /** The sheet's part without its rows; what is not shown is kept in it. */
  readonly frame: SheetFrame;
}

/** A sheet's part with nothing in its `sheetData`. */
export interface SheetFrame {
  readonly bytes: Uint8Array;
  /** Where the rows stood in the whole part; both ends equal where it has none. */
  readonly rowsStart: number;
  readonly rowsEnd: number;
}

/** A name that stands for a range or a formula. */
export interface DefinedName {
  readonly name: string;
  /** As people type it, without the equals sign. */
  readonly formula: string;
  /** Which of the sheets it belongs to; left out for the whole book. */
  readonly sheet?: number;
  readonly hidden?: true;
}

/** What a file may hold that the sheet in a browser does not show. */
export type FeatureKind =
  | "chart"
  | "picture"
  | "shape"
  | "comment"
  | "threaded-comment"
  | "data-validation"
  | "conditional-format"
  | "table"
  | "pivot-table"
  | "sparkline"
  | "hyperlink"
  | "sheet-protection"
  | "workbook-protection"
  | "auto-filter"
  | "outline"
  | "scenario"
  | "custom-view"
  | "data-table"
  | "cell-picture"
  | "form-control"
  | "embedded-object"
  | "slicer"
  | "chart-sheet"
  | "macro"
  | "external-link"
  | "signature"
  | "encryption";

/** Something that is kept but not shown. */
export interface Feature {
  readonly kind: FeatureKind;
  /** Which of the sheets holds it; left out for the whole book. */
  readonly sheet?: number;
  readonly count: number;
}

/** A workbook file with everything that its sheets show. */
export interface OpenedBook {
  readonly archive: Archive;
  readonly workbook: WorkbookPart;
  readonly sheets: readonly SheetModel[];
  /** By the number that cells name. */
  readonly styles: readonly CellStyle[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  /** Which of the sheets is in front. */
  readonly activeSheet: number;
  /** What people decided about the book; it travels inside the file. */
  readonly settings: WorkbookSettings;
  readonly notShown: readonly Feature[];
  /** What saving needs to know of the table of texts: its texts, and the runs of those that are rich. */
  readonly strings: {
    readonly texts: readonly string[];
    readonly runs: ReadonlyMap<number, readonly TextRun[]>;
  };
}
