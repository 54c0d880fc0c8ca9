// The firm that the titles of a table name, for all its claims.
/* eslint-disable no-restricted-imports */
import { whoAbove } from "../../../src/sheet/recognise/who-above";
/* eslint-enable no-restricted-imports */
import { codeOf } from "../../builders/grids";

const A = "武义恒达工具有限公司";
const B = "武义金磐工具有限公司";
const SHOP = "武义县熟溪街道老李饭店";

test.each<[why: string, titles: readonly string[], enterprise: string, code?: string]>([
  ["behind its label", ["申报表", `企业名称：${A}`], A],
  ["behind its label, sealed", [`申报单位（盖章）：${A}`], A],
  ["who fills the form in", [`填报单位：${A}`], A],
  ["in the cell beside its label", ["单位名称", A], A],
  ["a small firm in the cell beside its label", ["企业名称", SHOP], SHOP],
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
  ["blanks around the colon", [`企业名称 ：  ${A}`], A],
  ["a label written wide", [`企 业 名 称：${A}`], A],
  ["a small firm beside a label written wide", ["申 报 单 位 ：", SHOP], SHOP],
  ["blanks around the name alone", [` ${A} `], A],
  ["a blank before the comma behind the name", [`企业名称：${A} ，联系人张三`], A],
  ["a sentence behind the label", [`企业名称：${A}，${"与营业执照一致，".repeat(7)}`], ""],
  [
    "a remark on how the form is filled in",
    [`填表须知：企业名称：${A}，${"与营业执照一致，".repeat(5)}不得简写或者漏字`],
    "",
  ],
  ["who applies and carries it out", [`申报实施单位：${A}`], A],
  ["a label for the stamp", [`公司全称（公章）：${A}`], A],
  ["a small firm below a label for the seal", ["企业名称（章）： ", SHOP], SHOP],
  ["a small firm below a label with blanks around it", [" 申报单位 ", SHOP], SHOP],
  ["two labels in one cell", ["申报：企业名称", SHOP], ""],
  ["a small firm without a label", ["申报表", SHOP], ""],
  ["a small firm, and a colon behind it", ["申报单位", `${SHOP}：`], SHOP],
  ["who claims with another, before the name", [`共同申报单位：${A}`], ""],
  ["who claims with another, in two cells", ["共同申报单位", A], ""],
  ["a label that goes on", [`企业名称变更：${A}`], ""],
  ["a label that goes on, in two cells", ["企业名称变更前", SHOP], ""],
  ["the firm's own description above it is no label", ["企业基本情况", A], A],
  ["a name too short to be one", ["企业名称：恒达厂"], ""],
  ["a name with a blank in it", ["企业名称：武义恒达 工具有限公司"], "武义恒达 工具有限公司"],
  ["what is no firm, behind a label", ["企业名称：待定，另行通知"], ""],
  ["a person behind a comma", [`企业名称：${A}，联系人张三`], A],
  ["a person behind blanks", [`企业名称：${A}  张三`], A],
  ["two firms with blanks between", [`企业名称：${A}  ${B}`], ""],
  ["two firms with a comma and a blank between", [`企业名称：${A}， ${B}`], ""],
  ["its code behind one blank", [`企业名称：${A} 统一社会信用代码：${codeOf(1)}`], A, codeOf(1)],
  ["its code in short", [`企业名称：${A}信用代码：${codeOf(1)}`], A, codeOf(1)],
  ["a name among others", [`${A}、${B}`], ""],
  ["two firms below one another, by their names alone", [A, B], ""],
  ["the code alone", [`统一社会信用代码：${codeOf(1)}`], "", codeOf(1)],
  ["a code in small letters and blanks", [A, codeOf(1).toLowerCase().replace("MA", " MA ")], A, codeOf(1)],
  ["a longer number is no code", [A, `${codeOf(1)}7`], A],
  ["a longer number before it is no code", [A, `编号7${codeOf(1)}`], A],
])("%s", (_, titles, enterprise, code = "") => {
  expect(whoAbove(titles)).toEqual({ enterprise, code });
});

/** Labels of somebody else, beside whom no claim is. */
test.each([
  "推荐单位",
  "审计机构：",
  "控股企业 ：",
  "母公司",
  "开户名",
  "户名",
  "联系人",
  "供应商",
  "主管部门",
  "供方名称",
])("who stands beside %s claims nothing", (label) => {
  expect(whoAbove([label, B])).toEqual({ enterprise: "", code: "" });
});
