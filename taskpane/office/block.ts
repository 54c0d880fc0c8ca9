import type { PortFault } from "../port-fault";
import { faultOf, type Whereabouts } from "./excel-session";
import { looksLikeError, type GridBuilder, type RawCells } from "./grid-builder";
import { askWhole, differs } from "./letters";
import type { SheetLooks } from "./sheet-looks";
import type { OpenSheet } from "./sheets";
import { BLOCK_CELLS, cellsOf, pieces, rangeOf, type Part, type Piece } from "./survey";

type Builders = ReadonlyMap<OpenSheet, GridBuilder>;

/** Where what cells look like is noted. */
export interface AskedLooks {
  readonly sheets: ReadonlyMap<OpenSheet, SheetLooks>;
  /** Areas whose letters differ. */
  readonly mixed: Piece[];
}

const COLUMN = { columnHidden: true, format: { columnWidth: true } };

/** Parts that travel together; many small sheets fit into one block. */
export function* blocks(parts: readonly Part[]): Generator<Part[]> {
  let block: Part[] = [];
  let cells = 0;
  for (const part of parts) {
    if (block.length > 0 && cells + cellsOf(part) > BLOCK_CELLS) {
      yield block;
      block = [];
      cells = 0;
    }
    block.push(part);
    cells += cellsOf(part);
  }
  if (block.length > 0) yield block;
}

/** A block that was too large for the host, in two; undefined where it is a single cell. */
function halves(block: readonly Part[]): readonly (readonly Part[])[] | undefined {
  if (block.length > 1) {
    const middle = block.length >> 1;
    return [block.slice(0, middle), block.slice(middle)];
  }
  const [part] = block;
  if (!part || cellsOf(part) < 2) return undefined;
  return [...pieces(part, 2)].map((piece) => [{ ...piece, hidden: part.hidden }]);
}

interface Asked {
  readonly part: Part;
  readonly range: Excel.Range;
  readonly rows?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

async function ask(context: Excel.RequestContext, block: readonly Part[], looks: boolean): Promise<Asked[]> {
  const asked = block.map((part): Asked => {
    const range = rangeOf(part);
    if (looks) askWhole(range);
    range.load(looks ? "values,formulas,numberFormat" : "values,formulas");
    return {
      part,
      range,
      // One column knows its rows; a wider range would say the same for every cell. One row knows its columns.
      ...(part.hidden === null && {
        rows: range.getColumn(0).untrack().getRowProperties({ rowHidden: true }),
      }),
      ...(looks && { columns: range.getRow(0).untrack().getColumnProperties(COLUMN) }),
    };
  });
  await context.sync();
  return asked;
}

/** Which of the cells that look like errors are errors. Rarely needed, so it costs a trip of its own. */
async function typesOf(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<Map<Part, RawCells["types"]>> {
  const doubtful = asked.filter(({ range }) => range.values.some((row) => row.some(looksLikeError)));
  if (doubtful.length === 0) return new Map();
  const ranges = doubtful.map(({ part }) => {
    const range = rangeOf(part);
    range.load("valueTypes");
    return { part, range };
  });
  await context.sync();
  return new Map(ranges.map(({ part, range }) => [part, range.valueTypes]));
}

function noteLooks({ sheets, mixed }: AskedLooks, { part, range, columns }: Asked): void {
  const looks = sheets.get(part.open)!;
  if (differs(part, range, looks)) mixed.push(part);
  columns?.value.forEach(({ columnHidden, format }, column) =>
    looks.column(part.left + column, columnHidden === true, format?.columnWidth),
  );
  (range.numberFormat as readonly (readonly string[])[]).forEach((row, r) =>
    row.forEach((format, c) => looks.format(part.top + r, part.left + c, format)),
  );
}

/** Reads a block into the grids of its sheets; one round trip, or more where the host hands over less. */
export async function readBlock(
  context: Excel.RequestContext,
  block: readonly Part[],
  builders: Builders,
  looks: AskedLooks | undefined,
  at: Whereabouts,
): Promise<void> {
  at.sheets = [...new Set(block.map(({ open }) => open))];
  let asked: Asked[];
  let types: Awaited<ReturnType<typeof typesOf>>;
  try {
    asked = await ask(context, block, looks !== undefined);
    types = await typesOf(context, asked);
  } catch (error) {
    const fault: PortFault = faultOf(error, at);
    const smaller = fault.code === "too-large" ? halves(block) : undefined;
    if (!smaller) throw error;
    for (const half of smaller) await readBlock(context, half, builders, looks, at);
    return;
  }
  for (const one of asked) {
    const { part, range, rows } = one;
    if (looks) noteLooks(looks, one);
    const builder = builders.get(part.open)!;
    const known = types.get(part);
    const { values, formulas } = range as Pick<RawCells, "values" | "formulas">;
    builder.addCells(part, { values, formulas, ...(known && { types: known }) });
    for (let row = 0; row < part.rows; row++) {
      if (part.hidden ?? rows?.value[row]?.rowHidden) builder.hide(part.top + row);
    }
  }
}
