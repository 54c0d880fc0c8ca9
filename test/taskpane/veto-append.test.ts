import { check, vetoLines, vetoSheet, type Grid, type VetoLine, type VetoSheet } from "../../src/sheet";
import { CheckRunner, type VetoBookLists } from "../../taskpane/check";
import { LocalLink } from "../../taskpane/check/local-link";
import { BookSession } from "../../taskpane/session";
import { PANE_TEXTS } from "../../taskpane/text";
import { appendingOf, type Appending } from "../../taskpane/veto/pasted-entries";
import { readPasted } from "../../taskpane/veto/pasted-list";
import { codeIn, sameFirm } from "../../taskpane/veto/same-firm";
import { vetoSummary } from "../../taskpane/veto/summary";
import { VetoStore } from "../../taskpane/veto/veto-store";
import { claimRows, withMore, type Claim } from "../builders/claims";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";
import { MemoryPort } from "../builders/memory-port";

const HEAD = ["企业名称", "统一社会信用代码", "否决事项", "起始日期", "截止日期", "备注"];
const NAME = "一票否决名单";

interface ReadList {
  readonly list: VetoSheet;
  readonly lines: readonly VetoLine[];
}

const read = (rows: readonly (readonly Typed[])[], name = NAME): ReadList => {
  const sheet = grid(name, rows);
  return { list: vetoSheet(sheet)!, lines: vetoLines(sheet) };
};
const pastedBelow = (rows: readonly (readonly Typed[])[], text: string): Appending => {
  const { list, lines } = read(rows);
  return appendingOf(list, lines, readPasted(text).lines);
};

const LISTED = ["甲公司", codeOf(1), "安全", "2024-03-01", "2025-02-28"];

describe("a line of a pasted list", () => {
  test.each<[what: string, line: string, added: boolean]>([
    ["of a firm that is not listed is added", "乙公司", true],
    ["of the same firm and span is not", `甲公司\t${codeOf(1)}\t安全\t2024-03-01\t2025-02-28`, false],
    ["that only gives the listed code is not", `\t${codeOf(1)}\t\t2024-03-01\t2025-02-28`, false],
    ["that only gives the listed name is not", "甲公司\t\t\t2024-03-01\t2025-02-28", false],
    ["written in full width is the same firm", "甲公司\t\t\t2024年3月1日\t2025年2月28日", false],
    ["for a span within the listed one is not", "甲公司\t\t\t2024-03-02\t2025-02-27", false],
    ["that begins a day earlier is added", "甲公司\t\t\t2024-02-29\t2025-02-28", true],
    ["that ends a day later is added", "甲公司\t\t\t2024-03-01\t2025-03-01", true],
    ["without an end is added", "甲公司\t\t\t2024-03-01", true],
    ["without a span is added", "甲公司", true],
    ["that gives the name another code is added", `甲公司\t${codeOf(2)}\t\t2024-03-01\t2025-02-28`, true],
    ["that gives the code another name is added", `新名公司\t${codeOf(1)}\t\t2024-03-01\t2025-02-28`, true],
  ])("%s", (_, line, added) => {
    const { added: some, known } = pastedBelow([HEAD, LISTED], `${HEAD.join("\t")}\n${line}`);
    expect([some.length, known.length]).toEqual(added ? [1, 0] : [0, 1]);
  });

  test("under an open-ended entry of the firm says nothing new", () => {
    expect(pastedBelow([HEAD, ["甲公司"]], "甲公司\t安全\t2024-03-01").known).toHaveLength(1);
  });

  test("that stands twice is added once, and the second is told by its line", () => {
    const { added, known } = pastedBelow([HEAD], "乙公司\n丙公司\n乙公司");
    expect([added.map(({ line }) => line), known.map(({ line }) => line)]).toEqual([[1, 2], [3]]);
  });

  test("with a wrong code is added all the same: that is the person's choice", () => {
    const { added, rows } = pastedBelow([HEAD], "乙公司\t91330723MA200000");
    expect([added[0]!.fault, rows.values[0]!.slice(0, 2)]).toEqual([
      "length",
      ["乙公司", "91330723MA200000"],
    ]);
  });

  test("without what the list names firms by is left out", () => {
    const { added, nameless } = pastedBelow([["信用代码", "否决事项"]], `乙公司\n丙公司\t${codeOf(3)}`);
    expect([added.map(({ line }) => line), nameless.map(({ line }) => line)]).toEqual([[2], [1]]);
  });
});

