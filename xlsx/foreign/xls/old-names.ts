import type { WorkBook } from "@e965/xlsx";
import { typedFormula } from "../../formulas";
import type { DefinedName } from "../../open";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;

/** A book's names, as far as they come along. */
export interface OldNames {
  readonly defined: readonly DefinedName[];
  /** Whether a formula uses a name that stands for something in another file. */
  readonly asks: (formula: string) => boolean;
}

const TEXT = /"(?:[^"]|"")*"/g;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.?\\]*/gu;

/**
 * Names as the library tells them; those of its own kind, broken ones and those of other files are left out.
 *
 * @param numbers by number of the sheet in the file: which one it is now
 * @param external by number of the name: whether it stands for something in another file
 */
export function namesOf(
  book: WorkBook,
  numbers: readonly (number | undefined)[],
  external: readonly boolean[],
): OldNames {
  const found = new Map<string, DefinedName>();
  const away = new Set<string>();
  for (const [at, { Name: name, Ref: formula, Sheet: sheet }] of (book.Workbook?.Names ?? []).entries()) {
    if (external[at]) {
      away.add(name.toLowerCase());
      continue;
    }
    if (
      !NAME.test(name) ||
      name.startsWith("_xlnm.") ||
      typeof formula !== "string" ||
      formula === "" ||
      formula.includes("#")
    )
      continue;
    const now = sheet === undefined ? undefined : numbers[sheet];
    if (sheet !== undefined && now === undefined) continue;
    const key = `${now ?? ""} ${name.toLowerCase()}`;
    found.set(key, { name, formula: typedFormula(formula), ...(now !== undefined && { sheet: now }) });
  }
  const asks = (formula: string): boolean =>
    away.size > 0 && (formula.replace(TEXT, "").match(WORD) ?? []).some((one) => away.has(one.toLowerCase()));
  return { defined: [...found.values()], asks };
}
