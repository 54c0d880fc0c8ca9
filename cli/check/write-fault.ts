import { FileReason } from "../file-reason";
import { CHECK_TEXT } from "./texts";

const { fullDisk, noPermission, inUse } = CHECK_TEXT.writeReasons;

/** What the file system's faults mean to a person. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: fullDisk,
  EDQUOT: fullDisk,
  EFBIG: fullDisk,
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: noPermission,
  EBUSY: inUse,
  ETXTBSY: inUse,
};

/** Does something that writes a file; a fault of the file system becomes one line that says what to do. */
export function writing<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (fault) {
    if (fault instanceof FileReason) throw fault;
    const { code, message } = fault as NodeJS.ErrnoException;
    throw new FileReason(CHECK_TEXT.cannotWrite(file, REASONS[code ?? ""] ?? "", code ?? message));
  }
}
