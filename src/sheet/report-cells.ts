import type { Severity } from "./finding";

/** How a cell of the report looks. */
export type ReportStyle =
  "title" | "head" | "number-head" | "text" | "ordinal" | "number" | "link" | Severity;

/** A cell of the report sheet. Texts are texts, whatever they begin with. */
export interface ReportCell {
  readonly value: string | number;
  readonly style: ReportStyle;
  /** The cell that a click goes to. */
  readonly to?: { readonly sheet: string; readonly cell: string };
}

/** Cells of the usual looks. */
export const text = (value: string): ReportCell => ({ value, style: "text" });
export const number = (value: number): ReportCell => ({ value, style: "number" });
export const head = (value: string): ReportCell => ({ value, style: "head" });
export const numberHead = (value: string): ReportCell => ({ value, style: "number-head" });
