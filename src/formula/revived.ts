import { CellError, type CellValue } from "./cell";

/**
 * A value that came from a thread or a worker: a cloned error has lost its class, everything else arrives as it was.
 *
 * @example revived({ code: "#N/A", message: "" }) // new CellError("#N/A", "")
 */
export const revived = <T extends CellValue | undefined>(value: T): T | CellError =>
  typeof value === "object" && value !== null ? new CellError(value.code, value.message) : value;