describe("the rows that go below a list", () => {
  const LINE = `乙公司\t${codeOf(2)}\t欠薪\t2024-05-01\t2024-12-31`;

  test("stand under the list's own headings, whatever their order", () => {
    const { rows, unplaced } = pastedBelow(
      [
        ["序号", "否决事项", "发文单位", "信用代码", "单位名称"],
        [4, "安全", "局", codeOf(1), "甲公司"],
      ],
      LINE,
    );
    expect(rows).toEqual({
      sheet: NAME,
      row: 2,
      column: 0,
      values: [[5, "欠薪", null, codeOf(2), "乙公司"]],
      textColumns: [3],
    });
    expect(unplaced).toEqual(["vetoFrom", "vetoTo"]);
  });

  test("have dates as the list has them: texts, or days of the spreadsheet in either calendar", () => {
    const datesOf = (rows: readonly (readonly Typed[])[], date1904 = false): unknown => {
      const sheet = grid(NAME, rows, { date1904 });
      const { lines } = readPasted(LINE);
      return appendingOf(vetoSheet(sheet)!, [], lines).rows.values[0]!.slice(3, 5);
    };
    expect(datesOf([HEAD, LISTED])).toEqual(["2024-05-01", "2024-12-31"]);
    expect(datesOf([HEAD, ["甲公司", null, null, 45_352, 45_716]])).toEqual([45_413, 45_657]);
    expect(datesOf([HEAD, ["甲公司", null, null, 43_890, 44_254]], true)).toEqual([43_951, 44_195]);
  });

  test("that are more than the empty ones below the list are counted", () => {
    const rows = [HEAD, LISTED, [], ["填表人：张三"]];
    expect(pastedBelow(rows, "乙公司").free).toBeUndefined();
    expect(pastedBelow(rows, "乙公司\n丙公司").free).toBe(1);
    expect(pastedBelow([HEAD, LISTED, ["填表人：张三"]], "乙公司").free).toBe(0);
  });
});

const { sameFirm: words } = PANE_TEXTS.zh.veto;
const CLAIMED = "武义永明机械有限公司";
const ON_LIST = "武义永明机械公司";

