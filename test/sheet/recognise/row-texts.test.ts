// What a text of a row says by itself; what a row is is seen from all of its cells (rows.test.ts).
/* eslint-disable no-restricted-imports */
import {
  followsPart,
  isGroupNumber,
  isSentence,
  likeNote,
  namesGroup,
  opensNote,
  opensPart,
  readTotal,
  withoutOrdinal,
} from "../../../src/sheet/recognise/row-texts";
/* eslint-enable no-restricted-imports */

/** So many letters. */
const letters = (count: number): string => "字".repeat(count);

test.each<[text: string, kind: string | undefined, of?: string]>([
  ["计", "total", ""],
  ["共2家", "total", ""],
  ["以上共12户企业：", "total", ""],
  ["共2家企业另有一家", undefined],
  ["武义共2家", undefined],
  ["大写", "total", ""],
  ["人民币大写：", "total", ""],
  ["人民币金额（大写）壹佰万元整", "total", ""],
  ["（大写）人民币壹佰万元", "total", ""],
  ["大写字母标识牌", undefined],
  ["汉字大写：", undefined],
  ["合计【2家】", "total", ""],
  ["合计〔2家〕", "total", ""],
  ["合计[2家]", "total", ""],
  ["Sub Total", "subtotal", ""],
  ["Grand Total", "grand-total", ""],
  ["合计 Total", "total", ""],
  ["总合计", "grand-total", ""],
  ["总计量仪器厂", undefined],
  ["履坦镇小计", "subtotal", "履坦镇"],
  ["履坦镇总计", "subtotal", "履坦镇"],
  ["绿色工厂合计", "subtotal", "绿色工厂"],
  ["全县总计", "grand-total", "全县"],
  [`${letters(10)}小计`, "subtotal", letters(10)],
  [`${letters(11)}小计`, undefined],
  ["武义县某某电动工具制造有限公司小计", "subtotal", "武义县某某电动工具制造有限公司"],
  [`合计（${letters(106)}）`, "total", ""],
  [`合计（${letters(107)}）`, undefined],
])("%s as a sum", (text, kind, of = "") => {
  expect(readTotal(text)).toEqual(kind === undefined ? undefined : { kind, of });
});

test.each([
  ["其中：县财政承担", true],
  ["其中", true],
  ["（含：上年）", true],
  ["包括、县财政", true],
  ["其中县财政承担", true],
  ["其中县财政承担（50%）：", true],
  ["其中试线改造", false],
  ["不含县财政", false],
  ["含税价", false],
  [`其中：${letters(57)}`, true],
  [`其中：${letters(58)}`, false],
])("%s opens a part of a sum: %s", (text, opens) => expect(opensPart(text)).toBe(opens));

test.each([
  ["  镇级", true],
  ["镇级", false],
  ["镇 级", false],
  ["镇财政", true],
  ["镇财政所", false],
  [` ${letters(59)}`, true],
  [` ${letters(60)}`, false],
])("“%s” goes on with parts of a sum: %s", (text, follows) => expect(followsPart(text)).toBe(follows));

test.each([
  ["注：均已公示", true],
  ["备注1.均已公示", true],
  ["（注）均已公示", true],
  ["※说明、均已公示", true],
  ["注塑机械厂", false],
  ["关于注：均已公示", false],
])("%s opens a remark: %s", (text, opens) => expect(opensNote(text)).toBe(opens));

test.each([
  ["均已公示：见附件", true],
  ["均已公示:见附件", true],
  ["均已公示。见附件", true],
  ["以下空白", true],
  ["见以上各表", false],
  [letters(50), false],
  [letters(51), true],
])("%s may be a remark: %s", (text, may) => expect(likeNote(text)).toBe(may));

test.each([
  ["经研究，同意按上表兑付。", true],
  ["经研究同意按上表兑。", false],
  ["经研究同意按上表兑付。", true],
  ["经研究。同意按上表兑付", false],
])("%s is a whole sentence: %s", (text, is) => expect(isSentence(text)).toBe(is));

test.each([
  ["一", true],
  ["（二）", true],
  ["十二、", true],
  ["三．", true],
  ["第一", false],
  ["一批", false],
])("%s is the number of a group: %s", (text, is) => expect(isGroupNumber(text)).toBe(is));

test.each([
  ["（三）省级绿色工厂", "省级绿色工厂"],
  ["一、 白洋街道", "白洋街道"],
  ["白洋街道", "白洋街道"],
])("%s without its number: %s", (text, name) => expect(withoutOrdinal(text)).toBe(name));

test.each([
  ["一、白洋各户", true],
  ["十一、白洋各户", true],
  ["二十一：白洋各户", true],
  ["第一批", true],
  ["一部分", true],
  ["第二类", true],
  ["（三）其他", true],
  ["（十三) 其他", true],
  ["其他（三）", false],
  ["另有第一批", false],
  ["一企业", false],
  ["白洋街道", true],
  ["白洋街道（12家）：", true],
  ["白洋街道办", false],
  [" 白洋各户 ", false],
  ["一、武义恒达工具有限公司", false],
  ["一、老李饭店", false],
  [`一、${letters(48)}`, true],
  [`一、${letters(49)}`, false],
])("“%s” names a group: %s", (text, names) => expect(namesGroup(text)).toBe(names));
