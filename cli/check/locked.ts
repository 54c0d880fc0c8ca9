import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { FileReason } from "../file-reason";
import { CHECK_TEXT } from "./texts";

/** Writing takes some milliseconds; so long waits whoever comes second. */
const TRIES = 200;
const PAUSE_MILLISECONDS = 25;
/** A lock without an owner is being made, or was left before its owner stood in it. */
const NAMELESS_MILLISECONDS = 2_000;
/** A lock of another machine that is older than this was left behind. */
const STALE_MILLISECONDS = 60_000;

const owner = (): string => `${hostname()} ${process.pid}`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether whoever made a lock is gone: its process was killed, or it is too old. */
function isLeft(lock: string): boolean {
  try {
    const [host, pid] = readFileSync(lock, "utf8").split(" ");
    if (host === hostname() && pid !== undefined) return !isRunning(Number(pid));
    const age = Date.now() - statSync(lock).mtimeMs;
    return age > (host === "" ? NAMELESS_MILLISECONDS : STALE_MILLISECONDS);
  } catch {
    return false;
  }
}

/** Makes the lock; false where another run has it. */
function take(lock: string): boolean {
  let open: number;
  try {
    open = openSync(lock, "wx");
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw fault;
  }
  try {
    writeFileSync(open, owner());
    closeSync(open);
    return true;
  } catch (fault) {
    rmSync(lock, { force: true });
    throw fault;
  }
}

const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
};

/**
 * Reads and writes a file while no other run does: two that add to one file would each forget what the other
 * added. A lock that a killed run left behind is taken away.
 *
 * @throws FileReason where another run does not end
 */
export function locked<T>(file: string, act: () => T): T {
  const lock = `${file}.lock`;
  for (let attempt = 0; !take(lock); attempt++) {
    if (isLeft(lock)) rmSync(lock, { force: true });
    else if (attempt >= TRIES) throw new FileReason(CHECK_TEXT.lockedByOther(lock));
    else pause();
  }
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}
