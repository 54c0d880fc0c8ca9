import type { CellObject, WorkSheet } from "@e965/xlsx";
import { WorkbookFault } from "../../faults";
import type { FeatureKind } from "../../open";
import { CellBounds } from "../bounds";
import { fittedNames } from "../fitted-names";
import type { ForeignBook, ForeignSheet } from "../foreign-book";
import { globalsOf, type Globals, type ListedSheet } from "./globals";
import { oldLayout, type OldLayout } from "./layout";
import { openCompound, parsedBook } from "./library";
import { rowsOf } from "./old-cells";
import { namesOf, type OldNames } from "./old-names";

function sheetOf(
  name: string,
  { at, visibility }: ListedSheet,
  sheet: WorkSheet,
  stream: Uint8Array,
  { looks, references }: Globals,
  bounds: CellBounds,
  asks: OldNames["asks"],
): { readonly sheet: ForeignSheet; readonly dropped: OldLayout["dropped"] } {
  const layout = oldLayout(stream, at, references);
  const data = (sheet["!data"] ?? []) as readonly (readonly CellObject[])[];
  const { merges, frozen, showGridlines, zoom, defaultRowHeight, defaultColumnWidth, dropped } = layout;
  const content = {
    rows: rowsOf(data, layout, looks, bounds, asks),
    columns: layout.columns.map((one) => ({ ...one, style: looks.styleOf(one.style ?? 0) })),
    merges,
    frozen,
    showGridlines,
    zoom,
    ...(defaultRowHeight !== undefined && { defaultRowHeight }),
    ...(defaultColumnWidth !== undefined && { defaultColumnWidth }),
  };
  return { sheet: { name, visibility, content }, dropped };
}

/** A sheet of 65,536 rows has some ten of them; the library needs many times as much to read them. */
const LARGEST = 100 << 20;

/** What of an old workbook is not carried over, by kind. */
export type Dropped = ReadonlyMap<FeatureKind, number>;

/**
 * Reads an old workbook (.xls of Excel 5 to 2003, and what WPS calls .et): values, formulas and names by the library;
 * looks, layout and what is hidden from the records themselves, which the library does not tell.
 *
 * @throws WorkbookFault with the reason, for whatever is not readable
 */
export function readOldBook(bytes: Uint8Array): { readonly book: ForeignBook; readonly dropped: Dropped } {
  try {
    return oldBook(bytes);
  } catch (fault) {
    // The library throws what it likes; none of it helps a person.
    throw fault instanceof WorkbookFault ? fault : new WorkbookFault("old-damaged");
  }
}

function oldBook(bytes: Uint8Array): { readonly book: ForeignBook; readonly dropped: Dropped } {
  if (bytes.length > LARGEST) throw new WorkbookFault("too-many-cells");
  const compound = openCompound(bytes);
  if (!compound) throw new WorkbookFault("no-workbook");
  const { stream } = compound;
  const globals = globalsOf(stream);
  const { sheets: listed, front, date1904, recomputes } = globals;
  const parsed = parsedBook(compound);
  if (parsed.SheetNames.length !== listed.length) throw new WorkbookFault("old-damaged");
  // The library lists sheets by their places in the stream, which need not be their order.
  const byPlace = [...listed].sort((a, b) => a.at - b.at);
  const nameOf = new Map(byPlace.map((one, n) => [one, parsed.SheetNames[n] ?? ""]));
  const bounds = new CellBounds();
  const dropped = new Map<FeatureKind, number>(compound.macros ? [["macro", 1]] : []);
  let worksheets = 0;
  const numbers = listed.map(({ isWorksheet }) => (isWorksheet ? worksheets++ : undefined));
  if (worksheets === 0) throw new WorkbookFault("old-damaged");
  const { defined: definedNames, asks } = namesOf(parsed, numbers, globals.externalNames);
  const sheets: ForeignSheet[] = [];
  for (const one of listed) {
    const name = nameOf.get(one)!;
    if (!one.isWorksheet) {
      dropped.set("chart-sheet", (dropped.get("chart-sheet") ?? 0) + 1);
      continue;
    }
    if (!Object.hasOwn(parsed.Sheets, name)) throw new WorkbookFault("old-damaged");
    const read = sheetOf(name, one, parsed.Sheets[name]!, stream, globals, bounds, asks);
    for (const [kind, count] of read.dropped) dropped.set(kind, (dropped.get(kind) ?? 0) + count);
    sheets.push(read.sheet);
  }
  const names = fittedNames(sheets.map(({ name }) => name));
  const shown = sheets.findIndex(({ visibility }) => visibility === "visible");
  const asked = numbers[front];
  const inFront = asked !== undefined && sheets[asked]?.visibility === "visible" ? asked : Math.max(0, shown);
  const named = sheets.map((sheet, n) => ({ ...sheet, name: names[n]! }));
  const book = {
    sheets: named,
    definedNames,
    activeSheet: inFront,
    date1904,
    recomputes,
  };
  return { book, dropped };
}
