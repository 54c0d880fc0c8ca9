import { renameSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";

/**
 * Writes a file beside its target and moves it into place, so that the target is always whole: as it was, or
 * as it will be.
 */
export function replaceFile(target: string, content: string | Uint8Array): void {
  const beside = `${target}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  try {
    writeFileSync(beside, content, { flag: "wx" });
    renameSync(beside, target);
  } catch (fault) {
    rmSync(beside, { force: true });
    throw fault;
  }
}
