import { TEN_THOUSAND_YUAN, fastAward, findUnit, type FastAward, type MoneyUnit } from "../award";
import { choiceTable, type Input, type Item } from "../policy";
import { isEmptyPlace } from "./broadcast";
import { CellError, type Block, type CellValue } from "./cell";
import type { Element, ElementFunction } from "./declaration";
import { isBlank, writtenName } from "./reader";

type Blocks = readonly (Block | null)[];

/** The element of an argument in a row; blocks are one column wide here. */
function elementAt(block: Block | null | undefined, row: number): Element {
  return block ? (block[block.length === 1 ? 0 : row]![0] ?? null) : undefined;
}

const isSingle = (block: Block | null | undefined): boolean => !block || block.length === 1;

function unitOf(block: Block | null | undefined): MoneyUnit | undefined {
  const element = elementAt(block, 0);
  const text = writtenName(element);
  return text === "" ? TEN_THOUSAND_YUAN : findUnit(text);
}

/** Whether the rows choose differently. */
const varies = (item: Item, blocks: Blocks): boolean =>
  item.inputs.some((input, at) => input.kind === "choice" && !isSingle(blocks[at]));

/** The closures of an item for the choices of a row; made once for each combination of texts. */
function specialised(item: Item, blocks: Blocks, unit: MoneyUnit): (row: number) => FastAward | undefined {
  const places = item.inputs.flatMap((input, at) => (input.kind === "choice" ? [{ input, at }] : []));
  const make = (elements: readonly Element[]): FastAward | undefined => {
    const choices: Record<string, string> = {};
    for (const [at, { input }] of places.entries()) {
      const text = writtenName(elements[at]);
      const name = text === "" ? input.preset : choiceTable(input.choices).find(text);
      if (name === undefined) return undefined;
      choices[input.id] = name;
    }
    return fastAward(item, choices, unit);
  };
  if (!varies(item, blocks)) {
    const only = make(places.map(({ at }) => elementAt(blocks[at], 0)));
    return () => only;
  }
  const known = new Map<Element, FastAward | undefined>();
  const [first] = places;
  return (row) => {
    const element = elementAt(blocks[first!.at], row);
    if (!known.has(element)) known.set(element, make([element]));
    return known.get(element);
  };
}

/** A cell's number as a double: empty is 0, whatever else is not a number becomes NaN. */
function doubleAt(block: Block, row: number): number {
  const value = block[row]![0];
  return typeof value === "number" ? value : value === null ? 0 : NaN;
}

/** An argument of one cell, repeated over the rows, so that the loop below need not ask. */
function asColumn(block: Block | null | undefined, rows: number): Block {
  if (block && block.length === rows) return block;
  return new Array<Block[number]>(rows).fill(block?.[0] ?? [null]);
}

/**
 * The awards of a whole column: closures over doubles, made once for a call; any row that they cannot decide
 * exactly, and every faulty one, goes to the element function. undefined where the arguments are not columns
 * of one length.
 */
export function itemColumn(
  item: Item,
  blocks: Blocks,
  rows: number,
  bind: () => ElementFunction,
): CellValue[][] | undefined {
  const unitAt = item.inputs.length + (item.cap?.kind === "yearly" ? 1 : 0);
  const paid = item.cap?.kind === "yearly" ? blocks[item.inputs.length] : null;
  const unit = isSingle(blocks[unitAt]) ? unitOf(blocks[unitAt]) : undefined;
  const sameLength = blocks.every((block) => isSingle(block) || block!.length === rows);
  if (!unit || !sameLength || !isSingle(paid) || !isBlank(elementAt(paid, 0))) return undefined;

  const numeric = item.inputs.flatMap((input: Input, at) => (input.kind === "choice" ? [] : [at]));
  if (item.inputs.length - numeric.length > 1) return undefined;
  const awardOf = specialised(item, blocks, unit);
  const evaluate = bind();
  const elements: Element[] = new Array(unitAt + 1);
  const slow = (row: number): CellValue[] => {
    for (let at = 0; at < elements.length; at++) elements[at] = elementAt(blocks[at], row);
    const [value] = evaluate(elements).row;
    return [value instanceof CellError && isEmptyPlace(blocks, row) ? null : value!];
  };

  const first = asColumn(blocks[numeric[0]!], rows);
  const second = numeric.length > 1 ? asColumn(blocks[numeric[1]!], rows) : undefined;
  const result: CellValue[][] = new Array(rows);
  const { fen: parts } = unit;
  // One closure for all rows is by far the commonest call; without a look-up in between it can be inlined.
  const same = varies(item, blocks) ? undefined : awardOf(0);
  for (let row = 0; row < rows; row++) {
    const award = same ?? awardOf(row);
    const other = second === undefined ? 0 : doubleAt(second, row);
    const fen = award === undefined ? NaN : award(doubleAt(first, row), other);
    result[row] = fen === fen ? [fen / parts] : slow(row);
  }
  return result;
}
