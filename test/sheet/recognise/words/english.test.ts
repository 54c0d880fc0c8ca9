// English that says a Chinese name once more is left out; letters that belong to the name stay.
/* eslint-disable no-restricted-imports */
import { withoutEnglish } from "../../../../src/sheet/recognise/english";
/* eslint-enable no-restricted-imports */

test.each<[text: string, left: string, why: string]>([
  ["绿色工厂(Green Factory)", "绿色工厂", "in brackets"],
  ["绿色工厂（Green Factory）", "绿色工厂", "in wide brackets"],
  ["绿色工厂  (Green Factory)", "绿色工厂", "in brackets, some way behind"],
  ["绿色工厂(Green)奖励", "绿色工厂奖励", "in brackets within the name"],
  ["绿色标识(EU Label)", "绿色标识", "in brackets, capitals first"],
  ["金额(Amount, total)", "金额", "with a comma"],
  ["工业APP(Industrial App)", "工业APP", "behind letters of the name"],
  ["绿色工厂(二期)(Phase Two)", "绿色工厂(二期)", "behind other brackets"],
  ["绿色工厂 Green Factory", "绿色工厂", "behind the name"],
  ["绿色工厂/Green Factory", "绿色工厂", "behind a stroke"],
  ["申报金额 AMOUNT(万元)", "申报金额(万元)", "in capitals that stand apart"],
  ["Green Factory 绿色工厂", "绿色工厂", "before the name"],
  ["(Green Factory)绿色工厂", "(Green Factory)绿色工厂", "in brackets that no name stands before"],
  ["软件产品(SaaS)", "软件产品(SaaS)", "a name for a kind of software, which is no word"],
  ["首版次(APP)", "首版次(APP)", "capitals alone"],
  ["云平台(V2 Cloud)", "云平台(V2 Cloud)", "a version, with a number"],
  ["名称(Name", "名称(Name", "a bracket that is not closed"],
  ["绿色工厂Green，二期", "绿色工厂Green，二期", "where the name goes on"],
  ["是否通过CMMIFIVE", "是否通过CMMIFIVE", "capitals that do not stand apart"],
  ["CMMIFIVE认证", "CMMIFIVE认证", "capitals before it"],
  ["等级Aa", "等级Aa", "two letters are no word"],
  ["R&D经费", "R&D经费", "letters of the name"],
  ["Sum of 申报金额", "Sum of 申报金额", "what a pivot table does with a column"],
  ["count of 企业名称", "count of 企业名称", "the same in small letters"],
])("%s is read as %s: %s", (text, left) => {
  expect(withoutEnglish(text)).toBe(left);
});
