// Rows that say what a sum is made of, and rows beside them that are claims, sums or remarks all the same.
import { codeOf } from "../../builders/grids";
import { A, B, TOTAL, readAs, type Sheet } from "./kinds";

/** A firm that has to be looked at twice: its name ends like a firm's, and is short. */
const FIRM = "1|武义恒达工具厂|||||";

const FIVE = "其中：县财政承担|||||5|";

/** Rows below 合计 30 and a part of 5: what would make up the rest of it, and is no part of it. */
test.each<[why: string, kind: string, line: string]>([
  ["a claim by its code", "claim", `1||${codeOf(3)}|||25|`],
  ["a claim by its item", "claim", "张三|||绿色工厂||25|"],
  ["a claim by its code, under a name", "claim", `张三||${codeOf(3)}|||25|`],
  ["a claim by its firm", "claim", "张三|老李饭店||||25|"],
  ["an amount alone", "claim", "|||||25|"],
  ["a remark with an amount", "unread", "注：另有县本级|||||25|"],
  ["another sum", "subtotal", "小计|||||25|"],
])("below a part of a sum: %s", (_, kind, line) => {
  readAs([
    ["total", TOTAL],
    ["part", FIVE],
    [kind, line],
  ]);
});

/** Rows with what they are. */
const SHEETS: readonly (readonly [why: string, sheet: Sheet])[] = [
  ["who signs below them is none of them", [["claim", A], ["claim", B], ["total", TOTAL], ["part", "其中：县财政承担|||||30|"], ["note", "经办人：张三||||||"]]],
  ["a name where firms stand makes a claim of 其中", [["claim", A], ["claim", B], ["total", TOTAL], ["claim", "其中|张三||||20|"]]],
  ["其中 where firms stand, with nothing before it, is a part", [["claim", A], ["claim", B], ["total", TOTAL], ["part", "|其中：县级||||20|"]]],
  ["the first of them make the sum, and the others are none", [["claim", A], ["claim", B], ["total", TOTAL], ["part", "其中：县级|||||20|"], ["part", "镇级|||||10|"], ["claim", "张三|||||25|"]]],
  ["the first make the sum; 其中 once more is a part by itself", [["claim", A], ["claim", B], ["total", TOTAL], ["part", "其中：县级|||||20|"], ["part", "镇级|||||10|"], ["part", "其中：上年|||||5|"]]],
  ["two with 其中 that are more than the sum are asked about", [["claim", A], ["claim", B], ["total", TOTAL], ["unread", "其中：县级|||||20|"], ["unread", "其中：镇级|||||15|"]]],
  ["below nothing they are parts of nothing", [["unread", "其中：县财政承担|||||20|"], ["claim", A]]],
  ["below nothing, though it is 0", [["unread", "其中：县财政承担|||||0|"], ["claim", A]]],
  ["more than the sum below is asked about", [["claim", A], ["claim", B], ["unread", "其中：县财政承担|||||9000|"], ["total", TOTAL]]],
  ["of a sum of a group", [["claim", A], ["claim", B], ["subtotal", "小计|||||30|"], ["part", "其中：县财政承担|||||28|"]]],
  ["of the sum of everything", [["claim", A], ["claim", B], ["grand-total", "总计|||||30|"], ["part", "其中：县财政承担|||||28|"]]],
  ["of 0, below a sum that nobody filled in", [["total", "合计||||||"], ["part", "其中：县财政承担|||||0|"], ["claim", A]]],
  ["a firm behind 其中 with a code of its own", [["claim", A], ["claim", B], ["claim", `|其中、武义恒达工具厂|${codeOf(3)}||||`]]],
  ["a firm behind 其中 with an item of its own", [["claim", A], ["claim", B], ["claim", "|其中、武义恒达工具厂||绿色工厂|省级||"]]],
]; // prettier-ignore

test.each(SHEETS)("parts of a sum: %s", (_, sheet) => readAs(sheet));

/** Amounts in two columns: a part, and a sum, may stand in one of them alone. */
const PAID = "序号|企业名称|奖补项目|申报金额|已奖金额";
const PAID_A = "1|武义恒达工具有限公司|绿色工厂|25|";
const PAID_B = "2|武义金磐工具有限公司|清洁生产|5|";

test.each<[why: string, sheet: Sheet]>([
  ["which are the sum", [["claim", PAID_A], ["claim", PAID_B], ["total", "合计|||30|"], ["part", "其中：县级|||20|"], ["part", "镇级|||10|"]]],
  ["of which one is below the sum", [["claim", PAID_A], ["claim", PAID_B], ["total", "合计|||30|"], ["part", "其中：县级|||28|"]]],
  ["of which one is more", [["claim", PAID_A], ["claim", PAID_B], ["total", "合计|||30|"], ["unread", "其中：县级|||9000|"]]],
])("parts in one of two columns of amounts: %s", (_, sheet) => readAs(sheet, PAID)); // prettier-ignore

test.each([
  [20, 20],
  [21, 1],
])("of %i rows that make up a sum, parts are %i: more are no parts that an office writes", (count, parts) => {
  const rows = Array.from({ length: count }, (_, at) => `${at === 0 ? "其中：" : ""}第${at + 1}笔|||||1|`);
  readAs([
    ["total", `合计|||||${count}|`],
    ...rows.map((row, at) => [at < parts ? "part" : "claim", row] as const),
  ]);
});

/** What stands above the first claim, or below a sum on top. */
test.each<[why: string, sheet: Sheet]>([
  ["a firm in the first row, with nothing else yet", [["claim", FIRM]]],
  ["a firm below a sum on top", [["total", TOTAL], ["claim", FIRM]]],
  ["a firm with a long name below the last sum is asked about", [["claim", A], ["total", "合计|||||25|"], ["unread", "|武义金磐工具有限公司|||||"]]],
])("alone: %s", (_, sheet) => readAs(sheet)); // prettier-ignore
