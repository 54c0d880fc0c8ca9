import { SimilarNames } from "../src/enterprise";

const LISTED = ["武义宏远五金有限公司", "浙江晨曦电动工具股份有限公司", "金穗"];

/** A name, and the listed names that it is very similar to. */
const NAMES: readonly (readonly [why: string, name: string, similar: readonly string[]])[] = [
  ["the name itself is not similar: it is the same", "武义宏远五金有限公司", []],
  ["another form", "武义宏远五金有限责任公司", ["武义宏远五金有限公司"]],
  ["the county's full name", "武义县宏远五金有限公司", ["武义宏远五金有限公司"]],
  ["the province before it", "浙江武义宏远五金厂", ["武义宏远五金有限公司"]],
  ["one letter in a long name", "浙江晨羲电动工具股份有限公司", ["浙江晨曦电动工具股份有限公司"]],
  ["one letter in a short name is another firm", "武义宏达五金有限公司", []],
  ["one letter more in a long name", "浙江晨曦电动工具机股份有限公司", ["浙江晨曦电动工具股份有限公司"]],
  ["two letters are another firm", "浙江晨曦园林工具股份有限公司", []],
  ["another trade", "武义宏远门业有限公司", []],
  ["nothing", "", []],
];

test.each(NAMES)("%s", (_, name, similar) => {
  expect(new SimilarNames(LISTED).find(name)).toEqual(similar);
});
