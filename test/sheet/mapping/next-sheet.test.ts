import {
  mappedSheets,
  mappingOf,
  mappingsOfBook,
  type Grid,
  type NamedMapping,
  type SheetSetting,
} from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { codeOf, nameOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

// What was said of one sheet's header, and the next sheets that have it.

const HEADER = "户名|税号|购机款（万元）|要的钱（万元）";
const claim = (n: number): string => `${nameOf(n)}|${codeOf(n)}|300|24`;
const FIRST = lined("表一", [HEADER, claim(1)]);
const COLUMNS = { enterprise: "A", code: "B", "equipment.amount": "C", claimed: "D" };
const known = mappingOf(FIRST, { role: "claims", item: "equipment", headerRow: 1, columns: COLUMNS })!;
/** The person said what the columns mean, and nothing of where the header stands. */
const here: NamedMapping = { ...known, isHeader: undefined };

const settingFor = (sheet: Grid, ...mappings: NamedMapping[]): SheetSetting | undefined =>
  mappedSheets([sheet], mappings)[0]?.setting;

/** A sheet's lines with its header in a row (from 1). */
const headerIn = (row: number): Grid =>
  lined("表", [...Array<string>(row - 1).fill("说明"), HEADER, claim(2)]);

test.each<[why: string, sheet: Grid, mappings: NamedMapping[], found: boolean]>([
  ["where nothing was said", headerIn(1), [mappingOf(FIRST)!], false],
  ["where nothing is known", headerIn(1), [], false],
  ["in a sheet that seems to be for nothing, wherever it stands", headerIn(3), [here], true],
  ["in the thirtieth row", headerIn(30), [known], true],
  ["below: no header stands so deep", headerIn(31), [known], false],
])("a known header is found: %s", (_, sheet, mappings, found) => {
  expect(settingFor(sheet, ...mappings) !== undefined).toBe(found);
});

test("a report of ours has no header to be known", () => {
  const { title, findingHead } = REPORT_TEXTS.zh;
  const head = findingHead.join("|");
  const rows = ["1|错误|申报|C2|甲", "2|错误|申报|C3|乙"];
  const mapping = mappingOf(lined("表", [title, "", head, ...rows]), {
    headerRow: 3,
    columns: { note: "E" },
  })!;
  const sheet = (name: string): Grid => lined(name, [title, "", head, ...rows]);
  expect(settingFor(sheet("表二"), mapping)).toBeDefined();
  expect(settingFor(sheet("WUYI检查报告"), mapping)).toBeUndefined();
  const settings = { WUYI检查报告: { headerRow: 3 }, 表一: { headerRow: 1, columns: COLUMNS } };
  const empty = lined("空表", [""]);
  const other = lined("表二", ["企业名称|项目|金额", `${nameOf(1)}|改造|5`]);
  expect(mappingsOfBook([sheet("WUYI检查报告"), empty, FIRST, other], settings)).toEqual([
    mappingOf(FIRST, settings.表一),
    mappingOf(other),
  ]);
});

/** Headers of two rows, in which cells of the first reach down into the second. */
const tall = (name: string): Grid => lined(name, ["户名|税号", "|", `甲厂|1`], "A1:A2 B1:B2");
const flat = (name: string): Grid => lined(name, ["户名|税号", "甲厂|1"]);
const TALL = mappingOf(tall("一"), { headerRow: 2, columns: { enterprise: "A" } })!;
const FLAT = mappingOf(lined("表", ["名|号", "甲厂|1"]), { headerRow: 1, columns: { code: "B" } })!;

test("a header is known by how many rows it has", () => {
  expect([TALL.rows, TALL.headers, FLAT.rows]).toEqual([2, ["户名", "税号"], 1]);
  expect(settingFor(tall("二"), TALL)).toMatchObject({ columns: { enterprise: "A" } });
  expect(settingFor(flat("二"), TALL)).toBeUndefined();
  expect(settingFor(flat("二"), FLAT, TALL)).toBeUndefined();
});

test("of two known headers that end in one row the taller one is meant", () => {
  const sheet = (name: string): Grid => lined(name, ["税|金额|", "号|核定|申报", "1|2|3"], "B1:C1");
  const high = mappingOf(sheet("一"), { headerRow: 2, columns: { code: "A" } })!;
  const low = mappingOf(lined("一", ["号|核定|申报", "1|2|3"]), { headerRow: 1, columns: { note: "A" } })!;
  expect([high.rows, low.rows]).toEqual([2, 1]);
  const found = [[low, high], [high, low], [low]].map((all) => mappedSheets([sheet("二")], all)[0]!.mapping);
  expect(found).toEqual([high, high, low]);
}); // prettier-ignore

test("of two sheets with one name none is read by a mapping: a setting would be for both", () => {
  const twice = [headerIn(1), headerIn(2), FIRST, lined("无关", ["甲"])];
  expect(mappedSheets(twice, [known]).map(({ sheet }) => sheet)).toEqual(["表一"]);
});

test("what came with the workbook counts where no mapping says otherwise", () => {
  const sheet = headerIn(1);
  const taken: SheetSetting = { role: "history", columns: { claimed: "C", note: "D" } };
  expect(mappedSheets([sheet], [known], { 表: taken })[0]!.setting).toStrictEqual({
    role: "claims",
    item: "equipment",
    headerRow: 1,
    columns: { ...COLUMNS, note: "D" },
  });
  const only: NamedMapping = { ...known, columns: [null, null, null, null] };
  expect(mappedSheets([sheet], [only], { 表: { role: "history" } })[0]!.setting).toStrictEqual({
    role: "claims",
    item: "equipment",
    headerRow: 1,
  });
});

const TITLE = "2024 年生产性设备投资补助";
const READ = "企业名称|统一社会信用代码|设备投资额|申报金额";

/** A setting says no more than what the sheet does not say by itself. */
test.each<[why: string, lines: readonly string[], mapping: Partial<NamedMapping>, setting: SheetSetting]>([
  [
    "what the sheet is for and its item, which it says by itself",
    [TITLE, READ, claim(2)],
    { role: { from: "claims", to: "claims" }, item: { from: null, to: "equipment" } },
    { by: "mapping" },
  ],
  [
    "its item, which it names though it was not read",
    [TITLE, HEADER, claim(2)],
    { isHeader: true, item: { from: null, to: "equipment" } },
    { item: "equipment", headerRow: 2, by: "mapping" },
  ],
  [
    "a column, and nothing of the item, which the sheet names",
    [TITLE, READ, claim(2)],
    { columns: [null, null, null, ["paid"]] },
    { columns: { claimed: "", paid: "D" }, by: "mapping" },
  ],
  ["where the header stands", [HEADER, claim(2)], { isHeader: true }, { headerRow: 1, by: "mapping" }],
  [
    "a column that had no header around it, where there is no room for one",
    [HEADER, claim(2)],
    { isHeader: true, lead: 1, columns: [["enterprise"], null, null, null, ["claimed"]] },
    { headerRow: 1, columns: { claimed: "D" }, by: "mapping" },
  ],
])("%s", (_, lines, said, setting) => {
  const sheet = lined("表", lines);
  const nothing = {
    role: undefined,
    item: undefined,
    isHeader: undefined,
    columns: [null, null, null, null],
  };
  const headers = (lines.find((line) => line.includes("|")) ?? "").split("|");
  const { print, rows, lead } = mappingOf(lined("表", [headers.join("|"), claim(1)]), { headerRow: 1 })!;
  expect(settingFor(sheet, { print, rows, lead, headers, ...nothing, ...said })).toStrictEqual(setting);
});

/** Where a sheet says otherwise by itself, that of the mapping is not used, and it is told. */
test.each<[why: string, sheet: Grid, notUsed: readonly string[]]>([
  ["a sheet that seems to be for nothing", headerIn(1), []],
  ["a veto list", lined("一票否决名单", [HEADER, claim(2)]), ["role"]],
  [
    "a title above the header that names another item",
    lined("表", ["企业名称|统一社会信用代码|奖补项目|申报基数|申报金额", `${nameOf(1)}|${codeOf(1)}|企业小升规||5`, "", "工业机器人补助申报表", HEADER, claim(2)]),
    ["item"],
  ],
])("not used of %s", (_, sheet, notUsed) => {
  const [mapped] = mappedSheets([sheet], [known]);
  expect(mapped!.notUsed).toEqual(notUsed);
  if (notUsed.length > 0) expect(mapped!.setting).not.toHaveProperty(notUsed[0]!);
}); // prettier-ignore

test("a sheet of claims is what the person said of such sheets", () => {
  const claims = lined("申报", [READ, claim(2)]);
  const { print, headers } = mappingOf(claims)!;
  expect(mappedSheets([claims], [{ ...known, print, headers }])[0]!.notUsed).toEqual([]);
});
