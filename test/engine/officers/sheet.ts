import { CellError, type CellValue } from "../../../src/formula";

/** The sheet over which the formulas are computed: A to H, rows 1 to 9. Days are written in three ways, numbers as texts too. */
export const ROWS: readonly (readonly CellValue[])[] = [
  ["企业", "日期", "等级", "投资额", "文字数", "杂", "分", "数"],
  ["武义甲机械有限公司", 45322, "省", 1000, "001", true, 88, 1.005],
  ["武义乙工具有限公司", 45351, "市", 480.5, "12,345.67", false, 92, 2.155],
  ["武义丙电器有限公司", 45413, "省", 3000, "１２３", new CellError("#N/A"), 75, 8.575],
  ["武义丁门业有限公司", "2024年5月1日", "县", 1.005, "100万元", new CellError("#DIV/0!"), 92, 656.685],
  ["武义甲机械有限公司", "2024-05-01", "市", null, " 50 ", null, 60, 0.285],
  [null, 45535, "省", 656.685, "3.5%", 0, 75, 1.065],
  ["ABC公司", null, "", -12.345, "￥1,200.50", "", 100, -2.5],
  ["abc公司", 45657, null, "1200", "abc", 5, 83, 2.5],
];
