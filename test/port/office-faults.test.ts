/** @jest-environment jsdom */
/// <reference types="office-js" />
import { FAULT_OF_CODE } from "../../taskpane/office/error-codes";
import { faultOf as faultOfError } from "../../taskpane/office/excel-session";
import { createOfficePort } from "../../taskpane/office";
import type { WorkbookPort } from "../../taskpane/port";
import { PortFault, type PortFaultCode } from "../../taskpane/port-fault";
import { faultOf, marksOn } from "./contract/bench";
import { CURRENT } from "./genuine-office";
import { openPlans, type OfficeBench } from "./office-bench";
import { stateOf } from "./office-state";

const ROWS = Array.from({ length: 20 }, (_, row) => [`企业${row}`, row]);
const open = (how?: Parameters<typeof openPlans>[1]): OfficeBench =>
  openPlans(
    [
      { name: "申报", rows: ROWS },
      { name: "名单", rows: ROWS },
    ],
    how,
  );

const LIST = { name: "历史", header: ["企业"], rows: [], widths: [9] };
const REPORT = { rows: [[{ value: "检查报告", style: "title" } as const]], widths: [8], headerRow: 1 };
const ROW = { sheet: "申报", row: 20, column: 0, values: [["历史"]] };
const insert = ({ port }: OfficeBench): Promise<void> => port.insert({ sheet: "申报", cell: "D9" }, "=1+1");
const mark = ({ port }: OfficeBench): Promise<void> => port.mark([marksOn("申报", { error: ["A1"] })]);

