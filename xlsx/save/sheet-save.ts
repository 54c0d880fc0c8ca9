import type { PartContent } from "../archive-writer";
import type { Merge } from "../../src/sheet";
import { movedAutoFilter } from "../auto-filter";
import { originOf } from "../move";
import type { SheetModel } from "../open";
import { reportPart } from "../report-part";
import { scaled, type Steps } from "../steps";
import { asUtf8 } from "../xml-scanner";
import type { EditedSheet } from "./edited";
import { FrameEdit, type FrameLosses } from "./frame-edit";
import type { SavePlan } from "./plan";
import { isConcerned, rowContext, type SaveContext } from "./row-context";
import { RowWriter } from "./row-writer";
import { aroundRows, withRows } from "./sheet-pieces";

/** A sheet's part as it will be; undefined where it is copied as it is. */
export interface SavedSheet {
  readonly content: PartContent | undefined;
  readonly pending: boolean;
  /** Its formulas may be others than before. */
  readonly rewritten: boolean;
  /** The range that is filtered from now on, null for none; undefined where that stays as it is. */
  readonly filtered?: Merge | null;
  /** What went with the cells that it pointed to. */
  readonly lost: FrameLosses;
}

const NOTHING_LOST: FrameLosses = { relationships: [], filter: false };

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

/**
 * Writes the sheet's filter where it is another than the file's.
 *
 * @returns the range that is filtered from now on, null for none; undefined where nothing was written
 */
function editFilter(
  frame: FrameEdit,
  model: SheetModel | undefined,
  { filter, moves = [] }: EditedSheet,
): Merge | null | undefined {
  if (filter === undefined) return undefined;
  const before = model?.autoFilter && movedAutoFilter(model.autoFilter, moves);
  if (same(before ?? null, filter)) return undefined;
  frame.filter(filter);
  return filter?.range ?? null;
}

/** Lets the frame follow what became of the book's sheets. */
function follow(
  frame: FrameEdit,
  model: SheetModel | undefined,
  sheet: EditedSheet,
  plan: SavePlan,
): FrameLosses {
  if (!model) return NOTHING_LOST;
  if (!plan.change.any) return NOTHING_LOST;
  const dropped = new Set(plan.dropped.flatMap((one) => (one.sheet === sheet.source ? one.id : [])));
  return frame.change({ sheet: model.name, change: plan.change, dropped }, sheet.marks === undefined);
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
  const { opened, plan } = context;
  if (sheet.report)
    return {
      content: reportPart(sheet.report, context.reportFormats(), context.namespace),
      pending: false,
      rewritten: false,
      lost: NOTHING_LOST,
    };
  const model = sheet.source === undefined ? undefined : opened.sheets[sheet.source]!;
  const frame = new FrameEdit(model?.frame.bytes ?? blankFrame(context.namespace), part);
  editFrame(frame, model, sheet, context);
  const filtered = editFilter(frame, model, sheet);
  const told = filtered === undefined ? {} : { filtered };
  if (selected !== undefined) frame.selected(selected);
  if (sheet.marks) frame.marks(sheet.marks, context.markFormats());
  const lost = follow(frame, model, sheet, plan);
  const concerned =
    model !== undefined && !sheet.content && plan.change.any
      ? yield* scaled(isConcerned(model, plan.change), 0, 0.1)
      : false;
  const rows = sheet.content ?? (concerned ? model : undefined);
  if (!rows) {
    const edits = frame.edits();
    if (edits.length === 0 && model) return { content: undefined, pending: false, rewritten: false, lost };
    if (!model)
      return {
        content: withRows(frame.bytes, frame.layout, edits, []),
        pending: false,
        rewritten: false,
        lost,
        ...told,
      };
    const whole = asUtf8(yield* scaled(opened.archive.readSteps(part), 0.1, 0.9), part);
    return {
      content: aroundRows(whole, model.frame, edits),
      pending: false,
      rewritten: false,
      lost,
      ...told,
    };
  }
  const textNumber = yield* scaled(context.textNumbers(), 0.1, 0.1);
  const writer = new RowWriter(rowContext(frame.p, model, sheet, context, textNumber));
  const { chunks, bounds, pending } = yield* scaled(writer.write(rows), 0.2, 0.8);
  frame.dimension(bounds);
  return {
    content: withRows(frame.bytes, frame.layout, frame.edits(), chunks),
    pending,
    rewritten: true,
    lost,
    ...told,
  };
}
