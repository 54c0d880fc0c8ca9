import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Grid } from "../../src/sheet";
import { foreignKind, readBookSteps, recomputed, withVeiled, type Book, type Converted } from "../../xlsx";
import { converted } from "../convert";
import { FileReason } from "../file-reason";
import { engineInThread } from "../formulas";
import { NODE_CODEC } from "./codec";
import { CHECK_TEXT } from "./texts";

const MEGABYTE = 1 << 20;
const LARGEST_FILE = 400 * MEGABYTE;

/** A workbook file with all its values. */
export interface LoadedBook {
  readonly book: Book;
  readonly grids: readonly Grid[];
  /** The SHA-256 of the file's bytes, in hexadecimal digits; computed when it is asked for. */
  readonly sha256: () => string;
  /** What the file holds that its package, and so a marked copy, does not. */
  readonly dropped: Converted["dropped"];
  /** How a text was read that could be read in two ways. */
  readonly doubt?: Converted["doubt"];
}

/**
 * Reads a file of a person's.
 *
 * @param largest in bytes
 * @throws FileReason with the reason
 */
export async function contentOf(file: string, largest = LARGEST_FILE): Promise<Uint8Array> {
  const reasons: Record<string, string> = {
    ENOENT: CHECK_TEXT.notFound,
    ENOTDIR: CHECK_TEXT.notFound,
    EISDIR: CHECK_TEXT.isFolder,
    EACCES: CHECK_TEXT.noAccess,
    EPERM: CHECK_TEXT.noAccess,
  };
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new FileReason(CHECK_TEXT.isFolder);
    if (found.size > largest) throw new FileReason(CHECK_TEXT.fileTooLarge(largest / MEGABYTE));
    return await readFile(file);
  } catch (fault) {
    if (fault instanceof FileReason) throw fault;
    throw new FileReason(reasons[(fault as NodeJS.ErrnoException).code ?? ""] ?? CHECK_TEXT.unreadable);
  }
}

/** A file's content as a package: its own, or what other kinds of files are made into. */
async function packageOf(file: string, content: Uint8Array): Promise<Converted> {
  const name = basename(file);
  const kind = foreignKind(name, content, NODE_CODEC);
  return kind === undefined ? { bytes: content, dropped: [] } : converted({ kind, name, bytes: content });
}

/**
 * Reads a workbook file: .xlsx and .xlsm, and what other programs keep tables in (.xls, .et, .csv, .ods), told apart
 * by its content. Its formulas are computed again: those without values get one, and a value that is not
 * what its formula computes to is told in its grid.
 *
 * @throws FileReason, WorkbookFault with the reason
 */
export async function loadBook(file: string, progress: (done: number) => void): Promise<LoadedBook> {
  const content = await contentOf(file);
  const sha256 = (): string => createHash("sha256").update(content).digest("hex");
  const { bytes, dropped, doubt } = await packageOf(file, content);
  const steps = readBookSteps(bytes, NODE_CODEC);
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      progress(step.value);
      continue;
    }
    const book = step.value;
    const around = { recomputes: book.workbook.recomputes, names: book.definedNames };
    const computed = await recomputed(book.sheets, around, engineInThread());
    const grids = computed.map((grid, at) => withVeiled(book.sheets[at]!, grid));
    return { book, grids, sha256, dropped, ...(doubt && { doubt }) };
  }
}
