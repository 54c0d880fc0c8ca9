// Names that name nobody: a row needs a firm, and what stands where one is not known yet is told as missing.
import { check } from "../../../src/sheet";
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

test.each<[name: string, why: string, isMissing: boolean]>([
  ["待定", "not known yet", true],
  ["某公司", "a firm, whichever it is", true],
  ["—", "a dash", true],
  ["XXXXXX有限公司", "letters to be filled in, in the shape of a name", true],
  ["XXXXXXX有限公司", "the same with a letter more", true],
  ["武义恒达工具有限公司", "a name", false],
])("%s is %s", (name, _, isMissing) => {
  const rows = ["企业名称|统一社会信用代码|奖补项目|申报金额（万元）", `${name}|${codeOf(1)}|清洁生产|5`];
  const told = check([lined("申报表", rows)]).findings.filter(({ code }) => code === "missing-value");
  expect(told.map(({ row, column }) => [row, column])).toEqual(isMissing ? [[1, 0]] : []);
});