describe("the decision that a firm is a listed one", () => {
  const decide = (rows: readonly (readonly Typed[])[], code = "") => {
    const { list, lines } = read(rows);
    return sameFirm([list], lines, ON_LIST, { enterprise: CLAIMED, code }, words.remark(ON_LIST))!;
  };

  test("takes name and code from the claim, matter and span from the list, and says whose they are", () => {
    const { entries, rows } = decide([HEAD, [ON_LIST, null, "欠薪", "2024-03-01", "2025-02-28"]], codeOf(9));
    expect(entries).toEqual([
      {
        enterprise: CLAIMED,
        code: codeOf(9),
        vetoMatter: "欠薪",
        vetoFrom: "2024-03-01",
        vetoTo: "2025-02-28",
        note: "与“武义永明机械公司”为同一企业",
      },
    ]);
    expect(rows).toMatchObject({ sheet: NAME, row: 2, column: 0 });
  });

  test("writes every span for which the firm is listed", () => {
    const { entries } = decide([
      HEAD,
      [ON_LIST, null, "欠薪", "2020-01-01", "2020-12-31"],
      ["别的公司"],
      [ON_LIST, null, "环保", "2024-01-01", null],
    ]);
    expect(entries.map(({ vetoMatter, vetoFrom, vetoTo }) => [vetoMatter, vetoFrom, vetoTo])).toEqual([
      ["欠薪", "2020-01-01", "2020-12-31"],
      ["环保", "2024-01-01", ""],
    ]);
  });

  test.each<[what: string, head: readonly string[], entry: readonly Typed[], written: readonly unknown[]]>([
    [
      "says it beside the matter where there are no remarks",
      ["企业名称", "否决事项"],
      [ON_LIST, "欠薪"],
      [CLAIMED, `欠薪（${words.remark(ON_LIST)}）`],
    ],
    [
      "says it as the matter where there is none",
      ["企业名称", "否决事项"],
      [ON_LIST],
      [CLAIMED, words.remark(ON_LIST)],
    ],
    ["writes the name alone in a list of names", ["企业名称"], [ON_LIST], [CLAIMED]],
  ])("%s", (_, head, entry, written) => {
    expect(decide([head, entry]).rows.values).toEqual([written]);
  });

  test("is not possible where the list does not name the firm any more", () => {
    const { list, lines } = read([HEAD, ["别的公司"]]);
    expect(sameFirm([list], lines, ON_LIST, { enterprise: CLAIMED, code: "" }, "")).toBeUndefined();
  });

  test.each<[what: string, value: string | number | null, code: string]>([
    ["a valid code", codeOf(9), codeOf(9)],
    ["one in lower case with blanks", ` ${codeOf(9).toLowerCase()} `, codeOf(9)],
    ["one that fails its check", "91330723MA2000001X", ""],
    ["a number, which has lost its end", 9.1330723e17, ""],
    ["nothing", null, ""],
  ])("takes %s", (_, value, code) => {
    expect(codeIn(value)).toBe(code);
  });
});

const claim = (more: Claim): Claim => ({ 项目: "清洁生产审核", 申报: 5, 年度: 2024, ...more });
const claims = (...more: readonly Claim[]): Grid => grid("申报汇总", claimRows(withMore(...more), null));

