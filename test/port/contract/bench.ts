import type { CellValue } from "../../../src/formula";
import { cellName, type Grid, type Severity } from "../../../src/sheet";
import type { PlacedMarks, WorkbookPort } from "../../../taskpane/port";
import { PortFault, type PortFaultCode } from "../../../taskpane/port-fault";
import type { SheetPlan } from "../../builders/books";

/** A cell as a picture shows it: its value, and its formula where it has one. */
export type PicturedCell = CellValue | { readonly value: CellValue; readonly formula: string };

/** A sheet as it stands, seen past the port: everything that a person could lose. */
export interface SheetPicture {
  readonly name: string;
  readonly hidden: boolean;
  /** By address; empty cells are left out. */
  readonly cells: Readonly<Record<string, PicturedCell>>;
  /** Formats that are not ours, in words that only the implementation needs to understand, in their order. */
  readonly ownFormats: readonly string[];
  /** The cells that carry our marks. */
  readonly marks: Readonly<Record<Severity, readonly string[]>>;
  /** Where links lead, by the cell that has one: `申报!H3`. */
  readonly links: Readonly<Record<string, string>>;
  readonly frozenRows: number;
}

/** Some programs are slower than a call. */
type Done = void | Promise<void>;

/** What a person does in the program behind the port. */
export interface BenchPerson {
  type(sheet: string, cell: string, input: CellValue): Done;
  hideRows(sheet: string, first: number, last: number): Done;
  addSheet(name: string): Done;
  deleteSheet(name: string): Done;
  renameSheet(name: string, after: string): Done;
  moveSheet(name: string, position: number): Done;
  hideSheet(name: string): Done;
  select(sheet: string, cell: string): Done;
  /** Colours cells, and, where the program can, colours them by a condition too. */
  format(sheet: string, range: string): Done;
  formatAsText(sheet: string, range: string): Done;
  protect(sheet: string): Done;
  protectStructure(): Done;
}

/** A port over a workbook of a test. */
export interface Bench {
  readonly port: WorkbookPort;
  readonly person: BenchPerson;
  picture(): Promise<readonly SheetPicture[]>;
  /** Waits until every event has arrived. */
  settled(): Promise<void>;
}

/** Opens a workbook of these sheets behind the port. */
export type MakePort = (book: readonly SheetPlan[]) => Promise<Bench>;

/** What a program behind a port cannot do. */
export interface Limits {
  /** It knows no protected sheets and workbooks; the scenarios with one are left out. */
  readonly noProtection?: true;
  /** It does not tell when sheets are renamed or moved; that nothing is told then is no fault. */
  readonly noNewsOfNames?: true;
  /** It colours no cells by a condition; a person's own formats are those of the cells alone. */
  readonly noConditions?: true;
  /** It does not tell how the pieces of a text look. */
  readonly noPieces?: true;
}

const LIMIT_WORDS: Readonly<Record<keyof Limits, string>> = {
  noProtection: "protects nothing",
  noNewsOfNames: "says nothing of renamed and moved sheets",
  noConditions: "colours nothing by a condition",
  noPieces: "does not tell the pieces of a text",
};

/** What a program cannot do, as the titles of its scenarios say it: ` (protects nothing)`; empty for nothing. */
export function limitWords(limits: Limits): string {
  const words = (Object.keys(limits) as (keyof Limits)[]).map((limit) => LIMIT_WORDS[limit]);
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

export const pictureOf = async ({ picture }: Bench, sheet: string): Promise<SheetPicture> =>
  (await picture()).find(({ name }) => name === sheet)!;

/** The cells of a grid by their addresses. */
export function cellsOf(grid: Grid): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  grid.columns.forEach((column, at) =>
    column?.values.forEach((value, row) => {
      if (value !== undefined && value !== null) cells[cellName(row, at)] = value;
    }),
  );
  return cells;
}

/** The cells of a grid whose values formulas give. */
export const formulaCellsOf = (grid: Grid): string[] =>
  grid.columns.flatMap((column, at) => (column?.formulaRows ?? []).map((row) => cellName(row, at)));

/** Marks on one sheet. */
export const marksOn = (
  sheet: string,
  ranges: Partial<Record<Severity, readonly string[]>>,
): PlacedMarks => ({
  sheet,
  ranges: { error: [], question: [], warning: [], info: [], ...ranges },
});

/** How a promise fails: its fault. It fails the test where there is none, or one that is not a `PortFault`. */
export async function faultOf(promise: Promise<unknown>): Promise<PortFault> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(PortFault);
  return outcome as PortFault;
}

/** Expects a fault of a kind, about a sheet where one is given, and a workbook that is what it was. */
export async function expectFault(
  bench: Bench,
  act: () => Promise<unknown>,
  code: PortFaultCode,
  sheet?: string,
): Promise<void> {
  const before = await bench.picture();
  const fault = await faultOf(act());
  expect([fault.code, sheet && fault.place.sheet]).toEqual([code, sheet]);
  expect(await bench.picture()).toEqual(before);
}
