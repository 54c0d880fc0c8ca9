// A row's kind is seen where a list's rows are told apart; a check tells only what follows from it.
/* eslint-disable no-restricted-imports */
import { findBlocks, type ListRole } from "../../../src/sheet/lists";
import { Cells } from "../../../src/sheet/lists/cells";
import { RowReader } from "../../../src/sheet/lists/row-kinds";
/* eslint-enable no-restricted-imports */
import { lined } from "../../builders/lined";
import { CHENXI, HONGYUAN } from "../../verdicts/firms";

/** What a list makes of each row below the header of its first table. */
function kindsOf(role: ListRole, lines: readonly string[], merges = ""): string {
  const grid = lined(role === "veto" ? "一票否决名单" : "历史兑现", lines, merges);
  const [block] = findBlocks(grid, role).blocks;
  const reader = new RowReader(new Cells(grid), block!);
  const first = block!.headerBottom + 1;
  return Array.from({ length: lines.length - first }, (_, at) => reader.kindOf(first + at)).join(" ");
}

const VETO = "序号|企业名称|统一社会信用代码|否决事项|备注";
const VETOED = `1|${HONGYUAN.cells}|环保|`;
const letters = (count: number): string => "字".repeat(count);

/** One row of a veto list between two entries: what it is there, and directly below the header if something else. */
const VETO_ROWS: [line: string, kind: string, first?: string][] = [
  ["合计||||", "total"],
  ["合计3家||||", "total"],
  ["|合计|||", "total"],
  ["武义小计（含上年）：||||", "total"],
  [`${letters(10)}小计||||`, "total"],
  [`${letters(11)}小计||||`, "note"],
  ["工业设计方案稿||||", "note"],
  ["合计见附件及附表||||", "note"],
  ["|||环保|", "follows", "unread"],
  ["|||环保|x", "follows", "unread"],
  ["||||见附件", "note"],
  ["|||无|", "empty"],
  ["|||—|", "empty"],
  ["|||0|", "empty"],
  ["2||||", "empty"],
  ["2||||9000", "empty"],
  ["第二号||||", "empty"],
  ["第二十三号户||||", "empty"],
  ["第二十三号各户||||", "note"],
  ["注：均已公示||||", "note"],
  ["|说明||", "note"],
  ["（备注）||||", "note"],
  ["第1页||||", "note"],
  ["共12页||||", "note"],
  ["关于说明的几句话||||", "note"],
  ["|备注：见附件|||", "note"],
  [`|${letters(50)}|||`, "entry"],
  [`|${letters(51)}|||`, "note"],
  ["|说明|||9", "entry"],
  ["说明||||y", "note"],
  ["说明|x|y|z|", "entry"],
  ["|说明|x|9|", "entry"],
  ["一、环保类||||", "heading"],
  ["第一批||||", "heading"],
  ["十二章||||", "heading"],
  ["（12）环保||||", "heading"],
  ["环保类：||||", "heading"],
  ["环保方面||||", "heading"],
  ["IV、其他||||", "heading"],
  ["12.环保||||", "heading"],
  ["1.2环保情形||||", "note"],
  ["环保类企业名字||||", "note"],
  ["甲|乙|丙|丁|戊", "header"],
  ["1|2|3|4|5", "header"],
  ["①|②|③|④|⑤", "header"],
  ["（1）|（2）|（3）|（4）|（5）", "header"],
  ["A|B|C|D|E", "header"],
  ["1|1|2|3|4", "entry"],
  ["甲|乙|||", "entry"],
  ["1||||", "empty"],
  ["3|某某||重|", "entry"],
  ["3|某某||||", "entry"],
  ["2|老李饭店|||", "entry"],
  [`|${CHENXI.code}|||`, "entry"],
  [`||${CHENXI.code}||`, "entry"],
  ["|以上企业|||", "note"],
  ["||||", "blank"],
  [" | || | ", "blank"],
  ["| ||环保|", "follows", "unread"],
  ["合计12家||||", "total"],
  ["合计3||||", "total"],
  [`合计||${CHENXI.code}||`, "entry"],
  ["|店内备注的老张||重|", "entry"],
  ["| 说明 |||", "note"],
  ["|张三（电话：138|||", "entry"],
  ["|张三：欠薪|||", "note"],
  ["|注 均已公示|||", "note"],
  ["|注塑老张|||", "entry"],
  ["|第12页|||", "note"],
  ["|附：名单||x|", "note"],
  ["附：名单||||", "note"],
  ["|附：名单|||x", "note"],
  ["|附近老张||重|", "entry"],
  ["|某第一批|||", "entry"],
  ["|（1）环保|||", "heading"],
  ["|1.环保|||", "heading"],
  ["|I、其他|||", "heading"],
  ["9|10|11|12|13", "header"],
  ["（9）|（10）|（11）|（12）|（13）", "header"],
  ["人|张|税|费|x", "entry"],
  ["|||-|", "empty"],
  ["|||/|", "empty"],
  ["|注：武义乙门业厂|||", "note"],
  ["|注：武义乙门业厂||环保|", "entry"],
  ["|注：武义乙门业厂已整改|||", "note"],
  ["|说明书印刷店|||", "entry"],
  ["|说明书印刷店（原名：说明）|||", "entry"],
  ["|字号：老李饭店|||", "entry"],
  ["|张三（电话：13800000000）|||", "entry"],
  ["|说明这一批店里：老李饭店|||", "entry"],
  ["|联系人：张三|||", "note"],
  ["|承办人（办公室）：张三|||", "note"],
  ["填报：武义乙门业厂||||", "note"],
  ["|张三：欠薪||环保|", "entry"],
  ["注：见附件||MA310003-7||", "entry"],
  ["一、|张三|||", "entry"],
  ["||MA310003-7|环保|", "entry"],
  ["3|以下：空白|||", "note"],
  ["说明|x||z|w", "entry"],
  ["说明|||y|w", "note"],
  ["2||||共9", "note"],
  ["|ZHEJIANG WUYI HONGYUAN HARDWARE MANUFACTURING COMPANY LIMITED|||", "entry"],
  [`3|${letters(51)}||环保|`, "entry"],
];

