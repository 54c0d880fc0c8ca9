import { issue } from "../text";
import { errorOf } from "./answer";
import { CellError, type Block, type CellValue } from "./cell";
import type { Answer, Element, ElementDefinition } from "./declaration";
import { isBlank } from "./reader";

/** A result larger than this is refused before it fills the memory (a sheet has 1,048,576 rows). */
export const MOST_CELLS = 4_194_304;

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shape that arguments take together, as a spreadsheet's own operators make it. No block is without cells. */
export function shapeOf(definition: ElementDefinition, blocks: readonly (Block | null)[]): Shape {
  let rows = 1;
  let columns = 1;
  definition.parameters.forEach(({ whole }, at) => {
    const block = blocks[at];
    if (whole || !block) return;
    rows = Math.max(rows, block.length);
    columns = Math.max(columns, block[0]!.length);
  });
  return { rows, columns };
}

/**
 * Whether nothing stands in a place of the ranges that a call goes over: an empty row in the middle of a table. What
 * single cells say there is said of all rows, and of none.
 *
 * @example isEmptyPlace([[["设备投资"], [null]], [["省重点"]]], 1) // true
 */
export function isEmptyPlace(
  blocks: readonly (Block | null | undefined)[],
  row: number,
  column = 0,
): boolean {
  let ranges = 0;
  for (const block of blocks) {
    const width = block?.[0]?.length ?? 0;
    if (!block || (block.length === 1 && width === 1)) continue;
    ranges++;
    if (!isBlank(block[block.length === 1 ? 0 : row]?.[width === 1 ? 0 : column])) return false;
  }
  return ranges > 0;
}

const isMissing = (place: number, length: number): boolean => length > 1 && place >= length;

/**
 * Evaluates a function over its arguments' common shape: 1×1, rows and columns are repeated; where a longer
 * argument has an element and a shorter one has none, that cell is `#N/A`. A function whose result is a row
 * of cells gives one row for each element, in reading order.
 */
export function broadcast(
  definition: ElementDefinition,
  blocks: readonly (Block | null)[],
  rowOf: (answer: Answer) => readonly CellValue[],
): CellValue[][] {
  const { rows, columns } = shapeOf(definition, blocks);
  if (rows * columns * definition.width > MOST_CELLS) {
    return [[errorOf(issue("too-many-cells", { most: MOST_CELLS }))]];
  }
  const evaluate = definition.bind(blocks);
  const elements: Element[] = new Array(definition.parameters.length);
  const ranged = blocks.map((block, at) => (definition.parameters[at]?.whole ? null : block));
  const nothing: readonly CellValue[] = Array.from({ length: definition.width }, () => null);

  const missingAt = (row: number, column: number): CellError | undefined => {
    for (let at = 0; at < elements.length; at++) {
      const block = blocks[at];
      const parameter = definition.parameters[at]!;
      if (parameter.whole || !block) {
        elements[at] = undefined;
        continue;
      }
      const width = block[0]!.length;
      if (isMissing(row, block.length) || isMissing(column, width)) {
        return errorOf(issue("no-element", { argument: parameter.name, row: row + 1, column: column + 1 }));
      }
      elements[at] = block[block.length === 1 ? 0 : row]![width === 1 ? 0 : column] ?? null;
    }
    return undefined;
  };

  const result: CellValue[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < columns; column++) {
      const missing = missingAt(row, column);
      const computed = missing ? undefined : rowOf(evaluate(elements));
      // An empty row has no fault that somebody could mend.
      const isEmpty = computed?.[0] instanceof CellError && isEmptyPlace(ranged, row, column);
      const cells = isEmpty
        ? nothing
        : (computed ?? Array.from({ length: definition.width }, () => missing!));
      if (definition.width > 1) result.push([...cells]);
      else line.push(cells[0]!);
    }
    if (definition.width === 1) result.push(line);
  }
  return result;
}
