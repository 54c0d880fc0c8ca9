import type { EditedBook, Move, OpenedBook, SheetModel } from "../../xlsx";
import { partsOf } from "../builders/packages";
import { fixture, open, save, untouched, withSheet } from "./round-trip";
import { brokenIn } from "./whole-package";

/** What LibreOffice did to whole.xlsx, and the same as an editor tells it. */
const VARIANTS: readonly (readonly [book: string, move: Move])[] = [
  ["moved-rows-before.xlsx", { axis: "row", kind: "insert", at: 0, count: 2 }],
  ["moved-rows-inside.xlsx", { axis: "row", kind: "insert", at: 4, count: 3 }],
  ["moved-rows-behind.xlsx", { axis: "row", kind: "insert", at: 8, count: 1 }],
  ["moved-row-deleted.xlsx", { axis: "row", kind: "delete", at: 2, count: 1 }],
  ["moved-rows-deleted.xlsx", { axis: "row", kind: "delete", at: 4, count: 3 }],
  ["moved-column-before.xlsx", { axis: "column", kind: "insert", at: 0, count: 1 }],
  ["moved-column-inside.xlsx", { axis: "column", kind: "insert", at: 5, count: 2 }],
  ["moved-column-deleted.xlsx", { axis: "column", kind: "delete", at: 1, count: 1 }],
];

const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, ...found]) => found.join(" "));

/** Everything in a book that points to cells, cell by cell and formula by formula. */
async function pointers(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const parts = await partsOf(bytes);
  const text = (name: string): string => parts.get(name)?.toString("utf8") ?? "";
  const book = open(bytes);
  const sheets = book.sheets.map(({ name, part, merges, rows }) => ({
    name,
    merges,
    formulas: rows.flatMap((row, r) => row!.cells.flatMap((cell, c) => (cell?.formula ? `${r} ${c} ${cell.formula}` : []))),
    conditions: all(text(part), /<conditionalFormatting sqref="([^"]*)">|<cfRule[^>]*><formula>([^<]*)/g),
    validations: all(text(part), /<dataValidation [^>]*sqref="([^"]*)"[^>]*>|<formula1>([^<]*)/g),
    links: all(text(part), /<hyperlink [^>]*?ref="([^"]*)"/g),
  }));
  return {
    sheets,
    names: book.definedNames,
    comments: all(text("xl/comments1.xml"), /<comment ref="([^"]*)"/g),
    boxes: all(text("xl/drawings/vmlDrawing1.vml"), /<x:(Row|Column)>(\d+)</g),
    // LibreOffice numbers charts through, and writes one cell as a range.
    charts: [...parts.keys()]
      .filter((part) => part.startsWith("xl/charts/chart"))
      .flatMap((part) => all(text(part), /<c:f>([^<]*)<\/c:f>/g))
      .map((formula) => formula.replaceAll("&apos;", "'").replace(/!(.*):\1$/, "!$1")),
  };
} // prettier-ignore

/** A sheet's cells with their looks in the place of numbers, so that they can stand in another book. */
function contentOf({ sheets, styles }: OpenedBook, at: number): SheetModel {
  const sheet = sheets[at]!;
  const rows = sheet.rows.map((row) => row && { ...row, cells: row.cells.map((cell) => cell && { ...cell, style: styles[cell.style]! }) }); // prettier-ignore
  return { ...sheet, rows, columns: [] } as unknown as SheetModel;
}

async function comparedTo(
  name: string,
  edit: (before: OpenedBook, other: OpenedBook) => EditedBook,
): Promise<void> {
  const before = open(fixture("whole.xlsx"));
  const bytes = save(before, edit(before, open(fixture(name))));
  expect(await brokenIn(bytes)).toEqual([]);
  expect(await pointers(bytes)).toEqual(await pointers(fixture(name)));
}

test.each(VARIANTS)("%s: all that points to cells comes to the same", async (name, move) => {
  await comparedTo(name, (before, other) =>
    withSheet(untouched(before), 0, () => ({ content: contentOf(other, 0), moves: [move] })),
  );
});

test("moved-renamed.xlsx: a renamed sheet", async () => {
  await comparedTo("moved-renamed.xlsx", (before) => withSheet(untouched(before), 0, () => ({ name: "新 名" }))); // prettier-ignore
});

test("moved-sheet-deleted.xlsx: a deleted sheet", async () => {
  await comparedTo("moved-sheet-deleted.xlsx", (before) => {
    const edited = untouched(before);
    return { ...edited, sheets: edited.sheets.filter((_, at) => at !== 1) };
  });
});
