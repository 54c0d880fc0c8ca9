import { ITEMS, gradesOf, itemById } from "../../src/policy";
import { basisText, capText, conditionTexts, standardLines, standardText } from "../../src/text";

test.each([
  ["growth", "from 500 万元: 5 万元"],
  ["equipment", "设备投资额 from 100 to below 500 万元: 8%"],
  ["equipment", "from 5,000 万元: 18%, 国家重点 25%"],
  ["factory", "50 元 for each ㎡ of 新建建筑面积"],
  ["title", "专精特新小巨人 100 万元"],
  ["brain-component", "0.5 万元 each"],
  ["association", "2 to 10 万元, as the authority decides"],
  ["training-pool", "15 万元 a year for the whole county, in shares that the authority decides"],
  ["consulting", "Another document decides"],
  ["cloud-purchase", "No longer paid: 0"],
])("the standard of %s has the line: %s", (id, line) => {
  expect(standardLines(itemById(id), undefined, "en")).toContain(line);
});

test.each([
  ["light-digital", "50 万元 a firm"],
  ["brain-component", "10 万元 a firm and year"],
  ["integration", "100 万元; 市级重点项目 300 万元"],
  ["insurance-match", "保险额 less 上级补贴"],
  ["association", "10 万元"],
  ["clean-audit", ""],
])("the cap of %s: %s", (id, cap) => {
  expect(capText(itemById(id), "en")).toBe(cap);
});

test("conditions and the whole basis", () => {
  expect(conditionTexts(itemById("factory"), "en")).toEqual(["容积率 above 1.5", "消防等级 is 甲, 乙, 丙"]);
  expect(conditionTexts(itemById("software-growth"), "en")).toEqual(["营业收入同比增幅 at least 20%"]);
  expect(basisText(itemById("dcmm"), "三级", "en")).toBe(
    "Article 8, 数据管理能力成熟度贯标 (三级): 20 万元. 首次认定达到该等级. Once for each grade.",
  );
});

test("both languages have as many lines, and no line is empty", () => {
  for (const item of ITEMS) {
    for (const grade of [undefined, ...gradesOf(item).map(({ name }) => name)]) {
      const [chinese, english] = [standardLines(item, grade, "zh"), standardLines(item, grade, "en")];
      expect(english).toHaveLength(chinese.length);
      for (const line of [...chinese, ...english]) expect(line).not.toMatch(/^$|undefined/);
      expect(standardText(item, grade)).toBe(chinese.join("；"));
    }
  }
});
