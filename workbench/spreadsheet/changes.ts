import type { ICommandInfo, IDisposable, IRange } from "@univerjs/core";
import type { Move } from "../../xlsx";
import type { Spreadsheet } from "./create";

/** One step of what happened to the open workbook; enough to do it again. */
export interface Entry {
  readonly id: string;
  readonly params: object;
}

/** What happened to one sheet since the workbook was opened. */
export interface SheetChanges {
  /** Whether anything in the sheet differs from what was opened, computed values included. */
  touched: boolean;
  /** In the order of time. */
  readonly moves: Move[];
}

/** What people change: sheets, and the names of cells. */
const MUTATION = /^(?:sheet\.mutation\.|formula\.mutation\.(?:set|remove)-defined-name$)/;
/** Heights that follow from the text of the cells; whoever opens the file finds them again. */
const DERIVED = new Set([
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-permission-points",
  "sheet.mutation.mark-dirty-filter-change",
]);
/** What concerns the workbook and not what a sheet holds. */
const OUTSIDE = new Set([
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-worksheet-hidden",
  "sheet.mutation.set-worksheet-order",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-workbook-name",
]);

const MOVES: Readonly<Record<string, Pick<Move, "axis" | "kind">>> = {
  "sheet.mutation.insert-row": { axis: "row", kind: "insert" },
  "sheet.mutation.insert-col": { axis: "column", kind: "insert" },
  "sheet.mutation.remove-rows": { axis: "row", kind: "delete" },
  "sheet.mutation.remove-col": { axis: "column", kind: "delete" },
};

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
}

function moveOf(id: string, { range }: SheetParams): Move | undefined {
  const kind = MOVES[id];
  if (!kind || !range) return undefined;
  const [at, end] =
    kind.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { ...kind, at, count: end - at + 1 };
}

/** What listens to the open workbook. */
export interface ChangeListener {
  /** A step by the person, or by us on the person's behalf; sheets by id, `null`: the workbook. */
  changed(entry: Entry, sheetIds: readonly string[] | null): void;
  /** Rows or columns were put in or taken out. */
  moved(sheetId: string, move: Move): void;
}

/**
 * Watches what happens to the open workbook: which sheets differ from the file, which rows and columns moved,
 * and each step, so that a reload can do it again.
 */
export class Changes {
  private readonly sheets = new Map<string, SheetChanges>();
  private readonly listeners: IDisposable[];
  private paused = 0;
  private edited = false;

  constructor(
    spreadsheet: Spreadsheet,
    private readonly listener: ChangeListener,
  ) {
    const { commands, workbook } = spreadsheet;
    const unitId = workbook.getUnitId();
    const ours = (command: Readonly<ICommandInfo>): boolean =>
      MUTATION.test(command.id) &&
      !DERIVED.has(command.id) &&
      (command.params as SheetParams | undefined)?.unitId === unitId;
    this.listeners = [
      commands.onCommandExecuted((command, options) => {
        if (!ours(command)) return;
        const params = command.params as SheetParams;
        // Computed values come as mutations too, but as nobody's step. Those of an unchanged book are the file's.
        const computed = options?.onlyLocal === true;
        if (!computed) this.edited = true;
        if (this.edited) this.touch(command.id, params);
        if (!computed && this.paused === 0) this.tell(command.id, params);
      }),
    ];
  }

  private touch(id: string, params: SheetParams): void {
    if (OUTSIDE.has(id)) return;
    for (const sheetId of new Set([params.subUnitId, params.from?.subUnitId, params.to?.subUnitId])) {
      if (sheetId === undefined) continue;
      const sheet = this.of(sheetId);
      sheet.touched = true;
      const move = moveOf(id, params);
      if (!move) continue;
      sheet.moves.push(move);
      this.listener.moved(sheetId, move);
    }
  }

  private tell(id: string, params: object): void {
    const { subUnitId, from, to } = params as SheetParams;
    const ids = [subUnitId, from?.subUnitId, to?.subUnitId].filter((one) => one !== undefined);
    this.listener.changed({ id, params }, OUTSIDE.has(id) ? null : [...new Set(ids)]);
  }

  /** What happened to a sheet. */
  of(sheetId: string): SheetChanges {
    let found = this.sheets.get(sheetId);
    if (!found) this.sheets.set(sheetId, (found = { touched: false, moves: [] }));
    return found;
  }

  /** Does something without telling the listener of changes: steps that are done again after a reload. */
  silently<T>(work: () => T): T {
    this.paused++;
    try {
      return work();
    } finally {
      this.paused--;
    }
  }

  dispose(): void {
    for (const one of this.listeners) one.dispose();
  }
}
