// Words in a sheet's name, its titles and its headers that say what the sheet is: claims, a list, or nobody's.
/* eslint-disable no-restricted-imports */
import { recognise } from "../../../src/sheet/recognise/role";
/* eslint-enable no-restricted-imports */
import { lined } from "../../builders/lined";

const role = (name: string, lines: readonly string[]): string => recognise(lined(name, lines)).role;

const HEAD = "企业名称|奖补项目|已奖金额";
const ROW = "甲公司|清洁生产|5";

/** A sheet's name, or a title of a sheet that asks for no money, and what the sheet is. */
test.each([
  ["一票否决名单", "veto"],
  ["被一票否决企业", "veto"],
  ["2024年度一票否决", "veto"],
  ["以上企业未一票否决", "claims"],
  ["以上企业未被一票否决", "claims"],
  ["以上企业无一票否决情形", "claims"],
  ["没有一票否决", "claims"],
  ["不存在一票否决", "claims"],
  ["不属于一票否决", "claims"],
  ["不涉及一票否决", "claims"],
  ["非一票否决", "claims"],
  ["未列入一票否决", "claims"],
  ["未纳入一票否决", "claims"],
  ["否决", "claims"],
  ["历史奖励", "history"],
  ["历史经典产业", "claims"],
  ["往年奖励", "history"],
  ["已兑现情况", "history"],
  ["奖励情况", "claims"],
])("called %s: %s", (text, expected) => {
  expect(role(text, [HEAD, ROW])).toBe(expected);
  expect(role("Sheet1", [text, HEAD, ROW])).toBe(expected);
});

/** Headers of amounts on a sheet that is called 往年兑现: one that is asked for is claimed, whatever the sheet is called. */
test.each([
  ["申报金额", "claims"],
  ["申请金额", "claims"],
  ["拟奖励金额", "claims"],
  ["奖励金额", "history"],
  ["兑现金额", "history"],
  ["已申报金额", "history"],
  ["原申请金额", "history"],
])("往年兑现 with %s: %s", (header, expected) => {
  expect(role("往年兑现", [`企业名称|奖补项目|${header}`, ROW])).toBe(expected);
});

/** A header beside an item and its amount, where nobody is named: a sum over items counts its firms. */
test.each([
  ["企业数", "none"],
  ["涉及企业数", "none"],
  ["受益企业户数", "none"],
  ["兑现家数", "none"],
  ["申报获奖单位数量", "none"],
  ["奖励单位总数", "none"],
  ["户数（户）", "none"],
  ["企业数额", "claims"],
  ["数据来源", "claims"],
  ["非企业数", "claims"],
  ["备注", "claims"],
])("items with %s: %s", (header, expected) => {
  expect(role("Sheet1", [`奖补项目|申报金额|${header}`, "清洁生产|5|1"])).toBe(expected);
});

/** What says that a table of items and amounts is what the policy pays. */
test.each([
  ["奖补标准", "none"],
  ["政策对照表", "none"],
  ["政策目录", "none"],
  ["政策清单", "none"],
  ["政策依据", "none"],
  ["政策要点", "none"],
  ["政策摘要", "none"],
  ["参照表", "none"],
  ["参考", "none"],
  ["政策兑现", "claims"],
  ["目录", "claims"],
])("items on a sheet called %s: %s", (text, expected) => {
  expect(role(text, ["奖补项目|申报金额", "清洁生产|5"])).toBe(expected);
  expect(role("Sheet1", [text, "奖补项目|申报金额", "清洁生产|5"])).toBe(expected);
});
