import type { Work } from "../../port";
import type { Whereabouts } from "../excel-session";
import { BLOCK_CELLS, cellsOf, rangeOf, type Piece } from "../survey";
import { LEAF, cut, trips } from "../trips";
import { mustGoOn } from "../work";

/** Cells whose fill has one pattern, of one colour. */
export interface Fill {
  readonly piece: Piece;
  /** As Excel names it: `None`, `Solid`, `Gray75`… */
  readonly pattern: string;
  readonly colour: string;
}

const PROPERTIES = { format: { fill: { pattern: true, patternColor: true } } };

/** Excel answers nothing, or an empty text, where cells differ. */
const isKnown = (answer: string | null): answer is string => answer !== null && answer !== "";

/** Patterns without a colour of their own. */
const isPlain = (pattern: string): boolean => pattern === "None" || pattern === "Solid";

async function askWholes(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): Promise<readonly (Fill | Piece)[]> {
  const asked = pieces.map((piece) => ({ piece, fill: rangeOf(piece).format.fill }));
  for (const { fill } of asked) fill.load("pattern,patternColor");
  await context.sync();
  return asked.map(({ piece, fill }) => {
    const [pattern, colour] = [fill.pattern as string | null, fill.patternColor as string | null];
    if (isKnown(pattern) && isPlain(pattern)) return { piece, pattern, colour: "" };
    return isKnown(pattern) && isKnown(colour) ? { piece, pattern, colour } : piece;
  });
}

/** Single cells; those of a column that follow one another and are alike come together. */
async function* askCells(context: Excel.RequestContext, pieces: readonly Piece[]): AsyncGenerator<Fill> {
  const asked = pieces.map((piece) => ({ piece, cells: rangeOf(piece).getCellProperties(PROPERTIES) }));
  await context.sync();
  for (const { piece, cells } of asked)
    for (let column = 0; column < piece.columns; column++) {
      let run: Fill | undefined;
      for (let row = 0; row < piece.rows; row++) {
        const { pattern = "None", patternColor = "" } = cells.value[row]?.[column]?.format?.fill ?? {};
        const colour = isPlain(pattern) ? "" : patternColor;
        if (run && run.pattern === pattern && run.colour === colour) {
          run = { ...run, piece: { ...run.piece, rows: run.piece.rows + 1 } };
          continue;
        }
        if (run) yield run;
        const place = { top: piece.top + row, left: piece.left + column, rows: 1, columns: 1 };
        run = { piece: { ...piece, ...place }, pattern, colour };
      }
      if (run) yield run;
    }
}

/** How some areas are filled, each cell once. Areas that are alike cost a question, others one for each piece. */
export async function readFills(
  context: Excel.RequestContext,
  areas: readonly Piece[],
  work: Work,
  at: Whereabouts,
): Promise<readonly Fill[]> {
  const fills: Fill[] = [];
  const single: Piece[] = [];
  let open = areas;
  while (open.length > 0) {
    const differing: Piece[] = [];
    for (const trip of trips(open, Infinity)) {
      mustGoOn(work);
      at.sheets = [...new Set(trip.map((piece) => piece.open))];
      for (const answer of await askWholes(context, trip))
        if ("pattern" in answer) fills.push(answer);
        else differing.push(answer);
    }
    single.push(...differing.filter((piece) => cellsOf(piece) <= LEAF));
    open = differing.filter((piece) => cellsOf(piece) > LEAF).flatMap((piece) => [...cut(piece)]);
  }
  for (const trip of trips(single, BLOCK_CELLS / 2)) {
    mustGoOn(work);
    for await (const fill of askCells(context, trip)) fills.push(fill);
  }
  return fills;
}
