import type { ErrorCode } from "../src/formula";

/** What the spreadsheet's own errors mean, for errors that none of our functions worded. */
const TEXTS: Readonly<Record<string, string>> = {
  "#NULL!": "两个区域没有交集。请检查引用。",
  "#DIV/0!": "除数为 0 或空单元格。请检查除数。",
  "#VALUE!": "公式的写法或参数的类型不对。请检查括号、引号和参数。",
  "#REF!": "引用的单元格不存在。请重新选择区域。",
  "#NAME?": "没有这个函数或名称。请检查拼写；本表函数都以 WUYI. 开头。",
  "#NUM!": "数字超出函数能接受的范围。请检查数字。",
  "#N/A": "没有可用的值。请检查要查找的内容或区域的大小。",
  "#SPILL!": "结果要占用的单元格里已有内容。请清空那些单元格。",
  "#CALC!":
    "公式没有结果，或者要算的太多，已经停止（一个公式最多 3 秒、3,300 万格）。请检查公式，缩小区域，或拆成几步。",
  "#CYCLE!": "公式直接或间接引用了自己。请改正引用。",
};

/** A sentence for an error that came without one. */
export function errorText(code: ErrorCode | string): string {
  return TEXTS[code] ?? "公式无法算出结果。请检查公式。";
}