test.each(VETO_ROWS)("a row of a veto list, %s: %s", (line, kind, first = kind) => {
  expect(kindsOf("veto", [VETO, VETOED, line, VETOED])).toBe(`entry ${kind} entry`);
  expect(kindsOf("veto", [VETO, line, VETOED])).toBe(`${first} entry`);
});

test.each<[why: string, lines: readonly string[], kinds: string]>([
  ["numbers of columns in the third row below the header", [VETOED, VETOED, "1|2|3|4|5"], "entry entry entry"],
  ["a text alone below a total", [VETOED, "合计||||", "另附||||"], "entry total note"],
  ["a matter below a total is nobody's", [VETOED, "合计||||", "|||环保|x"], "entry total unread"],
  ["a matter below a firm below a total", [VETOED, "合计||||", VETOED, "|||环保|"], "entry total entry follows"],
  ["a matter below a total and an empty row", [VETOED, "合计||||", "2||||", "|||环保|x"], "entry total note unread"],
  ["a firm alone and its matters", [VETOED, `2|${CHENXI.cells}||`, "|||环保|"], "entry entry follows"],
  ["the header once more", [VETOED, VETO, VETOED], "entry header entry"],
  ["a matter below a short name below a total", [VETOED, "合计||||", "2|某某||重|", "|||环保|"], "entry total entry follows"],
])("rows of a veto list: %s", (_, lines, kinds) => expect(kindsOf("veto", [VETO, ...lines])).toBe(kinds)); // prettier-ignore

const HISTORY = "序号|企业名称|统一社会信用代码|奖补项目|已奖金额（万元）|年度|备注";
const PAID = `1|${HONGYUAN.cells}|绿色工厂|25|2024|`;
const FIRM = `2|${CHENXI.cells}||||`;

