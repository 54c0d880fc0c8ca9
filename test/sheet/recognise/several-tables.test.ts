import { readTables } from "./tables-read";

interface Case {
  readonly why: string;
  readonly name?: string;
  readonly lines: readonly string[];
  readonly merges?: string;
  readonly read: readonly string[];
}

const CLAIMS = "序号|企业名称|奖补项目|等级|奖励金额（万元）";
const STARS = "序号|企业名称|等级|奖励金额";

/** Tables below one another. */
const BELOW: readonly Case[] = [
  {
    why: "a header once more, as on each printed page",
    lines: [CLAIMS, "1|甲公司|绿色工厂|省级|25", CLAIMS, "2|乙公司|清洁生产||5"],
    read: ["2 甲公司 green-factory 25", "4 乙公司 clean-audit 5"],
  },
  {
    why: "another header further down that says more: the first stays the first",
    lines: [
      "清洁生产奖励表|||||",
      "企业名称|奖励金额||||",
      "甲公司|5||||",
      "乙公司|5||||",
      "绿色工厂奖励表|||||",
      "填报单位：某镇        填报时间：2024年  月  日|||||",
      "序号|企业名称|等级|认定日期|奖励金额|备注",
      "1|丙公司|省级|2024-05-01|25|",
    ],
    read: ["3 甲公司 clean-audit 5", "4 乙公司 clean-audit 5", "8 丙公司 green-factory 25"],
  },
  {
    why: "a header of two rows, each with one word alone",
    lines: [
      "清洁生产奖励表|||",
      "企业名称|联系人|奖励金额|备注",
      "甲公司|张伟|5|",
      "附件2：省级绿色工厂奖励表|||",
      "项次|企业名称|奖补情况|",
      "||银行账号|申报金额",
      "1|乙公司|12081|25",
    ],
    merges: "A5:A6 B5:B6 C5:D5",
    read: ["3 甲公司 clean-audit 5", "7 乙公司 green-factory 25"],
  },
  {
    why: "a title that sounds like a firm's name, and one called after a standard",
    lines: [
      "清洁生产奖励表|||||",
      "企业名称|奖励金额||||",
      "甲公司|5||||",
      "厂房改扩建奖励兑现表|||||",
      "企业名称|新建建筑面积|容积率|消防等级|奖励金额|",
      "乙公司|12180|1.8|丙|60.9|",
      "产品主数据标准试点奖励表|||||",
      "企业名称|奖励金额||||",
      "丙公司|2||||",
    ],
    read: ["3 甲公司 clean-audit 5", "6 乙公司 factory 60.9", "9 丙公司 cpms 2"],
  },
  {
    why: "a header of names that look like a firm and its code, below a total",
    lines: [
      "绿色工厂（省级）奖励表||",
      "企业名称|信用代码|奖励金额",
      "武义恒达工具有限公司||25",
      "合计||25",
      "清洁生产奖励表||",
      "拟奖励企业|补助额|",
      "武义金磐工具有限公司|5|",
    ],
    read: [
      "3 武义恒达工具有限公司 green-factory 25",
      "7 武义金磐工具有限公司 clean-audit 5",
      "missing-value B3",
    ],
  },
  {
    why: "with the sheet's title and 续表 above it",
    lines: [
      "2024年度奖补资金表||||",
      CLAIMS,
      "1|甲公司|绿色工厂|省级|25",
      "2024年度奖补资金表（续表）||||",
      CLAIMS,
      "2|乙公司|清洁生产||5",
      "续表||||",
      CLAIMS,
      "3|丙公司|清洁生产||5",
    ],
    read: ["3 甲公司 green-factory 25", "6 乙公司 clean-audit 5", "9 丙公司 clean-audit 5"],
  },
  {
    why: "a title that is merged over the columns of names is no firm",
    lines: [
      "小微企业之星名单|||",
      "企业名称|代码|等级|奖励金额",
      "甲公司||月度|5",
      "小微企业之星名单（续）|||",
      "企业名称|代码|等级|奖励金额",
      "乙公司||月度|5",
    ],
    read: ["3 甲公司 micro-star 5", "6 乙公司 micro-star 5"],
  },
  {
    why: "another item below its title",
    lines: [
      "一、绿色工厂奖励|||",
      STARS,
      "1|甲公司|省级|25",
      "|||",
      "二、节水型企业奖励|||",
      STARS,
      "1|乙公司|省级|15",
    ],
    read: ["3 甲公司 green-factory 25", "7 乙公司 water-saving 15"],
  },
  {
    why: "another item with other columns, and a unit of its own",
    lines: [
      "一、绿色工厂奖励|||",
      STARS,
      "1|甲公司|省级|25",
      "合计|||25",
      "二、设备投资补助||单位：元|",
      "序号|企业名称|设备投资额|补助金额",
      "1|乙公司|12000000|1200000",
      "合计||12000000|1200000",
    ],
    read: ["3 甲公司 green-factory 25", "7 乙公司 equipment 120"],
  },
  {
    why: "the sheet's name says the item of a header with other columns",
    name: "绿色工厂",
    lines: [STARS, "1|甲公司|省级|25", "", "企业名称|级别|联系人|申报金额", "乙公司|省级|张三|25"],
    read: ["2 甲公司 green-factory 25", "5 乙公司 green-factory 25"],
  },
  {
    why: "a township's title above the header once more",
    name: "绿色工厂",
    lines: ["壶山街道|||", STARS, "1|甲公司|省级|25", "（二）桐琴镇|||", STARS, "1|乙公司|省级|25"],
    read: ["3 甲公司 green-factory 25", "6 乙公司 green-factory 25"],
  },
  {
    why: "a header of two rows once more",
    lines: [
      "序号|企业名称|奖补项目|申报|",
      "|||等级|金额",
      "1|甲公司|绿色工厂|省级|25",
      "序号|企业名称|奖补项目|申报|",
      "|||等级|金额",
      "2|乙公司|绿色工厂|省级|25",
    ],
    merges: "A1:A2 B1:B2 C1:C2 D1:E1 A4:A5 B4:B5 C4:C5 D4:E4",
    read: ["3 甲公司 green-factory 25", "6 乙公司 green-factory 25"],
  },
  {
    why: "a title that names no item that is known is asked about",
    lines: ["绿色工厂奖励|||", STARS, "1|甲公司|省级|25", "二、其他奖励|||", STARS, "1|乙公司||15"],
    read: ["3 甲公司 green-factory 25", "unread-table A5"],
  },
  {
    why: "a title that names two items is asked about",
    lines: [
      "绿色工厂奖励|||",
      STARS,
      "1|甲公司|省级|25",
      "节水型企业、清洁生产奖励|||",
      STARS,
      "1|乙公司|省级|15",
    ],
    read: ["3 甲公司 green-factory 25", "unread-table A5"],
  },
  {
    why: "a table of what was paid before is no claims",
    lines: [
      "绿色工厂奖励|||",
      STARS,
      "1|甲公司|省级|25",
      "二、往年绿色工厂奖励|||",
      STARS,
      "1|乙公司|省级|25",
    ],
    read: ["3 甲公司 green-factory 25", "unread-table A5"],
  },
  {
    why: "a table that sums up is no second claim",
    lines: [
      CLAIMS,
      "1|甲公司|绿色工厂|省级|25",
      "各企业汇总||||",
      "序号|企业名称|||奖励金额",
      "1|甲公司|||25",
    ],
    read: ["2 甲公司 green-factory 25", "unread-table A4"],
  },
];

