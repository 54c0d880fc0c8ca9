import { REPORT_TEXTS, type Conclusion } from "../../src/text";

const { zh, en } = REPORT_TEXTS;

const open = (counts: Partial<Conclusion>): Conclusion => ({
  verdict: "not-payable",
  errors: 0,
  cells: 0,
  questions: 0,
  warnings: 0,
  infos: 0,
  accepted: 0,
  ...counts,
});

test.each<[what: string, counts: Partial<Conclusion>, chinese: string, english: string]>([
  [
    "no claims",
    { verdict: "nothing" },
    "结论：没有可以核对的申报。",
    "Verdict: there are no claims to check.",
  ],
  ["nothing open", { verdict: "payable" }, "结论：可以按现表兑付。", "Verdict: can be paid as it stands."],
  [
    "nothing open any more, since a person accepted it",
    { verdict: "payable", accepted: 2 },
    "结论：可以按现表兑付，另有 2 条经人工接受。",
    "Verdict: can be paid as it stands; 2 findings accepted by a person.",
  ],
  [
    "a question",
    { verdict: "undecided", questions: 1 },
    "结论：尚不能作为兑付依据：1 处须人工判断。",
    "Verdict: no ground for payment yet: a person must decide 1 question.",
  ],
  [
    "one error",
    { errors: 1, cells: 1 },
    "结论：不能按现表兑付。1 处错误，须改 1 个单元格。",
    "Verdict: cannot be paid as it stands. 1 error; 1 cell to change.",
  ],
  [
    "many errors",
    { errors: 12_345, cells: 12_000 },
    "结论：不能按现表兑付。12,345 处错误，须改 12,000 个单元格。",
    "Verdict: cannot be paid as it stands. 12,345 errors; 12,000 cells to change.",
  ],
])("the verdict with %s", (_, counts, chinese, english) => {
  expect(zh.verdict(open(counts))).toBe(chinese);
  expect(en.verdict(open(counts))).toBe(english);
});

test.each<[counts: Partial<Conclusion>, chinese: string, english: string]>([
  [{}, "", ""],
  [{ warnings: 1 }, "另有 1 处提醒。", " Also 1 warning."],
  [{ warnings: 2, infos: 1 }, "另有 2 处提醒，1 条说明。", " Also 2 warnings, 1 note."],
  [{ questions: 3, warnings: 1 }, "另有 3 处待判断，1 处提醒。", " Also 3 questions, 1 warning."],
  [{ accepted: 3 }, "另有 3 条已接受。", " Also 3 accepted."],
  // What the verdict tells is not told twice.
  [{ verdict: "undecided", questions: 3, accepted: 1 }, "另有 1 条已接受。", " Also 1 accepted."],
  [{ verdict: "payable", accepted: 3, infos: 2 }, "另有 2 条说明。", " Also 2 notes."],
])("what else was found: %j", (counts, chinese, english) => {
  expect(zh.others(open(counts))).toBe(chinese);
  expect(en.others(open(counts))).toBe(english);
});

test("how much was read, and what was not", () => {
  const read = { sheets: 3, rows: 1412, columns: 13, veto: 57, history: null };
  expect(zh.read(read)).toBe("读了 3 张表、1,412 行、13 列；否决名单 57 户；没有给历史。");
  expect(en.read(read)).toBe(
    "Read: 3 sheets, 1,412 rows, 13 columns; a veto list of 57 firms; no history was given.",
  );
  const lists = { sheets: 1, rows: 1, columns: 1, veto: null, history: 0 };
  expect(zh.read(lists)).toBe("读了 1 张表、1 行、1 列；没有给否决名单；历史 0 条。");
  expect(en.read(lists)).toBe(
    "Read: 1 sheet, 1 row, 1 column; no veto list was given; a history of 0 payments.",
  );
  const all = { sheets: [], rows: 0, columns: [] };
  expect([zh.leftOut(all), en.leftOut(all)]).toEqual(["", ""]);
  const some = { sheets: ["填表说明", "名录"], rows: 2, columns: ["联系电话"] };
  expect(zh.leftOut(some)).toBe("没有读入：表“填表说明”、“名录”；2 行；列“联系电话”。");
  expect(en.leftOut(some)).toBe(" Not read: sheets “填表说明”, “名录”; 2 rows; column “联系电话”.");
  const many = { ...all, columns: Array.from({ length: 12 }, (_, at) => `列${at}`) };
  expect(zh.leftOut(many)).toBe(
    "没有读入：列“列0”、“列1”、“列2”、“列3”、“列4”、“列5”、“列6”、“列7”等 12 列。",
  );
  expect(en.leftOut(many)).toContain("“列7” and others, 12 columns.");
});

test.each([
  [{ veto: 0, history: 0 }, "", ""],
  [
    { veto: 2, history: 0 },
    "其中没有完整用上的：否决名单 2 条。",
    " Entries not used whole: 2 of the veto list.",
  ],
  [
    { veto: 1, history: 3 },
    "其中没有完整用上的：否决名单 1 条、历史 3 条。",
    " Entries not used whole: 1 of the veto list, 3 of the history.",
  ],
])("entries of lists that were not used: %j", (unused, chinese, english) => {
  expect([zh.unusedEntries(unused), en.unusedEntries(unused)]).toEqual([chinese, english]);
});

