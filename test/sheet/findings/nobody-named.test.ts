// Names that name nobody: a row needs a firm, and what stands where one is not known yet is told as missing.
import { check } from "../../../src/sheet";
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

test.each<[name: string, why: string, isMissing: boolean]>([
  ["待定", "not known yet", true],
  ["待确认", "to be confirmed", true],
  ["待核", "to be looked up", true],
  ["待核实", "to be looked up, in full", true],
  ["待补", "to be filled in", true],
  ["待补充", "to be filled in, in full", true],
  ["某公司", "a firm, whichever it is", true],
  ["某企业", "an enterprise, whichever it is", true],
  ["某单位", "a unit, whichever it is", true],
  ["—", "a dash", true],
  ["无", "none", true],
  ["XXXXXX有限公司", "letters to be filled in, in the shape of a name", true],
  ["XXXXXXX有限公司", "the same with a letter more", true],
  ["xx公司", "small letters to be filled in", true],
  ["xx", "only letters to be filled in", true],
  ["同上", "as above, in the first row", true],
  ["同上企业", "the enterprise above, in the first row", true],
  ["〃", "a ditto mark, in the first row", true],
  ["“”", "two quotation marks for one, in the first row", true],
  ["1", "a number of order", true],
  ["128", "a number of order of three digits", true],
  ["武义恒达工具有限公司", "a name", false],
  ["恒达待定工具厂", "a name with the word in it", false],
  ["待定工具厂", "a name that begins with the word", false],
  ["待客来饭店", "a name that begins like it", false],
  ["某山茶叶店", "a name that begins with a letter of it", false],
  ["x光机械厂", "a name with one such letter", false],
  ["同上村卫生室", "a name that begins as the words do, and goes on", false],
  ["3M材料厂", "a name that begins with a number", false],
  ["1024网络", "a name that begins with a larger one", false],
  ["1024", "a number that is too large to count rows: whose name it is, is asked elsewhere", false],
])("%s is %s", (name, _, isMissing) => {
  const rows = ["企业名称|统一社会信用代码|奖补项目|申报金额（万元）", `${name}|${codeOf(1)}|清洁生产|5`];
  const told = check([lined("申报表", rows)]).findings.filter(({ code }) => code === "missing-value");
  expect(told.map(({ row, column }) => [row, column])).toEqual(isMissing ? [[1, 0]] : []);
});
