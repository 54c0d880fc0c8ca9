// The firm that the titles of a table name, for all its claims.
/* eslint-disable no-restricted-imports */
import { whoAbove } from "../../../src/sheet/recognise/who-above";
/* eslint-enable no-restricted-imports */
import { codeOf } from "../../builders/grids";

const A = "武义恒达工具有限公司";
const B = "武义金磐工具有限公司";

test.each<[why: string, titles: readonly string[], enterprise: string, code?: string]>([
  ["behind its label", ["申报表", `企业名称：${A}`], A],
  ["behind its label, sealed", [`申报单位（盖章）：${A}`], A],
  ["who fills the form in", [`填报单位：${A}`], A],
  ["in the cell beside its label", ["单位名称", A], A],
  [
    "a small firm in the cell beside its label",
    ["企业名称", "武义县熟溪街道老李饭店"],
    "武义县熟溪街道老李饭店",
  ],
  ["alone", ["申报表", A], A],
  ["the same twice", [A, `企业名称：${A}`], A],
  ["with its code", [`企业名称：${A}`, `统一社会信用代码：${codeOf(1)}`], A, codeOf(1)],
  ["a code in a cell of its own", [`企业名称：${A}`, "统一社会信用代码", codeOf(1)], A, codeOf(1)],
  ["with its code in one cell", [`企业名称：${A}  统一社会信用代码：${codeOf(1)}`], A, codeOf(1)],
  ["two behind one label", [`企业名称：${A}、${B}`], ""],
  ["who is paid", [`收款单位：${B}`], ""],
  ["who audited", ["审计机构：武义信诚会计师事务所有限公司"], ""],
  ["who recommends, in two cells", ["推荐单位", B], ""],
  ["two firms: neither", [`企业名称：${A}`, B], ""],
  ["two firms with a code: not even that", [A, B, codeOf(1)], "", ""],
  ["two codes: neither", [`企业名称：${A}`, codeOf(1), codeOf(2)], A, ""],
  ["a township is no firm", ["填报单位：桐琴镇人民政府"], ""],
  ["a bureau is none", ["编制单位：武义县经济商务局"], ""],
  ["a title with a firm in it names it not alone", [`${A}奖补资金申报表`], ""],
  ["a label without a name", ["企业名称：", "申报日期"], ""],
])("%s", (_, titles, enterprise, code = "") => {
  expect(whoAbove(titles)).toEqual({ enterprise, code });
});
