import { ITEMS, choiceTable, gradesOf, itemById } from "../../../../src/policy";
import { itemOfSheet, itemOfTitle, readGrade, readItem } from "../../../../src/sheet";
import { NEAR_MISSES, SPELLINGS, STRANGE_GRADES } from "./spellings";

const LINES = SPELLINGS.trim()
  .split("\n")
  .map((line) => {
    const words = line.split(" ");
    const at = words.findLastIndex((word) => word === "-" || ITEMS.some(({ id }) => id === word));
    const [item, grade] = words.slice(at);
    return { text: words.slice(0, at).join(" "), item: item === "-" ? undefined : item, grade };
  });

const said = ({ item, grade }: { item?: { id: string } | undefined; grade?: string | undefined }) => ({
  item: item?.id,
  grade,
});

test("the table has spellings of every item that is paid by this policy, and more near misses than a few", () => {
  const spelled = new Set(LINES.map(({ item }) => item));
  expect(ITEMS.map(({ id }) => id).filter((id) => !spelled.has(id))).toEqual(["special-funds"]);
  expect(LINES.length).toBeGreaterThan(180);
  expect(NEAR_MISSES.length).toBeGreaterThan(55);
});

test.each(LINES)("$text", ({ text, item, grade }) => {
  expect(said(readItem(text))).toEqual({ item, grade });
});

test.each(NEAR_MISSES.map(([why, text, likely = ""]) => ({ why, text, likely })))(
  "$why: $text is no item",
  ({ text, likely }) => {
    const reading = readItem(text);
    expect(reading).toMatchObject({ item: undefined, grade: undefined });
    expect(reading.likely.map(({ id }) => id).join(" ")).toBe(likely);
  },
);

test.each(STRANGE_GRADES)("%s: the item is known, its grade is none of the policy's", (text, id) => {
  const { item, grade } = readItem(text);
  expect(item?.id).toBe(id);
  expect(grade).toBeDefined();
  const choices = item!.inputs.flatMap((input) => (input.kind === "choice" ? input.choices : []));
  for (const names of [gradesOf(item!), choices]) expect(choiceTable(names).find(grade!)).toBeUndefined();
});

test.each(ITEMS.flatMap((item) => [item.name, ...item.aliases].map((name) => [name, item.id] as const)))(
  "the declared name %s is itself",
  (name, id) => {
    expect(readItem(name)).toMatchObject({ item: itemById(id), grade: undefined, exact: true });
  },
);

test("kinds of an item are told apart among other words too", () => {
  expect(readItem("省级云上企业奖励").category).toBe("云上企业");
  expect(readItem("云上企业").category).toBe("云上企业");
  expect(readItem("数字化示范试点").category).toBe("");
});

/** A text in a column of grades: the item, the text, and what it says. */
test.each<[id: string, text: string, says: string]>([
  ["green-factory", "省级绿色工厂", "省级"],
  ["green-factory", "省级（第五批）", "省级"],
  ["green-factory", "浙江省级", "省级"],
  ["green-factory", "金华市级", "市级"],
  ["green-factory", "国家级（2024年）", "国家级"],
  ["green-factory", "新认定省级", "省级"],
  ["green-factory", "首次认定", "nothing"],
  ["green-factory", "绿色工厂", "nothing"],
  ["green-factory", "2024年", "nothing"],
  ["green-factory", "第五批", "nothing"],
  ["green-factory", "A级", "other"],
  ["green-factory", "A级/省级（第五批）", "other"],
  ["green-factory", "省级节水型企业", "other"],
  ["green-factory", "省级、市级", "other"],
  ["green-factory", "省级培育", "other"],
  ["title", "制造业单项冠军示范企业", "国家级单项冠军"],
  ["title", "专精特新“小巨人”企业（第六批）", "专精特新小巨人"],
  ["title", "省级隐形冠军企业", "省隐形冠军"],
  ["title", "创新型中小企业", "other"],
  ["tech-center", "省级企业技术中心", "省级"],
  ["dcmm", "DCMM三级", "三级"],
  ["new-product", "二类新产品", "other"],
  ["new-product", "二类（2024年度）", "二类"],
])("in the column of grades of %s, %s: %s", (id, text, says) => {
  const read = readGrade(itemById(id), text);
  expect(read.kind === "grade" ? read.grade : read.kind).toBe(says);
});

