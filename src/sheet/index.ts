export { acceptance, cellOf, withAccepted } from "./accepted";
export { check, checkSteps, examine, examineSteps } from "./check";
export type { Progress } from "./progress";
export type { Checked } from "./checked";
export { SEVERITIES, type Finding, type Severity } from "./finding";
export { messageOf } from "./finding-message";
export {
  DAYS_TO_1904,
  cellName,
  columnName,
  columnNumber,
  type Concealed,
  type ConcealedCell,
  type DoubtfulFormula,
  type Grid,
  type GridColumn,
  type Merge,
} from "./grid";
export { REPORT_SHEET, isOwnReport } from "./recognise/own-report";
export { recogniseList, type Role } from "./recognise/role";
export { readHeader, statedUnit, statedYear } from "./recognise/header-text";
export {
  COLUMN_CHOICES,
  inputKey,
  labelOfColumn,
  meaningsOf,
  type ColumnChoice,
  type ColumnKey,
} from "./recognise/vocabulary";
export {
  KnownHeaders,
  isHeaderMapping,
  gathered,
  mappedSheets,
  mappingOf,
  mappingsOf,
  mappingsOfBook,
  mappingsText,
  mergedMappings,
  saysSomething,
  settingOf,
  type HeaderMapping,
  type MappedSheet,
  type MappingFault,
  type NamedMapping,
} from "./mapping";
export { previewSheet, type PreviewColumn, type Remembered, type SheetPreview } from "./preview";
export type {
  LeftOut,
  ListCount,
  NamedSums,
  ReadSummary,
  Report,
  RowReport,
  SheetReport,
  Summary,
  Sums,
} from "./report";
export { reasonText, takenColumns, takenText, type TakenColumn } from "./taken-columns";
export type { RowValues } from "./claim-values";
export { rowValues } from "./row-values";
export { decidePlan, type PlanResult, type PlannedAward, type PlannedResult } from "./firm-plan";
export type { ChangedRow, ReadingEffect } from "./readings-compared";
export type { DueReason, RowAccount } from "./row-account";
export { conclusionOf } from "./conclusion";
export { atStake } from "./at-stake";
export { inTheWay, type InTheWay } from "./in-the-way";
export { wordsOfReading } from "./reading-words";
export { isOfBook, obstacleLine, placeOf, readSentences } from "./report-sentences";
export { countFindings, type FindingCounts } from "./verdict";
export { takenOver } from "./inside";
export type { AcceptedFinding, CheckOptions, InsideDecisions, ListBook, SheetSetting } from "./settings";
export { MARK_COLOURS, MARK_ORDER, joinedRanges, markFormula, markedSeverity } from "./mark-format";
export { cellRanges, marksOf, type SheetMarks } from "./marks";
export type { ListedOutside } from "./listed-outside";
export { VETO_COLUMNS, type VetoColumnKey } from "./veto-columns";
export { vetoSheet, type VetoColumn, type VetoSheet } from "./veto-sheet";
export { vetoLines, type VetoLine } from "./veto-lines";
export type { ReportCell, ReportStyle } from "./report-cells";
export { reportTable, type ReportOrigin, type ReportTable } from "./report-table";
export { decisionText } from "./finding-rows";
export { RowsByPlace } from "./row-of-finding";
export {
  NO_SETTINGS,
  SETTINGS_NAMESPACE,
  checkOptionsOf,
  isAccepted,
  saysNothing,
  settingsOf,
  settingsXml,
  type CarriedSettings,
  type SavedPlan,
  type WorkbookSettings,
} from "./workbook-settings";
export { isSettingsProperty, settingsCopy, settingsFromCopy, type SettingsProperty } from "./settings-copy";
export { itemOfSheet, itemOfTitle, readGrade, readItem } from "./recognise/item-words";
export { chineseNumber } from "./reading/chinese-number";
export { wordedNumber } from "./reading/worded-number";
