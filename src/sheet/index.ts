export { acceptance, cellOf, withAccepted } from "./accepted";
export { check, checkSteps, type Progress } from "./check";
export { SEVERITIES, type Finding, type Severity } from "./finding";
export { DAYS_TO_1904, cellName, columnName, type Grid, type GridColumn, type Merge } from "./grid";
export { REPORT_SHEET, type Role } from "./reading/role";
export { labelOfColumn, type ColumnKey } from "./reading/vocabulary";
export type { NamedSums, Report, RowReport, SheetReport, Summary, Sums } from "./report";
export type { AcceptedFinding, CheckOptions, ListBook, SheetSetting } from "./settings";
