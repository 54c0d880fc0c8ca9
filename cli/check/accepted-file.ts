import { existsSync, readFileSync } from "node:fs";
import { isAccepted, type AcceptedFinding } from "../../src/sheet";
import { FileReason } from "../file-reason";
import { locked } from "./locked";
import { replaceFile } from "./replace-file";
import { CHECK_TEXT } from "./texts";
import { uninterrupted } from "./uninterrupted";
import { writing } from "./write-fault";

/** Where a workbook's acceptances are kept: beside it. */
export const acceptedFile = (book: string): string => `${book}.wuyi.json`;

/** What was accepted before; `undefined` where the file is there and cannot be read. */
export function readAccepted(book: string): readonly AcceptedFinding[] | undefined {
  const file = acceptedFile(book);
  if (!existsSync(file)) return [];
  try {
    const { accepted } = JSON.parse(readFileSync(file, "utf8")) as { accepted?: unknown };
    return Array.isArray(accepted) && accepted.every(isAccepted) ? accepted : undefined;
  } catch {
    return undefined;
  }
}

/** What an acceptance is about. Several findings can be about the whole of a workbook, or of a sheet. */
const subjectOf = ({ sheet, cell, code, shown }: AcceptedFinding): string =>
  JSON.stringify(cell === null ? [sheet, code, shown] : [sheet, code, cell]);

/** What a merged cell says of several rows is accepted for each. */
const wholeOf = ({ sheet, cell, code, shown }: AcceptedFinding): string =>
  JSON.stringify([sheet, cell, code, shown]);

/**
 * Adds acceptances to what the file holds by now; a new one of the same finding takes the place of the old one.
 *
 * @throws FileReason where the file cannot be read or written
 */
export async function writeAccepted(
  book: string,
  added: readonly AcceptedFinding[],
): Promise<readonly AcceptedFinding[]> {
  const file = acceptedFile(book);
  const add = (): readonly AcceptedFinding[] => {
    const before = readAccepted(book);
    if (before === undefined) throw new FileReason(CHECK_TEXT.badAccepted(file));
    const accepted = [
      ...notAmong(before, added),
      ...new Map(added.map((one) => [wholeOf(one), one])).values(),
    ];
    replaceFile(file, `${JSON.stringify({ accepted }, null, 2)}\n`);
    return accepted;
  };
  return uninterrupted(() => writing(file, () => locked(file, add)));
}

/** What is kept beside a workbook and was not accepted anew. */
export function notAmong(
  kept: readonly AcceptedFinding[],
  added: readonly AcceptedFinding[],
): readonly AcceptedFinding[] {
  const subjects = new Set(added.map(subjectOf));
  return kept.filter((one) => !subjects.has(subjectOf(one)));
}
