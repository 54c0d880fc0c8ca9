import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellName, check } from "../../../src/sheet";
import { grid, type Typed } from "../../builders/grids";
import { mergesOf } from "../../builders/lined";

/**
 * Workbooks as offices lay them out, put down by three people one after another who knew neither the program nor
 * its words, each with what is right about it. The first person's are in two halves, of which the second was not
 * looked at before it was measured; so were those of the others.
 */
export const SETS = ["first", "second", "third", "fourth"] as const;

type Claim = readonly [item: string | null, claimed: number | null, computed: number | null];

/** A line of a set: its sheets, the faults planted in it, and what may be told as well, each as "sheet!cell code". */
interface Book {
  readonly name: string;
  readonly about: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly role: string;
    readonly rows: readonly (readonly Typed[])[];
    readonly merges: string;
    readonly hidden?: true;
    /** By the row's number: what a claim is for, and its amounts in 万元. */
    readonly claims: Readonly<Record<string, Claim>>;
  }[];
  readonly planted: readonly string[];
  readonly tolerated: readonly string[];
}

/** What came of a book: everything that differs from what is right, and whether it was green. */
export interface JudgedBook {
  readonly name: string;
  readonly about: string;
  readonly isFaulty: boolean;
  readonly isGreen: boolean;
  readonly differences: readonly string[];
}

const booksOf = (set: string): Book[] =>
  readFileSync(join(__dirname, `${set}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Book);

const isSame = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) < 1e-6;

function judge(book: Book): JudgedBook {
  const report = check(
    book.sheets.map(({ name, rows, merges, hidden }) =>
      grid(name, rows, { merges: mergesOf(merges), ...(hidden && { concealed: { sheet: true } }) }),
    ),
  );
  const differences: string[] = [];
  const claims = new Map(report.rows.map((row) => [`${row.sheet}!${row.row}`, row]));
  for (const sheet of book.sheets)
    for (const [row, [item, claimed, computed]] of Object.entries(sheet.claims)) {
      const place = `${sheet.name}!${row}`;
      const got = claims.get(place);
      claims.delete(place);
      if (!got) differences.push(`${place} is not read`);
      else if ((got.item ?? null) !== item) differences.push(`${place} is for ${got.item}, not ${item}`);
      else if (!isSame(got.claimed, claimed) || !isSame(got.computed, computed))
        differences.push(`${place} is ${got.claimed} of ${got.computed}, not ${claimed} of ${computed}`);
    }
  for (const place of claims.keys()) differences.push(`${place} is no claim`);
  const open = [...book.tolerated];
  const planted = [...book.planted];
  for (const { sheet, row, column, code, severity } of report.findings) {
    const cell = row === null || column === null ? "" : cellName(row, column);
    const told = `${sheet}!${cell} ${code}`;
    const at = planted.indexOf(told);
    if (at >= 0) planted.splice(at, 1);
    else if ((severity === "error" || severity === "question") && cell !== "" && !open.includes(told))
      differences.push(`${told} is told`);
  }
  differences.push(...planted.map((one) => `${one} is not told`));
  return {
    name: book.name,
    about: book.about,
    isFaulty: book.planted.length > 0,
    isGreen: report.summary.payableAsIs,
    differences,
  };
}

export const judgedBooks = (set: (typeof SETS)[number]): readonly JudgedBook[] => booksOf(set).map(judge);

/** The sets in figures, and what differs book by book. */
export function* bookLines(): Generator<string> {
  for (const set of SETS) {
    const books = judgedBooks(set);
    const whole = books.filter(({ differences }) => differences.length === 0).length;
    const correct = books.filter(({ isFaulty }) => !isFaulty);
    const green = correct.filter(({ isGreen }) => isGreen).length;
    yield `${set}: ${whole} of ${books.length} as they should be, correct and green ${green} of ${correct.length}`;
    for (const { name, about, differences } of books)
      if (differences.length > 0) yield* [`  ${name}  ${about}`, ...differences.map((one) => `    ${one}`)];
  }
}
