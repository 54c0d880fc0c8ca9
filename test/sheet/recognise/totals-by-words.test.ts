// The words of sums in brackets, behind what they are of, and sums written out in letters.
// How a text is read is seen where rows are.
// eslint-disable-next-line no-restricted-imports
import { readTotal } from "../../../src/sheet/recognise/row-texts";

test.each<[text: string, said: string, why: string]>([
  ["白洋街道（小计）", "subtotal 白洋街道", "the word in brackets behind a place"],
  ["企业技术中心（合计）", "subtotal 企业技术中心", "the word in brackets behind an item"],
  ["合计总额", "total", "a word for money behind it"],
  ["大写金额", "total", "the label of a sum in letters"],
  ["总金额（大写）", "total", "the same with the letters' word in brackets"],
  ["奖励金额（大写）：壹佰万元整", "total", "and with the sum"],
  ["兑现金额（大写）", "total", "of what is paid out"],
  ["（合计数）表", "none", "a word that goes on"],
  ["大写字母培训有限公司", "none", "a firm's name that begins so"],
  ["金额", "none", "money alone"],
])("%s is %s: %s", (text, said) => {
  const total = readTotal(text);
  expect(total ? `${total.kind} ${total.of}`.trim() : "none").toBe(said);
});
