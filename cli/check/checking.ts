import { basename } from "node:path";
import { checkSteps, recogniseList, type CheckOptions, type ListBook, type Report } from "../../src/sheet";
import { reasonOf } from "../file-reason";
import { oneLine } from "../one-line";
import type { Terminal } from "../terminal";
import { ProgressBar } from "./progress-bar";
import { loadBook, type LoadedBook } from "./read-file";
import { CHECK_TEXT } from "./texts";
import { tellReading } from "./told-reading";

/** A file and why it cannot be used, in one line that is safe to print. */
export class FileFault extends Error {
  constructor(file: string, reason: string) {
    super(oneLine(`${file}：${reason}`));
  }
}

/** Whatever went wrong with a file, as one line about it. */
export const asFileFault = (file: string, fault: unknown): FileFault =>
  fault instanceof FileFault ? fault : new FileFault(file, reasonOf(fault) ?? CHECK_TEXT.internalFault);

/** A list in a book of its own, read from its file. */
export interface LoadedList extends ListBook {
  readonly sha256: LoadedBook["sha256"];
}

/**
 * Reads a veto list or a history from its own file.
 *
 * @param name how sentences name it; its file's name where nothing else is said
 * @throws FileFault where it cannot be read, or holds no such list
 */
export async function loadList(
  role: ListBook["role"],
  file: string,
  terminal: Terminal,
  name = basename(file),
): Promise<LoadedList> {
  const bar = await ProgressBar.of(terminal, file);
  try {
    const loaded = await loadBook(file, (done) => bar.show(CHECK_TEXT.progress.reading, done));
    const { grids, sha256 } = loaded;
    bar.clear();
    tellReading(file, loaded, terminal);
    if (grids.every((grid) => recogniseList(grid, role).role === "none")) {
      throw new FileFault(file, CHECK_TEXT.emptyList(role));
    }
    return { role, name, grids, sha256 };
  } catch (fault) {
    throw asFileFault(file, fault);
  } finally {
    bar.clear();
  }
}

/** Checks what was read, and shows how far it is. */
export function checkGrids({ grids }: LoadedBook, options: CheckOptions, bar: ProgressBar): Report {
  const steps = checkSteps(grids, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    bar.show(CHECK_TEXT.progress[step.value.stage], 0.6 + 0.4 * step.value.done);
  }
}
