import { CellError, type CellValue } from "../../src/formula";
import { nativeFormula } from "../../src/native";
import { itemById } from "../../src/policy";
import { cellsOf } from "./by-engine";
import { CASES, REFUSED_BY_DESIGN, type NativeCase } from "./cases";

/** The plain formula of an item, over the cells of a row. */
export function filledFormula(id: string, row: number): string {
  const item = itemById(id);
  return nativeFormula(item, cellsOf(item, row)).formula!;
}

/** Items that have cases, in the order of the table. */
export const ITEMS_WITH_CASES = [...new Set([...CASES, ...REFUSED_BY_DESIGN].map(([item]) => item))];

export const casesOf = (id: string): NativeCase[] =>
  [...CASES, ...REFUSED_BY_DESIGN].filter(([item]) => item === id);

function said(value: CellValue): unknown {
  if (value instanceof CellError) return value.code;
  return typeof value === "string" ? value.slice(0, 3) : value;
}

/** What came out of each case, as the table would say it. */
export const lines = (cases: readonly NativeCase[], values: readonly CellValue[]): unknown[] =>
  cases.map(([item, why], at) => [item, why, said(values[at]!)]);

export const expected = (cases: readonly NativeCase[]): unknown[] =>
  cases.map(([item, why, value]) => [item, why, value]);
