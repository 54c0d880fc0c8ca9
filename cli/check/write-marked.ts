import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { currentOrigin } from "../../src/receipt";
import { REPORT_SHEET, marksOf, reportTable, type Report } from "../../src/sheet";
import { markBook, sheetNames, type Book } from "../../xlsx";
import { FileReason } from "../file-reason";
import { NODE_CODEC } from "./codec";
import { placeFile } from "./place-file";
import { CHECK_TEXT } from "./texts";

const real = (file: string): string => (existsSync(file) ? realpathSync(file) : resolve(file));

/** Whether a file is a copy that we marked before; only such a file is written over. */
function isMarkedCopy(file: string): boolean {
  try {
    return sheetNames(readFileSync(file), NODE_CODEC).some((name) => name.startsWith(REPORT_SHEET));
  } catch {
    return false;
  }
}

/**
 * Writes a copy of a workbook with its findings marked into a folder, under the same name. The source is
 * never touched.
 *
 * @returns the copy's path
 * @throws FileReason where it cannot be written
 */
export async function writeMarked(
  source: string,
  folder: string,
  book: Book,
  report: Report,
): Promise<string> {
  const target = join(folder, basename(source));
  if (real(source) === real(target)) throw new FileReason(CHECK_TEXT.sameFile);
  if (existsSync(target) && !isMarkedCopy(target)) throw new FileReason(CHECK_TEXT.notOurs(target));
  const content = markBook(book, marksOf(report), reportTable(report, "zh", currentOrigin()), NODE_CODEC);
  await placeFile(target, content);
  return target;
}
