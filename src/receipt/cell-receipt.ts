import { FUNCTIONS, callFunction, explainedSteps, firstAnswer, firstElement, type Block } from "../formula";
import { blockOf, cellJson, rowsJson } from "./cell-values";
import { currentOrigin, type Origin } from "./origin";
import { CELL_VERSION, FORMAT, type ArgumentJson, type CellPlace, type CellReceipt } from "./receipt";
import { seal } from "./seal";

/** A call of one of our functions, and the cell in which it stands. */
export interface ReceiptedCall {
  /** Without the namespace. */
  readonly name: string;
  /** Its arguments in order; `null` where one is left out. */
  readonly blocks: readonly (Block | null)[];
  readonly place?: CellPlace;
}

function argumentsOf(name: string, blocks: readonly (Block | null)[]): ArgumentJson[] {
  const parameters = FUNCTIONS.find((one) => one.name === name)?.parameters;
  return blocks.map((block, at) => {
    const parameter = parameters?.[at];
    const label = { name: parameter?.name ?? "" };
    if (block === null) return { ...label, omitted: true };
    return parameter?.whole
      ? { ...label, rows: rowsJson(block) }
      : { ...label, value: cellJson(block[0]![0]!) };
  });
}

/** The arguments of a call as a receipt holds them. */
const blocksOf = (given: readonly ArgumentJson[]): (Block | null)[] =>
  given.map((one) => ("omitted" in one ? null : blockOf("rows" in one ? one.rows : [[one.value]])));

/**
 * The receipt of a call: what it was given, what it gives, by which article and steps. Of a call over ranges it
 * holds the first element. Everything is computed from the arguments as the receipt holds them, so whoever
 * computes again comes to the same.
 *
 * @example cellReceipt({ name: "GROWTH_AWARD", blocks: [[[620]]] }).result.rows // [[5]]
 */
export function cellReceipt(
  { name, blocks, place }: ReceiptedCall,
  { policy, program }: Origin = currentOrigin(),
): CellReceipt {
  const given = argumentsOf(name, firstElement(name, blocks));
  const used = blocksOf(given);
  const answer = firstAnswer(name, used);
  return seal({
    format: FORMAT,
    version: CELL_VERSION,
    kind: "cell",
    policy,
    program,
    place: place ?? null,
    function: name,
    arguments: given,
    result: {
      rows: rowsJson(callFunction(name, used)),
      unit: answer?.unit ?? "",
      article: answer?.steps.find(({ article }) => article > 0)?.article ?? null,
      steps: explainedSteps(name, used, "zh"),
    },
  });
}

/** The receipt that this program makes of what another receipt was given; it stands in no cell. */
export const sameCall = (receipt: CellReceipt, origin?: Origin): CellReceipt =>
  cellReceipt({ name: receipt.function, blocks: blocksOf(receipt.arguments) }, origin);
