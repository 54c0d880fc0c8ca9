export { PortFault, type PortFaultCode } from "./port-fault";
export type { Change, ListPlan, Place, PlacedMarks, RangePlace, Selection, Work, WorkbookPort } from "./port";
export type { RowSentences } from "./explain";
export { openPane, type Pane, type PaneOptions } from "./open-pane";
export type { Part } from "./shell/part";
export type { PaneTheme } from "./shell/theme";
