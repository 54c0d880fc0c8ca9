import type { Worksheet } from "@univerjs/core";
import type { Block } from "../../src/formula";
import { cellName, type ReportTable, type WorkbookSettings } from "../../src/sheet";
import type {
  Change,
  ListPlan,
  PlacedMarks,
  Place,
  RangePlace,
  Selection,
  WorkbookPort,
  Work,
} from "../../taskpane/port";
import { PortFault } from "../../taskpane/port-fault";
import { inSlices } from "../slices";
import { cellValue, readGrids } from "./grids";
import { addListSheet, writeReport } from "./own-sheets";
import type { PortDocument } from "./port-document";
import { select, sheetNamed } from "./select";
import { spanOf } from "./span";
import { Spilled } from "./spilled";

const stopped = (fault: unknown, signal: AbortSignal | undefined): unknown =>
  signal?.aborted ? new PortFault("stopped") : fault;

/** The open workbook of the browser spreadsheet, as the pane sees it. */
export class WorkbenchPort implements WorkbookPort {
  constructor(private readonly document: PortDocument) {}

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

  async report(table: ReportTable, work: Work = {}): Promise<void> {
    try {
      await writeReport(this.document, table, work);
    } catch (fault) {
      throw stopped(fault, work.signal);
    }
  }

  async addList(list: ListPlan): Promise<void> {
    addListSheet(this.document, list);
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
