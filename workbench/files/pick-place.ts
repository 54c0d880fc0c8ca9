import { FilePlace } from "./file-place";

/** The types of file that the browser's dialog offers. */
export interface FileType {
  readonly description?: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

interface Dialogs {
  showOpenFilePicker(options: { types: readonly FileType[] }): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker(options: {
    suggestedName: string;
    types: readonly FileType[];
  }): Promise<FileSystemFileHandle>;
}

/** The browser's dialogs that give files one can write again; Firefox, Safari and pages without https have none. */
export const fileDialogs = (): Dialogs | undefined =>
  "showSaveFilePicker" in window && "showOpenFilePicker" in window
    ? (window as unknown as Dialogs)
    : undefined;

const isCalled = (fault: unknown, name: string): boolean =>
  fault instanceof DOMException && fault.name === name;

/** Whether the person closed the dialog. */
export const wasClosed = (fault: unknown): boolean => isCalled(fault, "AbortError");

/** Whether the browser opens no dialog: the person's key or click is too long ago, or somebody forbade it. */
export const wasRefused = (fault: unknown): boolean =>
  isCalled(fault, "SecurityError") || isCalled(fault, "NotAllowedError");

const TYPES: Readonly<Record<string, string>> = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
};

/**
 * Lets the person choose where a workbook is saved. The dialog empties a file that is chosen again: what is to be
 * written should be ready.
 *
 * @throws AbortError where they choose nothing; SecurityError or NotAllowedError where the browser does not ask
 */
export async function pickPlace(dialogs: Dialogs, name: string): Promise<FilePlace> {
  const extension = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? ".xlsx";
  const type = TYPES[extension] ?? TYPES[".xlsx"]!;
  const handle = await dialogs.showSaveFilePicker({
    suggestedName: name,
    types: [{ accept: { [type]: [extension] } }],
  });
  return FilePlace.of(handle, await handle.getFile());
}
