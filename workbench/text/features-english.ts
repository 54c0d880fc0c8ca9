import type { FeatureKind } from "../../xlsx";

const count =
  (one: string, many = `${one}s`) =>
  (n: number): string =>
    `${n} ${n === 1 ? one : many}`;
const whole = (name: string) => (): string => name;

/** What a file may hold that the spreadsheet does not show, with how much of it, in English. */
export const FEATURES_ENGLISH: Readonly<Record<FeatureKind, (n: number) => string>> = {
  chart: count("chart"),
  picture: count("picture"),
  shape: count("shape"),
  comment: count("comment"),
  "threaded-comment": count("threaded comment"),
  "data-validation": count("data validation"),
  "conditional-format": count("conditional format"),
  table: count("table"),
  "pivot-table": count("pivot table"),
  sparkline: count("sparkline"),
  hyperlink: count("hyperlink"),
  "sheet-protection": count("protected sheet"),
  "workbook-protection": whole("workbook protection"),
  "auto-filter": count("filter"),
  outline: count("outlined row or column", "outlined rows and columns"),
  scenario: count("scenario"),
  "custom-view": count("custom view"),
  "data-table": count("what-if data table"),
  "cell-picture": count("picture in a cell", "pictures in cells"),
  "form-control": count("form control"),
  "embedded-object": count("embedded object"),
  slicer: count("slicer"),
  "chart-sheet": count("chart sheet"),
  macro: whole("macros"),
  "external-link": count("external link"),
  signature: whole("a digital signature"),
};
