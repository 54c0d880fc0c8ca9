import { readList } from "../../../src/sheet/lists";
import { codeOf, grid, type Typed } from "../../builders/grids";

// Veto lists as offices make them: what is entered, and what is told. An entry is shown with its code's last
// three characters and its matter; other names of a firm stand behind bars.

type Rows = readonly (readonly Typed[])[];

function read(rows: Rows, merges: Parameters<typeof grid>[2] = {}): { entries: string[]; told: string[] } {
  const { tables, unused } = readList(grid("名单", rows, merges), "veto");
  const entries: string[] = [];
  for (const table of tables) {
    table.records.forEach(({ name, code, first }, entry) => {
      if (!first) entries.push(`${entries.pop()}|${name || code}`);
      else entries.push([name, code.slice(-3), table.text("vetoMatter", entry)].filter(Boolean).join(" "));
    });
  }
  return { entries, told: unused.map(({ row, column, why }) => `${"ABCDEFGHIJ"[column]}${row + 1} ${why}`) };
}

const [A, B, C] = ["武义甲五金有限公司", "武义乙门业厂", "武义丙食品有限公司"];
const [CODE_A, CODE_B] = [codeOf(1), codeOf(2)];
const [a, b] = [CODE_A.slice(-3), CODE_B.slice(-3)];

test.each<[what: string, rows: Rows, entries: readonly string[]]>([
  [
    "names and reasons",
    [
      ["企业名称", "事由"],
      [A, "环保"],
      [B, "欠薪"],
    ],
    [`${A} 环保`, `${B} 欠薪`],
  ],
  [
    "a reason with a colon first",
    [
      ["否决事由", "企业名称"],
      ["环保：超标排放", A],
    ],
    [`${A} 环保：超标排放`],
  ],
  [
    "two tables side by side",
    [
      ["企业名称", "事由", "企业名称", "事由"],
      [A, "环保", B, "欠薪"],
      [C, "税"],
    ],
    [`${A} 环保`, `${C} 税`, `${B} 欠薪`],
  ],
  [
    "with an empty column between",
    [
      ["序号", "企业名称", "事由", null, "序号", "企业名称", "事由"],
      [1, A, "环保", null, 2, B, "欠薪"],
    ],
    [`${A} 环保`, `${B} 欠薪`],
  ],
  [
    "names in other words side by side",
    [
      ["企业名称", "事由", "单位名称", "事由"],
      [A, "环保", B, "欠薪"],
    ],
    [`${A} 环保`, `${B} 欠薪`],
  ],
  [
    "a second header with other columns",
    [["企业名称"], [A], [], ["企业名称", "统一社会信用代码", "否决事由"], [B, CODE_B, "税"]],
    [A, `${B} ${b} 税`],
  ],
  [
    "a header on every page",
    [
      ["序号", "企业名称"],
      [1, A],
      ["序号", "企业名称"],
      [2, B],
    ],
    [A, B],
  ],
  [
    "sub-headings and titles",
    [
      ["武义县2024年一票否决企业名单"],
      ["企业名称", "事由"],
      ["一、安全生产类"],
      [A, "事故"],
      ["二、环境保护类"],
      [B, "环保"],
    ],
    [`${A} 事故`, `${B} 环保`],
  ],
  [
    "numbered names",
    [
      ["企业名称", "事由"],
      [`一、${A}`, "事故"],
      [`2.${B}`, "环保"],
    ],
    [`${A} 事故`, `${B} 环保`],
  ],
  ["a header in row 40", [...Array.from({ length: 39 }, () => [null]), ["企业名称"], [A]], [A]],
  [
    "after 600 columns",
    [
      [...new Array<null>(600).fill(null), "企业名称"],
      [...new Array<null>(600).fill(null), A],
    ],
    [A],
  ],
  ["no header at all", [[A], [B], [C]], [A, B, C]],
  [
    "no header, numbers and reasons beside",
    [
      [1, A, "环保"],
      [2, B, "欠薪"],
    ],
    [A, B],
  ],
  ["codes alone, without a header", [[CODE_A], [CODE_B]], [a, b]],
  [
    "a header in words of its own",
    [
      ["户头", "说法"],
      [A, "环保"],
      [B, "欠薪"],
    ],
    [A, B],
  ],
  [
    "失信主体, 违法事实",
    [
      ["序号", "失信主体", "统一社会信用代码", "违法事实", "处罚文号", "列入日期", "移出日期"],
      [1, A, CODE_A, "偷排", "环罚1号", "2024-01-01", "2025-01-01"],
    ],
    [`${A} ${a} 偷排`],
  ],
  [
    "被处罚单位, 处罚机关",
    [
      ["被处罚单位", "违法行为", "处罚机关"],
      [A, "偷排", "武义县生态环境服务中心"],
    ],
    [`${A} 偷排`],
  ],
  [
    "当事人名称, 法人",
    [
      ["当事人名称", "社会信用代码", "法定代表人"],
      [A, CODE_A, "张三"],
    ],
    [`${A} ${a}`],
  ],
  [
    "失信被执行人名称, 执行法院",
    [
      ["失信被执行人名称", "组织机构代码", "执行法院", "案由"],
      [A, "MA310003-7", "武义县法院", "借款"],
    ],
    [`${A} 3-7 借款`],
  ],
  [
    "a long remark in a header",
    [
      ["企业名称", "列入日期", "移出日期（有移出日期的表示已经在该次名录中移出）"],
      [A, "2024-01-01", null],
    ],
    [A],
  ],
  [
    "a total word in another column",
    [
      ["序号", "企业名称", "事由"],
      [1, A, "环保"],
      ["合计", B, "欠薪"],
    ],
    [`${A} 环保`, `${B} 欠薪`],
  ],
  [
    "names with 计",
    [["企业名称"], ["武义总计五金有限公司"], ["武义会计师事务所"]],
    ["武义总计五金有限公司", "武义会计师事务所"],
  ],
  [
    "below a total",
    [
      ["企业名称", "事由"],
      [A, "环保"],
      ["小计", "1家"],
      [B, "欠薪"],
      ["合计", "2家"],
    ],
    [`${A} 环保`, `${B} 欠薪`],
  ],
  [
    "a firm that begins like a note",
    [["企业名称"], ["注塑科技有限公司"], ["说明书印刷厂"]],
    ["注塑科技有限公司", "说明书印刷厂"],
  ],
  ["short names and persons", [["企业名称"], ["甲"], ["张三"]], ["甲", "张三"]],
  [
    "several firms in a cell, codes beside",
    [
      ["企业名称", "统一社会信用代码"],
      [`${A}、${B}`, `${CODE_A}、${CODE_B}`],
    ],
    [`${A} ${a}`, `${B} ${b}`],
  ],
  [
    "a former name in a column",
    [
      ["企业名称", "曾用名"],
      [A, B],
      [C, "无"],
    ],
    [`${A}|${B}`, C],
  ],
  [
    "a former name in a remark",
    [
      ["企业名称", "备注"],
      [A, `曾用名：${B}`],
      [C, "2023年整改"],
    ],
    [`${A}|${B}`, C],
  ],
  [
    "a change of name in a remark",
    [
      ["企业名称", "备注"],
      [A, `2023年由${B}更名为${A}`],
    ],
    [`${A}|${B}`],
  ],
  [
    "a review: only who is vetoed",
    [
      ["企业名称", "环保", "是否否决"],
      [A, "无", "否"],
      [B, "有", "是"],
    ],
    [B],
  ],
  [
    "column numbers and signatures",
    [
      ["企业名称", "事由"],
      ["甲", "乙"],
      [1, 2],
      [A, "环保"],
      ["填表人：张三", "审核：李四"],
    ],
    [`甲 乙`, `${A} 环保`],
  ],
  [
    "rows that are numbered and empty",
    [
      ["序号", "企业名称", "事由"],
      [1, A, "环保"],
      [2, null, null],
    ],
    [`${A} 环保`],
  ],
])("%s", (_, rows, entries) => {
  expect(read(rows)).toEqual({ entries, told: [] });
});

