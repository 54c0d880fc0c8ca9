import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";

/** Writes a new file down to the disk: a full disk shows here, and not once the old file is gone. */
function writeNew(file: string, content: string | Uint8Array): void {
  const open = openSync(file, "wx");
  try {
    writeFileSync(open, content);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/**
 * Writes a file beside its target and moves it into place, so that the target is always whole: as it was, or
 * as it will be. What was written beside it goes, whatever happens; only a killed process leaves it, and no
 * later run takes it for anything.
 *
 * @throws the file system's own fault
 */
export function replaceFile(target: string, content: string | Uint8Array): void {
  const beside = `${target}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  try {
    writeNew(beside, content);
    renameSync(beside, target);
  } catch (fault) {
    try {
      rmSync(beside, { force: true });
    } catch {
      // What went wrong first is what the person must know.
    }
    throw fault;
  }
}