test.each<[why: string, lines: readonly string[], kinds: string]>([
  ["a total with its sum", ["合计||||25||"], "total"],
  ["another item of the firm above", ["|||绿色工厂|5|2024|"], "follows"],
  ["an item without an amount", ["|||绿色工厂|0||"], "follows"],
  ["an amount without an item", ["||||5||"], "follows"],
  ["no amount", ["||||0||"], "empty"],
  ["a year alone", ["|||||2024|"], "empty"],
  ["a text where an amount belongs", ["2||||待定||"], "note"],
  ["a firm alone", [FIRM], "entry"],
  ["a firm above its items", [FIRM, "|||绿色工厂|5||"], "firm follows"],
  ["a firm above its items, by its code alone", [`||${CHENXI.code}||||`, "|||绿色工厂|5||"], "firm follows"],
  ["a firm with a year above items", [`2|${CHENXI.cells}|||2024|`, "|||绿色工厂|5||"], "entry follows"],
  ["a firm above an empty row", [FIRM, "||||||"], "entry blank"],
  ["a firm above a total", [FIRM, "合计||||25||"], "entry total"],
  ["a firm above its items, below a total", ["合计||||25||", FIRM, "|||绿色工厂|5||"], "total firm follows"],
  ["a firm above a row with the name of a firm only", [FIRM, `|老李饭店||||| `], "entry entry"],
  ["a remark", ["注：均已公示||||||"], "note"],
  ["a remark beside an item", ["注：均已公示|||绿色工厂|||"], "follows"],
  ["a remark beside an amount", ["注：均已公示||||9||"], "follows"],
  ["the name of a group", ["一、奖励||||||"], "heading"],
  ["a firm with a year alone, above another with nothing", [`2|${CHENXI.cells}|||2024|`, FIRM, "|||绿色工厂|5||"], "entry firm follows"],
  ["a short name with an item", ["|某某||绿色工厂|||"], "entry"],
])("rows of a history: %s", (_, lines, kinds) =>
  expect(kindsOf("history", [HISTORY, PAID, ...lines, PAID])).toBe(`entry ${kinds} entry`),
); // prettier-ignore

const PARTS: [why: string, role: ListRole, lines: readonly string[], kinds: string][] = [
  ["one column has no headings", "veto", ["企业名称", "一、甲", "二、乙"], "entry entry"],
  ["a firm above its items at the end", "history", [HISTORY, FIRM, "|||绿色工厂|5||"], "firm follows"],
  [
    "items in the first column",
    "history",
    ["奖补项目|企业名称|已奖金额", `|${CHENXI.name}|`, "绿色工厂||5"],
    "firm follows",
  ],
  [
    "grades alone tell",
    "history",
    ["企业名称|奖补项目|等级", `${CHENXI.name}|绿色工厂|省级`, "||市级"],
    "entry follows",
  ],
  [
    "amounts asked for tell",
    "history",
    ["企业名称|奖补项目|申报金额", `${CHENXI.name}|绿色工厂|5`, "||5"],
    "entry follows",
  ],
  [
    "amounts approved tell",
    "history",
    ["企业名称|奖补项目|核定金额", `${CHENXI.name}|绿色工厂|5`, "||5"],
    "entry follows",
  ],
  ["three texts about no firm", "veto", ["序号|企业名称|区域|电话|地址|邮编", "|||东|街|x"], "note"],
  ["four are not read", "veto", ["序号|企业名称|区域|电话|地址|邮编", "||东|省|街|x"], "unread"],
  [
    "a firm alone above another table's header",
    "history",
    ["企业名称|奖补项目|等级", `${CHENXI.name}||`, "||企业名称", `||${HONGYUAN.name}`],
    "entry",
  ],
];

test.each(PARTS)("rows of a list: %s", (_, role, lines, kinds) =>
  expect(kindsOf(role, lines).slice(0, kinds.length)).toBe(kinds),
);

test("a firm whose item is merged with the one above it is an entry, whatever follows", () => {
  const lines = [HISTORY, PAID, FIRM, "|||绿色工厂|5||"];
  expect(kindsOf("history", lines, "D2:D3")).toBe("entry entry follows");
});

test.each<[what: string, line: string]>([
  ["names", `2|${CHENXI.name}|||||`],
  ["codes", `2||${CHENXI.code}||||`],
])("%s alone in very many rows are entries", (_, line) => {
  const kinds = new Set(
    kindsOf("history", [HISTORY, ...Array.from({ length: 20_000 }, () => line)]).split(" "),
  );
  expect([...kinds]).toEqual(["entry"]);
});
