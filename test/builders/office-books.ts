import { check } from "../../src/sheet";
import { codeOf } from "./grids";
import { lined } from "./lined";

/** A firm with its code, as two cells of a line. */
export const firm = (nth: number): string =>
  `武义${["恒达", "嘉禾", "天朗", "秋实"][nth - 1]!}工具有限公司|${codeOf(nth)}`;

/** What each claim is computed as (万元), and what is told beside. */
export function read(name: string, lines: readonly string[], more: readonly string[] = []) {
  const history = more.length > 0 ? [lined("历年已兑现", more)] : [];
  const { rows, findings, summary } = check([lined(name, lines), ...history]);
  return {
    computed: rows.map(({ computed }) => computed).join(" "),
    told: findings.map(({ code, row }) => `${code} ${row === null ? "-" : row + 1}`).join(", "),
    verdict: summary.verdict,
  };
}
