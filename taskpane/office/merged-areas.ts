import type { Merge } from "../../src/sheet";
import type { Work } from "../port";
import { faultOf, type Whereabouts } from "./excel-session";
import type { PlacedMerge } from "./known-merges";
import { pieces, rangeOf, type Piece } from "./survey";
import { mustGoOn } from "./work";

/**
 * Excel hands over up to 512 merged areas of a range and gives up beyond. So it is asked about few rows at a
 * time; a row of claims is part of two merged areas at most.
 */
const ROWS_ASKED = 256;
/** Questions in one round trip. */
const MOST_QUESTIONS = 200;

const EXTENT = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

/** The merged areas whose first cells lie in some strips; one round trip. */
async function ask(context: Excel.RequestContext, strips: readonly Piece[]): Promise<[Piece, Merge[]][]> {
  const asked = strips.map((strip) => {
    const merged = rangeOf(strip).getMergedAreasOrNullObject().untrack();
    const { areas } = merged;
    areas.load(EXTENT);
    return { strip, merged, areas };
  });
  await context.sync();
  return asked.map(({ strip, merged, areas }) => [
    strip,
    merged.isNullObject
      ? []
      : areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          top: rowIndex,
          left: columnIndex,
          bottom: rowIndex + rowCount - 1,
          right: columnIndex + columnCount - 1,
        })),
  ]);
}

/** Asks, and where the host gives up asks about less, down to single cells. */
async function askPatiently(
  context: Excel.RequestContext,
  strips: readonly Piece[],
  at: Whereabouts,
): Promise<[Piece, Merge[]][]> {
  try {
    return await ask(context, strips);
  } catch (error) {
    const { code } = faultOf(error, at);
    const first = strips[0]!;
    const smaller =
      strips.length > 1
        ? [strips.slice(0, strips.length >> 1), strips.slice(strips.length >> 1)]
        : [...pieces(first, 2)].map((piece) => [piece]);
    const atEnd = strips.length === 1 && smaller.length === 1;
    if (atEnd || !["host", "refused", "too-large"].includes(code)) throw error;
    const found: [Piece, Merge[]][] = [];
    for (const some of smaller) found.push(...(await askPatiently(context, some, at)));
    return found;
  }
}

/** The merged areas that begin in some areas, each with the sheet that it is on. */
export async function mergedAreas(
  context: Excel.RequestContext,
  areas: readonly Piece[],
  work: Work,
  at: Whereabouts,
): Promise<PlacedMerge[]> {
  const strips = areas.flatMap((area) => [...pieces(area, Math.ceil(area.rows / ROWS_ASKED))]);
  const found: PlacedMerge[] = [];
  for (let first = 0; first < strips.length; first += MOST_QUESTIONS) {
    mustGoOn(work);
    const some = strips.slice(first, first + MOST_QUESTIONS);
    at.sheets = [...new Set(some.map(({ open }) => open))];
    for (const [{ open }, merges] of await askPatiently(context, some, at))
      for (const merge of merges) found.push([open, merge]);
  }
  return found;
}