describe("what Excel answers, and what the pane makes of it", () => {
  // What says by itself what happened; what does not is looked into, below.
  const CLEAR: readonly (readonly [code: string, fault: PortFaultCode])[] = [
    ["ItemAlreadyExists", "sheet-exists"],
    ["InvalidOperationInCellEditMode", "busy"],
    ["InactiveWorkbook", "busy"],
    ["Conflict", "busy"],
    ["RequestAborted", "busy"],
    ["ActivityLimitReached", "busy"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["RangeExceedsLimit", "too-large"],
    ["OperationCellsExceedLimit", "too-large"],
    ["ConnectionFailure", "closed"],
    ["HostRestartNeeded", "closed"],
    ["InvalidOrTimedOutSession", "closed"],
    ["InvalidRequestContext", "closed"],
    ["ServiceNotAvailable", "closed"],
    ["Unauthenticated", "closed"],
    ["ApiNotAvailable", "unsupported"],
    ["ApiNotFound", "unsupported"],
    ["NotImplemented", "unsupported"],
    ["UnsupportedFeature", "unsupported"],
    ["UnsupportedOperation", "unsupported"],
    ["FilteredRangeConflict", "refused"],
    ["FormulaLengthExceedsLimit", "refused"],
    ["InsertDeleteConflict", "refused"],
    ["InvalidArgument", "refused"],
    ["InvalidOperation", "refused"],
    ["InvalidSelection", "refused"],
    ["MergedRangeConflict", "refused"],
    ["NonBlankCellOffSheet", "refused"],
    ["PivotTableRangeConflict", "refused"],
    ["UnsupportedSheet", "refused"],
    ["GeneralException", "host"],
    ["SomethingNew", "host"],
  ];

  test.each(CLEAR)("%s is told as %s, with Excel's own words", async (code, expected) => {
    const bench = open();
    bench.host.fail(1, { code, message: "Excel's words." });
    const fault = await faultOf(insert(bench));
    expect([fault.code, fault.place]).toEqual([
      expected,
      { sheet: "申报", detail: `${code}: Excel's words.` },
    ]);
  });

  test("every code of the table is tried", () => {
    const tried = new Set([
      ...CLEAR.map(([code]) => code),
      "AccessDenied",
      "ItemNotFound",
      "InvalidReference",
      "InvalidObjectPath",
    ]);
    expect(Object.keys(FAULT_OF_CODE).filter((code) => !tried.has(code))).toEqual([]);
  });

  test("every code that office.js names is in the table, or about something that the pane does not use", () => {
    open();
    const named: string[] = Object.values(Excel.ErrorCodes);
    expect(named.length).toBeGreaterThan(25);
    const unknown = named.filter((code) => !(code in FAULT_OF_CODE));
    expect(unknown.sort()).toMatchSnapshot();
  });

  test("what is not an error of Excel is told in its own words", () => {
    expect(faultOfError(new TypeError("x is not a function"), { sheets: [] })).toMatchObject({
      code: "host",
      place: { detail: "x is not a function" },
    });
    expect(faultOfError("text", { sheets: [] }).place).toEqual({ detail: "text" });
    const ours = new PortFault("stopped");
    expect(faultOfError(ours, { sheets: [] })).toBe(ours);
  });
});

describe("a denial is looked into", () => {
  test("a protected sheet is named, among several", async () => {
    const bench = open();
    await mark(bench);
    const before = stateOf(bench);
    // Between the look at the protection and the write: the third and the fourth batch.
    bench.host.meanwhile(5, () => bench.person.protect("名单"));
    const fault = await faultOf(
      bench.port.mark([marksOn("申报", { error: ["B1"] }), marksOn("名单", { error: ["B1"] })]),
    );
    expect([fault.code, fault.place.sheet]).toEqual(["protected", "名单"]);
    expect(stateOf(bench)).toEqual(before);
  });

  const WRITES: readonly (readonly [string, (bench: OfficeBench) => Promise<unknown>])[] = [
    ["mark", mark],
    ["report", ({ port }) => port.report(REPORT)],
    ["insert", insert],
    ["addList", ({ port }) => port.addList(LIST)],
    ["appendRows", ({ port }) => port.appendRows(ROW)],
    ["saveSettings", ({ port }) => port.saveSettings({ sheets: {}, accepted: [] })],
  ];
  test.each(WRITES)("a workbook that is open for reading only: %s", async (_, act) => {
    const bench = open();
    bench.book.readOnly = true;
    const before = stateOf(bench);
    expect((await faultOf(act(bench))).code).toBe("read-only");
    expect(stateOf(bench)).toEqual(before);
    expect(await bench.port.read()).toHaveLength(2);
  });

  test("a workbook whose sheets are fixed while a sheet is added", async () => {
    const bench = open();
    bench.host.meanwhile(1, () => bench.person.protectStructure());
    const fault = await faultOf(bench.port.addList(LIST));
    expect([fault.code, fault.place.sheet]).toEqual(["protected", undefined]);
  });

  test("where nothing is closed, Excel's own words are all there is", async () => {
    const bench = open();
    bench.host.fail(1, { code: "AccessDenied", message: "By the label." });
    expect(await faultOf(insert(bench))).toMatchObject({
      code: "host",
      place: { detail: "AccessDenied: By the label." },
    });
  });

  test("where Excel does not answer the second question either, the denial stands", async () => {
    const bench = open();
    bench.host.breakAt(1, "AccessDenied");
    expect((await faultOf(insert(bench))).code).toBe("protected");
  });

  test("a cell that a protected sheet leaves open takes a formula", async () => {
    const bench = open();
    bench.person.protect("申报");
    bench.person.unlock("申报", "D1:D20");
    await insert(bench);
    expect(bench.book.find("申报")!.cells.formulaAt(8, 3)).toBe("=1+1");
  });

  test("a protected sheet that lets formats be changed takes marks", async () => {
    const bench = open();
    bench.person.protect("申报", { allowFormatCells: true });
    await mark(bench);
    expect(await bench.port.marked()).toBe(true);
  });

  test("part of an array is refused", async () => {
    const bench = open();
    bench.person.enterArray("申报", "D8:D10", "=A8:A10");
    const fault = await faultOf(insert(bench));
    expect([fault.code, fault.place.sheet]).toEqual(["refused", "申报"]);
  });
});

describe("a sheet that goes in the middle is named", () => {
  test.each([2, 3, 4])("while the workbook is read, before batch %i", async (batch) => {
    const bench = open();
    bench.host.meanwhile(batch - 1, () => bench.person.deleteSheet("名单"));
    const fault = await faultOf(bench.port.read());
    expect([fault.code, fault.place.sheet]).toEqual(["sheet-missing", "名单"]);
  });

  test("while it is marked", async () => {
    const bench = open();
    bench.host.meanwhile(3, () => bench.person.deleteSheet("申报"));
    const fault = await faultOf(mark(bench));
    expect([fault.code, fault.place.sheet]).toEqual(["sheet-missing", "申报"]);
    expect(await bench.port.marked()).toBe(false);
  });

  test("while a formula is inserted", async () => {
    const bench = open();
    bench.host.meanwhile(1, () => bench.person.deleteSheet("申报"));
    const fault = await faultOf(insert(bench));
    expect([fault.code, fault.place.sheet]).toEqual(["sheet-missing", "申报"]);
  });

  test("the report itself, while it is written; the earlier one stays", async () => {
    const bench = open();
    await bench.port.report(REPORT);
    const before = stateOf(bench);
    bench.host.meanwhile(3, () => bench.book.remove(bench.book.sheets.at(-1)!));
    expect((await faultOf(bench.port.report(REPORT))).code).toBe("sheet-missing");
    expect(stateOf(bench)).toEqual(before);
  });

  test("a sheet that is renamed meanwhile is read under the name that it had", async () => {
    const bench = open();
    bench.host.meanwhile(2, () => bench.person.renameSheet("名单", "新名"));
    expect((await bench.port.read()).map(({ name }) => name)).toEqual(["申报", "名单"]);
  });

  test("what else Excel does not find is told in its own words", async () => {
    const bench = open();
    for (const code of ["ItemNotFound", "InvalidReference", "InvalidObjectPath"]) {
      bench.host.fail(1, { code });
      expect(await faultOf(insert(bench))).toMatchObject({ code: "host", place: { detail: code } });
    }
  });

  test("somebody was quicker with the name of a new list: theirs stays", async () => {
    const bench = open();
    bench.host.meanwhile(1, () => bench.person.addSheet("历史"));
    expect((await faultOf(bench.port.addList(LIST))).code).toBe("sheet-exists");
    expect(bench.book.sheets.map(({ name }) => name)).toEqual(["申报", "名单", "历史"]);
  });
});

describe("an Excel that is too old", () => {
  const MEMBERS: readonly (readonly [
    keyof WorkbookPort,
    string,
    (bench: OfficeBench) => Promise<unknown>,
  ])[] = [
    ["read", "1.13", ({ port }) => port.read()],
    ["mark", "1.9", mark],
    ["clear", "1.9", ({ port }) => port.clear()],
    ["marked", "1.9", ({ port }) => port.marked()],
    ["report", "1.9", ({ port }) => port.report(REPORT)],
    ["addList", "1.9", ({ port }) => port.addList(LIST)],
    ["appendRows", "1.13", ({ port }) => port.appendRows(ROW)],
    ["selection", "1.7", ({ port }) => port.selection()],
    ["settings", "1.5", ({ port }) => port.settings()],
    ["saveSettings", "1.5", ({ port }) => port.saveSettings({ sheets: {}, accepted: [] })],
  ];
  test.each(MEMBERS)("%s needs ExcelApi %s, and says so before anything is sent", async (_, version, act) => {
    const [major, minor] = version.split(".");
    const bench = open({ sets: { ExcelApi: `${major}.${Number(minor) - 1}` } });
    const fault = await faultOf(act(bench));
    expect([fault.code, fault.place.detail]).toEqual(["unsupported", `ExcelApi ${version}`]);
    expect(bench.host.trips).toEqual([]);
    const enough = open({ sets: { ExcelApi: version } });
    await expect(act(enough)).resolves.not.toThrow();
  });

  test("watching needs ExcelApi 1.9, and whoever watches hears so", async () => {
    const bench = open({ sets: { ExcelApi: "1.8" } });
    const failed = jest.fn();
    bench.port.watch(() => undefined, failed);
    await bench.settled();
    expect(failed.mock.calls).toEqual([[expect.objectContaining({ code: "unsupported" })]]);
  });

  test.each([
    [
      "says so",
      { ExcelApi: "1.9" },
      ["rowSorted", "columnSorted", "rowHiddenChanged", "nameChanged", "moved"],
    ],
    ["does not say so", CURRENT, ["nameChanged", "moved"]],
  ])("that lacks events and %s tells edits all the same", async (_, sets, lacks) => {
    const bench = open({ sets });
    bench.host.lacks = new Set(lacks);
    const [seen, failed]: [unknown[], unknown[]] = [[], []];
    const stop = bench.port.watch(
      (change) => seen.push(change),
      (fault) => failed.push(fault),
    );
    await bench.settled();
    expect([bench.host.listeners.get("changed"), bench.host.listeners.get("nameChanged")]).toEqual([
      1,
      undefined,
    ]);
    bench.person.renameSheet("名单", "新名");
    bench.person.type("申报", "A1", 5);
    await bench.settled();
    stop();
    expect([seen, failed]).toEqual([[{ sheets: ["申报"] }], []]);
  });

  test("where watching cannot begin, whoever watches hears why; after the end nobody hears anything", async () => {
    const bench = open();
    bench.host.fail(0, { code: "InvalidOperationInCellEditMode" });
    const [failed, late] = [jest.fn(), jest.fn()];
    bench.port.watch(() => undefined, failed);
    await bench.settled();
    expect(failed.mock.calls).toEqual([[expect.objectContaining({ code: "busy" })]]);
    bench.host.fail(0, { code: "GeneralException" });
    bench.port.watch(() => undefined, late)();
    await bench.settled();
    expect(late).not.toHaveBeenCalled();
  });
});

test("without Office.js every member says so", async () => {
  open();
  const { Excel: excel } = globalThis as unknown as { Excel: unknown };
  Object.assign(globalThis, { Excel: undefined });
  try {
    expect(await faultOf(createOfficePort().read())).toMatchObject({
      code: "unsupported",
      place: { detail: "Office.js" },
    });
  } finally {
    Object.assign(globalThis, { Excel: excel });
  }
});
