import { existsSync, readFileSync } from "node:fs";
import { isAccepted, type AcceptedFinding } from "../../src/sheet";
import { replaceFile } from "./replace-file";

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

const keyOf = ({ sheet, cell, code }: AcceptedFinding): string => JSON.stringify([sheet, cell, code]);

/** Adds acceptances; a new one of the same finding takes the place of the old one. */
export function writeAccepted(
  book: string,
  before: readonly AcceptedFinding[],
  added: readonly AcceptedFinding[],
): readonly AcceptedFinding[] {
  const accepted = [...new Map([...before, ...added].map((one) => [keyOf(one), one])).values()];
  replaceFile(acceptedFile(book), `${JSON.stringify({ accepted }, null, 2)}\n`);
  return accepted;
}
