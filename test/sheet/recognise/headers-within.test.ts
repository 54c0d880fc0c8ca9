// Rows below a header that are headers themselves, and rows that begin like one and are claims.
import { lined } from "../../builders/lined";
import { A, B, HEAD, kindsIn, readAs, type Sheet } from "./kinds";

/** The header in other words. */
const AGAIN = "序号|单位名称|统一社会信用代码|奖补项目|等级|申报金额|备注";
/** A header of another table. */
const OTHER = "年度|企业名称|统一社会信用代码|申报金额|申报基数||";
/** So many letters. */
const letters = (count: number): string => "字".repeat(count);

/** One row between two claims. */
test.each<[why: string, kind: string, line: string]>([
  ["in other words", "heading", AGAIN],
  ["with blanks in its words", "heading", "序 号|企 业 名 称|信 用 代 码|奖 补 项 目|等 级|金 额|备 注"],
  [
    "with a word that nobody knows before it",
    "heading",
    "排名|单位名称|统一社会信用代码|奖补项目|等级|申报金额|备注",
  ],
  [
    "with a word that nobody knows over the firms",
    "heading",
    "序号|法人|统一社会信用代码|奖补项目|等级|申报金额|备注",
  ],
  ["with nothing over the firms", "heading", "||统一社会信用代码|奖补项目|等级|申报金额|备注"],
  ["two words and nothing else", "heading", "|||奖补项目|等级||"],
  ["two words beside a running number's", "heading", "序号|||奖补项目|等级||"],
  [
    "two words beside others that say nothing, one of them the firms'",
    "heading",
    "|单位名称||奖补项目|待定|另定|",
  ],
  ["two words beside others, none of them the firms'", "claim", "|甲单位||奖补项目|等级|另定|"],
  ["two words beside others, one of them like a firm's name", "claim", "|软件企业||奖补项目|待定|另定|"],
  [
    "a long name that ends like a header",
    "heading",
    `|${letters(26)}企业名称|信用代码|奖补项目|等级|申报金额|备注`,
  ],
  ["a longer one is none", "claim", `|${letters(27)}企业名称|信用代码|奖补项目|等级|申报金额|备注`],
  [
    "a firm whose cells were copied from the header",
    "claim",
    "1|武义恒达工具厂|信用代码|奖补项目|等级|申报金额|备注",
  ],
  ["a firm with a foreign name, and such cells", "claim", "|Innova|信用代码|奖补项目|等级|申报金额|备注"],
])("a header once more: %s", (_, kind, line) => {
  readAs([
    ["claim", A],
    [kind, line],
    ["claim", B],
  ]);
});

/** Headers with merged cells in and below them. */
test.each<[why: string, merges: string, sheet: Sheet]>([
  ["two claims of one firm right below it", "B4:B5", [["claim", A], ["heading", AGAIN], ["claim", "1|武义恒达工具厂||绿色工厂|省级|25|"], ["claim", "2|||清洁生产||5|"]]],
  ["two cells of its own row", "F3:G3", [["claim", A], ["heading", AGAIN], ["claim", B]]],
  ["a cell down through the table below it", "G3:G6", [["claim", A], ["heading", AGAIN], ["claim", A], ["claim", B], ["claim", A]]],
  ["cells of it into a second row", "A3:A4 B3:B4 C3:E3", [["claim", A], ["heading", "序号|单位名称|申报|||申报金额|备注"], ["heading", "||信用代码|项目|等级||"], ["claim", B]]],
  ["cells of it into two more rows", "A3:A5 B3:B5 C3:E3", [["claim", A], ["heading", "序号|单位名称|申报||||"], ["heading", "||信用代码|奖补项目|等级||"], ["heading", "|||||（万元）|"]]],
  ["a firm of the row below into a header of few words", "D3:D4", [["claim", A], ["claim", "|企业名称||奖补项目|另定||"], ["claim", "|老李饭店|||||"]]],
])("a header once more, with merged cells: %s", (_, merges, sheet) => readAs(sheet, HEAD, merges)); // prettier-ignore

test("a header of two rows once more, though each of them alone says little", () => {
  const header = ["序号|企业名称|申报情况|", "||奖补项目|经办人员"];
  const claim = "1|甲公司|绿色工厂|张三";
  const lines = ["2024年度奖补资金表|||", ...header, claim, ...header, claim];
  expect(kindsIn(lined("申报", lines, "C2:D2"))).toEqual(["claim", "heading", "heading", "claim"]);
});

test("rows right below the first header are no part of it", () => {
  const kinds = kindsIn(lined("申报", ["2024年度奖补资金表||||||", HEAD, A, OTHER, B]));
  expect(kinds).toEqual(["claim", "table", "beyond"]);
});

test("below another header nothing is a claim, numbers of its columns neither", () => {
  readAs([
    ["claim", A],
    ["table", OTHER],
    ["beyond", "1|2|3|4|5|6|7"],
    ["beyond", B],
    ["heading", HEAD],
    ["heading", "1|2|3|4|5|6|7"],
    ["claim", B],
  ]);
});

test("a header that may mean two things is this one where one of them stands there", () => {
  readAs(
    [
      ["claim", "武义恒达工具厂|绿色工厂|25|25"],
      ["heading", "企业名称|奖补项目|核定金额|奖补金额"],
      ["claim", "武义金磐工具厂|清洁生产|5|5"],
    ],
    "单位名称|奖补项目|核定金额|奖补金额",
  );
});
