/* eslint-disable no-restricted-imports */
import { itemById } from "../../../src/policy";
import { chineseNumber } from "../../../src/sheet/reading/chinese-number";
import { statesTier } from "../../../src/sheet/reading/stated-tier";
/* eslint-enable no-restricted-imports */

test.each<[text: string, number: number | undefined]>([
  ["零", 0],
  ["十五", 15],
  ["六十七", 67],
  ["八百九十", 890],
  ["陆佰柒拾捌", 678],
  ["玖仟", 9_000],
  ["一千零五", 1_005],
  ["一百零十", undefined],
  ["一千零零五", undefined],
  ["一零五", undefined],
  ["一百零", undefined],
  ["零一零五", undefined],
  ["一百十五", undefined],
  ["十百", undefined],
  ["一百元", undefined],
  ["三萬", 30_000],
  ["二亿零五万", 200_050_000],
  ["二亿", 200_000_000],
  ["一万零五百", 10_500],
  ["一万五百零一", 10_501],
  ["万", undefined],
  ["零万", undefined],
  ["一元万", undefined],
  ["", undefined],
])("%s is %s", (text, number) => expect(chineseNumber(text)).toBe(number));

test.each<[item: string, text: string, states: boolean]>([
  ["growth", "500", true],
  ["growth", "500万", true],
  ["growth", "500元", true],
  ["growth", "500万元档", true],
  ["growth", "人民币500万元（含）以上", true],
  ["growth", "增长500万元", true],
  ["growth", "增长额500万元", true],
  ["growth", "约500万元", false],
  ["growth", "500万元左右", false],
  ["growth", "500亿元", false],
  ["growth", "500千万", false],
  ["growth", "700万元", false],
  ["growth", "第一档", true],
  ["growth", "二档", true],
  ["growth", "2档", true],
  ["growth", "第一", false],
  ["equipment", "第六档", false],
  ["growth", "另第一档", false],
  ["green-factory", "500万元档", false],
  ["green-factory", "第一档", false],
])("of %s “%s” states a tier: %s", (item, text, states) =>
  expect(statesTier(itemById(item), text)).toBe(states),
);
