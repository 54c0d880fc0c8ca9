// Headings within sheets that say for what the rows below them are, as offices write them.
import { codeOf } from "../builders/grids";
import { firm, read } from "../builders/office-books";

const HEAD = "序号|企业名称|统一社会信用代码|奖励金额（万元）";

test.each<[why: string, lines: readonly string[], computed: string, told: string]>([
  [
    "each honour has a small table of its own below its name, and the last sum is of all of them",
    [
      "2024年度企业荣誉奖励明细",
      "一、国家级制造业单项冠军企业",
      HEAD,
      `1|${firm(1)}|200`,
      "|小计||200",
      "二、国家级专精特新“小巨人”企业",
      HEAD,
      `1|${firm(2)}|100`,
      "|小计||100",
      "|总计||300",
    ],
    "200 100",
    "",
  ],
  [
    "the last sum of such tables is wrong",
    [
      "一、国家级制造业单项冠军企业",
      HEAD,
      `1|${firm(1)}|200`,
      "二、国家级专精特新“小巨人”企业",
      HEAD,
      `1|${firm(2)}|100`,
      "|总计||310",
    ],
    "200 100",
    "total-mismatch 7",
  ],
  [
    "a sub-heading names another grade of the title's item",
    ["一、国家级制造业单项冠军企业", HEAD, `1|${firm(1)}|200`, "二、小巨人", `2|${firm(2)}|200`],
    "200 100",
    "amount-mismatch 5",
  ],
  [
    "a sub-heading says what nobody knows: is it another grade?",
    ["一、国家级制造业单项冠军企业", HEAD, `1|${firm(1)}|200`, "二、省级隐型冠军企业", `2|${firm(2)}|200`],
    "200 200",
    "unread-row 4",
  ],
  [
    "the same before a header that stands once more",
    ["一、国家级制造业单项冠军企业", HEAD, `1|${firm(1)}|200`, "二、隐型冠军企业", HEAD, `2|${firm(2)}|200`],
    "200 200",
    "unread-row 4",
  ],
  [
    "a sub-heading that says nothing of the award",
    [
      "国家级制造业单项冠军企业",
      HEAD,
      "一、规上工业企业",
      `1|${firm(1)}|200`,
      "二、桐琴镇",
      `2|${firm(2)}|200`,
    ],
    "200 200",
    "",
  ],
])("headings: %s", (_, lines, computed, told) => {
  expect(read("荣誉奖励", lines)).toMatchObject({ computed, told });
});

test("several small tables, each with its own columns, say what they are in numbered titles", () => {
  const lines = [
    "表1　国家级专精特新“小巨人”企业奖励",
    "序号|企业名称|统一社会信用代码|奖励（万元）",
    `1|${firm(1)}|100`,
    "|合计||100",
    "",
    "表2　小微企业之星奖励",
    "序号|所在乡镇|企业名称|类型|奖励（万元）",
    "1|熟溪街道|武义嘉禾工具有限公司|月度|5",
    "2|桐琴镇|武义天朗工具有限公司|年度|5",
  ];
  expect(read("奖励", lines)).toMatchObject({ computed: "100 5 2", told: "amount-mismatch 9" });
});

test("a column below a table does not hide what stands in it", () => {
  const lines = [
    "附件1：小微企业之星奖励名单",
    "序号|企业名称|统一社会信用代码|类型|奖励金额（万元）",
    `1|${firm(1)}|月度|5`,
    "",
    "附件2：产业大脑能力中心组件奖励名单",
    "序号|企业名称|组件数量（个）|奖励金额（万元）",
    "1|武义嘉禾软件有限公司|6|3",
    "2|武义天朗软件有限公司|13|6.5",
  ];
  expect(read("附件", lines)).toEqual({ computed: "5 3 6.5", told: "", verdict: "payable" });
});

test.each<[heading: string, computed: number]>([
  ["一、国家级制造业单项冠军企业（1家）", 200],
  ["二、省级数字化车间/智能工厂（2家）", 150],
  ["三、数据管理能力成熟度（DCMM）二级（3家）", 10],
  ["四、省级绿色低碳工厂（绿色工厂）（2家）", 25],
  ["五、省级鉴定工业新产品（1户）", 5],
  ["（六）省级绿色工厂（每家25万元）", 25],
])("a sub-heading that counts its firms: %s", (heading, computed) => {
  const lines = [
    "2024年度企业荣誉类奖励安排计划",
    HEAD,
    heading,
    `1|${firm(1)}|${computed}`,
    `|合计||${computed}`,
  ];
  expect(read("Sheet1", lines)).toEqual({ computed: String(computed), told: "", verdict: "payable" });
});

test("a firm with its code heads its awards, where no column names one", () => {
  const lines = [
    "制造业扶持资金拟奖补名单公示",
    "序号|奖励名目|公布文号|拟发奖金（万元）",
    `一、武义恒达工具有限公司（统一社会信用代码：${codeOf(1)}）`,
    "1|浙江省绿色工厂奖励|浙经信企业〔2024〕222号|25",
    "2|清洁生产|浙经信企业〔2024〕9号|5",
    `二、武义嘉禾工具有限公司（${codeOf(2)}）`,
    "1|清洁生产|浙经信企业〔2024〕9号|6",
  ];
  expect(read("公示", lines)).toMatchObject({ computed: "25 5 5", told: "amount-mismatch 7" });
});

test("a page's number below a table is no claim", () => {
  const lines = [HEAD.replace("|奖励", "|奖补项目|奖励"), `1|${firm(1)}|清洁生产|5`, "||||第1页 共1页"];
  expect(read("申报表", lines)).toEqual({ computed: "5", told: "", verdict: "payable" });
});

test.each<[heading: string, computed: string, told: string, why: string]>([
  ["二、小巨人||||2家", "200 100", "amount-mismatch 5", "how many there are, among the remarks"],
  ["二、小巨人|||||2", "200 100", "amount-mismatch 5", "the same behind the table"],
  ["二、小巨人||||详见附件", "200 100", "amount-mismatch 5", "a remark"],
  ["二、隐型冠军企业||||2家", "200 200", "unread-row 4", "a heading that nobody understands, with a count"],
  ["二、隐型冠军企业|||||2", "200 200", "unread-row 4", "the same behind the table"],
  ["桐琴镇||||2家", "200 200", "", "a township with a count"],
  ["中型企业", "200 200", "", "a size"],
  ["A类", "200 200", "", "a class"],
])("what stands beside a heading changes nothing of it: %s", (heading, computed, told) => {
  const lines = [
    "国家级制造业单项冠军企业",
    `${HEAD}|备注`,
    `1|${firm(1)}|200|`,
    heading,
    `2|${firm(2)}|200|`,
  ];
  expect(read("荣誉奖励", lines)).toMatchObject({ computed, told });
});
