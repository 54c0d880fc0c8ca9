import { check, recogniseList, vetoLines, type Grid, type Role, type SheetSetting } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

const CLAIMS = ["企业名称|奖补项目|申报金额", "甲|清洁生产|5"];
const ONE_ITEM = ["企业名称|设备投资额|申报金额", "甲|300|24"];
const LIST = ["企业名称|否决事项", "甲|安全"];
const { title, findingHead } = REPORT_TEXTS.zh;
const REPORT = [title, "可以按现表兑付", findingHead.join("|"), "1|错误|申报|C2|甲"];
const PAID = ["企业名称|奖补项目|已奖金额", "甲|清洁生产|5"];

/** A sheet's role and item; where it was not read, what the report says of that. */
const said = (sheet: Grid, setting?: SheetSetting): string => {
  const { sheets, findings } = check([sheet], setting && { sheets: { [sheet.name]: setting } });
  const unread = findings.filter(({ code }) => code === "sheet-not-read");
  const why = unread.map(({ parameters }) => `(${(parameters as { reason: string }).reason})`);
  return [sheets[0]!.role, sheets[0]!.item, ...why].filter((word) => word !== null).join(" ");
};

/** What a sheet is, by itself: why, its name, its rows, its role. */
const ROLES: readonly (readonly [why: string, name: string, rows: readonly string[], role: string])[] = [
  ["claims, each with its item", "Sheet1", CLAIMS, "claims"],
  ["claims for the item of the sheet's name", "设备补助", ONE_ITEM, "claims equipment"],
  ["claims for the item whose id is the sheet's name", "equipment", ONE_ITEM, "claims equipment"],
  [
    "claims for the item of the second title",
    "Sheet1",
    ["武义县", "设备补助", ...ONE_ITEM],
    "claims equipment",
  ],
  ["the sheet's name before a title", "设备补助", ["机器人补助", ...ONE_ITEM], "claims equipment"],
  [
    "the policy's items and their standards name no firm",
    "标准",
    ["政策条款|奖励标准", "清洁生产|5"],
    "none (unknown)",
  ],
  [
    "a standard that calls its amounts awards",
    "政策对照",
    ["奖补项目|奖励金额（万元）", "绿色工厂|50万元"],
    "none (unknown)",
  ],
  [
    "a title that says so",
    "Sheet2",
    ["政策奖补标准对照表", "奖补项目|奖励金额（万元）", "绿色工厂|50"],
    "none (unknown)",
  ],
  [
    "one firm's claims, whose name stands above",
    "对照",
    ["武义恒达工具有限公司", "奖补项目|申报金额", "清洁生产|5"],
    "claims",
  ],
  ["money for one item without firms", "设备补助", ["数量|申报金额", "1|24"], "none (unknown)"],
  ["firms and money without any item", "Sheet1", ONE_ITEM, "none (unknown)"],
  ["our report's name alone hides no claims", "WUYI检查报告", CLAIMS, "claims"],
  ["claims below the head of our own report are claims", "WUYI检查报告", [...REPORT, ...CLAIMS], "claims"],
  ["our own report is known by what stands in it", "WUYI检查报告", REPORT, "none"],
  ["a second report of ours", "WUYI检查报告 (2)", REPORT, "none"],
  ["a veto list by name", "一票否决", LIST, "veto"],
  ["a veto list by title, with names alone", "Sheet1", ["一票否决名单", "企业名称", "甲"], "veto"],
  ["claims that mention the veto", "Sheet1", ["一票否决企业不得申报", ...CLAIMS], "claims"],
  [
    "a title split over two cells is no word of ours",
    "设备补助",
    ["一票|否决", "企业名称|设备投资额", "甲|300"],
    "claims equipment",
  ],
  ["a veto list that names no firm", "一票否决", ["否决事项|起始日期", "安全|2024"], "none (veto)"],
  ["a veto list without a header", "一票否决", ["开户名|事由", "甲|安全"], "none (veto)"],
  ["a history by name", "往年", PAID, "history"],
  ["a history by title", "Sheet1", ["已兑现情况", ...PAID], "history"],
  ["claims that mention what was paid", "Sheet1", ["往年已兑现的不再申报", ...CLAIMS], "claims"],
  ["a history without items", "往年", ["企业名称|已奖金额", "甲|5"], "none (history)"],
  ["a history without a header", "往年", ["开户名|钱", "甲|5"], "none (history)"],
  ["a history without firms", "往年", ["奖补项目|已奖金额", "清洁生产|5"], "none (history)"],
  ["an empty sheet", "Sheet1", [""], "none (empty)"],
];

test.each(ROLES)("a sheet by itself: %s", (_, name, rows, role) => {
  expect(said(lined(name, rows))).toBe(role);
});

/** The item that the name of a sheet names. */
test.each([
  ["an id is the whole name", "growth", "claims growth"],
  ["an id within a sentence names nothing", "growth 2024", "none (unknown)"],
  ["a name within a sentence", "2024年度工业机器人补助申报表", "claims robot"],
  ["a name that begins with Latin letters", "DCMM贯标补助汇总", "claims dcmm"],
  ["the longest of several names", "清洁生产迭代升级汇总", "claims clean-upgrade"],
  ["no name", "申报表", "none (unknown)"],
])("claims for one item: %s", (_, name, role) => {
  expect(said(lined(name, ["企业名称|申报金额", "甲|5"]))).toBe(role);
});

