import type { Worksheet } from "@univerjs/core";
import type { Block } from "../../src/formula";
import { cellName, type ReportTable, type WorkbookSettings } from "../../src/sheet";
import type { Language } from "../../src/text";
import type {
  CellsPlan,
  Change,
  ListPlan,
  PlacedMarks,
  Place,
  RangePlace,
  RowsPlan,
  Selection,
  WorkbookPort,
  Work,
} from "../../taskpane/port";
import { PortFault } from "../../taskpane/port-fault";
import { readRange } from "../../xlsx";
import { withDoubts } from "../doubts/with-doubts";
import { inSlices } from "../slices";
import { appendRows } from "./append-rows";
import { cellValue, readGrids } from "./grids";
import { addListSheet, writeReport } from "./own-sheets";
import type { PortDocument } from "./port-document";
import { replaceCells } from "./replace-cells";
import { select, sheetNamed } from "./select";
import { Spilled } from "./spilled";
import { mustBeOpen, whileOpen } from "./while-open";

const stopped = (fault: unknown, signal: AbortSignal | undefined): unknown =>
  signal?.aborted ? new PortFault("stopped") : fault;

/** The open workbook of the browser spreadsheet, as the pane sees it. */
export class WorkbenchPort implements WorkbookPort {
  /** @param language of what the spreadsheet says where it refuses something */
  constructor(
    private readonly whose: PortDocument,
    private readonly language: Language,
  ) {}

  /** The document, for as long as it is the open one. */
  private get document(): PortDocument {
    mustBeOpen(this.whose);
    return this.whose;
  }

  private async inSlices<T>(steps: Generator<number, T>, { progress, signal }: Work): Promise<T> {
    try {
      return await inSlices(whileOpen(this.document, steps), progress, signal);
    } catch (fault) {
      throw stopped(fault, signal);
    }
  }

  private sheetNamed(name: string): Worksheet {
    return sheetNamed(this.document.spreadsheet, name);
  }

  async read(work: Work = {}, names?: readonly string[]): ReturnType<WorkbookPort["read"]> {
    const { spreadsheet, calculation } = this.document;
    await calculation.idle();
    const grids = await this.inSlices(readGrids(spreadsheet, names), work);
    try {
      return await withDoubts(this.document, grids, work.signal);
    } catch (fault) {
      throw stopped(fault, work.signal);
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
    const area = readRange(range);
    if (!area) throw new PortFault("refused", { sheet, detail: range });
    const { top, left, bottom, right } = area;
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => {
        const inside = spilled.rows[top + r]?.[left + c];
        const cell = inside ?? found.getCellRaw(top + r, left + c);
        return cellValue(cell, !!inside || !!cell?.f || !!cell?.si) ?? null;
      }),
    );
  }

  async mark(marks: readonly PlacedMarks[], work: Work = {}): Promise<void> {
    const ids = marks.map(({ sheet, ranges }) => [this.sheetNamed(sheet).getSheetId(), ranges] as const);
    await this.inSlices(this.document.marks.putSteps(new Map(ids)), work);
    this.document.marksChanged();
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
    addListSheet(this.document, list, this.language);
  }

  async appendRows(rows: RowsPlan, { progress, signal }: Work = {}): Promise<void> {
    if (signal?.aborted) throw new PortFault("stopped");
    await this.document.calculation.idle();
    this.document.ours(() => appendRows(this.document.spreadsheet, rows));
    progress?.(1);
  }

  async replaceCells(plans: readonly CellsPlan[], { progress, signal }: Work = {}): Promise<void> {
    if (signal?.aborted) throw new PortFault("stopped");
    await this.document.calculation.idle();
    this.document.ours(() => replaceCells(this.document.spreadsheet, plans));
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
    return this.whose.watch(listener);
  }
}
