import { SimilarNames } from "../../src/enterprise";

const LONG_REMARK = "因拖欠工资被列入名单".repeat(10);

const LISTED = [
  "武义宏远五金有限公司",
  "浙江晨曦电动工具股份有限公司",
  "金穗",
  "浙江武义县公司",
  "大洋金属制品公司",
  "大洋金属厂",
  "百花山茶叶有限公司",
  "红太阳食品厂",
  "红太阳机械食品厂",
  "一般".repeat(50),
  `${LONG_REMARK}甲`,
];

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
  ["the city before it", "金华宏远五金厂", ["武义宏远五金有限公司"]],
  ["a place inside the name belongs to it", "宏远武义五金厂", []],
  ["a word of form inside the name belongs to it", "宏厂远五金", []],
  ["two words of form one behind the other", "宏远五金厂(普通合伙)", ["武义宏远五金有限公司"]],
  ["two letters are a whole name", "金穗公司", ["金穗"]],
  ["only place and form: compared as it stands", "浙江武义公司", ["浙江武义县公司"]],
  ["one letter more in front", "大晨曦电动工具有限公司", ["浙江晨曦电动工具股份有限公司"]],
  ["two listed firms that begin alike", "大洋金属制品厂", ["大洋金属制品公司"]],
  ["the second of two listed firms that begin alike", "大洋金属有限公司", ["大洋金属厂"]],
  ["the first of two listed firms that begin and end alike", "红太阳食品公司", ["红太阳食品厂"]],
  ["a name of 100 letters is still a name", `${"一般".repeat(49)}一斑`, ["一般".repeat(50)]],
  ["one letter in a name of five", "百花山绿叶厂", ["百花山茶叶有限公司"]],
  ["five letters and four: too short for a letter more", "百花茶叶厂", []],
  ["a text of more than 100 letters is a remark", `${LONG_REMARK}乙`, []],
  ["nothing", "", []],
];

test.each(NAMES)("%s", (_, name, similar) => {
  expect(new SimilarNames(LISTED).find(name)).toEqual(similar);
});
