import { NameTable } from "../policy";
import { issue, type Language } from "../text";
import { arityFault } from "./arity";
import { AWARD_FUNCTION } from "./any-award";
import { errorOf } from "./answer";
import { broadcast, shapeOf } from "./broadcast";
import { BASIS_FUNCTION, ITEMS_FUNCTION } from "./catalogue";
import { CellError, type Block, type CellValue } from "./cell";
import type { Answer, FunctionDeclaration, FunctionDefinition } from "./declaration";
import { CREDIT_CODE_FUNCTION } from "./enterprise-code";
import { explaining, firstOf, functionName } from "./explain";
import { IN_FORCE_FUNCTION } from "./in-force";
import { ITEM_FUNCTIONS } from "./item-functions";
import { withoutUnusedRows } from "./long-columns";
import { NEXT_TIER_FUNCTION } from "./next-tier";
import { PAYABLE_FUNCTION, VETOED_FUNCTION } from "./payment";
import { TITLE_FUNCTION } from "./titles";

export { CellError, ERROR_CODES, type Block, type CellValue, type ErrorCode } from "./cell";
export { revived } from "./revived";
export { callsIn, type Call } from "./calls";
export { splitArguments, typedArgument, type TypedArgument } from "./typed-argument";
export { NAMESPACE, type Answer, type FunctionDeclaration, type ParameterDeclaration } from "./declaration";
export { isBlank, textOf } from "./reader";
export { stepsIn, toldOnce } from "./explained-steps";
export { isStoredName, storedName, withTypedNames, withoutStrangeFiles } from "./stored-name";
export { functionName };

const [growth, ...otherItems] = ITEM_FUNCTIONS;

const EXPLAINED: readonly FunctionDefinition[] = [
  growth!,
  TITLE_FUNCTION,
  ...otherItems,
  AWARD_FUNCTION,
  ITEMS_FUNCTION,
  BASIS_FUNCTION,
  NEXT_TIER_FUNCTION,
  VETOED_FUNCTION,
  PAYABLE_FUNCTION,
  CREDIT_CODE_FUNCTION,
  IN_FORCE_FUNCTION,
];

const NAMES = new NameTable<FunctionDefinition>();
for (const definition of EXPLAINED) NAMES.add(definition, definition.name, []);

const EXPLAINING = explaining(EXPLAINED, (text) => NAMES.nearest(text));

const DEFINITIONS = new Map<string, FunctionDefinition>(
  [...EXPLAINED, EXPLAINING.definition].map((definition) => [definition.name, definition]),
);

/** Every function of the add-in, in the order of the contract. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [...DEFINITIONS.values()];

function compute(definition: FunctionDefinition, given: readonly (Block | null)[]): Block {
  const fault = arityFault(definition, given);
  if (fault) return [[fault]];
  const blocks = withoutUnusedRows(definition, given);
  if (blocks instanceof CellError) return [[blocks]];
  if ("table" in definition) return definition.table(blocks);
  const { rows, columns } = shapeOf(definition, blocks);
  const column = columns === 1 && rows > 1 ? definition.column?.(blocks, rows) : undefined;
  return column ?? broadcast(definition, blocks, ({ row }) => row);
}

/**
 * Computes one element of a function, with the steps that made it, or the issues that stand against it: what
 * a cell with this call shows, and why.
 *
 * @param elements the arguments in order, one cell each; `undefined` where one is left out
 * @example answerOf("EQUIPMENT_SUBSIDY", [3000, "省重点"]).row // [540]
 */
export function answerOf(name: string, elements: readonly (CellValue | undefined)[]): Answer {
  const definition = DEFINITIONS.get(name);
  if (!definition || "table" in definition) throw new Error(`no function ${name} of single cells`);
  return definition.bind(elements.map((one) => [[one ?? null]]))(elements);
}

/**
 * The arguments of a call's first element: one cell of each range, and whole lists as they are. What the call
 * gives for them is what its first cell shows.
 *
 * @example firstElement("GROWTH_AWARD", [[[500], [620]]]) // [[[500]]]
 */
export function firstElement(name: string, blocks: readonly (Block | null)[]): (Block | null)[] {
  const parameters = DEFINITIONS.get(name)?.parameters;
  return blocks.map((block, at) =>
    block?.[0]?.length ? (parameters?.[at]?.whole ? block : [[block[0][0] ?? null]]) : null,
  );
}

/**
 * The first element of a call with its steps and its unit; undefined where the call has too few or too many
 * arguments, gives a table, or there is no such function.
 */
export function firstAnswer(name: string, blocks: readonly (Block | null)[]): Answer | undefined {
  const definition = DEFINITIONS.get(name);
  if (!definition || "table" in definition || arityFault(definition, blocks)) return undefined;
  return firstOf(definition, blocks);
}

/**
 * How the first element of a call comes about, in a language: what EXPLAIN says of it, one sentence a step.
 *
 * @example explainedSteps("GROWTH_AWARD", [[[500]]], "en").at(-1) // "Result: 5 万元"
 */
export const explainedSteps = (
  name: string,
  blocks: readonly (Block | null)[],
  language: Language,
): string[] => EXPLAINING.steps(name, blocks, language).flatMap((one) => one.split("\n"));

/**
 * Computes a function as a spreadsheet calls it. Pure and synchronous; it never throws.
 *
 * @param name the function's name without the namespace, in capitals
 * @param blocks its arguments in order, each a range (a single cell is 1×1); `null` where one is left out
 * @returns the range that the result fills; a bad element is a `CellError` in its own cell
 * @example callFunction("EQUIPMENT_SUBSIDY", [[[3000], [480]], [["省重点"]]]) // [[540], [38.4]]
 */
export function callFunction(name: string, blocks: readonly (Block | null)[]): Block {
  const definition = DEFINITIONS.get(name);
  if (!definition) {
    const accepted = FUNCTIONS.map((declaration) => declaration.name);
    return [[errorOf(issue("unknown-function", { given: name, nearest: NAMES.nearest(name), accepted }))]];
  }
  try {
    // A range without cells says as little as no argument.
    return compute(
      definition,
      blocks.map((block) => (block?.[0]?.length ? block : null)),
    );
  } catch (fault) {
    // The host must get a value whatever happens; what happened stays visible to whoever looks for it.
    console.error(`WUYI.${name}`, fault);
    return [[errorOf(issue("internal-fault", { function: name }))]];
  }
}
