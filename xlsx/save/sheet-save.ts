import type { ReportStyle, Severity } from "../../src/sheet";
import type { PartContent } from "../archive-writer";
import type { CellModel, OpenedBook, SheetModel } from "../open";
import { reportPart } from "../report-part";
import { scaled, type Steps } from "../steps";
import type { StyleChoice } from "../styles";
import type { EditedSheet } from "./edited";
import { FrameEdit } from "./frame-edit";
import { originOf } from "./origin";
import { RowWriter, type RowContext } from "./row-writer";
import { aroundRows, withRows } from "./sheet-pieces";
import type { TextNumbers } from "./text-numbers";

/** What all sheets of a book share while they are saved. */
export interface SaveContext {
  readonly opened: OpenedBook;
  readonly styleNumber: (style: StyleChoice) => number;
  readonly textNumbers: () => Steps<TextNumbers>;
  readonly spillNumber: () => number | undefined;
  readonly markFormats: () => Readonly<Record<Severity, number>>;
  readonly reportFormats: () => Readonly<Record<ReportStyle, number>>;
  /** The namespace of the book's parts. */
  readonly namespace: string;
}

/** A sheet's part as it will be; undefined where it is copied as it is. */
export interface SavedSheet {
  readonly content: PartContent | undefined;
  readonly pending: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The frame of a sheet that is new. */
const blankFrame = (namespace: string): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetData></sheetData></worksheet>`,
  );

/** What is different outside of the rows is written into the frame. */
function editFrame(
  frame: FrameEdit,
  model: SheetModel | undefined,
  { content, moves = [] }: EditedSheet,
  context: SaveContext,
): void {
  if (!content) return;
  const before = model ?? {
    columns: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    zoom: 100,
  };
  const { showGridlines, zoom, frozen, topLeft } = content;
  const change = {
    ...(showGridlines !== before.showGridlines && { showGridlines }),
    ...(zoom !== before.zoom && { zoom }),
    ...(!same(frozen, before.frozen) && { frozen }),
    ...(topLeft !== model?.topLeft && { topLeft: topLeft ?? null }),
  };
  if (Object.keys(change).length > 0) frame.views(change);
  if (content.tabColour !== model?.tabColour) frame.tabColour(content.tabColour);
  const { defaultRowHeight, defaultColumnWidth } = content;
  if (defaultRowHeight !== model?.defaultRowHeight || defaultColumnWidth !== model?.defaultColumnWidth)
    frame.defaults(content, model ?? {});
  if (!same(content.columns, before.columns) || moves.length > 0) {
    const origin = originOf(moves, "column");
    const groups = new Map(
      before.columns.flatMap(({ from, to, outline, collapsed }) =>
        outline === undefined && collapsed === undefined
          ? []
          : Array.from({ length: to - from + 1 }, (_, at) => [from + at, { outline, collapsed }] as const),
      ),
    );
    frame.columns(content, (column) => groups.get(origin(column) ?? -1), context.styleNumber);
  }
  if (!same(content.merges, before.merges)) frame.merges(content.merges);
}

function rowContext(
  frame: FrameEdit,
  model: SheetModel | undefined,
  { moves = [] }: EditedSheet,
  context: SaveContext,
  textNumber: TextNumbers,
): RowContext {
  const { styleNumber, spillNumber } = context;
  const [rowOrigin, columnOrigin] = [originOf(moves, "row"), originOf(moves, "column")];
  const rowBefore = (row: number): SheetModel["rows"][number] => {
    const origin = model && rowOrigin(row);
    return origin === undefined ? undefined : model!.rows[origin];
  };
  return {
    p: frame.p,
    styleNumber,
    textNumber,
    spillNumber,
    rowBefore,
    before(row, column): CellModel | undefined {
      const origin = columnOrigin(column);
      return origin === undefined ? undefined : rowBefore(row)?.cells[origin];
    },
  };
}

/**
 * A sheet's part as it will be, step by step.
 *
 * @param selected whether the sheet is to be in front; undefined where that stays as it is
 */
export function* saveSheet(
  sheet: EditedSheet,
  part: string,
  selected: boolean | undefined,
  context: SaveContext,
): Steps<SavedSheet> {
  if (sheet.report) return { content: reportPart(sheet.report, context.reportFormats()), pending: false };
  const model = sheet.source === undefined ? undefined : context.opened.sheets[sheet.source]!;
  const frame = new FrameEdit(model?.frame.bytes ?? blankFrame(context.namespace), part);
  editFrame(frame, model, sheet, context);
  if (selected !== undefined) frame.views({ selected });
  if (sheet.marks) frame.marks(sheet.marks, context.markFormats());
  if (!sheet.content) {
    const edits = frame.edits();
    if (edits.length === 0 && model) return { content: undefined, pending: false };
    if (!model) return { content: withRows(frame.bytes, frame.layout, edits, []), pending: false };
    const whole = yield* context.opened.archive.readSteps(part);
    return { content: aroundRows(whole, model.frame, edits), pending: false };
  }
  const textNumber = yield* context.textNumbers();
  const rows = new RowWriter(rowContext(frame, model, sheet, context, textNumber)).write(sheet.content);
  const { chunks, bounds, pending } = yield* scaled(rows, 0.1, 0.9);
  frame.dimension(bounds);
  return { content: withRows(frame.bytes, frame.layout, frame.edits(), chunks), pending };
}
