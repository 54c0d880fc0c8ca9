import {
  BaseFunction,
  FunctionType,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { FUNCTIONS, NAMESPACE, callFunction, type FunctionDeclaration } from "../src/formula";
import { fromBlock, toBlock } from "./values";

/** The most arguments that a spreadsheet function can take. */
const MOST_ARGUMENTS = 255;

const qualified = ({ name }: FunctionDeclaration): string => `${NAMESPACE}.${name}`;

/**
 * One of our functions as a class of the formula engine. A class and not a registered function: those get
 * blanks as 0, and are twice as slow.
 */
function functionClass(declaration: FunctionDeclaration): new (name: string) => BaseFunction {
  const { name } = declaration;
  return class extends BaseFunction {
    // The engine would answer a wrong number of arguments with a bare #N/A; the core says which one is missing.
    override minParams = 0;
    override maxParams = MOST_ARGUMENTS;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      // An argument left out between two commas is null; a blank cell comes as a range of one.
      return fromBlock(
        callFunction(
          name,
          values.map((value) => (value.isNull() ? null : toBlock(value))),
        ),
      );
    }
  };
}

/** Our functions, as the `function` setting of the formula engine takes them. */
export const WUYI_FUNCTIONS: [new (name: string) => BaseFunction, string][] = FUNCTIONS.map((declaration) => [
  functionClass(declaration),
  qualified(declaration),
]);

/** What the formula editor shows of our functions: summary, arguments, which of them may be left out. */
export const WUYI_FUNCTION_INFO: IFunctionInfo[] = FUNCTIONS.map((declaration) => ({
  functionName: qualified(declaration),
  functionType: FunctionType.User,
  description: declaration.summary,
  abstract: declaration.summary,
  functionParameter: declaration.parameters.map(({ name, description, optional, repeating, choices }) => ({
    name,
    detail: description,
    // The editor puts the examples into a sample call; an empty one would leave a hole before the comma.
    example: choices?.[0] === undefined ? name : `"${choices[0]}"`,
    require: optional ? 0 : 1,
    repeat: repeating ? 1 : 0,
  })),
}));
