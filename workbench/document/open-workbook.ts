import type { IWorkbookData } from "@univerjs/core";
import type { ReportTable, WorkbookSettings } from "../../src/sheet";
import type { Change } from "../../taskpane/port";
import { NO_DOUBTS, type BookDoubts } from "../doubts/doubt";
import type { JournalEntry } from "../session/journal";
import { Changes, type Entry, type SheetChanges } from "../spreadsheet/changes";
import type { Spreadsheet } from "../spreadsheet/create";
import type { Calculation } from "../spreadsheet/idle";
import type { Marks } from "../spreadsheet/marks";
import type { PortDocument } from "../spreadsheet/port-document";
import {
  MARKS_STEP,
  REPORT_STEP,
  SETTINGS_STEP,
  type MarksById,
  type MarksParams,
  type ReportParams,
  type SettingsParams,
} from "./steps";

/** What a workbook is opened with. */
export interface Opening<Source> {
  /** As the person knows it. */
  readonly name: string;
  readonly data: IWorkbookData;
  /** The file it comes from; undefined for one that was made here. */
  readonly source?: Source;
  readonly settings: WorkbookSettings;
  readonly marks: MarksById;
  /** Whether it holds formulas without a value. */
  readonly computes: boolean;
  /** The sheet that is in front, by its id; left out: the first. */
  readonly front?: string;
  /** Finds the formulas whose values in the file do not stand; left out where the workbook has none. */
  readonly findDoubts?: (signal: AbortSignal) => Promise<BookDoubts>;
}

/** The parts of the page that every opened workbook shares. */
export interface Stage {
  readonly spreadsheet: Spreadsheet;
  readonly calculation: Calculation;
  readonly marks: Marks;
}

/** The workbook that is open: its cells live in the spreadsheet; here is what belongs to it besides. */
export class OpenWorkbook<Source> implements PortDocument {
  readonly spreadsheet: Spreadsheet;
  readonly calculation: Calculation;
  readonly marks: Marks;
  private readonly changes: Changes;
  private readonly watchers = new Set<(change: Change) => void>();
  private held: WorkbookSettings;
  private own = 0;
  private gone = false;
  private readonly reports = new Map<string, ReportTable>();
  private readonly closing = new AbortController();
  readonly doubts: Promise<BookDoubts>;

  /**
   * Shows a workbook in the spreadsheet.
   *
   * @param step is told each step, so that it can be kept and done again
   */
  constructor(
    stage: Stage,
    readonly opening: Opening<Source>,
    private readonly step: (entry: JournalEntry) => void,
  ) {
    this.spreadsheet = stage.spreadsheet;
    this.calculation = stage.calculation;
    this.marks = stage.marks;
    this.held = opening.settings;
    this.doubts = opening.findDoubts?.(this.closing.signal) ?? Promise.resolve(NO_DOUBTS);
    this.spreadsheet.show(opening.data, opening.front);
    this.calculation.opened(opening.computes);
    this.marks.put(new Map(Object.entries(opening.marks)));
    this.changes = new Changes(this.spreadsheet, {
      changed: (entry, sheetIds) => this.changed(entry, sheetIds),
      moved: (sheetId, move) => this.marks.move(sheetId, move),
    });
  }

  private changed(entry: Entry, sheetIds: readonly string[] | null): void {
    this.step(entry);
    if (this.own > 0) return;
    const book = this.spreadsheet.workbook;
    const names = sheetIds?.map((id) => book.getSheetBySheetId(id)?.getName());
    const sheets = names?.filter((name) => name !== undefined) ?? null;
    for (const watcher of this.watchers) watcher({ sheets });
  }

  /** What happened to a sheet since it was opened. */
  changesOf(sheetId: string): SheetChanges {
    return this.changes.of(sheetId);
  }

  get settings(): WorkbookSettings {
    return this.held;
  }

  set settings(settings: WorkbookSettings) {
    this.held = settings;
    this.step({ id: SETTINGS_STEP, params: { settings } satisfies SettingsParams });
  }

  marksChanged(): void {
    this.step({ id: MARKS_STEP, params: { marks: this.markRanges() } satisfies MarksParams });
  }

  reportWritten(sheetId: string, table: ReportTable): void {
    this.reports.set(sheetId, table);
    this.step({ id: REPORT_STEP, params: { sheetId, table } satisfies ReportParams });
  }

  /** The report that a sheet holds and nothing else; undefined for any other, and where somebody edited it. */
  reportIn(sheetId: string): ReportTable | undefined {
    return this.changes.of(sheetId).touched ? undefined : this.reports.get(sheetId);
  }

  /** The marks as they are now, by sheet. */
  markRanges(): MarksById {
    const sheets = this.spreadsheet.workbook.getSheets().map((sheet) => sheet.getSheetId());
    return Object.fromEntries(
      sheets.flatMap((id) => {
        const ranges = this.marks.rangesOf(id);
        return ranges ? [[id, ranges]] : [];
      }),
    );
  }

  get closed(): boolean {
    return this.gone;
  }

  ours<T>(work: () => T): T {
    this.own++;
    try {
      return work();
    } finally {
      this.own--;
    }
  }

  watch(listener: (change: Change) => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  /**
   * Does the steps of an earlier session again.
   *
   * @returns how many could not be done
   */
  repeat(entries: readonly JournalEntry[]): number {
    let failed = 0;
    for (const { id, params } of entries) {
      try {
        if (!this.repeatOne(id, params)) failed++;
      } catch (fault) {
        console.error(id, fault);
        failed++;
      }
    }
    return failed;
  }

  private repeatOne(id: string, params: unknown): boolean {
    if (id === SETTINGS_STEP) {
      this.held = (params as SettingsParams).settings;
      return true;
    }
    if (id === MARKS_STEP) {
      this.marks.put(new Map(Object.entries((params as MarksParams).marks)));
      return true;
    }
    if (id === REPORT_STEP) {
      const { sheetId, table } = params as ReportParams;
      this.reports.set(sheetId, table);
      return true;
    }
    return this.changes.silently(() => this.spreadsheet.commands.syncExecuteCommand(id, params as object));
  }

  dispose(): void {
    this.gone = true;
    this.closing.abort();
    this.changes.dispose();
    this.watchers.clear();
  }
}
