// Headers that no list of names holds: whether the numbers below one may be money for a firm.
// The words are asked one by one: a check asks about them only together with the numbers below them.
/* eslint-disable-next-line no-restricted-imports */
import { maySayAmount } from "../../src/sheet/left-out/money-words";

test.each<[name: string, why: string]>([
  // An award's word, and a word for money behind it.
  ["奖励金额", "right behind it"],
  ["奖励给予的金额", "further on"],
  ["金额", "money alone"],
  ["资金", "money alone, in other words"],
  ["效率奖励金额", "a rate only where it ends with it"],
  ["人才奖励金额", "people only where it ends with them"],
  ["单位奖励金额", "a firm only where it ends with it"],
  // Paid or decided.
  ["支付", "paid"],
  ["实付", "really paid"],
  ["实际支付", "really paid, in full"],
  ["实付数", "a number of it"],
  ["县局领导批示", "several who decide"],
  ["本次兑付", "paid this time"],
  ["最终给付", "paid at last"],
  ["实拨", "handed out, in short"],
  ["拟拨付", "to be handed out"],
  ["应付款", "owed"],
  ["拟兑", "to be paid, in short"],
  ["拟奖", "to be awarded"],
  ["县批", "decided by the county"],
  ["县批复", "the same, in full"],
  ["终审", "the last look"],
  ["初审批", "the first one, in full"],
  ["核", "looked up, in one letter"],
  ["复核定", "looked up once more"],
  ["合计", "a sum of the row"],
  ["总计后", "a sum of the row, afterwards"],
  // On top of the amount.
  ["追加", "added"],
  ["贷款贴息", "money, though of a loan"],
  ["另行给付", "given besides"],
  ["另奖", "awarded besides"],
  ["增拨", "handed out besides"],
  ["奖励", "an award alone"],
  ["县级专项补助", "whose award it is, in two words"],
  ["奖励经费", "money for an award"],
  // Whose money it is.
  ["县级配套", "the county's part"],
  ["其中县财政承担部分", "the county's part, in many words"],
  ["财政金额", "the treasury's money"],
  ["拟安排资金", "laid aside"],
  ["预算", "planned"],
  ["本年资金计划数", "planned for a year"],
  ["第一批", "a part of it"],
  ["第2期资金", "a part of it, numbered in figures"],
])("%s says that it may be money: %s", (name) => {
  expect(maySayAmount(name, false)).toBe("said");
});

test.each<[name: string, why: string]>([
  ["特别", "a word that says nothing"],
  ["其他", "a word that says nothing, alone"],
  ["交易金额", "ends with money, of no award"],
  ["金额构成", "begins with money, of no award"],
  ["厂房实付", "ends with what was paid, for something"],
  ["支付宝", "begins with what was paid, and is a firm's name"],
  ["村级配套", "whose part that is nobody knows"],
  ["配套设施", "begins with what is laid aside, and is a thing"],
  ["户外奖励", "an award of nobody that is known"],
  ["年初", "a word of time that does not end with it"],
])("%s says nothing of money, and nothing against it: %s", (name) => {
  expect(maySayAmount(name, false)).toBe("unsaid");
  expect(maySayAmount(name, true)).toBe("said");
});

test.each<[name: string, why: string]>([
  ["补助标准", "a rule, whatever it is of"],
  ["追加比例", "a rule of what is added"],
  ["增长率", "a rate"],
  ["已奖励", "given before"],
  ["省级补助资金", "given by others"],
  ["其他收益", "something else than an award"],
  ["申报单位", "a firm"],
  ["奖励负责人", "a person"],
  ["投资额", "what the firm spent"],
])("%s is no money for a firm, and no unit makes it: %s", (name) => {
  expect(maySayAmount(name, false)).toBeUndefined();
  expect(maySayAmount(name, true)).toBeUndefined();
});

test.each<[name: string, why: string]>([
  ["得分", "points"],
  ["亩均", "by land"],
  ["研发", "research"],
  ["r&d", "research, in small letters"],
  ["培训", "courses"],
  ["产能", "what can be made"],
  ["占比%", "a part in a hundred"],
  ["第几年", "a year"],
  ["数量多少", "a quantity, further on"],
  ["邮编", "a number of a place"],
])("%s counts something else, unless it states a unit of money: %s", (name) => {
  expect(maySayAmount(name, false)).toBeUndefined();
  expect(maySayAmount(name, true)).toBe("said");
});
