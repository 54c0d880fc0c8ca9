import { SaxesParser } from "saxes";
import { NODE_CODEC } from "../../cli/check/codec";
import { CellError, type CellValue } from "../../src/formula";
import { check, marksOf, reportTable, type Grid } from "../../src/sheet";
import {
  WorkbookFault,
  finish,
  losses,
  markBook,
  openBookSteps,
  readBookSteps,
  saveBookSteps,
  type Book,
  type Codec,
  type OpenedBook,
  type Steps,
} from "../../xlsx";
import type { PackageCase } from "./package-cases";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** No case is larger than some hundred kilobytes; nothing in it needs more. */
const MOST_UNPACKED = 96 << 20;
const MOST_CALLS = 400;
/** A step for every few thousand cells, and some for each part. */
const MOST_STEPS = 2_000;
/** Rows that hold nothing are looked at one by one; the checks of a case leave such sheets to others. */
const FEW_ROWS = 20_000;

function must(holds: boolean, says: () => string): void {
  if (!holds) throw new Error(says());
}

/** A codec that counts what it unpacks: work is bounded before it is done, not once it has run too long. */
function countingCodec(): Codec {
  let [unpacked, calls] = [0, 0];
  return {
    ...NODE_CODEC,
    inflate: (data, limit) => {
      must(++calls <= MOST_CALLS, () => `${calls} parts unpacked`);
      const content = NODE_CODEC.inflate(data, limit);
      unpacked += content.length;
      must(unpacked <= MOST_UNPACKED, () => `${unpacked} bytes unpacked`);
      return content;
    },
  };
}

/** Does the work; undefined where it was refused in one line that says why. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (fault) {
    if (!(fault instanceof WorkbookFault)) throw fault;
    const { message } = fault;
    must(/。$/.test(message) && !/[\r\n]/.test(message), () => `no sentence: ${message}`);
    must(message.length < 400, () => `a reason of ${message.length} letters`);
    must(!/undefined|\[object/.test(message), () => `a slip: ${message}`);
    return undefined;
  }
}

/** All steps, which are not many and do not go back. */
function done<T>(steps: Steps<T>): T {
  let last = 0;
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    must(count < MOST_STEPS, () => `${count} steps`);
    must(step.value >= last - 1e-9 && step.value <= 1 + 1e-9, () => `from ${last} to ${step.value}`);
    last = step.value;
  }
}

const isValue = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value instanceof CellError ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value));

/** A grid is what the checker takes for granted. */
function soundGrid({ name, rowCount, columns, hiddenRows, merges }: Grid): void {
  must(rowCount <= MOST_ROWS && columns.length <= MOST_COLUMNS, () => `${name}: ${rowCount} × ${columns.length}`);
  for (const column of columns) {
    if (!column) continue;
    must(column.values.length <= rowCount, () => `${name}: ${column.values.length} of ${rowCount} rows`);
    column.values.forEach((value) => must(isValue(value), () => `${name}: the value ${String(value)}`));
    column.formulaRows.forEach((row, at) => {
      const before = column.formulaRows[at - 1] ?? -1;
      must(row > before && row < rowCount, () => `${name}: formula in row ${row} after ${before}`);
    });
  }
  for (const row of hiddenRows) must(row < MOST_ROWS, () => `${name}: hidden row ${row}`);
  for (const { top, left, bottom, right } of merges)
    must(top <= bottom && left <= right && bottom < MOST_ROWS && right < MOST_COLUMNS, () => `${name}: a merge`);
} // prettier-ignore

const same = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  a instanceof CellError && b instanceof CellError ? a.code === b.code : (a ?? null) === (b ?? null);

/** Two books whose cells say the same. */
function sameCells(before: readonly Grid[], after: readonly Grid[], how: string): void {
  before.forEach(({ name, columns }, at) => {
    const other = after[at]!;
    must(other.name === name, () => `${how}: ${name} is called ${other.name}`);
    columns.forEach((column, c) =>
      column?.values.forEach((value, r) => {
        const now = other.columns[c]?.values[r];
        must(same(value, now), () => `${how}: ${name} row ${r} column ${c}: ${String(value)} is ${String(now)}`);
      }),
    );
  });
} // prettier-ignore