/** What a person's choice makes of a sheet. */
const CHOSEN: readonly (readonly [
  why: string,
  name: string,
  rows: readonly string[],
  setting: SheetSetting,
  role: string,
])[] = [
  ["nothing was chosen", "设备补助", ONE_ITEM, {}, "claims equipment"],
  ["claims are no claims", "Sheet1", CLAIMS, { role: "none" }, "none (decided)"],
  ["a list that was missed is no list at all", "一票否决", ["开户名"], { role: "none" }, "none (decided)"],
  ["claims for one item are a list: then they have no item", "设备补助", ONE_ITEM, { role: "veto" }, "veto"],
  ["another item", "设备补助", ONE_ITEM, { item: "robot" }, "claims robot"],
  ["an item that there is not", "设备补助", ONE_ITEM, { item: "rocket" }, "claims"],
  ["an item where each row names its own", "Sheet1", CLAIMS, { item: "robot" }, "claims robot"],
  ["a list by a lone header", "名册", ["企业名称", "甲"], { role: "veto" }, "veto"],
  [
    "claims of which no header is known and none is named",
    "表一",
    ["开户名|钱"],
    { role: "claims" },
    "none (unknown)",
  ],
  ["claims whose header row is named", "表一", ["开户名|钱"], { role: "claims", headerRow: 1 }, "claims"],
  ["claims whose header row is below the sheet", "Sheet1", CLAIMS, { headerRow: 3 }, "none (unknown)"],
  ["our report, if a person wants that", "WUYI检查报告", CLAIMS, { role: "claims" }, "claims"],
];

test.each(CHOSEN)("a person's choice: %s", (_, name, rows, setting, role) => {
  expect(said(lined(name, rows), setting)).toBe(role);
});

/** Columns that a person named by letters: why, the letters of 申报金额, and the column that is read. */
const LETTERS: readonly (readonly [why: string, letters: string | undefined, read: string | undefined])[] = [
  ["a letter", "D", "D"],
  ["a small letter", "d", "D"],
  ["two letters, right of the table", "AB", "AB"],
  ["the last column that a sheet can have", "XFD", "XFD"],
  ["one further", "XFE", undefined],
  ["four letters", "AAAA", undefined],
  ["a cell", "D3", undefined],
  ["a cell that cannot move", "$D", undefined],
  ["nothing: the sheet has no such column", "", undefined],
  ["no letters at all", undefined, undefined],
];

test.each(LETTERS)("a column named by %s", (_, letters, read) => {
  const sheet = lined("Sheet1", ["企业名称|奖补项目|申报金额|批复", "甲|清洁生产|5|6"]);
  const columns = { claimed: letters } as SheetSetting["columns"] & object;
  expect(check([sheet], { sheets: { Sheet1: { columns } } }).sheets[0]!.columns).toEqual({
    enterprise: "A",
    item: "B",
    ...(read && { claimed: read }),
  });
});

/** A sheet of a book that was given as a list: its header decides, or else what stands in it. */
const BOOKS: readonly (readonly [
  why: string,
  role: "veto" | "history",
  rows: readonly string[],
  taken: Role,
])[] = [
  ["names alone", "veto", ["企业名称", "甲"], "veto"],
  ["codes alone", "veto", ["信用代码", codeOf(1)], "veto"],
  ["awards of the past", "history", PAID, "history"],
  ["awards without an item", "history", ["企业名称|已奖金额", "甲|5"], "none"],
  ["items without a firm", "history", ["奖补项目|已奖金额", "清洁生产|5"], "none"],
  ["matters without a firm", "veto", ["否决事项", "安全"], "none"],
  ["unknown words", "veto", ["开户名", "甲"], "none"],
  ["unknown words above a firm", "veto", ["开户名", "武义甲公司"], "veto"],
];

test.each(BOOKS)("a sheet of a list book: %s", (_, role, rows, taken) => {
  const { layout, list, ...rest } = recogniseList(lined("Sheet1", rows), role);
  expect(rest).toEqual(taken === "none" ? { role: "none", missed: role } : { role: taken });
  expect(layout?.headerBottom).toBe(taken === "none" ? undefined : 0);
  expect(list?.blocks.length).toBe(taken === "none" ? undefined : 1);
});

/** A list of two tables, one below the other, and the header that a person names. */
test.each<[why: string, setting: SheetSetting, firms: readonly string[]]>([
  ["none: both are read", { role: "veto" }, ["武义甲五金有限公司", "武义乙五金有限公司"]],
  ["the first one's, as it was found", { role: "veto", headerRow: 1 }, ["武义甲五金有限公司", "武义乙五金有限公司"]],
  ["the second one's: what is above is none", { role: "veto", headerRow: 3 }, ["武义乙五金有限公司"]],
])("of a list of two tables a person names %s", (_, setting, firms) => {
  const lines = ["企业名称|否决事项|说明", "武义甲五金有限公司|安全|", "企业名称|否决事项|日期", "武义乙五金有限公司|环保|"];
  expect(vetoLines(lined("一票否决", lines), setting).map(({ enterprise }) => enterprise)).toEqual(firms);
}); // prettier-ignore
