import { MARK_COLOURS, MARK_ORDER, joinedRanges, markFormula, type Severity } from "../../../src/sheet";
import type { PlacedMarks, Work } from "../../port";
import type { Whereabouts } from "../excel-session";
import type { OpenSheet } from "../sheets";
import { mustGoOn, share } from "../work";
import { mustAllowFormats } from "./allowed-formats";
import { findFormats, keepMarks, type KeptMark } from "./find-formats";
import { marksAmong } from "./wanted-marks";

/** So many formats travel in one round trip; each names up to 4,000 characters of ranges. */
const FORMATS_SENT = 25;

/** A mark that is to stand on some cells of a sheet. */
interface NewMark {
  readonly open: OpenSheet;
  readonly severity: Severity;
  /** Ranges with commas between them. */
  readonly address: string;
}

function place({ open, severity, address }: NewMark): void {
  const areas = open.sheet.getRanges(address);
  const format = areas.conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${markFormula(severity)}`;
  format.custom.format.fill.color = `#${MARK_COLOURS[severity].fill}`;
  format.custom.format.font.color = `#${MARK_COLOURS[severity].font}`;
  // After the person's own formats; this comes last, since the format is another object then.
  format.priority = -1;
  areas.untrack();
}

function newMarks(sheets: readonly OpenSheet[], wanted: readonly PlacedMarks[]): NewMark[] {
  return [...marksAmong(sheets, wanted)].flatMap(([open, ranges]) =>
    MARK_ORDER.flatMap((severity) =>
      [...joinedRanges(ranges[severity], ",")].map((address) => ({ open, severity, address })),
    ),
  );
}

/** Brings the marks back to what they were: ours that are new go, ours that went come again. */
async function takeBack(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  before: readonly KeptMark[],
  known: ReadonlySet<string>,
): Promise<void> {
  const now = await findFormats(context, sheets);
  const still = new Set(now.marks.map(({ id }) => id));
  for (const format of [...now.marks.map((mark) => mark.format), ...now.begun]) {
    if (!known.has(format.id)) format.delete();
  }
  for (const { id, open, severity, addresses } of before) {
    if (still.has(id)) continue;
    for (const address of joinedRanges(addresses, ",")) place({ open, severity, address });
  }
  now.release();
  await context.sync();
}

/**
 * Replaces all marks of ours that are conditional formats. New ones are placed first and old ones taken away last,
 * in one round trip; where something fails in between, or the person stops the work, the marks are again what they
 * were.
 *
 * @throws PortFault "protected" with the sheet, "sheet-missing", "stopped"
 */
export async function replaceFormats(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  wanted: readonly PlacedMarks[],
  work: Work,
  at: Whereabouts,
): Promise<void> {
  const placed = newMarks(sheets, wanted);
  const found = await findFormats(context, sheets);
  await mustAllowFormats(context, new Set([...placed, ...found.marks].map(({ open }) => open)));
  const before = await keepMarks(context, found.marks);
  const known = new Set([...found.marks, ...found.begun].map(({ id }) => id));
  const tell = share(work, 0, 1);
  try {
    for (let first = 0; first < placed.length; first += FORMATS_SENT) {
      mustGoOn(work);
      const some = placed.slice(first, first + FORMATS_SENT);
      at.sheets = [...new Set(some.map(({ open }) => open))];
      for (const mark of some) place(mark);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request may be 5 MB, and can be stopped between two
      await context.sync();
      tell(first + some.length, placed.length);
    }
    mustGoOn(work);
    at.sheets = sheets;
    for (const { format } of found.marks) format.delete();
    found.release();
    await context.sync();
  } catch (error) {
    // Where the workbook is out of reach nothing can be taken back; the first fault says why.
    await takeBack(context, sheets, before, known).catch(() => undefined);
    throw error;
  }
  tell(1, 1);
}
