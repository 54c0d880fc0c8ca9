/** @jest-environment jsdom */
import { NO_SETTINGS, settingsCopy, settingsXml } from "../../src/sheet";
import { reportText } from "../../taskpane/self-test/report-text";
import type { StepReport } from "../../taskpane/self-test/run-steps";
import { STEP_IDS, type StepId } from "../../taskpane/self-test/step";
import { SELF_TEST_TEXTS } from "../../taskpane/self-test/text";
import { bookOfPlans, type Book } from "../office-host";
import { marksOn } from "./contract/bench";
import { openBook, pictureOfSheet } from "./office-bench";
import { selfTestIn, type Situation } from "./self-test-bench";

// The page 自检 over the genuine office.js: in a healthy Excel all passes, and each thing that is known to go wrong in
// one Excel or another is named. Whatever happens, the person's workbook is afterwards what it was.

const SECRET = { name: "机密申报", rows: [["企业名称", "金额"], ["绝密科技", 40], ["合计", 40]], merges: ["A1:B1"] }; // prettier-ignore
const OLD = { program: { platform: "PC", version: "16.0.14332.20303" } };

function workbook(): Book {
  const book = bookOfPlans([SECRET, { name: "名单", rows: [["丙"]] }]);
  const settings = { ...NO_SETTINGS, start: "2024-01-01" };
  book.xmlParts.push({ id: book.nextId(), xml: settingsXml(settings) });
  for (const [key, value] of settingsCopy(settings)) book.properties.set(key, value);
  book.properties.set("密级", "内部");
  return book;
}

/** All that a person would miss. */
const stateOf = (book: Book) => ({
  sheets: book.sheets.map(pictureOfSheet),
  xml: book.xmlParts.map(({ xml }) => xml),
  notes: [...book.settings.keys()],
  // They have no order that anybody sees.
  properties: Object.fromEntries(book.properties),
  shown: book.active?.name,
});

const named = (reports: readonly StepReport[], result: string): StepId[] =>
  reports.filter((report) => report.result === result).map(({ id }) => id);

const textOf = (reports: readonly StepReport[], language: "zh" | "en" = "zh"): string =>
  reportText(SELF_TEST_TEXTS[language], reports, { version: "1.2.3", when: "2026-11-30 21:40" });

test.each<[which: string, how: Situation, marks: string]>([
  ["a current Excel", {}, "标记用条件格式"],
  ["LTSC 2021", OLD, "标记用底纹图案"],
])("everything passes in %s, and nothing is left of it", async (_, how, marks) => {
  const book = workbook();
  const before = stateOf(book);
  const bench = selfTestIn(book, how);
  const reports = await bench.run();
  expect(textOf(reports)).toMatch(/\n通过 15 项，不通过 0 项，跳过 0 项。$/);
  expect(textOf(reports)).toContain(marks);
  expect(stateOf(book)).toEqual(before);
  expect(bench.host.gaps).toEqual([]);
  // Nothing that it does is taken for an edit of the person.
  expect(bench.changes).toEqual([]);
});

