import { CellError, type CellValue } from "./cell";
import { textOf } from "./reader";

const NUMBER = /^\d+\. /;

/**
 * The steps in a cell that EXPLAIN gave: one sentence each and without its number, the last one the result.
 * Where EXPLAIN itself could not answer, its reason is the only step.
 *
 * @example stepsIn("1. 第 1 条 工业增加值增长奖\n2. 结果：5 万元") // ["第 1 条 工业增加值增长奖", "结果：5 万元"]
 */
export function stepsIn(explained: CellValue): string[] {
  const text = explained instanceof CellError ? explained.message : textOf(explained);
  return text.split("\n").map((line) => line.replace(NUMBER, ""));
}
