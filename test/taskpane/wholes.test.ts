import fc from "fast-check";
import { sentenceParts } from "../../taskpane/shell/wholes";

const wholesOf = (sentence: string): string[] =>
  sentenceParts(sentence)
    .filter(({ whole }) => whole)
    .map(({ text }) => text);

test.each([
  ["申报 130 万元，应为 1,200.5 万元（多报 10 元）。", ["130 万元", "1,200.5 万元", "10 元"]],
  ["相差 -304 万元或 +75 万元。", ["-304 万元", "+75 万元"]],
  ["18 处错误，须改 18 个单元格。", ["18 处", "18 个单元格"]],
  ["加计 5 个百分点。", ["5 个百分点"]],
  ["2 家企业的 3 行申报被一票否决，应付为 0。", ["2 家", "3 行", "应付为 0"]],
  ["否决期 2024-03-01 至 2025-02-28", ["2024-03-01", "2025-02-28"]],
  ["第 4 条，读法 R1", ["第 4 条", "读法 R1"]],
  ["Article 4, reading R11: 3,000 万元 in 2 rows", ["Article 4", "reading R11", "3,000 万元", "2 rows"]],
  // A number alone, a code, a cell: lines may break around them as anywhere.
  ["信用代码 913307230000000000 在 B24 与 H11", []],
  ["", []],
])("lines do not break inside of what is one thing: %s", (sentence, wholes) => {
  expect(wholesOf(sentence)).toEqual(wholes);
});

test("nothing of a sentence is lost, whatever it says", () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(" 万元", "2024-03-01", "12", " 0", "应付", "第 ", "读法 R1"),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const sentence = words.join("");
      expect(
        sentenceParts(sentence)
          .map(({ text }) => text)
          .join(""),
      ).toBe(sentence);
    }),
  );
});
