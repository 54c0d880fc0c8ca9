import {
  check,
  gathered,
  mappedSheets,
  mappingOf,
  mergedMappings,
  saysSomething,
  type Grid,
  type NamedMapping,
  type SheetSetting,
} from "../../../src/sheet";
// eslint-disable-next-line no-restricted-imports
import { headerPrint } from "../../../src/sheet/mapping/header-print";
import { codeOf, nameOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

const claim = (n: number, base: number, asked: number): string =>
  `${nameOf(n)}|${codeOf(n)}|${base}|${asked}`;
const HEADER = "户名|税号|购机款（万元）|要的钱（万元）";

/** What the checker said of the first township's book: claims for equipment, and what each column means. */
const FIRST = lined("表一", ["2024 年补助表", HEADER, claim(1, 300, 24)]);
const SAID: SheetSetting = {
  role: "claims",
  item: "equipment",
  headerRow: 2,
  columns: { enterprise: "A", code: "B", "equipment.amount": "C", claimed: "D" },
};
const known = mappingOf(FIRST, SAID)!;

const settingFor = (sheet: Grid, mapping: NamedMapping = known): SheetSetting | undefined =>
  mappedSheets([sheet], [mapping])[0]?.setting;

test("what was said of a header is kept by its texts, and by nothing else of the sheet", () => {
  expect(known).toEqual({
    print: expect.stringMatching(/^[0-9a-f]{24}$/) as string,
    rows: 1,
    lead: 0,
    headers: ["户名", "税号", "购机款（万元）", "要的钱（万元）"],
    columns: [["enterprise"], ["code"], ["equipment.amount"], ["claimed"]],
    readAs: ["企业名称", "统一社会信用代码", "设备投资额", "申报金额"],
    isHeader: true,
    role: { from: "none", to: "claims" },
    item: { from: null, to: "equipment" },
  });
});

/** The next township's book, and whether its header is the same. */
test.each<[why: string, sheet: Grid, same: boolean]>([
  ["another sheet's name, another title, other amounts", lined("王宅镇", ["王宅镇上报", HEADER, claim(2, 400, 32)]), true],
  ["no title at all", lined("表", [HEADER, claim(2, 400, 32)]), true],
  ["three lines of titles", lined("表", ["一", "二", "三", HEADER, claim(2, 400, 32)]), true],
  ["spaces and half-width brackets", lined("表", ["户 名|税号|购机款(万元)|要的钱(万元)", claim(2, 400, 32)]), true],
  ["an empty column before it", lined("表", [`|${HEADER}`, `|${claim(2, 400, 32)}`]), true],
  ["another unit: the amounts would be read ten thousand times too large", lined("表", ["户名|税号|购机款（元）|要的钱（元）", claim(2, 400, 32)]), false],
  ["a column more: it could be the amount", lined("表", [`${HEADER}|核定`, `${claim(2, 400, 32)}|1`]), false],
  ["two columns changed places", lined("表", ["税号|户名|购机款（万元）|要的钱（万元）", claim(2, 400, 32)]), false],
  ["the same words among the claims of a table of its own", lined("表", ["企业名称|统一社会信用代码|奖补项目|申报金额", `${nameOf(1)}|${codeOf(1)}|企业小升规|5`]), false],
])("a header with %s", (_, sheet, same) => {
  expect(settingFor(sheet) !== undefined).toBe(same);
}); // prettier-ignore

test("the next township's sheet is read by it, and a wrong amount is found there", () => {
  const next = lined("王宅镇", ["王宅镇上报", "", HEADER, claim(2, 400, 33)]);
  const [mapped] = mappedSheets([next], [known]);
  expect(mapped).toMatchObject({ sheet: "王宅镇", notUsed: [] });
  expect(mapped!.setting).toEqual({ ...SAID, headerRow: 3, by: "mapping" });
  const report = check([next], { sheets: { 王宅镇: mapped!.setting } });
  expect(report.sheets[0]).toMatchObject({ role: "claims", item: "equipment", by: "mapping" });
  expect(report.findings.map(({ code, row }) => [code, row])).toContainEqual(["amount-mismatch", 3]);
});

test("columns move with the header", () => {
  const moved = lined("表", [`|${HEADER}`, `|${claim(2, 400, 32)}`]);
  expect(settingFor(moved)?.columns).toEqual({
    enterprise: "B",
    code: "C",
    "equipment.amount": "D",
    claimed: "E",
  });
});

test("a sheet that names another item by itself keeps that, and it is told", () => {
  const robots = lined("工业机器人补助", [HEADER, claim(2, 400, 32)]);
  const [mapped] = mappedSheets([robots], [known]);
  expect(mapped!.notUsed).toEqual(["item"]);
  expect(mapped!.setting.item).toBeUndefined();
  const same = lined("设备投资补助", [HEADER, claim(2, 400, 32)]);
  expect(mappedSheets([same], [known])[0]!.notUsed).toEqual([]);
});

test("that a sheet is not to be checked is said of this sheet alone: the next one with its header may be claims", () => {
  const mapping = mappingOf(FIRST, { role: "none" })!;
  expect(saysSomething(mapping)).toBe(false);
});

test("a column that was said to be nothing is nothing there too; the others are read as always", () => {
  const head = "企业名称|统一社会信用代码|奖补项目|申报基数|已奖金额|申报金额";
  const first = lined("申报", [head, `${nameOf(1)}|${codeOf(1)}|生产性设备投资补助|300|1|24`]);
  const mapping = mappingOf(first, { columns: { paid: "" } })!;
  expect(mapping.columns).toEqual([null, null, null, null, [], null]);
  expect(settingFor(first, mapping)).toEqual({ columns: { paid: "" }, by: "mapping" });
});

test("a column that means something else loses what it was taken for", () => {
  const head = "企业名称|统一社会信用代码|奖补项目|申报基数|金额|申报金额";
  const first = lined("申报", [head, `${nameOf(1)}|${codeOf(1)}|生产性设备投资补助|300|24|99`]);
  const mapping = mappingOf(first, { columns: { claimed: "E", note: "F" } })!;
  expect(mapping.columns).toEqual([null, null, null, null, ["claimed"], ["note"]]);
  expect(settingFor(first, mapping)?.columns).toEqual({ claimed: "E", note: "F" });
});

test("columns without a header around it are known by their place", () => {
  const sheet = (name: string): Grid =>
    lined(name, [
      "|统一社会信用代码|奖补项目|申报基数|",
      `${nameOf(1)}|${codeOf(1)}|生产性设备投资补助|300|24`,
    ]);
  const mapping = mappingOf(sheet("一"), { columns: { enterprise: "A", claimed: "E" } })!;
  expect(mapping).toMatchObject({ lead: 1, columns: [["enterprise"], null, null, null, ["claimed"]] });
  expect(settingFor(sheet("二"), mapping)?.columns).toEqual({ enterprise: "A", claimed: "E" });
});

test("a header of two rows is known again by both", () => {
  const sheet = (name: string, low: string): Grid =>
    lined(
      name,
      [
        "企业名称|统一社会信用代码|奖补项目|申报金额|",
        `|||${low}|本次`,
        `${nameOf(1)}|${codeOf(1)}|生产性设备投资补助|300|24`,
      ],
      "A1:A2 B1:B2 C1:C2 D1:E1",
    );
  const mapping = mappingOf(sheet("一", "购机款"), { columns: { base: "D", claimed: "E" } })!;
  expect(mapping.rows).toBe(2);
  expect(settingFor(sheet("二", "购机款"), mapping)?.columns).toEqual({ base: "D", claimed: "E" });
  expect(settingFor(sheet("三", "贷款"), mapping)).toBeUndefined();
});

test("a known header below a table of claims takes nothing away from it, unless the person said that it is one", () => {
  const two = lined("申报", [
    "企业名称|统一社会信用代码|奖补项目|申报基数|申报金额",
    `${nameOf(1)}|${codeOf(1)}|生产性设备投资补助|300|24`,
    HEADER,
    claim(2, 400, 32),
  ]);
  expect(settingFor(two, { ...known, isHeader: undefined })).toBeUndefined();
});

test.each<[why: string, lines: readonly string[], setting: SheetSetting | undefined]>([
  ["a single text", ["说明", "一|"], { headerRow: 1 }],
  ["a single text among empty cells", ["|说明|", "一||"], { headerRow: 1 }],
  ["no text", ["||", "一|二|三"], { headerRow: 1 }],
  ["nothing at all", [""], undefined],
])("nobody is known by %s", (_, lines, setting) => {
  expect(mappingOf(lined("表", lines), setting)).toBeUndefined();
});

test("two texts are enough", () => {
  expect(mappingOf(lined("表", ["户名||税号", "甲||1"]), { headerRow: 1 })?.headers).toEqual(["户名", "", "税号"]);
}); // prettier-ignore

test("of a header's text two hundred letters count: behind them stands no header's name", () => {
  const long = (end: string): NamedMapping =>
    mappingOf(lined("表", [`户名|${"说".repeat(200)}${end}`, "甲|1"]), { headerRow: 1 })!;
  expect(long("甲").headers[1]).toHaveLength(200);
  expect(long("甲").print).toBe(long("乙").print);
  expect(headerPrint(["户名", "说".repeat(201)])).toBe(long("").print);
});

test("a mapping speaks of the columns where the header stands", () => {
  const moved = lined("表一", ["|2024 年补助表", `|${HEADER}`, `|${claim(1, 300, 24)}`]);
  const columns = { enterprise: "B", code: "C", "equipment.amount": "D", claimed: "E" };
  expect(mappingOf(moved, { ...SAID, columns })).toEqual(known);
});

test("what a column was taken for below the header that a person chose is what it loses", () => {
  const two = lined("申报", [
    "企业名称|统一社会信用代码|奖补项目|申报金额",
    `${nameOf(1)}|${codeOf(1)}|企业小升规|5`,
    "序号|企业名称|户名|要的钱",
    `1|甲厂|${nameOf(2)}|24`,
  ]);
  expect(mappingOf(two, { headerRow: 3, columns: { enterprise: "C" } })!.columns).toEqual([
    null,
    [],
    ["enterprise"],
    null,
  ]);
});

test("a column of two meanings is told by both", () => {
  const sheet = lined("申报", ["企业名称|统一社会信用代码|奖补项目|核定金额", `${nameOf(1)}|${codeOf(1)}|样本企业|12`]);
  expect(mappingOf(sheet, { columns: { enterprise: "A" } })!.readAs![3]).toBe("核定金额、申报金额");
}); // prettier-ignore

/** Only what a person said of a sheet's item is said of the next one. */
test.each<[why: string, name: string, title: string, setting: SheetSetting, item: NamedMapping["item"]]>([
  ["the sheet's name says it", "工业机器人补助", "-", { columns: { enterprise: "A" } }, undefined],
  ["a list has none", "表", "", { role: "history", item: "equipment", headerRow: 2 }, undefined],
  ["in place of the title's", "表", "工业机器人补助", { ...SAID }, { from: "robot", to: "equipment" }],
  ["by its name", "表", "", { ...SAID, item: "设备投资" }, { from: null, to: "equipment" }],
])("the item: %s", (_, name, title, setting, item) => {
  const header = title === "-" ? "企业名称|统一社会信用代码|机器人金额|申报金额" : HEADER;
  const mapping = mappingOf(lined(name, [title, header, claim(1, 300, 24)]), setting)!;
  expect(mapping.item).toEqual(item);
  if (!item) expect(mapping).not.toHaveProperty("item");
});

describe("of one header", () => {
  const other = mappingOf(FIRST, { ...SAID, columns: { ...SAID.columns, claimed: "C" } })!;
  const nothing = mappingOf(FIRST)!;

  test("the later word counts, unless it says nothing", () => {
    expect(mergedMappings([known], [other])).toEqual([other]);
    expect(mergedMappings([known], [nothing])).toEqual([known]);
    expect(mergedMappings([nothing], [known])).toEqual([known]);
  });

  test("two sheets of which different things were said give none", () => {
    expect(gathered([nothing, known, known])).toEqual({ mappings: [known], contrary: [] });
    expect(gathered([known, other, nothing])).toEqual({ mappings: [], contrary: [other] });
  });
});
