import { CellError, ERROR_CODES, callFunction, type Block, type CellValue } from "../../src/formula";
import { ITEMS } from "../../src/policy";
import type { FunctionCase } from "./function-cases";

/** What one cell of Excel holds; a longer text is #VALUE! there. */
const LONGEST_TEXT = 32_767;
/** No answer that a cell shows as an error is longer: people must be able to read it. */
const LONGEST_MESSAGE = 4_000;

const KNOWN: ReadonlySet<string> = new Set(ERROR_CODES);
/** Functions whose numbers are money. */
export const MONEY: ReadonlySet<string> = new Set([
  ...ITEMS.map((item) => item.function ?? "AWARD"),
  "PAYABLE",
  "NEXT_TIER",
]);

const saysNothing = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** Whether all ranges of a call have nothing in a place: an empty row of a table, which has no answer. */
function isEmptyRow({ name, blocks }: FunctionCase, row: number, column: number): boolean {
  const ranges = blocks.filter(
    (block, at) => (block?.[0]?.length ?? 0) * (block?.length ?? 0) > 1 && !(name === "VETOED" && at === 1),
  ) as Block[];
  // Its rows are the places of the ranges in reading order.
  if (name === "NEXT_TIER")
    return ranges.some((block) => !isRectangle(block) || block.flat().some(saysNothing));
  return ranges.length > 0 && ranges.every((block) => saysNothing(elementOf(block, row, column)?.[0]?.[0]));
}

function plainCell(name: string, value: CellValue): void {
  if (value instanceof CellError) {
    if (!KNOWN.has(value.code)) throw new Error(`an error that no spreadsheet knows: ${value.code}`);
    if (value.message === "") throw new Error(`${value.code} without a sentence`);
    if (value.message.length > LONGEST_MESSAGE)
      throw new Error(`a sentence of ${value.message.length} letters`);
    return;
  }
  if (value === null) throw new Error("nothing is no answer");
  if (typeof value === "string" && value.length > LONGEST_TEXT)
    throw new Error(`a text of ${value.length} letters`);
  if (typeof value !== "number") return;
  if (!Number.isFinite(value) || Object.is(value, -0)) throw new Error(`the number ${value}`);
  if (value < 0 && MONEY.has(name)) throw new Error(`money below 0: ${value}`);
} // prettier-ignore

/** What a program says where it forgot to say something. */
const SLIPS = /undefined|\[object|NaN|Infinity/;

/** No text slips, unless an argument said the same. */
function noSlips({ blocks }: FunctionCase, result: Block): void {
  const slip = result.flat().find((value) => SLIPS.test(value instanceof CellError ? value.message : String(value)));
  if (slip === undefined) return;
  const given = blocks.flatMap((block) => block?.flat() ?? []);
  if (given.some((value) => SLIPS.test(value instanceof CellError ? value.message : String(value)))) return;
  throw new Error(`a text says ${slip instanceof CellError ? slip.message : String(slip)}`);
} // prettier-ignore

const same = (a: CellValue, b: CellValue): boolean =>
  a instanceof CellError && b instanceof CellError
    ? a.code === b.code && a.message === b.message
    : Object.is(a, b);

function sameBlocks(a: Block, b: Block): boolean {
  return a.length === b.length && a.every((row, r) => row.length === b[r]!.length && row.every((one, c) => same(one, b[r]![c]!)));
} // prettier-ignore

/** Frozen, so that whoever changes what the spreadsheet handed over is found out. */
function frozen(blocks: FunctionCase["blocks"]): FunctionCase["blocks"] {
  for (const block of blocks) {
    block?.forEach((row) => Object.freeze(row));
    if (block) Object.freeze(block);
  }
  return Object.freeze(blocks);
}

const isRectangle = (block: Block): boolean => block.every((row) => row.length === block[0]!.length);

/** The element of an argument that belongs to a place of the result; undefined where the argument has none. */
function elementOf(block: Block | null | undefined, row: number, column: number): Block | null {
  if (!block?.[0]?.length) return null;
  const cells = block.length === 1 ? block[0] : block[row];
  const value = block[0].length === 1 ? cells?.[0] : cells?.[column];
  return value === undefined ? null : [[value]];
}

/** Functions that look at an argument as a whole, and those with rows of cells for each element. */
const NOT_BY_ELEMENT = new Set(["ITEMS", "VETOED", "EXPLAIN", "NEXT_TIER"]);

/** A cell of a range's result is what the function says of that cell's own elements. */
function byElement({ name, blocks }: FunctionCase, result: Block): void {
  if (NOT_BY_ELEMENT.has(name) || !blocks.every((block) => !block || isRectangle(block))) return;
  for (const [row, column] of [
    [0, 0],
    [result.length - 1, result[0]!.length - 1],
  ] as const) {
    const alone = blocks.map((block) => elementOf(block, row, column));
    // A range that is too short has a fault of its own there.
    if (alone.some((one, at) => one === null && blocks[at]?.[0]?.length)) continue;
    if (result[row]![column] === null) continue;
    const one = callFunction(name, alone)[0]![0]!;
    if (!same(one, result[row]![column]!)) throw new Error(`row ${row}, column ${column} alone says otherwise`);
  }
} // prettier-ignore

/**
 * What must hold of every call: an answer, a rectangle of plain values; money finite and not below 0; errors
 * known and worded; the same again; each element for itself; the arguments left as they were.
 *
 * @param internal how many faults of ours were caught for the host's sake so far
 */
export function functionHolds(one: FunctionCase, internal: () => number): void {
  const before = internal();
  const blocks = frozen(one.blocks);
  const result = callFunction(one.name, blocks);
  if (internal() !== before) throw new Error("an internal fault");
  if (result.length === 0) throw new Error("no answer");
  const given = blocks.every((block) => !block || isRectangle(block));
  if (given && (result[0]!.length === 0 || !isRectangle(result))) throw new Error("no rectangle");
  result.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null || !isEmptyRow(one, row, column)) plainCell(one.name, value);
    }),
  );
  noSlips(one, result);
  if (!sameBlocks(result, callFunction(one.name, blocks))) throw new Error("called again, it says otherwise");
  byElement(one, result);
}
