import type { Block, CellValue } from "../../src/formula";
import {
  NO_SETTINGS,
  cellName,
  columnNumber,
  settingsOf,
  settingsXml,
  type Grid,
  type ReportTable,
  type WorkbookSettings,
} from "../../src/sheet";
import type {
  CellsPlan,
  Change,
  ListPlan,
  Place,
  PlacedMarks,
  RangePlace,
  RowsPlan,
  Selection,
  Work,
  WorkbookPort,
} from "../../taskpane/port";
import { PortFault, type PortFaultCode } from "../../taskpane/port-fault";

/** What the port is asked; every one of them can be made to fail. */
export type Call = Exclude<keyof WorkbookPort, "watch">;

interface Sheet {
  name: string;
  readonly columns: { readonly values: (CellValue | undefined)[]; readonly formulas: Map<number, string> }[];
  hiddenRows: ReadonlySet<number>;
  readonly merges: Grid["merges"];
  readonly date1904: boolean;
  /** What is told of the sheet besides its cells; edits leave it. */
  readonly remarks: Pick<Grid, "concealed" | "doubtful">;
  rowCount: number;
}

const ADDRESS = /^([A-Z]{1,3})(\d+)$/;

/** Row and column of an address, from 0. */
function cellAt(address: string): readonly [row: number, column: number] {
  const match = ADDRESS.exec(address);
  if (!match) throw new PortFault("refused", { detail: address });
  return [Number(match[2]) - 1, columnNumber(match[1]!)];
}

function sheetFrom(grid: Grid): Sheet {
  return {
    name: grid.name,
    columns: grid.columns.map((column) => ({
      values: [...(column?.values ?? [])],
      formulas: new Map((column?.formulaRows ?? []).map((row) => [row, "=?"])),
    })),
    hiddenRows: grid.hiddenRows,
    merges: grid.merges,
    date1904: grid.date1904,
    remarks: {
      ...(grid.concealed && { concealed: grid.concealed }),
      ...(grid.doubtful && { doubtful: grid.doubtful }),
    },
    rowCount: grid.rowCount,
  };
}

/**
 * A workbook in memory behind the pane's port: a small one, but a real one. Sheets can be edited, renamed and
 * removed as a person would; calls can be made to fail, and to take their time.
 */
export class MemoryPort implements WorkbookPort {
  readonly sheets: Sheet[];
  marks: readonly PlacedMarks[] = [];
  /** What was written over the last report. */
  written: ReportTable | null = null;
  selected: Place;
  /** The custom XML part; settings go through it as they do in a file. */
  part: string | null = null;
  /** Which calls fail, and with what; `once` ones fail a single time. */
  readonly failing = new Map<Call, { readonly fault: PortFault; readonly once: boolean }>();
  /** Which calls were made, in their order. */
  readonly calls: Call[] = [];
  /** The names that the last `read` was asked for. */
  readNames: readonly string[] | undefined;
  /** Whether all sheets are handed over whoever is named, as Excel does. */
  readsAll = false;
  /** What a call waits for before it does anything. */
  wait: (call: Call, work?: Work) => Promise<void> = () => Promise.resolve();
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(grids: readonly Grid[], settings: WorkbookSettings = NO_SETTINGS) {
    this.sheets = grids.map(sheetFrom);
    this.selected = { sheet: this.sheets[0]?.name ?? "", cell: "A1" };
    if (settings !== NO_SETTINGS) this.part = settingsXml(settings);
  }

  /** Makes a call fail from now on, or once. */
  fail(call: Call, code: PortFaultCode, place: PortFault["place"] = {}, once = false): void {
    this.failing.set(call, { fault: new PortFault(code, place), once });
  }

  /** A person types into a cell. */
  edit({ sheet, cell }: Place, value: CellValue): void {
    this.write(sheet, cell, value);
    this.changed([sheet]);
  }

  /** A person renames a sheet; some hosts do not tell of it. */
  rename(from: string, to: string, told = true): void {
    this.sheet(from).name = to;
    if (told) this.changed(null);
  }

  /** Tells of an edit of a sheet by a name that it may not have any more. */
  tell(sheet: string): void {
    this.changed([sheet]);
  }

  async read(work?: Work, names?: readonly string[]): Promise<readonly Grid[]> {
    await this.begin("read", work);
    this.readNames = names;
    const wanted = this.sheets.filter(({ name }) => !names || this.readsAll || names.includes(name));
    const grids: Grid[] = [];
    for (const [at, sheet] of wanted.entries()) {
      if (work?.signal?.aborted) throw new PortFault("stopped");
      grids.push({
        name: sheet.name,
        rowCount: sheet.rowCount,
        columns: sheet.columns.map(({ values, formulas }) => ({
          values: [...values],
          formulaRows: [...formulas.keys()].sort((a, b) => a - b),
        })),
        hiddenRows: sheet.hiddenRows,
        merges: sheet.merges,
        date1904: sheet.date1904,
        ...sheet.remarks,
      });
      work?.progress?.((at + 1) / wanted.length);
    }
    return grids;
  }

