import type { Issue, Step } from "../text";
import type { Block, CellValue } from "./cell";

/** The namespace in which people type the functions. */
export const NAMESPACE = "WUYI";

/** One argument of a function, as people see it. */
export interface ParameterDeclaration {
  /** The identifier of the contract, `plotRatio`. */
  readonly id: string;
  /** What the formula bar shows, 容积率. */
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  /** The canonical names, where only some are accepted. */
  readonly choices?: readonly string[];
  /** A list that is looked at as a whole and does not spill. */
  readonly whole?: true;
}

/** One function, as people see it. */
export interface FunctionDeclaration {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly ParameterDeclaration[];
}

/** The result of one element: one cell, or a row of them, with the steps that made it. */
export interface Answer {
  readonly row: readonly CellValue[];
  readonly steps: readonly Step[];
  /** The unit of the result, for its last step. */
  readonly unit?: string;
  /** What stands against a result, where there is none; the cell shows their sentences as one. */
  readonly issues?: readonly Issue[];
}

/** An argument of one element: `undefined` where the argument was left out, `null` where its cell is empty. */
export type Element = CellValue | undefined;

/** Evaluates the elements of one call. */
export type ElementFunction = (elements: readonly Element[]) => Answer;

/** A function whose result has nothing to do with the shape of its arguments. */
export interface TableDefinition extends FunctionDeclaration {
  readonly table: (blocks: readonly (Block | null)[]) => Block;
}

/** A function that is computed for each element of its arguments. */
export interface ElementDefinition extends FunctionDeclaration {
  /** Made once a call, so that lists are indexed once and not for every row. */
  readonly bind: (blocks: readonly (Block | null)[]) => ElementFunction;
  /** How many cells one element's result has. */
  readonly width: number;
  /** The whole column at once, where it can be done faster; undefined leaves it to the elements. */
  readonly column?: (blocks: readonly (Block | null)[], rows: number) => CellValue[][] | undefined;
}

/** A function with what computes it. */
export type FunctionDefinition = ElementDefinition | TableDefinition;
