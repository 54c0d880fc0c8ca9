import { readFile, stat } from "node:fs/promises";
import type { Grid } from "../../src/sheet";
import { WorkbookFault, readBookSteps, type Book } from "../../xlsx";
import { NODE_CODEC } from "./codec";
import { CHECK_TEXT } from "./texts";

const MEGABYTE = 1 << 20;
const LARGEST_FILE = 400 * MEGABYTE;

/** A workbook file with all its values. */
export interface LoadedBook {
  readonly book: Book;
  readonly grids: readonly Grid[];
}

async function contentOf(file: string): Promise<Uint8Array> {
  const reasons: Record<string, string> = {
    ENOENT: CHECK_TEXT.notFound,
    ENOTDIR: CHECK_TEXT.notFound,
    EISDIR: CHECK_TEXT.isFolder,
    EACCES: CHECK_TEXT.noAccess,
    EPERM: CHECK_TEXT.noAccess,
  };
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new WorkbookFault(CHECK_TEXT.isFolder);
    if (found.size > LARGEST_FILE) throw new WorkbookFault(CHECK_TEXT.fileTooLarge(LARGEST_FILE / MEGABYTE));
    return await readFile(file);
  } catch (fault) {
    if (fault instanceof WorkbookFault) throw fault;
    throw new WorkbookFault(reasons[(fault as NodeJS.ErrnoException).code ?? ""] ?? CHECK_TEXT.unreadable);
  }
}

/**
 * Reads a workbook file; formulas that a program wrote without values are computed.
 *
 * @throws WorkbookFault with the reason
 */
export async function loadBook(file: string, progress: (done: number) => void): Promise<LoadedBook> {
  const steps = readBookSteps(await contentOf(file), NODE_CODEC);
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      progress(step.value);
      continue;
    }
    const book = step.value;
    if (book.sheets.every(({ pending }) => pending.length === 0)) {
      return { book, grids: book.sheets.map(({ grid }) => grid) };
    }
    // The formula engine is large, and few books need it.
    const { completeGrids } = await import("../../engine");
    return { book, grids: await completeGrids(book.sheets) };
  }
}
