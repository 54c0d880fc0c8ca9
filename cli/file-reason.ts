import { WorkbookFault, faultText } from "../xlsx";

/** Why a file cannot be read or written here, in the terminal's words; what it holds was not looked at yet. */
export class FileReason extends Error {
  override readonly name = "FileReason";
}

/**
 * The reason against a file in what was thrown, as the terminal says it.
 *
 * @returns undefined where it is none: then the program itself is at fault
 * @example reasonOf(new WorkbookFault("empty")) // "文件是空的。"
 */
export function reasonOf(thrown: unknown): string | undefined {
  if (thrown instanceof WorkbookFault) return faultText(thrown, "zh");
  return thrown instanceof FileReason ? thrown.message : undefined;
}
