import type { PortFaultCode } from "../port-fault";

/**
 * What Excel and Office.js answer, as the pane tells it apart. `AccessDenied` is looked into further, since it
 * does not say what is closed: the sheet, the workbook or the whole file.
 */
export const FAULT_OF_CODE: Readonly<Record<string, PortFaultCode>> = {
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  InvalidObjectPath: "sheet-missing",

  ItemAlreadyExists: "sheet-exists",

  AccessDenied: "protected",

  InvalidOperationInCellEditMode: "busy",
  InactiveWorkbook: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  ActivityLimitReached: "busy",

  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",

  ConnectionFailure: "closed",
  HostRestartNeeded: "closed",
  InvalidOrTimedOutSession: "closed",
  InvalidRequestContext: "closed",
  ServiceNotAvailable: "closed",
  Unauthenticated: "closed",

  ApiNotAvailable: "unsupported",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",

  FilteredRangeConflict: "refused",
  FormulaLengthExceedsLimit: "refused",
  InsertDeleteConflict: "refused",
  InvalidArgument: "refused",
  InvalidOperation: "refused",
  InvalidSelection: "refused",
  MergedRangeConflict: "refused",
  NonBlankCellOffSheet: "refused",
  PivotTableRangeConflict: "refused",
  UnsupportedSheet: "refused",

  GeneralException: "host",
};
