// What a sheet is recognised as, by itself and by a person's choices: its role, what is said of all its claims,
// and its columns.
/* eslint-disable no-restricted-imports */
import { layoutToChoose, recognise, saidOf } from "../../../src/sheet/recognise/role";
/* eslint-enable no-restricted-imports */
import { columnName, type SheetSetting } from "../../../src/sheet";
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

/** In one line: the role, what is said of all claims, who chose, how many tables a list has, and the header. */
function told(name: string, lines: readonly string[], setting?: SheetSetting): string {
  const found = recognise(lined(name, lines), setting);
  const { role, chosen, decided, missed, by, list, layout } = found;
  const said = saidOf(found);
  const columns = [...(layout?.columns ?? [])].map(([key, one]) => `${key} ${columnName(one.at)}`);
  return [
    role,
    said?.item.id,
    ...(said && "grade" in said ? [said.grade] : []),
    ...(said && "category" in said ? [said.category] : []),
    chosen && "chosen",
    decided && "decided",
    missed && `missed ${missed}`,
    by && `by ${by}`,
    list && `${list.blocks.length} tables`,
    layout && `row ${layout.headerBottom + 1}: ${columns.join(" ")}`,
  ]
    .filter(Boolean)
    .join(", ");
}

const ONE = ["企业名称|申报金额", "甲公司|25"];
const PLAIN = "row 1: enterprise A claimed B";
const FIRM = "武义甲五金有限公司";

/** A sheet by itself. */
test.each<[why: string, name: string, lines: readonly string[], told: string]>([
  ["an item and its grade by the sheet's name", "省级绿色工厂", ONE, `claims, green-factory, 省级, ${PLAIN}`],
  ["an item and its kind by the sheet's name", "5G全连接工厂", ONE, `claims, digital-demo, 5G全连接工厂, ${PLAIN}`],
  ["firms by their codes, for an item each", "表", ["统一社会信用代码|奖补项目|备注", `${codeOf(1)}|清洁生产|`], "claims, row 1: code A item B note C"],
  ["firms by their codes, for the item of the name", "绿色工厂", ["统一社会信用代码|申报金额", `${codeOf(1)}|25`], "claims, green-factory, row 1: code A claimed B"],
  ["items without an amount claim nothing", "表", ["奖补项目|备注", `清洁生产|${FIRM}`], "none"],
  ["what is called a standard, and names a firm, is none", "标准", ["奖补项目|申报金额", "清洁生产|5", `${FIRM}|`], "claims, row 1: item A claimed B"],
  ["an item above its rows", "表", ["企业名称|申报金额", " 清洁生产 |", "甲公司|5"], `claims, ${PLAIN}`],
  ["an item above its rows, with its sum", "表", ["企业名称|申报金额", "清洁生产|5", "甲公司|5"], `claims, ${PLAIN}`],
  ["an item above its rows, with a number before it", "表", ["企业名称|申报金额", "（一）清洁生产|", "甲公司|5"], `claims, ${PLAIN}`],
  ["an item above its rows, with a number in a cell", "表", ["序号|企业名称|申报金额", "一|清洁生产|", "1|甲公司|5"], "claims, row 1: enterprise B claimed C"],
  ["an item above its rows, with a blank in a cell", "表", ["备注|企业名称|申报金额", " |清洁生产|", "|甲公司|5"], "claims, row 1: note A enterprise B claimed C"],
  ["an item beside another text is a row of its own", "表", ["企业名称|申报金额|备注", "清洁生产||新", "甲公司|5|"], "none"],
  ["an item above rows that ask for no money", "表", ["企业名称|备注", "清洁生产|", "甲公司|新"], "none"],
  ["what other documents decide, in a title", "表", ["专项资金|", ...ONE], "none"],
  ["what other documents decide, above the rows", "表", ["企业名称|申报金额", "专项资金|", "甲公司|5"], `claims, ${PLAIN}`],
  ["a veto list without a header", "表", ["一票否决名单", FIRM], "veto, 1 tables, row 1: enterprise A"],
  ["its title in the tenth row", "表", [..."一二三四五六七八九".replace(/./gu, " "), "一票否决名单", FIRM], "veto, 1 tables, row 10: enterprise A"],
  ["its title in the eleventh", "表", [..."一二三四五六七八九十".replace(/./gu, " "), "一票否决名单", FIRM], "none"],
  ["its title beside a blank", "表", ["一票否决名单| ", `${FIRM}|`], "veto, 1 tables, row 1: enterprise A"],
  ["a word of the veto beside another text", "表", ["一票否决名单|张三", `${FIRM}|`], "none"],
  ["a word of the veto beside a number", "表", ["一票否决名单|3", `${FIRM}|`], "none"],
  ["claims whose sheet is called after the veto", "一票否决", ["企业名称|奖补项目|奖励金额", "甲公司|清洁生产|5"], "claims, row 1: enterprise A item B claimed C"],
  ["the same, with from when a firm is vetoed", "一票否决", ["企业名称|奖补项目|奖励金额|否决起始日期", "甲公司|清洁生产|5|2024-01-01"], "veto, 1 tables, row 1: enterprise A vetoFrom D"],
  ["the same, with until when", "一票否决", ["企业名称|奖补项目|奖励金额|否决截止日期", "甲公司|清洁生产|5|2024-01-01"], "veto, 1 tables, row 1: enterprise A vetoTo D"],
  ["a veto list with amounts, for no item", "一票否决", ["企业名称|奖励金额|否决事项", "甲公司|5|安全"], "veto, 1 tables, row 1: enterprise A vetoMatter C"],
  ["what was asked for and paid, called 往年", "往年", ["企业名称|奖补项目|申报金额|已奖金额", "甲公司|清洁生产|5|5"], "history, 1 tables, row 1: enterprise A item B claimed C paid D"],
  ["the past of the item in its name", "往年绿色工厂", ["企业名称|已奖金额", "甲公司|25"], "history, 1 tables, row 1: enterprise A paid B"],
  ["the past in two tables, one of them with items", "往年", ["企业名称|奖补项目|已奖金额", `${FIRM}|清洁生产|5`, "", "企业名称|已奖金额", `${FIRM}|5`], "history, 2 tables, row 1: enterprise A item B paid C"],
])("by itself: %s", (_, name, lines, expected) => {
  expect(told(name, lines)).toBe(expected);
}); // prettier-ignore