const gridsOf = ({ sheets }: Book): readonly Grid[] => sheets.map(({ grid }) => grid);
const few = (grids: readonly Grid[]): boolean =>
  grids.every(({ rowCount, columns }) => rowCount * Math.max(1, columns.length) <= FEW_ROWS);

/** Whether a sheet's part is XML at all: what no other program opens has no copy to speak of. */
function isWellFormed({ archive, sheets }: Book): boolean {
  let whole = true;
  for (const { part } of sheets) {
    const parser = new SaxesParser();
    parser.on("error", () => (whole = false));
    parser.write(new TextDecoder().decode(archive.read(part))).close();
  }
  return whole;
}

/** A marked copy of whatever can be read can be read, and its cells say the same. */
function marked(book: Book): void {
  const grids = gridsOf(book);
  const report = check(grids);
  const copy = attempt(() => markBook(book, marksOf(report), reportTable(report), NODE_CODEC));
  if (copy && isWellFormed(book))
    sameCells(grids, gridsOf(finish(readBookSteps(copy, NODE_CODEC))), "marked");
}

/** Whatever can be opened can be saved with its rows written anew, and opened again. */
function saved(book: OpenedBook): void {
  const sheets = book.sheets.map((content, source) => ({ source, name: `表${source}`, visibility: "visible" as const, content })); // prettier-ignore
  if (sheets.length === 0) return;
  const edited = { sheets, settings: book.settings, activeSheet: 0 };
  // Who could open it could work on it: a refusal now would cost that work.
  losses(book, edited);
  const bytes = finish(saveBookSteps(book, edited, NODE_CODEC));
  const again = finish(openBookSteps(bytes, NODE_CODEC));
  must(again.sheets.length === book.sheets.length, () => `saved, it has ${again.sheets.length} sheets`);
  book.sheets.forEach(({ rows }, at) =>
    rows.forEach((row, r) =>
      row?.cells.forEach((cell, c) => {
        const now = again.sheets[at]!.rows[r]?.cells[c];
        // Texts that no file can hold are replaced, those that are too long cut; newer errors become older ones.
        const free = typeof cell?.value === "string" || (cell?.value instanceof CellError && now?.value instanceof CellError);
        must(free || same(cell?.value, now?.value), () => `saved: row ${r} column ${c}: ${String(cell?.value)} is ${String(now?.value)}`);
      }),
    ),
  );
} // prettier-ignore

/** Both readers see the same cells; what is left to the formula engine, and dates as text, aside. */
function agree(grids: readonly Grid[], opened: OpenedBook): void {
  grids.forEach(({ name, columns }, at) =>
    columns.forEach((column, c) =>
      column?.values.forEach((value, r) => {
        const cell = opened.sheets[at]?.rows[r]?.cells[c];
        if (cell?.pending || (typeof value === "string" && typeof cell?.value === "number")) return;
        must(same(value, cell?.value), () => `${name} row ${r} column ${c}: ${String(value)} or ${String(cell?.value)}`);
      }),
    ),
  );
} // prettier-ignore

/**
 * What must hold of any bytes: a workbook whose cells are sound, or one line that says why not; bounded work
 * either way. What was read can be checked and marked, what was opened can be saved; both see the same cells.
 */
export function packageHolds({ bytes, turn }: PackageCase): void {
  const book = attempt(() => done(readBookSteps(bytes, countingCodec())));
  if (book) gridsOf(book).forEach(soundGrid);
  const small = book !== undefined && few(gridsOf(book));
  if (book && small && turn === 0) marked(book);
  if (turn === 1) return;
  const opened = attempt(() => done(openBookSteps(bytes, countingCodec())));
  if (opened && small && turn === 2) saved(opened);
  if (opened && book && small) agree(gridsOf(book), opened);
}
