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
  ["one letter in a name of two, the trade the same", "武义宏达五金有限公司", ["武义宏远五金有限公司"]],
  ["one letter more in a long name", "浙江晨曦电动工具机股份有限公司", ["浙江晨曦电动工具股份有限公司"]],
  ["two letters are another firm", "浙江晨曦园林工具股份有限公司", []],
  ["another trade", "武义宏远门业有限公司", []],
  ["the city before it", "金华宏远五金厂", ["武义宏远五金有限公司"]],
  ["a place inside the name belongs to it", "宏远武义五金厂", []],
  ["a word of form inside the name belongs to it", "宏厂达五金", []],
  ["two words of form one behind the other", "宏远五金厂(普通合伙)", ["武义宏远五金有限公司"]],
  ["two letters are a whole name", "金穗公司", ["金穗"]],
  ["only place and form: compared as it stands", "浙江武义公司", ["浙江武义县公司"]],
  ["one letter more in front", "大晨曦电动工具有限公司", ["浙江晨曦电动工具股份有限公司"]],
  ["the nearest of two first: the trade the same", "大洋金属制品厂", ["大洋金属制品公司", "大洋金属厂"]],
  ["the nearest of two first: the trade shorter", "大洋金属有限公司", ["大洋金属厂", "大洋金属制品公司"]],
  ["a trade within a longer one", "红太阳食品公司", ["红太阳食品厂", "红太阳机械食品厂"]],
  ["a name of 100 letters is still a name", `${"一般".repeat(49)}一斑`, ["一般".repeat(50)]],
  ["one letter in a name of five", "百花山绿叶厂", ["百花山茶叶有限公司"]],
  ["own names of three letters and two: one letter less", "百花茶叶厂", ["百花山茶叶有限公司"]],
  ["a text of more than 100 letters is a remark", `${LONG_REMARK}乙`, []],
  ["nothing", "", []],
];

test.each(NAMES)("%s", (_, name, similar) => {
  expect(new SimilarNames(LISTED).find(name)).toEqual(similar);
});

/** A listed name, another one, and whether that is very similar. */
test.each([
  ["a number and a word of trade more", "武义宏远1号五金有限公司", "武义宏元五金制造有限公司", true],
  ["one letter, form and place", "武义宏远五金有限公司", "浙江宏元五金股份有限公司", true],
  ["the trade not named in one", "武义宏远有限公司", "武义宏元五金厂", true],
  ["the trade not named in both", "武义宏远有限公司", "武义宏元公司", true],
  ["own names of three letters, the trade the same", "武义永康达五金厂", "武义永康顺五金厂", true],
  ["general words beside one trade", "武义宏远五金科技有限公司", "武义宏元五金实业有限公司", true],
  ["a general word alone is a trade of its own", "武义宏远科技有限公司", "武义宏元五金有限公司", false],
  ["two general words", "武义宏远科技有限公司", "武义宏元实业有限公司", false],
  ["one letter, another trade", "武义宏远五金厂", "武义宏元门业有限公司", false],
  ["one letter, one trade of two another", "武义宏远五金工具厂", "武义宏元五金门业厂", false],
  ["two letters in an own name of two", "武义宏远五金厂", "武义鸿源五金厂", false],
  ["two letters in an own name of three", "武义永康达五金厂", "武义永盛顺五金厂", false],
  ["two letters the other way round", "武义宏远五金厂", "武义远宏五金厂", false],
  ["one letter more before an own name", "武义宏远五金厂", "武义新宏远五金有限公司", true],
  ["two letters more", "武义宏远五金厂", "武义新宏远达五金有限公司", false],
  ["a town before the name", "武义县桐琴镇宏远五金厂", "武义宏元五金有限公司", true],
  ["a neighbour's name for the place", "永康市宏远五金厂", "武义宏远五金有限公司", true],
  ["a place that the own name begins with stays in it", "武义永康达五金厂", "武义达五金厂", false],
  ["a place that is the whole own name", "武义壶山五金厂", "武义壶山五金有限公司", true],
  ["the place in brackets", "宏远（武义）五金有限公司", "武义宏远五金有限公司", true],
  ["a group", "宏远五金（集团）有限公司", "武义宏远五金有限公司", true],
  ["traditional characters", "武义华门亚龙工艺品厂", "武義華門亞龍工藝品廠", true],
  ["characters that look alike at a glance", "武义日口五金厂", "武义曰囗五金厂", true],
  ["quotation marks and other marks", "武义宏远五金厂", "武义“宏远”*五金#厂", true],
  ["a number before the form", "武义宏远五金一厂", "武义宏远五金二厂", true],
  ["a second works", "武义宏远五金厂", "武义宏远五金第二分厂", true],
  ["a branch", "武义宏远五金有限公司", "武义宏远五金有限公司分公司", true],
  ["a number that is the own name", "武义三一机械有限公司", "武义八达机械有限公司", false],
  ["an own name of digits", "武义360科技有限公司", "武义580科技有限公司", false],
  ["only a trade: compared as it stands", "武义工具厂", "武义门业厂", false],
  ["only a trade, another form", "武义工具厂", "武义县工具有限公司", true],
  ["a single letter is compared as it stands", "甲", "乙", false],
  ["a single letter and one more", "甲", "甲乙", false],
  ["letters of Latin", "武义ABC电器厂", "武义ABD电器厂", true],
])("%s", (_, listed, other, similar) => {
  expect(new SimilarNames([listed]).find(other)).toEqual(similar ? [listed] : []);
  expect(new SimilarNames([other]).find(listed)).toEqual(similar ? [other] : []);
});

test("the size is how many names there are, each once, and empty ones not at all", () => {
  expect(new SimilarNames(["甲公司", "甲公司", "乙公司", "", " \u200b"]).size).toBe(2);
});

describe("a list made to be slow", () => {
  const names = (count: number, name: (nth: string) => string): string[] =>
    Array.from({ length: count }, (_, nth) => name(String.fromCodePoint(0x4e00 + nth)));

  test("tells no more names than a person reads", () => {
    expect(new SimilarNames(names(3_000, (nth) => `武义宏${nth}五金厂`)).find("武义宏远五金厂").length).toBe(
      200,
    );
  });

  test("tells something where too many would have to be looked through", () => {
    const crowd = new SimilarNames(names(3_000, (nth) => `武义宏${nth}五金厂`));
    expect(crowd.find("武义宏远门业厂")).toHaveLength(1);
    const few = new SimilarNames(names(400, (nth) => `武义宏${nth}五金厂`));
    expect(few.find("武义宏远门业厂")).toEqual([]);
  });
});
