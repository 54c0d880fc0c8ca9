import { issue } from "../text";
import { errorOf } from "./answer";
import type { Block, CellError } from "./cell";
import type { FunctionDefinition } from "./declaration";

/** What is wrong with the number of arguments; undefined where it is right. */
export function arityFault(
  definition: FunctionDefinition,
  blocks: readonly (Block | null)[],
): CellError | undefined {
  const { name, parameters } = definition;
  const required = parameters.filter(({ optional }) => !optional);
  if (blocks.length < required.length) {
    const argument = required.slice(blocks.length).map((parameter) => parameter.name);
    return errorOf(issue("missing", { argument: argument.join("、"), accepted: [] }));
  }
  if (blocks.length > parameters.length && !parameters.some(({ repeating }) => repeating)) {
    const names = parameters.map((parameter) => parameter.name);
    return errorOf(
      issue("too-many-arguments", { function: name, most: parameters.length, parameters: names }),
    );
  }
  return undefined;
}