describe("in the workbook", () => {
  async function opened(grids: readonly Grid[]) {
    const port = new MemoryPort(grids);
    const runner = new CheckRunner(new BookSession(port), () => Promise.resolve(new LocalLink()));
    const store = new VetoStore(runner);
    await runner.check();
    await store.look();
    return { port, runner, store };
  }
  const listsOf = ({ lists }: VetoStore): VetoBookLists => {
    const known = lists.get();
    if (known.kind !== "ready") throw new Error("not read");
    return known.value;
  };
  const BOOK = [
    claims(claim({ 企业: CLAIMED, 代码: null }), claim({ firm: 60 })),
    grid(NAME, [HEAD, [ON_LIST, null, "欠薪"]]),
  ];
  const planOf = ({ lists, lines }: VetoBookLists) =>
    sameFirm(lists, lines, ON_LIST, { enterprise: CLAIMED, code: "" }, words.remark(ON_LIST))?.rows;
  const pasted = ({ lists, lines }: VetoBookLists) =>
    appendingOf(lists[0]!, lines, readPasted(`${nameOf(60)}\t${codeOf(60)}\t安全`).lines).rows;

  test("the same firm, once written, is vetoed in the pane and in every other check of the workbook", async () => {
    const { port, runner, store } = await opened(BOOK);
    const [one] = vetoSummary(runner.store.get().result!.found).similar;
    expect(await store.claimedFirm(one!)).toEqual({ enterprise: CLAIMED, code: "" });
    expect(await store.append(planOf(listsOf(store))!, planOf)).toBe("written");
    const summary = vetoSummary(runner.store.get().result!.found);
    expect(summary).toMatchObject({ firms: 1, otherwise: 5, similar: [] });
    expect(summary.vetoed[0]!.parameters).toMatchObject({ enterprise: CLAIMED, by: "name", matter: "欠薪" });
    // No setting was needed: whoever reads the sheets finds the same.
    expect(port.part).toBeNull();
    const plain = check(await port.read()).findings.filter(({ code }) => /^veto/.test(code));
    expect(plain.map(({ code }) => code)).toEqual(["vetoed"]);
    expect(listsOf(store).lines.map(({ enterprise }) => enterprise)).toEqual([ON_LIST, CLAIMED]);
    expect(runner.session.notice.get()).toMatchObject({ done: "appended", place: `${NAME}!A3:F3` });
  });

  test("the code of the claim's row is taken, where it is right", async () => {
    const { runner, store } = await opened([
      claims(claim({ 企业: CLAIMED, 代码: codeOf(70) })),
      grid(NAME, [HEAD, [ON_LIST, null, "欠薪"]]),
    ]);
    const [one] = vetoSummary(runner.store.get().result!.found).similar;
    expect(await store.claimedFirm(one!)).toEqual({ enterprise: CLAIMED, code: codeOf(70) });
  });

  test("pasted rows are written and checked with", async () => {
    const { port, runner, store } = await opened(BOOK);
    expect(await store.append(pasted(listsOf(store)), pasted)).toBe("written");
    expect(await port.values({ sheet: NAME, range: "A3:C3" })).toEqual([[nameOf(60), codeOf(60), "安全"]]);
    expect(vetoSummary(runner.store.get().result!.found)).toMatchObject({ firms: 1, otherwise: 5 });
  });

  test("a list that changed since it was shown is shown again, and nothing is written", async () => {
    const { port, runner, store } = await opened(BOOK);
    const shown = pasted(listsOf(store));
    port.edit({ sheet: NAME, cell: "A3" }, "武义新星有限公司");
    runner.noteChange({ sheets: [NAME] });
    expect(await store.append(shown, pasted)).toBe("changed");
    expect(port.calls).not.toContain("appendRows");
    expect(pasted(listsOf(store)).row).toBe(3);
    expect(await store.append(pasted(listsOf(store)), pasted)).toBe("written");
  });

  test("a change of which nobody was told is found when the cells are taken, and the list read again", async () => {
    const { port, store } = await opened(BOOK);
    const shown = pasted(listsOf(store));
    port.edit({ sheet: NAME, cell: "A3" }, "武义新星有限公司");
    expect(await store.append(shown, pasted)).toBe("failed");
    expect(pasted(listsOf(store)).row).toBe(3);
    expect(await store.append(pasted(listsOf(store)), pasted)).toBe("written");
  });

  test.each([
    ["protected", { sheet: NAME }],
    ["sheet-hidden", { sheet: NAME }],
    ["occupied", { sheet: NAME, cell: "A3" }],
  ] as const)("a list that is %s is told, and what was shown stays", async (code, place) => {
    const { port, runner, store } = await opened(BOOK);
    port.fail("appendRows", code, place, true);
    expect(await store.append(pasted(listsOf(store)), pasted)).toBe("failed");
    expect(runner.session.notice.get()).toEqual({ kind: "trouble", trouble: { code, ...place } });
    expect(PANE_TEXTS.zh.faults[code]({ ...place })).toContain(NAME);
    expect(await store.append(pasted(listsOf(store)), pasted)).toBe("written");
  });

  test("a workbook that cannot be asked for the code is told", async () => {
    const { port, runner, store } = await opened(BOOK);
    const [one] = vetoSummary(runner.store.get().result!.found).similar;
    port.fail("values", "busy", {}, true);
    expect(await store.claimedFirm(one!)).toBeUndefined();
    expect(runner.session.notice.get()).toMatchObject({ trouble: { code: "busy" } });
  });

  test("listed firms of another time are known after a check, and gone when the list is right", async () => {
    const { port, runner, store } = await opened([
      claims(claim({ firm: 60, 日期: "2025-03-01", 年度: 2025 })),
      grid(NAME, [HEAD, [nameOf(60), null, "安全", "2024-03-01", "2025-02-28"]]),
    ]);
    await store.lookOutside();
    expect(store.outside.get()).toMatchObject([{ enterprise: nameOf(60), time: { from: "2025-03-01" } }]);
    port.edit({ sheet: NAME, cell: "E2" }, "2025-03-31");
    runner.noteChange({ sheets: [NAME] });
    await runner.check();
    await store.lookOutside();
    expect(store.outside.get()).toEqual([]);
  });
});
