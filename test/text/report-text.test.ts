import { REPORT_TEXTS } from "../../src/text";

const { zh, en } = REPORT_TEXTS;

test.each([
  [
    "no claims",
    [0, true, 0, 0],
    "结论：没有认出申报表，什么也没有核对。",
    "Verdict: no claims were recognised, so nothing was checked.",
  ],
  [
    "no errors",
    [9, true, 0, 0],
    "结论：可以按现表兑付，没有错误。",
    "Verdict: can be paid as it stands; there are no errors.",
  ],
  [
    "one error",
    [9, false, 1, 1],
    "结论：不能按现表兑付。1 处错误，须改 1 个单元格。",
    "Verdict: cannot be paid as it stands. 1 error; 1 cell to change.",
  ],
  [
    "many errors",
    [20_000, false, 12_000, 12_345],
    "结论：不能按现表兑付。12,345 处错误，须改 12,000 个单元格。",
    "Verdict: cannot be paid as it stands. 12,345 errors; 12,000 cells to change.",
  ],
] as const)("the verdict with %s", (_, [claims, payable, cells, errors], chinese, english) => {
  expect(zh.verdict(claims, payable, cells, errors)).toBe(chinese);
  expect(en.verdict(claims, payable, cells, errors)).toBe(english);
});

test.each([
  [[0, 0, 0], "", ""],
  [[1, 0, 0], "另有 1 处提醒。", " Also 1 warning."],
  [[2, 1, 0], "另有 2 处提醒，1 条说明。", " Also 2 warnings, 1 note."],
  [[0, 0, 3], "另有 3 条已接受。", " Also 3 accepted."],
] as const)("what else was found: %j", ([warnings, infos, accepted], chinese, english) => {
  expect(zh.others(warnings, infos, accepted)).toBe(chinese);
  expect(en.others(warnings, infos, accepted)).toBe(english);
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
