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

const ARTICLE = /^(?:第 \d+ 条 |Article \d+: )/;

/**
 * Steps that say each thing once: an article is named where it begins, and not again before another one does.
 *
 * @example toldOnce(["第 4 条 机器人补助", "第 4 条 300 万元 × 20% = 60 万元"])[1] // "300 万元 × 20% = 60 万元"
 */
export function toldOnce(steps: readonly string[]): string[] {
  let article = "";
  return steps.map((step) => {
    const named = ARTICLE.exec(step)?.[0] ?? "";
    const again = named !== "" && named === article;
    if (named !== "") article = named;
    return again ? step.slice(named.length) : step;
  });
}
