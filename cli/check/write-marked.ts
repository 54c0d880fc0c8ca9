import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { currentOrigin } from "../../src/receipt";
import { REPORT_SHEET, marksOf, reportTable, type Report } from "../../src/sheet";
import { markBook, packageName, sheetNames, type Book } from "../../xlsx";
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

const CONTENT_TYPES = "[Content_Types].xml";

/** Excel opens a book with macros under one name only, and one without under none of the others. */
const mayHoldMacros = ({ archive }: Book): boolean =>
  archive.has(CONTENT_TYPES) && Buffer.from(archive.read(CONTENT_TYPES)).includes("macroEnabled");

/** The source's name, where it is that of a package; else the one that the copy, which is a package, needs. */
function copyName(source: string, book: Book): string {
  const name = basename(source);
  const macros = mayHoldMacros(book);
  const fits = /\.xlsm$/i.test(name) ? macros : /\.(?:xlsx|xlt[xm])$/i.test(name);
  return fits ? name : packageName(name, macros);
}

/** The first of `申报.xlsx`, `申报 (2).xlsx` … that this call has not written yet. */
function freeTarget(folder: string, name: string, written: ReadonlySet<string>): string {
  const extension = extname(name);
  for (let n = 1; ; n++) {
    const numbered = n === 1 ? name : `${name.slice(0, -extension.length)} (${n})${extension}`;
    const target = join(folder, numbered);
    if (!written.has(resolve(target).toLowerCase())) return target;
  }
}

/**
 * Writes a copy of a workbook with its findings marked into a folder, under the same name; where that is no
 * package's name (.xls, .csv, .ods), under one that is. The source is never touched.
 *
 * @param written what this call has written already; the copy is added
 * @returns the copy's path
 * @throws FileReason where it cannot be written
 */
export async function writeMarked(
  source: string,
  folder: string,
  book: Book,
  report: Report,
  written: Set<string>,
): Promise<string> {
  const target = freeTarget(folder, copyName(source, book), written);
  if (real(source) === real(target)) throw new FileReason(CHECK_TEXT.sameFile);
  if (existsSync(target) && !isMarkedCopy(target)) throw new FileReason(CHECK_TEXT.notOurs(target));
  const content = markBook(book, marksOf(report), reportTable(report, "zh", currentOrigin()), NODE_CODEC);
  await placeFile(target, content);
  written.add(resolve(target).toLowerCase());
  return target;
}
