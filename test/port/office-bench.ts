import { createOfficePort } from "../../taskpane/office";
import { markOf } from "../../taskpane/office/marks/mark-pattern";
import { cellName, markedSeverity, type Severity } from "../../src/sheet";
import type { SheetPlan } from "../builders/books";
import { OfficeHost, Person, addressOf, bookOfPlans, type Area, type Book, type Sheet } from "../office-host";
import type { Bench, BenchPerson, PicturedCell, SheetPicture } from "./contract";
import { frame, settled, type Frame } from "./genuine-office";

/** A port over Excel, with the host behind it. */
export interface OfficeBench extends Bench {
  readonly host: OfficeHost;
  readonly book: Book;
  readonly person: BenchPerson & Person;
}

function* cellsIn(area: Area): Generator<string> {
  for (let column = area.left; column <= area.right; column++)
    for (let row = area.top; row <= area.bottom; row++) yield cellName(row, column);
}

const byColumn = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });

/** A sheet of the host as the contract sees it. */
export function pictureOfSheet(sheet: Sheet): SheetPicture {
  const cells: Record<string, PicturedCell> = {};
  for (const [row, column] of sheet.cells.filled()) {
    const value = sheet.cells.valueAt(row, column);
    const formula = sheet.cells.formulaAt(row, column);
    cells[cellName(row, column)] = formula === undefined ? value : { value, formula };
  }
  const marks: Record<Severity, string[]> = { error: [], question: [], warning: [], info: [] };
  const ownFormats = [...sheet.formatWords()];
  for (const { type, areas, formula = "", fill, font } of sheet.conditionalFormats) {
    const severity = markedSeverity(formula);
    if (severity) marks[severity].push(...areas.flatMap((area) => [...cellsIn(area)]));
    else ownFormats.push([type, areas.map(addressOf).join(), formula, fill, font].join(" "));
  }
  for (const [row, column] of sheet.patterns.filled()) {
    const { pattern, colour } = sheet.patternAt(row, column);
    const mark = markOf(pattern, colour);
    if (mark) marks[mark.severity].push(cellName(row, column));
    else ownFormats.push([cellName(row, column), pattern, colour].join(" "));
  }
  for (const list of Object.values(marks)) list.sort(byColumn);
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    cells,
    ownFormats,
    marks,
    links: Object.fromEntries(
      [...sheet.hyperlinks].map(([cell, { documentReference = "" }]) => [cell, documentReference]),
    ),
    frozenRows: sheet.frozenRows,
  };
}

const CONDITION = "=$B1>2";

/** The port over an Excel that holds this workbook. */
export function openBook(book: Book, how: Frame = {}): OfficeBench {
  const host = new OfficeHost(book);
  frame(host, how);
  const person = new Person(book);
  return {
    host,
    book,
    port: createOfficePort(),
    picture: async () => book.sheets.map(pictureOfSheet),
    settled,
    person: Object.assign(person, {
      format: (sheet: string, range: string): void => {
        person.fill(sheet, range, "#FFFF00");
        person.formatWhere(sheet, range, CONDITION, "#00FF00");
        person.formatByScale(sheet, range);
      },
    }),
  };
}

/** The port over an Excel with these sheets. */
export const openPlans = (plans: readonly SheetPlan[], how?: Frame): OfficeBench =>
  openBook(bookOfPlans(plans), how);
