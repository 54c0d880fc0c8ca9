import { PAPER, unreadable } from "../../src/shown";
import type { Work } from "../port";
import type { Whereabouts } from "./excel-session";
import type { SheetLooks } from "./sheet-looks";
import type { OpenSheet } from "./sheets";
import { BLOCK_CELLS, cellsOf, rangeOf, type Piece } from "./survey";
import { LEAF, cut, trips } from "./trips";
import { mustGoOn } from "./work";

type AllLooks = ReadonlyMap<OpenSheet, SheetLooks>;

/** What Excel gives for automatic letters, and for black ones. */
const INK = "#000000";

const PROPERTIES = { format: { fill: { color: true }, font: { color: true, size: true } } };

/** Excel has no answer where cells differ: `null`, or an empty text. */
const known = <T>(answer: T | null | undefined | ""): T | undefined =>
  answer === null || answer === undefined || answer === "" ? undefined : answer;

interface Answer {
  readonly colour: string | undefined;
  readonly size: number | undefined;
  readonly fill: string | undefined;
}

const answerOf = (
  colour: string | null | undefined,
  size: number | null | undefined,
  fill: string | null | undefined,
): Answer => ({
  colour: known(colour)?.toUpperCase(),
  size: known(size),
  fill: known(fill)?.toUpperCase(),
});

/**
 * Whether all letters of an area can be read. Undefined where that is to be asked further.
 *
 * Automatic letters are never taken for hidden; Excel hands them over as black, so that black on black cannot be
 * told from them here.
 */
function isOpen({ colour, size, fill }: Answer): boolean | undefined {
  if (size === undefined || colour === undefined) return undefined;
  if (colour === INK) return unreadable({ size }) === undefined;
  return fill === undefined ? undefined : unreadable({ size, colour }, fill) === undefined;
}

/** Notes a cell whose letters cannot be read; all cells where their format has a colour to say. */
function note(
  looks: SheetLooks,
  row: number,
  column: number,
  { colour, size = 11, fill = PAPER }: Answer,
  whitened = false,
): void {
  const letters = { size, ...(colour !== undefined && colour !== INK && { colour }) };
  if (whitened || unreadable(letters, fill)) looks.add({ row, column, fill, ...letters });
}

/** Asks how the letters of an area look as a whole, in whatever round trip comes next. */
export function askWhole({ format }: Excel.Range): void {
  format.font.load("color,size");
  format.fill.load("color");
}

/** Takes what `askWhole` asked; whether the letters differ within, so that nothing is known yet. */
export function differs(piece: Piece, { format: { font, fill } }: Excel.Range, looks: SheetLooks): boolean {
  const answer = answerOf(font.color, font.size, fill.color);
  const open = isOpen(answer);
  if (open === false)
    for (let row = piece.top; row < piece.top + piece.rows; row++)
      for (let column = piece.left; column < piece.left + piece.columns; column++)
        note(looks, row, column, answer);
  return open === undefined;
}

/** Asks about areas as wholes; gives back those whose letters differ within. One round trip. */
async function askWholes(
  context: Excel.RequestContext,
  areas: readonly Piece[],
  looks: AllLooks,
): Promise<Piece[]> {
  const asked = areas.map((piece) => ({ piece, range: rangeOf(piece) }));
  for (const { range } of asked) askWhole(range);
  await context.sync();
  return asked.flatMap(({ piece, range }) => (differs(piece, range, looks.get(piece.open)!) ? [piece] : []));
}

/**
 * Asks about single cells; one round trip. The pieces of one cell's text are not asked about: Excel hands them
 * over from ExcelApi 1.18 on only, so a text of several colours is taken as it is.
 */
async function askCells(
  context: Excel.RequestContext,
  areas: readonly Piece[],
  looks: AllLooks,
  whitened: boolean,
): Promise<void> {
  const asked = areas.map((piece) => ({ piece, cells: rangeOf(piece).getCellProperties(PROPERTIES) }));
  await context.sync();
  for (const { piece, cells } of asked)
    cells.value.forEach((row, r) =>
      row.forEach(({ format }, c) => {
        const answer = answerOf(format?.font?.color, format?.font?.size, format?.fill?.color);
        note(looks.get(piece.open)!, piece.top + r, piece.left + c, answer, whitened);
      }),
    );
}

/** The cells whose format can give them the colour of the paper. */
function* whitenedPieces(looks: AllLooks): Generator<Piece> {
  for (const [open, all] of looks)
    for (const { column: left, from, to } of all.whitened())
      for (let top = from; top <= to; top += LEAF)
        yield { open, top, left, rows: Math.min(LEAF, to - top + 1), columns: 1 };
}

/**
 * Finds letters that are not to be read in areas whose letters differ: they are asked about in pieces, down to
 * single cells. A sheet with a coloured header costs three round trips, a plain one none.
 */
export async function readLetters(
  context: Excel.RequestContext,
  mixed: readonly Piece[],
  looks: AllLooks,
  work: Work,
  at: Whereabouts,
): Promise<void> {
  const begin = (trip: readonly Piece[]): void => {
    mustGoOn(work);
    at.sheets = [...new Set(trip.map((one) => one.open))];
  };
  const single: Piece[] = [];
  let open = mixed;
  while (open.length > 0) {
    single.push(...open.filter((piece) => cellsOf(piece) <= LEAF));
    const smaller = open.filter((piece) => cellsOf(piece) > LEAF).flatMap((piece) => [...cut(piece)]);
    const next: Piece[] = [];
    for (const trip of trips(smaller, Infinity)) {
      begin(trip);
      next.push(...(await askWholes(context, trip, looks)));
    }
    open = next;
  }
  const whitened = [...whitenedPieces(looks)];
  for (const areas of [single, whitened])
    for (const trip of trips(areas, BLOCK_CELLS / 2)) {
      begin(trip);
      await askCells(context, trip, looks, areas === whitened);
    }
}
