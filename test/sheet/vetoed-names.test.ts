import { check } from "../../src/sheet";
import { SOLE, codeOf, grid } from "../builders/grids";

// Under which names and codes a row's firm is looked for on the veto list. Everyone has a code of his own.

const LISTED = "武义宏远五金有限公司";

test.each<[why: string, name: string, vetoed: boolean]>([
  ["the firm", LISTED, true],
  ["another firm", SOLE, false],
  ["with a remark", `${LISTED}（规上）`, true],
  ["its branch", `${LISTED}永康分公司`, true],
  ["its branch, in brackets", `${LISTED}（永康分公司）`, true],
  ["who took over a branch's shop is not the firm", `${LISTED}经营部承包人张三`, false],
  ["a former name", `${SOLE}（原${LISTED}）`, true],
  ["a former name on a second line", `${SOLE}\n（原\n${LISTED}）`, true],
  ["somebody of the firm", `${SOLE}（${LISTED}的子公司）`, true],
  ["two firms in one cell", `${SOLE}、${LISTED}`, true],
  ["a former name behind its name, without brackets", `${SOLE}原${LISTED}`, true],
  ["a remark in the middle of its name", "武义宏远（熟溪）五金有限公司", true],
  ["a name in square brackets, which no firm's own name has", `${SOLE}【${LISTED}】`, true],
])("%s", (_, name, vetoed) => {
  const claims = grid("申报", [
    ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"],
    [name, codeOf(5), "清洁生产审核", 5],
  ]);
  const list = grid("一票否决名单", [
    ["企业名称", "统一社会信用代码", "否决事项"],
    [LISTED, codeOf(1), "环保"],
  ]);
  expect(check([claims, list]).rows.map(({ payable }) => payable)).toEqual([vetoed ? 0 : 5]);
});

test.each<[why: string, code: string, vetoed: boolean]>([
  ["a code of the list", codeOf(1), true],
  ["no code yet, as on the list", "待补", false],
])("%s, under another name", (_, code, vetoed) => {
  const claims = grid("申报", [
    ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"],
    [SOLE, code, "清洁生产审核", 5],
  ]);
  const list = grid("一票否决名单", [
    ["企业名称", "统一社会信用代码", "否决事项"],
    [LISTED, code, "环保"],
  ]);
  expect(check([claims, list]).rows.map(({ payable }) => payable)).toEqual([vetoed ? 0 : 5]);
});
