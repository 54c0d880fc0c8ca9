import { acceptance, check, settingsOf, vetoLines, withAccepted, type Grid } from "../../src/sheet";
import { CheckActs } from "../../taskpane/check/acts";
import type { Found } from "../../taskpane/check/protocol";
import { LocalLink } from "../../taskpane/check/local-link";
import { CheckRunner } from "../../taskpane/check/runner";
import { BookSession } from "../../taskpane/session";
import { MOST_LINES, freeName, listPlan, readPasted } from "../../taskpane/veto/pasted-list";
import { vetoSummary } from "../../taskpane/veto/summary";
import { VetoStore } from "../../taskpane/veto/veto-store";
import { claimRows, withMore, type Claim } from "../builders/claims";
import { SOLE, codeOf, grid, nameOf } from "../builders/grids";
import { MemoryPort } from "../builders/memory-port";

const CODE = codeOf(7);

/** A line shortly: firm, code, matter, first and last day. */
const short = (text: string): readonly string[] =>
  readPasted(text).lines.map(({ enterprise, code, vetoMatter, vetoFrom, vetoTo }) =>
    [enterprise, code, vetoMatter, vetoFrom, vetoTo].join("|"),
  );

test.each([
  ["a name alone", "甲公司", ["甲公司||||"]],
  ["a code alone", CODE, [`|${CODE}|||`]],
  ["several lines, blank ones aside", "甲公司\n\n  \n乙公司\r\n", ["甲公司||||", "乙公司||||"]],
  [
    "cells between tabs",
    `甲公司\t${CODE}\t安全事故\t2024-03-01\t2025-02-28`,
    [`甲公司|${CODE}|安全事故|2024-03-01|2025-02-28`],
  ],
  [
    "cells between commas",
    `甲公司，${CODE}，安全事故，2024年3月1日`,
    [`甲公司|${CODE}|安全事故|2024-03-01|`],
  ],
  ["cells between blanks", `甲公司   安全事故`, ["甲公司||安全事故||"]],
  ["a name with one blank in it", "Wuyi Steel 有限公司", ["Wuyi Steel 有限公司||||"]],
  ["an ordinal in front", "1\t甲公司\t安全事故", ["甲公司||安全事故||"]],
  ["columns in another order", `安监局\t${CODE}`, [`安监局|${CODE}|||`]],
  [
    "a code in lower case and full width",
    "甲公司\t９１３３０７２３ma2000001x",
    ["甲公司|91330723MA2000001X|||"],
  ],
  [
    "a month is its first day, and its last",
    "甲公司\t\t安全\t2024年3月\t2024年5月",
    ["甲公司||安全|2024-03-01|2024-05-31"],
  ],
  ["open-ended", "甲公司\t\t安全\t2024-03-01\t至今", ["甲公司||安全|2024-03-01|"]],
  ["a matter of several words", "甲公司，环保、安全", ["甲公司||环保、安全||"]],
  [
    "headers say what the columns are",
    `否决事项\t统一社会信用代码\t企业名称\n安全事故\t${CODE}\t甲公司`,
    [`甲公司|${CODE}|安全事故||`],
  ],
  ["headers with columns that do not matter", "序号\t单位名称\t备注\n1\t甲公司\t见文件", ["甲公司||||"]],
  [
    "under headers a date that is none stays as it is",
    "企业名称\t起始日期\n甲公司\t去年",
    ["甲公司|||去年|"],
  ],
  ["nothing", "", []],
] as const)("a pasted list: %s", (_, text, expected) => {
  expect(short(text)).toEqual(expected);
});

test("lines without a firm are told by their numbers", () => {
  expect(readPasted("企业名称\t否决事项\n甲公司\t安全\n\t环保\n乙公司\t").skipped).toEqual([3]);
});

test("codes are judged; what is wrong stays as it is", () => {
  const faults = readPasted(
    `甲\t${CODE}\n乙\t91330723MA200000\n丙\t91330723MA2000001O\n丁\t91330723MA2000001X\n戊`,
  ).lines;
  expect(faults.map(({ fault }) => fault)).toEqual([undefined, "length", "character", "check", undefined]);
  expect(faults[2]!.code).toBe("91330723MA2000001O");
});

test("a text without end is read as far as any list goes", () => {
  expect(readPasted("甲公司\n".repeat(MOST_LINES + 500)).lines.length).toBeLessThanOrEqual(MOST_LINES + 1);
});

test("the sheet of a list is read again as what it was", () => {
  const { lines } = readPasted(`甲公司\t${CODE}\t安全事故\t2024-03-01\t2025-02-28\n乙公司`);
  const { name, header, rows, widths } = listPlan("一票否决名单", lines);
  expect(widths).toHaveLength(header.length);
  const again = vetoLines(grid(name, [[...header], ...rows.map((row) => [...row])]));
  expect(again).toEqual([
    {
      sheet: name,
      row: 1,
      column: 0,
      enterprise: "甲公司",
      code: CODE,
      matter: "安全事故",
      from: "2024-03-01",
      to: "2025-02-28",
    },
    { sheet: name, row: 2, column: 0, enterprise: "乙公司", code: "", matter: "", from: "", to: "" },
  ]);
});