/** Titles and names of sheets. */
const TITLES: readonly (readonly [title: string, item?: string, grade?: string])[] = [
  ["小巨人", "title", "专精特新小巨人"],
  ["小巨人奖励名单", "title", "专精特新小巨人"],
  ["2024年新认定国家级专精特新“小巨人”企业奖励名单", "title", "专精特新小巨人"],
  ["2024年省级隐形冠军企业奖励名单", "title", "省隐形冠军"],
  ["武义县2024年度制造业单项冠军奖励资金汇总表", "title", "国家级单项冠军"],
  ["省专精特新", "title", "省专精特新中小企业"],
  ["2024年度企业荣誉奖励（单位：万元）", "title"],
  ["省级绿色工厂奖励汇总表", "green-factory", "省级"],
  ["武义县2024年市级绿色工厂奖励资金拟兑现名单公示", "green-factory", "市级"],
  ["附件2：绿色工厂奖励明细表", "green-factory"],
  ["省级、市级绿色工厂名单", "green-factory"],
  ["工业发展专项资金（技改项目）", "equipment"],
  ["武义县2024年工业发展专项资金技改项目补助明细表（单位：万元）", "equipment"],
  ["2024年度县工业专项资金机器人购置补助明细表（单位：万元）", "robot"],
  ["县经信局2024年第一批工业企业技改拟补助公示", "equipment"],
  ["关于兑现2024年度企业技术改造补助资金的公示", "equipment"],
  ["白洋街道技改项目补助汇总表", "equipment"],
  ["第四条 生产性设备投资补助", "equipment"],
  ["节水型企业2", "water-saving"],
  ["节水型企业(3)", "water-saving"],
  ["产业大脑组件二", "brain-component"],
  ["市级数字化车间奖励", "future-factory", "市级数字化车间（智能工厂）"],
  ["绿色工厂荣誉称号奖励名单", "green-factory"],
  // Titles about no item of this policy, about several, or about more than an item's name says.
  ["专项资金"],
  ["工业发展专项资金汇总表"],
  ["武义县2024年度工业政策拟奖励企业名单"],
  ["2024年度绿色低碳等奖励汇总（万元）"],
  ["绿色工厂、节水型企业奖励名单"],
  ["技改和机器人补助汇总表"],
  ["屋顶光伏设备补助汇总"],
  ["绿色工厂培育名单"],
  ["小巨人培育库"],
  ["未通过绿色工厂认定企业名单"],
  ["省级研发机构奖励"],
  ["市级产业技术联盟奖励"],
  ["省级隐形冠军、小巨人培育企业名单"],
  ["growth 2024"],
  ["Sheet1"],
  [""],
];

test.each(TITLES.map((one) => ({ title: one[0], one })))(
  "the title $title",
  ({ one: [title, item, grade] }) => {
    const reading = itemOfTitle(title);
    expect(reading && said(reading)).toEqual(item && { item, grade });
  },
);

test("a sheet's name comes before its titles, and those of the same item give the grade where they agree", () => {
  const of = (name: string, ...titles: string[]) => said(itemOfSheet(name, titles)!);
  expect(of("绿色工厂", "省级绿色工厂奖励名单")).toEqual({ item: "green-factory", grade: "省级" });
  expect(of("绿色工厂", "省级绿色工厂", "市级绿色工厂")).toEqual({ item: "green-factory", grade: undefined });
  expect(of("节水型企业", "省级绿色工厂奖励名单")).toEqual({ item: "water-saving", grade: undefined });
  expect(itemOfSheet("Sheet1", ["名单"])).toBeUndefined();
});

test("a text as long as a cell can be is read as fast as any other", () => {
  const begin = performance.now();
  for (const text of [
    "省级".repeat(16_000),
    "（".repeat(32_000),
    "2024年".repeat(6_000),
    "一".repeat(32_000),
  ]) {
    expect(readItem(text).item).toBeUndefined();
    expect(itemOfTitle(text)).toBeUndefined();
  }
  expect(performance.now() - begin).toBeLessThan(500);
});