test.each<[what: string, rows: Rows, entries: readonly string[], told: readonly string[]]>([
  ["a cell that may name others", [["企业名称"], [`${A}、乙门业`]], [`${A}、乙门业|${A}`], ["A2 names"]],
  [
    "more firms than codes",
    [
      ["企业名称", "信用代码"],
      [`${A}、${B}`, CODE_A],
    ],
    [A, `${B}|${CODE_A}`],
    ["B2 codes"],
  ],
  ["a note with a firm", [["企业名称", "事由"], [A, "环保"], [`注：${B}已整改`]], [`${A} 环保`], ["A3 note"]],
  [
    "a firm beside the table",
    [
      ["企业名称", "事由"],
      [A, "环保"],
      [null, null, null, B],
    ],
    [`${A} 环保`],
    ["D3 outside"],
  ],
  ["a title with a firm", [[`关于${B}等企业的通报`], ["企业名称"], [A]], [A], ["A1 outside"]],
  [
    "a firm in another column of its row",
    [
      ["企业名称", "事由"],
      [A, "环保"],
      [null, B],
    ],
    [`${A} 环保`, `${A} ${B}`],
    ["B3 firm"],
  ],
  [
    "a second column of firms",
    [
      ["企业名称", "事由", "关联方"],
      [A, "环保", C],
    ],
    [`${A} 环保`],
    ["C1 column"],
  ],
  [
    "a review that does not say",
    [
      ["企业名称", "是否否决"],
      [A, "待定"],
      [B, null],
    ],
    [A, B],
    ["B2 decision", "B3 decision"],
  ],
])("%s is told", (_, rows, entries, told) => {
  expect(read(rows)).toEqual({ entries, told });
});

test("merged cells give their firm and reason to all of their rows", () => {
  const rows = [
    ["企业名称", "事由", "日期"],
    [A, "环保", "2024-01-01"],
    [null, "欠薪", "2024-02-01"],
    [B, null, "2024-03-01"],
  ];
  const merges = [
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 2, left: 1, bottom: 3, right: 1 },
  ];
  expect(read(rows, { merges })).toEqual({ entries: [`${A} 环保`, `${A} 欠薪`, `${B} 欠薪`], told: [] });
});

test.each<[what: string, rows: Rows]>([
  ["remarks", [["请如实填写"], ["联系电话", "87654321"]]],
  ["words that nobody knows above names that nobody knows", [["户名"], ["甲"]]],
  ["nothing", []],
])("%s: no list", (_, rows) => {
  expect(readList(grid("名单", rows), "veto")).toMatchObject({ tables: [], entryCount: 0, unused: [] });
});