test("the text has a line for each step, the names that every language shares, and nothing of the workbook", async () => {
  const reports = await selfTestIn(workbook()).run();
  for (const language of ["zh", "en"] as const) {
    const lines = textOf(reports, language).split("\n");
    expect(lines).toHaveLength(STEP_IDS.length + 2);
    STEP_IDS.forEach((id, at) => expect(lines[at + 1]).toContain(`[${id}]`));
    expect(lines.join()).not.toMatch(/机密|绝密|名单|企业名称/);
    expect(lines.join()).not.toMatch(/undefined|null|\[object|NaN/);
  }
});

/** The steps that need the functions. */
const OF_FUNCTIONS: readonly StepId[] = ["spill", "errors", "arguments", "rows"];

const FAULTS: readonly [
  fault: string,
  how: Situation & { readonly book?: (book: Book) => void },
  failed: readonly StepId[],
  told: string | RegExp,
  skipped?: readonly StepId[],
][] = [
  ["the functions are not registered", { functions: { unregistered: true } }, ["functions"], "不认识本加载项的函数（#NAME?）", OF_FUNCTIONS],
  ["a calculation never ends", { functions: { busy: true } }, ["functions"], "A1 过了 20 秒还显示“#BUSY!”", OF_FUNCTIONS],
  ["formulas come back with stored names", { book: (book) => (book.formulaText = (text) => text.replace("WUYI.", "_xldudf_WUYI_")) }, ["formula"], "=_xldudf_WUYI_GROWTH_AWARD(500)：Excel 没有把函数名还原"],
  ["an Excel without dynamic arrays", { functions: { spill: "first" } }, ["spill", "errors", "rows"], "只有 D1 有结果"],
  ["a spill is refused", { functions: { spill: "refused" } }, ["spill", "errors", "rows"], "D1 显示“#SPILL!”"],
  ["one error spoils the whole range", { functions: { wholeErrors: true } }, ["errors"], "G1:G5 全部显示“#VALUE!”"],
  ["a blank arrives as a text", { functions: { blank: "〇" } }, ["arguments"], /I1 应为“5”，得到“#VALUE!”/],
  ["merged cells are not told", { book: (book) => (book.sheets.push = keepNoMerges(book)) }, ["read"], "合并格 M22:N23 没有读到"],
  ["conditional formats are refused", { book: (book) => (book.takesFormats = false) }, ["marks"], "没有做成（host，GeneralException）"],
  ["undo is lost at any question", { book: (book) => (book.undo.keepsAtQuestions = false) }, ["undo"], "窗格读过工作表以后，撤销不了了"],
  ["undo is lost at reading", { deaf: true }, ["undo"], "窗格读过工作表以后，撤销不了了"],
  ["custom XML is lost", { book: (book) => { book.xmlParts.length = 0; book.keepsXml = false; } }, ["workbook"], "读回来的是文档属性里的副本"],
  ["custom XML is lost, and its copy", { book: (book) => { book.xmlParts.length = 0; book.keepsXml = false; book.properties.clear(); book.properties.set = () => book.properties; } }, ["workbook"], "写进工作簿的设置读不回来"],
  ["no worker starts", { worker: false }, ["worker"], "后台线程没有启动"],
  ["the browser keeps nothing", { memory: "closed" }, ["machine"], "不让本加载项在这台电脑上存东西"],
  ["the browser forgets at once", { memory: "lost" }, ["machine"], "存下的读不回来"],
  ["Excel is too old", { sets: { ExcelApi: "1.12", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1" } }, ["host", "read", "undo", "rows"], "缺少接口 CustomFunctionsRuntime 1.3 · ExcelApi 1.13。"],
]; // prettier-ignore

/** Excel forgets what is merged on sheets that are added from here on. */
function keepNoMerges(book: Book): Book["sheets"]["push"] {
  return (...sheets) => {
    for (const sheet of sheets)
      Object.defineProperty(sheet, "merges", { get: () => [], set: () => undefined });
    return Array.prototype.push.apply(book.sheets, sheets);
  };
}

test.each(FAULTS)("%s: the step is named", async (_, how, failed, told, skipped = []) => {
  const book = workbook();
  how.book?.(book);
  const before = stateOf(book);
  const reports = await selfTestIn(book, how).run();
  expect([named(reports, "failed"), named(reports, "skipped")]).toEqual([failed, skipped]);
  const line = textOf(reports).split("\n").find((one) => one.includes(`[${failed[0]}]`)); // prettier-ignore
  if (typeof told === "string") expect(line).toContain(told);
  else expect(line).toMatch(told);
  expect(stateOf(book)).toEqual(before);
});

test("a sheet of that name is left alone, and nothing that needs one is tried", async () => {
  const book = workbook();
  book.add("WUYI自检").type(0, 0, "别人的");
  const before = stateOf(book);
  const reports = await selfTestIn(book).run();
  expect(named(reports, "failed")).toEqual(["sheet"]);
  expect(named(reports, "passed")).toEqual(["host", "worker", "workbook", "machine", "removed"]);
  expect(textOf(reports)).toContain("已经有一张名为“WUYI自检”的工作表，没有动它");
  expect(stateOf(book)).toEqual(before);
});

test.each<[what: string, book: () => Book, step: StepId, told: string]>([
  ["a protected workbook", () => Object.assign(workbook(), { structureProtected: true }), "sheet", "protected，AccessDenied"],
  ["a workbook that is read only", () => Object.assign(workbook(), { readOnly: true }), "sheet", "read-only，AccessDenied"],
])("%s: what cannot be done is told by its code alone", async (_, book, step, told) => {
  const reports = await selfTestIn(book()).run();
  expect(named(reports, "failed")).toContain(step);
  expect(textOf(reports)).toContain(told);
  expect(textOf(reports)).not.toContain("You cannot perform");
}); // prettier-ignore

test("marks of the person stay, and marking is not tried", async () => {
  const { port, book } = openBook(workbook());
  await port.mark([marksOn("机密申报", { error: ["B2"] })]);
  const before = stateOf(book);
  const reports = await selfTestIn(book).run();
  expect(named(reports, "skipped")).toEqual(["marks"]);
  expect(textOf(reports)).toContain("工作簿里已有本加载项的标记");
  expect(stateOf(book)).toEqual(before);
});

test("several sets of settings stay as they are", async () => {
  const book = workbook();
  book.xmlParts.push({ id: book.nextId(), xml: settingsXml(NO_SETTINGS) });
  const before = stateOf(book);
  const reports = await selfTestIn(book).run();
  expect(named(reports, "skipped")).toEqual(["workbook"]);
  expect(stateOf(book)).toEqual(before);
});

test("settings that nobody can read are put back letter by letter", async () => {
  const book = workbook();
  book.xmlParts[0]!.xml = '<settings xmlns="urn:wuyi:settings:1">{ broken</settings>';
  const before = stateOf(book);
  expect(named(await selfTestIn(book).run(), "failed")).toEqual([]);
  expect(stateOf(book)).toEqual(before);
});

describe("stopped", () => {
  test.each(STEP_IDS.slice(0, -1))("at the step %s, nothing is left behind", async (step) => {
    const book = workbook();
    const before = stateOf(book);
    const reports = await selfTestIn(book, { at: [step, (test) => test.stop()] }).run();
    expect(reports.at(-1)).toMatchObject({ id: "removed", result: "passed" });
    expect(named(reports, "skipped")).toEqual(STEP_IDS.slice(STEP_IDS.indexOf(step), -1));
    expect(stateOf(book)).toEqual(before);
  });
});

test.each<[step: StepId, trips: number]>(
  (["sheet", "read", "marks", "workbook", "rows"] as const).flatMap((step) =>
    [0, 1, 2, 3, 4].map((trips): [StepId, number] => [step, trips]),
  ),
)(
  "Excel fails in the step %s after %i answers: the others go on, and nothing is left",
  async (step, trips) => {
    const book = workbook();
    const before = stateOf(book);
    const fail = (_: unknown, host: { fail(batch: number, failure: { code: string }): void }): void =>
      host.fail(trips, { code: "GeneralException" });
    const reports = await selfTestIn(book, { at: [step, fail] }).run();
    expect(reports.map(({ id }) => id)).toEqual(STEP_IDS);
    expect(stateOf(book)).toEqual(before);
  },
);

test("the person skips what they are asked, before and after typing", async () => {
  for (const skipping of ["type", "undo"]) {
    const book = workbook();
    const reports = await selfTestIn(book, {
      person: (person, { act, sheet, cell }, test) => {
        if (act === skipping) test.say("skip");
        else person.type(sheet, cell, 1);
      },
    }).run();
    expect(named(reports, "skipped")).toEqual(["undo"]);
    expect(textOf(reports)).toContain("操作的人跳过了这一步");
  }
});

test("nobody is there: it goes on, and says that nothing was typed", async () => {
  const reports = await selfTestIn(workbook(), { person: () => undefined }).run();
  expect(named(reports, "skipped")).toEqual(["undo"]);
  expect(textOf(reports)).toContain("等了 180 秒，没有看到输入");
});

test("a person who typed and never undid is told of as a fault that nobody proved", async () => {
  const reports = await selfTestIn(workbook(), {
    person: (person, { act, sheet, cell }) => {
      if (act === "type") person.type(sheet, cell, 1);
    },
  }).run();
  expect(textOf(reports)).toContain("输入之后等了 180 秒，没有看到撤销");
});

test("it can be run again", async () => {
  const bench = selfTestIn(workbook());
  await bench.run();
  expect(named(await bench.run(), "passed")).toEqual(STEP_IDS);
});