test.each(BELOW)("below one another: $why", ({ name = "Sheet1", lines, merges, read: right }) => {
  expect(readTables(name, lines, merges)).toEqual(right);
});

const TWICE = "序号|企业名称|等级|奖励金额|序号|企业名称|等级|奖励金额";

/** Tables beside one another. */
const BESIDE: readonly Case[] = [
  {
    why: "a list that goes on in the columns to the right",
    name: "绿色工厂",
    lines: [
      "2024年度绿色工厂奖励名单（单位：万元）",
      TWICE,
      "1|甲公司|省级|25|3|丙公司|省级|30",
      "2|乙公司|省级|25||||",
    ],
    merges: "A1:H1",
    read: [
      "3 A:D 甲公司 green-factory 25",
      "4 A:D 乙公司 green-factory 25",
      "3 E:H 丙公司 green-factory 30",
      "amount-mismatch H3",
    ],
  },
  {
    why: "with an empty column between them and a total of both below the second",
    name: "绿色工厂",
    lines: [
      "企业名称|等级|奖励金额||企业名称|等级|奖励金额",
      "甲公司|省级|25||丙公司|省级|25",
      "乙公司|省级|25||合计||75",
    ],
    read: ["2 A:C 甲公司 green-factory 25", "3 A:C 乙公司 green-factory 25", "2 E:G 丙公司 green-factory 25"],
  },
  {
    why: "with a total's word in the first and its number in the second",
    name: "绿色工厂",
    lines: ["企业名称|等级|奖励金额|企业名称|等级|奖励金额", "甲公司|省级|25|丙公司|省级|25", "合计|||||50"],
    read: ["2 A:C 甲公司 green-factory 25", "2 D:F 丙公司 green-factory 25"],
  },
  {
    why: "each below a title of its own",
    lines: ["绿色工厂名单||||节水型企业名单|||", TWICE, "1|甲公司|省级|25|1|丙公司|省级|15"],
    merges: "A1:D1 E1:H1",
    read: ["3 A:D 甲公司 green-factory 25", "3 E:H 丙公司 water-saving 15"],
  },
  {
    why: "three of them",
    name: "绿色工厂",
    lines: [
      "企业名称|等级|奖励金额|企业名称|等级|奖励金额|企业名称|等级|奖励金额",
      "甲公司|省级|25|丙公司|省级|25|丁公司|省级|25",
    ],
    read: ["2 A:C 甲公司 green-factory 25", "2 D:F 丙公司 green-factory 25", "2 G:I 丁公司 green-factory 25"],
  },
  {
    why: "who is paid stands beside who claims, and is no second claim",
    lines: ["企业名称|奖补项目|等级|申报金额|收款单位|拨付金额", "甲公司|绿色工厂|省级|25|甲公司|25"],
    read: ["2 甲公司 green-factory 25"],
  },
  {
    why: "a table beside whose title names no item that is known is asked about",
    lines: [
      "绿色工厂名单||||其他名单|||",
      TWICE,
      "1|武义甲五金有限公司|省级|25|1|武义丙五金有限公司|省级|15",
    ],
    merges: "A1:D1 E1:H1",
    read: ["3 武义甲五金有限公司 green-factory 25", "unread-table F2"],
  },
];

test.each(BESIDE)("beside one another: $why", ({ name = "Sheet1", lines, merges, read: right }) => {
  expect(readTables(name, lines, merges)).toEqual(right);
});
