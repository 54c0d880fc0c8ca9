/** What cannot be carried into the saved book. */
export type LossKind =
  /** A table whose header or shape is none any more: its cells stay as a plain range. */
  | "table"
  /** A pivot table that rows or columns were put into or taken out of: its cells stay as values. */
  | "pivot-table"
  /** Pivot tables whose source is gone: they keep what they show. */
  | "pivot-source"
  /** Ranges that a chart showed and that are gone: it keeps its last picture. */
  | "chart-source"
  /** Slicers of something that is gone. */
  | "slicer"
  /** What-if tables: their cells stay as values. */
  | "data-table"
  /** Pictures in cells whose value was changed or moved by hand. */
  | "cell-picture"
  /** Texts longer than a cell of Excel holds: they are cut. */
  | "long-text"
  /** Formulas longer than Excel takes: their values stay. */
  | "long-formula"
  /** The code of a deleted sheet stays in the macros without its sheet. */
  | "sheet-macro"
  /** A digital signature holds for the unchanged file only. */
  | "signature";

/** Something that is lost on saving, and how often. */
export interface Loss {
  readonly kind: LossKind;
  /** What the sheet is called; left out for the whole book. */
  readonly sheet?: string;
  readonly count: number;
}