  async select(place: Place): Promise<void> {
    await this.begin("select");
    this.sheet(place.sheet);
    cellAt(place.cell);
    this.selected = place;
  }

  async selection(): Promise<Selection> {
    await this.begin("selection");
    const { sheet, cell } = this.selected;
    const [row, column] = cellAt(cell);
    const cells = this.sheet(sheet).columns[column];
    const formula = cells?.formulas.get(row);
    return { sheet, cell, value: cells?.values[row] ?? null, ...(formula !== undefined && { formula }) };
  }

  async values({ sheet, range }: RangePlace): Promise<Block> {
    await this.begin("values");
    const [from, to = from] = range.split(":");
    const [top, left] = cellAt(from!);
    const [bottom, right] = cellAt(to!);
    const { columns } = this.sheet(sheet);
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => columns[left + c]?.values[top + r] ?? null),
    );
  }

  async mark(marks: readonly PlacedMarks[], work?: Work): Promise<void> {
    await this.begin("mark", work);
    for (const { sheet } of marks) this.sheet(sheet);
    this.marks = marks;
  }

  async clear(): Promise<void> {
    await this.begin("clear");
    this.marks = [];
  }

  async marked(): Promise<boolean> {
    await this.begin("marked");
    return this.marks.some(({ ranges }) => Object.values(ranges).some((some) => some.length > 0));
  }

  async report(table: ReportTable, work?: Work): Promise<void> {
    await this.begin("report", work);
    this.written = table;
  }

  async insert({ sheet, cell }: Place, formula: string): Promise<void> {
    await this.begin("insert");
    const [row, column] = cellAt(cell);
    this.write(sheet, cell, null);
    this.sheet(sheet).columns[column]!.formulas.set(row, formula);
  }

  async addList({ name, header, rows }: ListPlan): Promise<void> {
    await this.begin("addList");
    if (this.sheets.some((sheet) => sheet.name === name))
      throw new PortFault("sheet-exists", { sheet: name });
    const cells = [header, ...rows];
    this.sheets.push({
      name,
      columns: header.map((_, column) => ({
        values: cells.map((row) => row[column] ?? null),
        formulas: new Map(),
      })),
      hiddenRows: new Set(),
      merges: [],
      date1904: false,
      remarks: {},
      rowCount: cells.length,
    });
  }

  async appendRows({ sheet: name, row, column, values }: RowsPlan, work?: Work): Promise<void> {
    await this.begin("appendRows", work);
    const sheet = this.sheet(name);
    values.forEach((cells, r) =>
      cells.forEach((_, c) => {
        const held = sheet.columns[column + c];
        const value = held?.values[row + r] ?? null;
        if (value !== null || held?.formulas.has(row + r) === true)
          throw new PortFault("occupied", { sheet: name, cell: cellName(row + r, column + c) });
      }),
    );
    values.forEach((cells, r) =>
      cells.forEach((value, c) => {
        if (value !== null) this.write(name, cellName(row + r, column + c), value);
      }),
    );
  }

  async replaceCells(plans: readonly CellsPlan[], work?: Work): Promise<void> {
    await this.begin("replaceCells", work);
    for (const { sheet, column, changes } of plans) {
      const held = this.sheet(sheet).columns[column];
      for (const { row, before } of changes)
        if (held?.values[row] !== before || held.formulas.has(row))
          throw new PortFault("changed", { sheet, cell: cellName(row, column) });
    }
    for (const { sheet, column, changes } of plans)
      for (const { row, after } of changes) this.write(sheet, cellName(row, column), after);
  }

  async settings(): Promise<WorkbookSettings> {
    await this.begin("settings");
    return (this.part === null ? undefined : settingsOf(this.part)) ?? NO_SETTINGS;
  }

  async saveSettings(settings: WorkbookSettings): Promise<void> {
    await this.begin("saveSettings");
    this.part = settingsXml(settings);
  }

  watch(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private async begin(call: Call, work?: Work): Promise<void> {
    this.calls.push(call);
    await this.wait(call, work);
    if (work?.signal?.aborted) throw new PortFault("stopped");
    const failing = this.failing.get(call);
    if (!failing) return;
    if (failing.once) this.failing.delete(call);
    throw failing.fault;
  }

  private sheet(name: string): Sheet {
    const sheet = this.sheets.find((one) => one.name === name);
    if (!sheet) throw new PortFault("sheet-missing", { sheet: name });
    return sheet;
  }

  private write(name: string, cell: string, value: CellValue): void {
    const sheet = this.sheet(name);
    const [row, column] = cellAt(cell);
    for (let at = sheet.columns.length; at <= column; at++)
      sheet.columns.push({ values: [], formulas: new Map() });
    sheet.columns[column]!.values[row] = value;
    sheet.columns[column]!.formulas.delete(row);
    sheet.rowCount = Math.max(sheet.rowCount, row + 1);
  }

  private changed(sheets: Change["sheets"]): void {
    for (const listener of this.listeners) listener({ sheets });
  }
}
