import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NODE_CODEC } from "../../cli/check/codec";
import {
  WorkbookFault,
  finish,
  readBook,
  saveBookSteps,
  type EditedBook,
  type OpenedBook,
  type SheetContent,
  type StyleChoice,
} from "../../xlsx";
import { MOST_ROWS } from "../../xlsx/range";
import { untouched } from "../../test/xlsx/round-trip";
import { misplaced } from "../../test/xlsx/schema-order";
import { cellsOfArbiter } from "./arbiter";
import { cellsOfPeer } from "./peer-cells";
import { cellsOfBook, keyOf, same, type SheetCells } from "./sheet-cells";

/** What is written into a cell that the sheet does not use, and into a new sheet. */
const WRITTEN = 12345.75;
const NEW_SHEET = "新表一";

const BLANK: SheetContent<StyleChoice> = {
  rows: [{ cells: [{ value: WRITTEN, style: 0 }] }],
  columns: [],
  merges: [],
  frozen: { rows: 0, columns: 0 },
  showGridlines: true,
  zoom: 100,
};

/** The row below the last one; of a sheet that is filled to its end, the first without anything. */
function spareRow({ sheets }: OpenedBook): number {
  const { rows } = sheets[0]!;
  return rows.length < MOST_ROWS ? rows.length : rows.findIndex((row) => row === undefined);
}

/** The first sheet with one more row below its last, and a sheet more at the end. */
function edited(book: OpenedBook): EditedBook {
  const same = untouched(book);
  const first = book.sheets[0]!;
  const rows = [...first.rows];
  rows[spareRow(book)] = { cells: [{ value: WRITTEN, style: 0 }] };
  const content = { ...first, rows };
  const sheets = same.sheets.map((sheet, at) => (at === 0 ? { ...sheet, content } : sheet));
  return { ...same, sheets: [...sheets, { name: NEW_SHEET, visibility: "visible", content: BLANK }] };
}

/** What a reader says of a place. */
interface Reads {
  at(sheet: string, key: number): unknown;
  /** Whether it sees any cell of a sheet. */
  sees(sheet: string): boolean;
}

const reads = (sheets: ReadonlyMap<string, ReadonlyMap<number, unknown>>): Reads => ({
  at: (sheet, key) => sheets.get(sheet)?.get(key),
  sees: (sheet) => (sheets.get(sheet)?.size ?? 0) > 0,
});

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Reads>>> = {
  "@e965/xlsx": (bytes) =>
    Promise.resolve(
      reads(
        new Map(
          cellsOfPeer(bytes).map(({ name, cells }) => [
            name,
            new Map([...cells].map(([key, { value }]) => [key, value])),
          ]),
        ),
      ),
    ),
  exceljs: async (bytes) => reads(await cellsOfArbiter(bytes)),
};

/** What one reader has against the changed book; one that sees nothing of the original is not asked. */
async function heldBy(
  name: string,
  before: Uint8Array,
  after: Uint8Array,
  places: readonly (readonly [sheet: string, key: number])[],
  filled: readonly string[],
): Promise<string[]> {
  const read = READERS[name]!;
  try {
    const sees = await read(before);
    if (!filled.every((sheet) => sees.sees(sheet))) return [];
  } catch {
    return [];
  }
  try {
    const now = await read(after);
    return places.flatMap(([sheet, key]) =>
      now.at(sheet, key) === WRITTEN ? [] : [`${name}: ${sheet} holds ${String(now.at(sheet, key))}`],
    );
  } catch (error) {
    return [`${name}: cannot read the changed book: ${String(error)}`];
  }
}

/** Cells that are not as they were. */
function lost(before: readonly SheetCells[], after: readonly SheetCells[], written: number): string[] {
  return before.flatMap(({ name, values }, at) => {
    const now = after[at]!.values;
    const keys = [...new Set([...values.keys(), ...now.keys()])];
    const changed = keys.filter(
      (key) => !(at === 0 && key === written) && !same(values.get(key), now.get(key)),
    );
    return changed.length === 0 ? [] : [`${name}: ${changed.length} cells changed with another`];
  });
}

/** What stands in another order than the schema's in the changed book, and did not before. */
async function disordered(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const known = new Set(await misplaced(before));
  return (await misplaced(after)).filter((one) => !known.has(one)).slice(0, 3);
}

/** Where changed books go, to be opened by programs that are no part of this one. */
function keep(folder: string | undefined, before: Uint8Array, after: Uint8Array): void {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha1").update(before).digest("hex").slice(0, 12);
  writeFileSync(join(folder, `${name}-before.xlsx`), before);
  writeFileSync(join(folder, `${name}-after.xlsx`), after);
}

/** What goes wrong when the book is saved, untouched and changed. */
export async function tryToSave(
  bytes: Uint8Array,
  book: OpenedBook,
  begins: (stage: "peers" | "saving") => void,
  kept?: string,
): Promise<string[]> {
  try {
    begins("saving");
    const again = finish(saveBookSteps(book, untouched(book), NODE_CODEC));
    const wrong = Buffer.compare(again, bytes) === 0 ? [] : ["untouched: other bytes"];
    if (book.sheets.length === 0) return wrong;
    const after = finish(saveBookSteps(book, edited(book), NODE_CODEC));
    keep(kept, bytes, after);
    const before = cellsOfBook(readBook(bytes, NODE_CODEC));
    const [first] = book.sheets;
    const written = keyOf(spareRow(book), 0);
    const places = [[first!.name, written], [NEW_SHEET, 0]] as const; // prettier-ignore
    wrong.push(...lost(before, cellsOfBook(readBook(after, NODE_CODEC)), written));
    const filled = before.flatMap(({ name, values }) => (values.size > 0 ? [name] : []));
    wrong.push(...(await disordered(bytes, after)));
    begins("peers");
    for (const name of Object.keys(READERS))
      wrong.push(...(await heldBy(name, bytes, after, places, filled)));
    return wrong;
  } catch (error) {
    if (error instanceof WorkbookFault) return [`not saved: ${error.message}`];
    throw error;
  }
}