const GREEN = "省级绿色工厂";
const VETO = ["企业名称|否决事项", "甲公司|安全"];
const TWO_ROWS = ["企业名称|申报|", "|奖补项目|申报金额", "甲公司|清洁生产|5"];

/** A person's choices. */
test.each<[why: string, name: string, lines: readonly string[], setting: SheetSetting, told: string]>([
  ["a column", GREEN, ONE, { columns: { note: "A" } }, "claims, green-factory, 省级, by person, row 1: enterprise A claimed B note A"],
  ["a column by a mapping", GREEN, ONE, { columns: { note: "A" }, by: "mapping" }, "claims, green-factory, 省级, by mapping, row 1: enterprise A claimed B note A"],
  ["a column, where the sheet's name says the kind", "5G全连接工厂", ONE, { columns: { note: "A" } }, "claims, digital-demo, 5G全连接工厂, by person, row 1: enterprise A claimed B note A"],
  ["no claims: then nothing is said of them", GREEN, ONE, { role: "none" }, `none, decided, by person, ${PLAIN}`],
  ["another item: its grade is not the name's", GREEN, ONE, { item: "title" }, `claims, title, chosen, by person, ${PLAIN}`],
  ["the same item: its grade stays", GREEN, ONE, { item: "绿色工厂" }, `claims, green-factory, 省级, chosen, by person, ${PLAIN}`],
  ["a column of a veto list", "一票否决", VETO, { columns: { note: "B" } }, "veto, by person, 1 tables, row 1: enterprise A vetoMatter B note B"],
  ["the header's row that was found anyway", "一票否决", ["说明|", ...VETO], { headerRow: 2 }, "veto, by person, 1 tables, row 2: enterprise A vetoMatter B"],
  ["another header's row", "一票否决", ["说明|", ...VETO], { headerRow: 1 }, "veto, by person, 1 tables, row 1: note A"],
  ["a history of claims", "表", ["企业名称|奖补项目|申报金额", "甲公司|清洁生产|5"], { role: "history" }, "history, by person, 1 tables, row 1: enterprise A item B claimed C"],
  ["a veto list of a history", "往年", ["企业名称|奖补项目|已奖金额", "甲公司|清洁生产|5"], { role: "veto" }, "veto, by person, 1 tables, row 1: enterprise A"],
  ["a veto list of nothing", "一票否决", [""], { role: "veto" }, "none, by person"],
  ["the last row of a header of two", "表", TWO_ROWS, { headerRow: 2 }, "claims, by person, row 2: enterprise A item B claimed C"],
  ["the first row of it", "表", TWO_ROWS, { headerRow: 1 }, "claims, by person, row 1: enterprise A"],
  ["row 0 is the first", "表", ["企业名称|奖补项目|申报金额", "甲公司|清洁生产|5"], { headerRow: 0 }, "claims, by person, row 1: enterprise A item B claimed C"],
])("a choice: %s", (_, name, lines, setting, expected) => {
  expect(told(name, lines, setting)).toBe(expected);
}); // prettier-ignore

test.each<[why: string, setting: SheetSetting, because: string]>([
  ["a person", { columns: { claimed: "B" } }, "person"],
  ["a mapping", { columns: { claimed: "B" }, by: "mapping" }, "mapping"],
])("a column says that %s chose it", (_, setting, because) => {
  const { layout } = recognise(lined(GREEN, ONE), setting);
  expect(layout?.columns.get("claimed")?.because).toEqual({ kind: because });
});

const UNKNOWN = ["某某表", "开户名|钱", "甲公司|5"];

/** The header that a person is shown to choose from: whether it was guessed, its row, and the columns known. */
test.each<[why: string, lines: readonly string[], setting: SheetSetting, shown: string]>([
  ["a header that is known", ONE, {}, "known, row 1, enterprise claimed"],
  ["a header of one column", ["企业名称", "甲公司"], {}, "known, row 1, enterprise"],
  ["no word that is known: the row with the most texts", UNKNOWN, {}, "guessed, row 2, "],
  [
    "the same, with a column that is named",
    UNKNOWN,
    { columns: { claimed: "B" } },
    "guessed, row 2, claimed",
  ],
  ["the same, with a row that is named", UNKNOWN, { headerRow: 3 }, "known, row 3, "],
  ["a row below the sheet", UNKNOWN, { headerRow: 9 }, "none"],
  ["an empty sheet", [""], {}, "none"],
])("to choose from: %s", (_, lines, setting, expected) => {
  const shown = layoutToChoose(lined("表", lines), setting);
  const columns = [...(shown?.layout.columns.keys() ?? [])].join(" ");
  const row = `row ${(shown?.layout.headerBottom ?? 0) + 1}`;
  expect(shown ? `${shown.guessed ? "guessed" : "known"}, ${row}, ${columns}` : "none").toBe(expected);
});