test("a sheet that is no veto list has no entries", () => {
  expect(vetoLines(grid("申报汇总", claimRows([])))).toEqual([]);
  expect(vetoLines(grid("名册", [["企业名称"], ["甲"]]))).toEqual([]);
  expect(vetoLines(grid("名册", [["企业名称"], ["甲"]]), { role: "veto" })).toHaveLength(1);
});

test.each([
  [[], "一票否决名单"],
  [["申报"], "一票否决名单"],
  [["一票否决名单"], "一票否决名单 2"],
  [["一票否决名单", "一票否决名单 2"], "一票否决名单 3"],
] as const)("a name beside %j: %s", (taken, name) => {
  expect(freeName("一票否决名单", taken)).toBe(name);
});

const claim = (firm: number, more: Claim = {}): Claim => ({
  firm,
  项目: "清洁生产审核",
  申报: 5,
  年度: 2024,
  ...more,
});
const claims = (...more: readonly Claim[]): Grid => grid("申报汇总", claimRows(withMore(...more), null));
const veto = (...rows: readonly (readonly string[])[]): Grid =>
  grid("一票否决名单", [["企业名称", "统一社会信用代码", "否决事项"], ...rows.map((row) => [...row])]);

test("what a check found is summed up: rows, firms, what they would get", () => {
  const grids = [
    claims(
      claim(50),
      claim(50, { 项目: "节水型企业", 等级: "省级", 申报: 15 }),
      claim(51, { 企业: SOLE, 项目: "光伏补助" }),
      claim(52, { 代码: null, 企业: "武义永明机械有限公司" }),
    ),
    veto([nameOf(50), codeOf(50), "安全"], [SOLE, "", "环保"], ["武义永明机械公司", "", "欠薪"]),
  ];
  const found = check(grids).findings.map((finding, nth) => ({
    ...finding,
    nth,
    enterprise: "",
    atStake: null,
  }));
  const summary = vetoSummary(found);
  expect(summary).toMatchObject({ firms: 2, otherwise: 20, unknown: 1, settled: 0 });
  expect(summary.vetoed.map(({ parameters }) => parameters.by)).toEqual(["code", "code", "name"]);
  expect(summary.similar).toHaveLength(1);
  const accepted = [acceptance(summary.similar[0]! as Found, "已核实")];
  expect(vetoSummary(withAccepted(found, accepted))).toMatchObject({ similar: [], settled: 1 });
});

describe("the list in the workbook", () => {
  function opened(grids: readonly Grid[]) {
    const port = new MemoryPort(grids);
    const runner = new CheckRunner(new BookSession(port), () => Promise.resolve(new LocalLink()));
    return { port, runner, store: new VetoStore(runner), acts: new CheckActs(runner) };
  }

  test("its entries are read, and shown in the sheet", async () => {
    const { port, store } = opened([claims(), veto([nameOf(1), codeOf(1), "安全"])]);
    await store.look();
    const known = store.lists.get();
    if (known.kind !== "ready") throw new Error("not read");
    const { lines } = known.value;
    expect(lines.map(({ enterprise }) => enterprise)).toEqual([nameOf(1)]);
    await store.show(lines[0]!);
    expect(port.selected).toEqual({ sheet: "一票否决名单", cell: "A2" });
  });

  test("a new one is kept as a sheet, and the workbook is checked with it", async () => {
    const { port, runner, store } = opened([claims(claim(50))]);
    await runner.check();
    const { lines } = readPasted(`${nameOf(50)}\t${codeOf(50)}\t安全`);
    expect(await store.keep(listPlan("一票否决名单", lines))).toBe(true);
    expect(port.sheets.map(({ name }) => name)).toContain("一票否决名单");
    expect(vetoSummary(runner.store.get().result!.found)).toMatchObject({ firms: 1, otherwise: 5 });
    expect(store.lists.get()).toMatchObject({
      kind: "ready",
      value: { lines: [{ enterprise: nameOf(50) }] },
    });
  });

  test("a name that a sheet has already is refused; nothing is lost", async () => {
    const { runner, store } = opened([claims(), veto()]);
    expect(await store.keep(listPlan("一票否决名单", []))).toBe(false);
    expect(runner.session.notice.get()).toEqual({
      kind: "trouble",
      trouble: { code: "sheet-exists", sheet: "一票否决名单" },
    });
  });

  test("a name that is not the same firm is settled in the workbook", async () => {
    const { port, runner, acts } = opened([
      claims(claim(52, { 代码: null, 企业: "武义永明机械有限公司" })),
      veto(["武义永明机械公司", "", "欠薪"]),
    ]);
    await runner.check();
    const [one] = vetoSummary(runner.store.get().result!.found).similar;
    await acts.accept(one!, "已核实，不是同一企业");
    expect(settingsOf(port.part!)!.accepted).toMatchObject([
      { code: "veto-name-similar", reason: "已核实，不是同一企业" },
    ]);
  });

  test("a workbook that cannot be read is told, and read when asked again", async () => {
    const { port, store } = opened([claims()]);
    port.fail("read", "closed", {}, true);
    await store.look();
    expect(store.lists.get()).toEqual({ kind: "failed", trouble: { code: "closed" } });
    await store.look();
    expect(store.lists.get()).toEqual({ kind: "ready", value: { lists: [], lines: [] } });
  });
});
