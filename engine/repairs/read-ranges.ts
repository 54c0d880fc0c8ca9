import { FormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { IUnitRange } from "@univerjs/core";

/** What of a parsed formula is looked at. */
interface Node {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): Node[];
  setValue(value: null): void;
}

/** What of the generator is not declared. */
interface Generator {
  _getRangeListByNode(data: NodeData): Promise<IUnitRange[]>;
  _executeNode(node: Node, x: number, y: number): Promise<{ toUnitRange(): IUnitRange }>;
}

interface NodeData {
  readonly node: Node | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** A cell, and cells from one to another. */
const REFERENCES: readonly (number | undefined)[] = [1, 10];
const FUNCTION = 4;
/** The place of the cells that are summed. */
const SUMMED = 2;

function* callsOf(node: Node): Iterable<Node> {
  for (const child of node.getChildren()) {
    if (child.nodeType === FUNCTION && /^(?:SUMIF|AVERAGEIF)$/i.test(child.getToken())) yield child;
    yield* callsOf(child);
  }
}

/** The cells that are read where a smaller range to sum is named: as many as the range of conditions has. */
function readRange({ range: conditions }: IUnitRange, summed: IUnitRange): IUnitRange | undefined {
  const { range } = summed;
  const [rows, columns] = [
    conditions.endRow - conditions.startRow,
    conditions.endColumn - conditions.startColumn,
  ];
  if (Number.isNaN(rows) || Number.isNaN(columns)) return undefined;
  return {
    ...summed,
    range: { ...range, endRow: range.startRow + rows, endColumn: range.startColumn + columns },
  };
}

/**
 * Lets formulas wait for all cells that SUMIF and AVERAGEIF read. The engine waits for those that are named: of
 * `SUMIF(A1:A3,"甲",D1)` the formulas in D2 and D3 had no value yet.
 */
export function waitForSummedCells(): void {
  const prototype = FormulaDependencyGenerator.prototype as unknown as Generator;
  const ranges = prototype._getRangeListByNode;
  prototype._getRangeListByNode = async function (this: Generator, data) {
    const found = await ranges.call(this, data);
    if (!data.node) return found;
    for (const call of callsOf(data.node)) {
      const arguments_ = call.getChildren();
      const [conditions, summed] = [arguments_[0], arguments_[SUMMED]];
      if (!conditions || !summed) continue;
      if (!REFERENCES.includes(conditions.nodeType) || !REFERENCES.includes(summed.nodeType)) continue;
      const [over, from] = [
        await this._executeNode(conditions, data.refOffsetX, data.refOffsetY),
        await this._executeNode(summed, data.refOffsetX, data.refOffsetY),
      ];
      const range = "toUnitRange" in over && "toUnitRange" in from ? readRange(over.toUnitRange(), from.toUnitRange()) : undefined; // prettier-ignore
      if (range) found.push(range);
      for (const node of [conditions, summed]) node.setValue(null);
    }
    return found;
  };
}