test.each([
  [
    { used: 0, notUsed: 0, accepted: 0 },
    "没有随文件带来的设置；没有人工接受。",
    "No settings came with the file; nothing was accepted by a person.",
  ],
  [
    { used: 0, notUsed: 1, accepted: 1 },
    "随文件带来的设置 1 项，均未采用；人工接受 1 条，应付金额不因此改变。",
    "1 setting came with the file, none of them used; 1 finding accepted by a person, which changes no amount that is due.",
  ],
  [
    { used: 2, notUsed: 0, accepted: 0 },
    "随文件带来的设置 2 项，均已由核对人采用；没有人工接受。",
    "2 settings came with the file, all taken over by whoever checked; nothing was accepted by a person.",
  ],
  [
    { used: 1, notUsed: 2, accepted: 2 },
    "随文件带来的设置 3 项，核对人采用了 1 项；人工接受 2 条，应付金额不因此改变。",
    "3 settings came with the file, 1 taken over by whoever checked; 2 findings accepted by a person, which changes no amount that is due.",
  ],
])("whose decisions the verdict rests on: %j", (decided, chinese, english) => {
  expect([zh.decided(decided), en.decided(decided)]).toEqual([chinese, english]);
});

const obstacle = {
  title: "金额不符",
  enterprise: "",
  claimed: undefined,
  computed: undefined,
  atStake: null,
};

test.each([
  ["nothing is known of the money", obstacle, "金额不符", "金额不符"],
  [
    "amounts differ",
    { ...obstacle, enterprise: "甲公司", claimed: 550, computed: 540, atStake: 10 },
    "“甲公司”金额不符，申报 550 万元，应为 540 万元",
    "“甲公司”: 金额不符, claimed 550 万元, due 540 万元",
  ],
  [
    "a row is in doubt",
    { ...obstacle, enterprise: "甲公司", atStake: 1550 },
    "“甲公司”金额不符，涉及 1,550 万元",
    "“甲公司”: 金额不符, 1,550 万元 at stake",
  ],
])("what stands in the way where %s", (_, told, chinese, english) => {
  expect([zh.obstacle(told), en.obstacle(told)]).toEqual([chinese, english]);
});

test("what is due to a row of which something was accepted stays", () => {
  expect([zh.dueStays(540), zh.dueStays(null)]).toEqual([
    "。接受不改变应付：仍为 540 万元。",
    "。接受不改变应付：仍无法测算。",
  ]);
  expect([en.dueStays(540), en.dueStays(null)]).toEqual([
    ". Accepting changes no amount: 540 万元 is due as before.",
    ". Accepting changes no amount: what is due is still not known.",
  ]);
});

test("sums, rows without an amount, and the policy's first day", () => {
  expect(zh.sums(1234.5, 1200, 0)).toBe("合计：申报 1,234.5 万元，测算 1,200 万元，应付 0 万元。");
  expect(en.sums(1234.5, 1200, 0)).toBe("Total: claimed 1,234.5 万元, computed 1,200 万元, payable 0 万元.");
  expect([zh.unknown(0), en.unknown(0)]).toEqual(["", ""]);
  expect(zh.unknown(2)).toBe("其中 2 行无法测算，应付暂按 0 计。");
  expect(en.unknown(1)).toBe(" 1 row could not be computed and counts as 0 for now.");
  expect(en.unknown(2)).toBe(" 2 rows could not be computed and count as 0 for now.");
  expect(zh.dates(null)).toBe("未设政策起始日，不判断日期是否在执行期内。");
  expect(en.dates("2024-05-01")).toBe("The policy is in force for three years from 2024-05-01.");
  expect(zh.dates("2024-05-01")).toBe("政策自 2024-05-01 起执行三年。");
  expect(en.dates(null)).toBe("The policy's first day is not set, so dates are not checked.");
});

test("an article and an accepted finding", () => {
  expect([zh.article(4), en.article(4)]).toEqual(["第 4 条", "Article 4"]);
  expect(zh.accepted("已补原件")).toBe("已接受：已补原件");
  expect(en.accepted("original seen")).toBe("Accepted: original seen");
});

test("both languages have the same columns", () => {
  expect(en.findingHead).toHaveLength(zh.findingHead.length);
  expect(en.sumHead).toHaveLength(zh.sumHead.length);
});

test("how a report can be verified", () => {
  expect(zh.origin("2024", "366c814e9d00", "0.1.0")).toBe(
    "测算依据：政策 2024 版（数据 366c814e9d00），程序 0.1.0 版。",
  );
  expect(en.origin("2024", "366c814e9d00", "0.1.0")).toBe(
    "Computed with: policy edition 2024 (data 366c814e9d00), program version 0.1.0.",
  );
  for (const { receipt } of [zh, en]) expect(receipt).toContain("wuyi verify");
});
