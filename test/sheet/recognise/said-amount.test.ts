// eslint-disable-next-line no-restricted-imports
import { saysAmount } from "../../../src/sheet/recognise/said-amount";

/** A text as long as a cell can be, with an amount at its end. */
const behind = (letters: number): string => `${"字".repeat(letters)}5元`;

test.each<[text: string, says: boolean]>([
  ["另付5000元", true],
  ["另付5,000.50元", true],
  ["另付５０００元", true],
  ["另付５，０００．５０元", true],
  ["另付300万元", true],
  ["另付300  万元", true],
  ["另付2亿元", true],
  ["另付5百万元", true],
  ["另付3千万元", true],
  ["另付8千元", true],
  ["另付玖仟万元", true],
  ["另付五十元", true],
  ["另付壹拾贰万叁仟元", true],
  ["另付五百〇二万元", true],
  ["单位：万元", false],
  ["单位：百万元", false],
  ["一元化服务", false],
  ["2024年元旦", false],
  ["5台元件", false],
  ["另付5000", false],
  ["另付五千", false],
])("%s says an amount: %s", (text, says) => expect(saysAmount(text)).toBe(says));

test("an amount counts within the first 4,000 letters", () => {
  expect(saysAmount(behind(3998))).toBe(true);
  expect(saysAmount(behind(3999))).toBe(false);
});
