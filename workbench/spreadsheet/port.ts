import type { IWorksheetData, Worksheet } from "@univerjs/core";
import { RemoveSheetCommand, InsertSheetCommand } from "@univerjs/sheets";
import { REPORT_TEXTS } from "../../src/text";
import { reportTarget } from "../../taskpane/report-name";
import type { Block } from "../../src/formula";
import { cellName, type ReportTable, type WorkbookSettings } from "../../src/sheet";
import type {
  Change,
  PlacedMarks,
  Place,
  RangePlace,
  RowsPlan,
  Selection,
  WorkbookPort,
  Work,
} from "../../taskpane/port";
import { PortFault } from "../../taskpane/port-fault";
import { inSlices } from "../slices";
import { appendRows } from "./append-rows";
import { cellValue, readGrids } from "./grids";
import { spanOf } from "./span";
import type { Spreadsheet } from "./create";
import type { Calculation } from "./idle";
import type { Marks } from "./marks";
import { listSheet, reportSheet } from "./report-sheet";
import { select, sheetNamed } from "./select";
import { Spilled } from "./spilled";

/** How our reports begin, in either language. */
const TITLES: ReadonlySet<unknown> = new Set(Object.values(REPORT_TEXTS).map(({ title }) => title));

/** What the port needs of the document that is open. */
export interface PortDocument {
  readonly spreadsheet: Spreadsheet;
  readonly calculation: Calculation;
  readonly marks: Marks;
  settings: WorkbookSettings;
  /** Marks were put on or taken off; they are saved with the workbook. */
  marksChanged(): void;
  /** A sheet holds this report now; it is saved with its links. */
  reportWritten(sheetId: string, table: ReportTable): void;
  /** Does what is not the person's edit: the listeners of `watch` hear nothing of it. */
  ours<T>(work: () => T): T;
  watch(listener: (change: Change) => void): () => void;
}

const stopped = (fault: unknown, signal: AbortSignal | undefined): unknown =>
  signal?.aborted ? new PortFault("stopped") : fault;

/** The open workbook of the browser spreadsheet, as the pane sees it. */
export class WorkbenchPort implements WorkbookPort {
  constructor(private readonly document: PortDocument) {}

  private get book(): Spreadsheet["workbook"] {
    return this.document.spreadsheet.workbook;
  }

  private sheetNamed(name: string): Worksheet {
    return sheetNamed(this.document.spreadsheet, name);
  }

  async read({ progress, signal }: Work = {}, names?: readonly string[]): ReturnType<WorkbookPort["read"]> {
    const { spreadsheet, calculation } = this.document;
    try {
      await calculation.idle();
      return await inSlices(readGrids(spreadsheet, names), progress, signal);
    } catch (fault) {
      throw stopped(fault, signal);
    }
  }

  async select(place: Place): Promise<void> {
    await select(this.document.spreadsheet, place);
  }

  async selection(): Promise<Selection> {
    const book = this.document.spreadsheet.api.getActiveWorkbook()!;
    const shown = book.getActiveSheet();
    const range = book.getActiveCell() ?? shown.getRange("A1");
    const [row, column] = [range.getRow(), range.getColumn()];
    const sheet = this.sheetNamed(shown.getSheetName());
    const spilled = new Spilled(this.document.spreadsheet, sheet.getSheetId());
    const formula = spilled.formulaAt(row, column);
    const cell = spilled.rows[row]?.[column];
    return {
      sheet: sheet.getName(),
      cell: cellName(row, column),
      ...(formula !== undefined && { formula }),
      value: cellValue(cell ?? sheet.getCellRaw(row, column), !!cell || formula !== undefined) ?? null,
    };
  }

  async values({ sheet, range }: RangePlace): Promise<Block> {
    const found = this.sheetNamed(sheet);
    const spilled = new Spilled(this.document.spreadsheet, found.getSheetId());
    const { top, left, bottom, right } = spanOf(range);
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => {
        const inside = spilled.rows[top + r]?.[left + c];
        const cell = inside ?? found.getCellRaw(top + r, left + c);
        return cellValue(cell, !!inside || !!cell?.f || !!cell?.si) ?? null;
      }),
    );
  }

  async mark(marks: readonly PlacedMarks[], { progress, signal }: Work = {}): Promise<void> {
    const ids = marks.map(({ sheet, ranges }) => [this.sheetNamed(sheet).getSheetId(), ranges] as const);
    try {
      await inSlices(this.document.marks.putSteps(new Map(ids)), progress, signal);
    } catch (fault) {
      throw stopped(fault, signal);
    }
    this.document.marksChanged();
    progress?.(1);
  }

  async clear(): Promise<void> {
    this.document.marks.put(new Map());
    this.document.marksChanged();
  }

  async marked(): Promise<boolean> {
    return this.document.marks.any;
  }

  /** Adds a sheet at the end, as one step that can be undone; the sheet in view stays in view. */
  private addSheet(name: string, sheet: Partial<IWorksheetData>, replaces?: Worksheet): void {
    const { spreadsheet } = this.document;
    const book = spreadsheet.api.getActiveWorkbook()!;
    const inView = book.getActiveSheet().getSheetId();
    this.document.ours(() => {
      const unitId = this.book.getUnitId();
      if (replaces) {
        spreadsheet.commands.syncExecuteCommand(RemoveSheetCommand.id, {
          unitId,
          subUnitId: replaces.getSheetId(),
        });
      }
      spreadsheet.commands.syncExecuteCommand(InsertSheetCommand.id, {
        unitId,
        index: this.book.getSheets().length,
        sheet: { ...sheet, name },
      });
      if (this.book.getSheetBySheetId(inView)) book.setActiveSheet(inView);
    });
  }

  async report(table: Parameters<WorkbookPort["report"]>[0], { progress, signal }: Work = {}): Promise<void> {
    if (signal?.aborted) throw new PortFault("stopped");
    const sheets = this.book.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
    const { name, earlier } = reportTarget(sheets, ({ sheet }) => TITLES.has(sheet.getCellRaw(0, 0)?.v));
    this.addSheet(name, reportSheet(table), earlier?.sheet);
    const written = this.book.getSheetBySheetName(name);
    if (written) this.document.reportWritten(written.getSheetId(), table);
    progress?.(1);
  }

  async addList(list: Parameters<WorkbookPort["addList"]>[0]): Promise<void> {
    if (this.book.getSheetBySheetName(list.name)) throw new PortFault("sheet-exists", { sheet: list.name });
    this.addSheet(list.name, listSheet(list));
  }

  async appendRows(rows: RowsPlan, { progress, signal }: Work = {}): Promise<void> {
    if (signal?.aborted) throw new PortFault("stopped");
    await this.document.calculation.idle();
    this.document.ours(() => appendRows(this.document.spreadsheet, rows));
    progress?.(1);
  }

  async insert({ sheet, cell }: Place, formula: string): Promise<void> {
    const found = this.sheetNamed(sheet);
    const book = this.document.spreadsheet.api.getActiveWorkbook()!;
    this.document.ours(() => {
      book.getSheetBySheetId(found.getSheetId())!.getRange(cell).setValue({ f: formula, v: null, p: null });
    });
  }

  async settings(): Promise<WorkbookSettings> {
    return this.document.settings;
  }

  async saveSettings(settings: WorkbookSettings): Promise<void> {
    this.document.settings = settings;
  }

  watch(listener: (change: Change) => void): () => void {
    return this.document.watch(listener);
  }
}
