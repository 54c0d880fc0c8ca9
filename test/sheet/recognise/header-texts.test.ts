// The texts of a header by column.
/* eslint-disable no-restricted-imports */
import { headerRow, textsOf } from "../../../src/sheet/recognise/header-texts";
/* eslint-enable no-restricted-imports */
import { lined } from "../../builders/lined";

test.each<[why: string, rows: readonly string[], merges: string, texts: readonly string[]]>([
  ["blanks around a text say nothing", [" 企业名称 |  |金额"], "", ["企业名称", "", "金额"]],
  ["a merged cell's text stands in each of its cells", ["企业|申报|", "x|y|z"], "B1:C1", ["企业", "申报", "申报"]],
  ["a merged cell reaches no further than the sheet", ["企业|申报", "x|y"], "B1:F1", ["企业", "申报"]],
])("%s", (_, rows, merges, texts) => {
  const sheet = lined("表一", rows, merges);
  expect(headerRow(sheet, 0, sheet.merges)).toEqual(texts);
}); // prettier-ignore

test("headers are looked for in 512 columns", () => {
  const sheet = lined("表一", [Array.from({ length: 513 }, (_, at) => `列${at + 1}`).join("|")]);
  expect(textsOf(sheet, 0).at(-1)).toBe("列512");
});
