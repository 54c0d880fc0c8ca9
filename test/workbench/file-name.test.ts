import fc from "fast-check";
import { fileName } from "../../workbench/app/file-name";

test.each<[typed: string, now: string, name: string | undefined]>([
  ["申报", "空白工作簿.xlsx", "申报.xlsx"],
  ["申报.xlsx", "空白工作簿.xlsx", "申报.xlsx"],
  ["申报.xls", "空白工作簿.xlsx", "申报.xls.xlsx"],
  ["申报.xlsx", "带宏.xlsm", "申报.xlsm"],
  ["2024.5 申报", "a.xlsx", "2024.5 申报.xlsx"],
  ["5月/申报?", "申报.xlsx", "5月申报.xlsx"],
  ["..\\..\\申报", "申报.xlsx", "申报.xlsx"],
  ["申报. ", "申报.xlsx", "申报.xlsx"],
  ["   ", "申报.xlsx", undefined],
  ["...", "申报.xlsx", undefined],
  [".xlsx", "申报.xlsx", undefined],
])("%s, typed for %s, is %s", (typed, now, name) => {
  expect(fileName(typed, now)).toBe(name);
});

test("whatever is typed, the name is one that every system takes, and typed again it is the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
      const name = fileName(typed, "申报.xlsx");
      if (name === undefined) return;
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\s.][^\\/:*?"<>|\p{Cc}]*\.xlsx$/u);
      expect(name).not.toMatch(/[\s.]\.xlsx$/u);
      expect([...name].length).toBeLessThanOrEqual(205);
      expect(fileName(name, "申报.xlsx")).toBe(name);
    }),
  );
});
