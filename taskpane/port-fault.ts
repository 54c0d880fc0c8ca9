/** Why a workbook did not do what was asked; the sentences stand in the pane's catalogue. */
export type PortFaultCode =
  /** The person stopped the work. */
  | "stopped"
  /** A sheet that was there is not any more. */
  | "sheet-missing"
  /** The sheet is hidden; whether to show it is the person's decision. */
  | "sheet-hidden"
  /** A sheet of that name is there already. */
  | "sheet-exists"
  /** The cells that rows should go into hold something already. */
  | "occupied"
  /** A cell holds something else than it did, or a formula. */
  | "changed"
  /** The sheet or the workbook is protected against changes. */
  | "protected"
  /** The workbook was opened for reading only. */
  | "read-only"
  /** A cell is being edited, or a dialog of the host is open. */
  | "busy"
  /** More than the host can hand over in one piece. */
  | "too-large"
  /** The connection to the host or the workbook was closed. */
  | "closed"
  /** The host is too old for what was asked. */
  | "unsupported"
  /** The cell cannot take it: part of an array, a merged or a filtered range. */
  | "refused"
  /** Anything else; `detail` says what the host said. */
  | "host";

/**
 * A failure of the host, told apart so that the pane can say what happened and what to do.
 *
 * @example new PortFault("protected", { sheet: "申报汇总" })
 */
export class PortFault extends Error {
  override readonly name = "PortFault";

  constructor(
    readonly code: PortFaultCode,
    readonly place: { readonly sheet?: string; readonly cell?: string; readonly detail?: string } = {},
  ) {
    super([code, place.sheet, place.cell, place.detail].filter((part) => part !== undefined).join(": "));
  }
}
