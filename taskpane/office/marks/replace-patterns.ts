import { MARK_ORDER, joinedRanges, type Severity } from "../../../src/sheet";
import type { PlacedMarks, Work } from "../../port";
import { addressOfBlock, blockOf } from "../addresses";
import type { Whereabouts } from "../excel-session";
import type { OpenSheet } from "../sheets";
import { pieceOf, type Piece } from "../survey";
import { mustGoOn, share } from "../work";
import { mustAllowFormats } from "./allowed-formats";
import { MARK_PATTERN, markOf, patternColour, type PatternMark } from "./mark-pattern";
import { readFills, type Fill } from "./read-fills";
import { marksAmong } from "./wanted-marks";

/** The workbook says that it carries such marks, so that others need not be searched for them. */
const NOTE = "wuyi-pattern-marks";
/** So many addresses travel in one round trip; each names up to 4,000 characters of ranges. */
const ADDRESSES_SENT = 25;

interface PlacedPattern extends PatternMark {
  readonly piece: Piece;
}

/** Cells of one sheet that get the same. */
interface Stroke {
  readonly open: OpenSheet;
  readonly mark: PatternMark;
  readonly address: string;
}

/** Areas that get the same, in few addresses. */
function strokes(placed: readonly PlacedPattern[]): Stroke[] {
  const alike = new Map<string, { open: OpenSheet; mark: PatternMark; ranges: string[] }>();
  for (const { piece, severity, filled } of placed) {
    const { open, top, left, rows, columns } = piece;
    const key = `${open.id} ${severity} ${filled}`;
    const known = alike.get(key) ?? { open, mark: { severity, filled }, ranges: [] };
    alike.set(key, known);
    known.ranges.push(addressOfBlock(top, left, rows, columns));
  }
  return [...alike.values()].flatMap(({ open, mark, ranges }) =>
    [...joinedRanges(ranges, ",")].map((address) => ({ open, mark, address })),
  );
}

function paint({ open, mark, address }: Stroke): void {
  const areas = open.sheet.getRanges(address);
  areas.format.fill.pattern = MARK_PATTERN;
  areas.format.fill.patternColor = patternColour(mark);
  areas.untrack();
}

/** The colour under the pattern is the cell's own again; where there was none, there is none. */
function wipe({ open, mark, address }: Stroke): void {
  const areas = open.sheet.getRanges(address);
  if (mark.filled) areas.format.fill.pattern = "Solid";
  else areas.format.fill.clear();
  areas.untrack();
}

async function each(
  context: Excel.RequestContext,
  all: readonly Stroke[],
  does: (stroke: Stroke) => void,
  at: Whereabouts,
  told: (done: number) => void = () => undefined,
): Promise<void> {
  for (let first = 0; first < all.length; first += ADDRESSES_SENT) {
    const some = all.slice(first, first + ADDRESSES_SENT);
    told(first);
    at.sheets = [...new Set(some.map(({ open }) => open))];
    for (const stroke of some) does(stroke);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request may be 5 MB, and can be stopped between two
    await context.sync();
  }
}

/** All marks of this kind. */
async function findPatterns(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  work: Work,
  at: Whereabouts,
): Promise<PlacedPattern[]> {
  const asked = sheets.map((open) => ({ open, used: open.sheet.getUsedRangeOrNullObject(false).untrack() }));
  for (const { used } of asked) used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const areas = asked.flatMap(({ open, used }): Piece[] =>
    used.isNullObject
      ? []
      : [
          {
            open,
            top: used.rowIndex,
            left: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          },
        ],
  );
  const fills = await readFills(context, areas, work, at);
  return fills.flatMap(({ piece, pattern, colour }) => {
    const mark = markOf(pattern, colour);
    return mark ? [{ piece, ...mark }] : [];
  });
}

/** A pattern of the person's own stays: under a mark it would be lost. */
const isMarkable = ({ pattern }: Fill): boolean => pattern === "None" || pattern === "Solid";

/** Where marks are to stand, with what they cover. */
async function planned(
  context: Excel.RequestContext,
  wanted: ReadonlyMap<OpenSheet, PlacedMarks["ranges"]>,
  work: Work,
  at: Whereabouts,
): Promise<PlacedPattern[]> {
  const placed: PlacedPattern[] = [];
  const place = async (severity: Severity): Promise<void> => {
    const pieces = [...wanted].flatMap(([open, ranges]) =>
      ranges[severity].map((range) => pieceOf(open, blockOf(range)!)),
    );
    for (const fill of (await readFills(context, pieces, work, at)).filter(isMarkable))
      placed.push({ piece: fill.piece, severity, filled: fill.pattern === "Solid" });
  };
  for (const severity of MARK_ORDER) await place(severity);
  return placed;
}

const noteOf = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(NOTE);

/** Asks, in whatever round trip comes next, whether the workbook says that it carries marks of this kind. */
export function askPatterns(context: Excel.RequestContext): () => boolean {
  const note = noteOf(context);
  note.load("key");
  return () => !note.isNullObject;
}

/**
 * Replaces all marks that are patterns of the cells' own fills. Where something fails in between, or the person
 * stops the work, the marks are again what they were.
 *
 * @param noted whether the workbook says that it carries some
 * @throws PortFault "protected" with the sheet, "sheet-missing", "stopped"
 */
export async function replacePatterns(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  marks: readonly PlacedMarks[],
  noted: boolean,
  work: Work,
  at: Whereabouts,
): Promise<void> {
  const wanted = marksAmong(sheets, marks);
  if (!noted && wanted.size === 0) return;
  const before = noted ? await findPatterns(context, sheets, work, at) : [];
  await mustAllowFormats(context, new Set([...wanted.keys(), ...before.map(({ piece }) => piece.open)]));
  const tell = share(work, 0, 1);
  let after: readonly Stroke[] = [];
  try {
    await each(context, strokes(before), wipe, at);
    after = strokes(await planned(context, wanted, work, at));
    if (after.length > 0) context.workbook.settings.add(NOTE, true);
    await each(context, after, paint, at, (done) => {
      mustGoOn(work);
      tell(done, after.length);
    });
    if (after.length === 0 && noted) {
      noteOf(context).delete();
      await context.sync();
    }
  } catch (error) {
    // Where the workbook is out of reach nothing can be taken back; the first fault says why.
    await takeBack(context, strokes(before), after, at).catch(() => undefined);
    throw error;
  }
  tell(1, 1);
}

/** Brings the marks back to what they were; a mark that was only begun shows no colour to know it by. */
async function takeBack(
  context: Excel.RequestContext,
  before: readonly Stroke[],
  after: readonly Stroke[],
  at: Whereabouts,
): Promise<void> {
  await each(context, after, wipe, at);
  await each(context, before, paint, at);
  const noted = askPatterns(context);
  await context.sync();
  if (before.length > 0) context.workbook.settings.add(NOTE, true);
  else if (noted()) noteOf(context).delete();
  await context.sync();
}
