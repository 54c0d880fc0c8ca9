import { gradeWithin, pastItem } from "../../../src/sheet/lists";
import { itemById } from "../../../src/policy";

// Which item, and which of its grades, a cell of a history means.

const GREEN = itemById("green-factory").name;

test.each<[text: string, item: string | undefined]>([
  ["绿色工厂", GREEN],
  ["省级绿色工厂奖励", GREEN],
  ["关于拨付绿色工厂的通知", GREEN],
  ["绿色工厂和清洁生产两项", undefined],
  ["小巨人企业款", itemById("title").name],
  ["关于小巨人的通知", itemById("title").name],
  ["其他款项", undefined],
  ["", undefined],
  ["green-factory", GREEN],
  ["首绿色工厂台套", GREEN],
  ["省级通知", undefined],
  [`${"字".repeat(56)}绿色工厂`, GREEN],
  [`${"字".repeat(57)}绿色工厂`, undefined],
])("“%s” in a history is %s", (text, item) => expect(pastItem(text)?.name).toBe(item));

test.each<[item: string, text: string, grade: string | undefined]>([
  ["green-factory", "省级", "省级"],
  ["green-factory", "省级绿色工厂（第五批）", "省级"],
  ["green-factory", "通知说省级的", "省级"],
  ["green-factory", "省级和市级", undefined],
  ["green-factory", "第五批", undefined],
  ["green-factory", "", undefined],
  ["green-factory", `${"字".repeat(58)}省级`, "省级"],
  ["green-factory", `${"字".repeat(59)}省级`, undefined],
  ["green-factory", "浙江省", "省级"],
  ["growth", "省级", undefined],
  ["growth", "", undefined],
])("the grade of %s in “%s” is %s", (item, text, grade) =>
  expect(gradeWithin(itemById(item), text)).toBe(grade),
);
