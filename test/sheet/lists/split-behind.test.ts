import { splitBehind } from "../../../src/sheet/lists";

/** Where a pattern that looks behind would part a text: the words before the mark stay, the mark goes. */
test.each<[why: string, text: string, pattern: RegExp, parts: string[]]>([
  ["no such place", "武义甲厂", /(厂)和/gu, ["武义甲厂"]],
  ["one", "武义甲厂和武义乙厂", /(厂)和/gu, ["武义甲厂", "武义乙厂"]],
  ["several", "甲厂和乙店和丙社", /(厂|店)和/gu, ["甲厂", "乙店", "丙社"]],
  ["a mark behind another word belongs to the name", "和平厂和乙厂", /(厂)和/gu, ["和平厂", "乙厂"]],
  ["between two words, without a mark", "甲有限公司乙有限公司", /(有限公司)(?=.)/gu, ["甲有限公司", "乙有限公司"]],
  ["at the end", "甲厂和", /(厂)和/gu, ["甲厂", ""]],
  ["nothing", "", /(厂)和/gu, [""]],
])("%s", (_, text, pattern, parts) => {
  expect(splitBehind(text, pattern)).toEqual(parts);
}); // prettier-ignore
