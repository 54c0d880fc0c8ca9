import { REPORT_SHEET, check, reportTable, type ReportCell, type ReportTable } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import type { ListPlan } from "../../../taskpane/port";
import { claimRows, changed } from "../../builders/claims";
import { grid } from "../../builders/grids";
import { expectFault, pictureOf, type Limits, type MakePort, type PicturedCell } from "./bench";

/** Texts that a spreadsheet would take for something else if they were typed. */
const TEXTS = [
  "=1+1",
  '=HYPERLINK("http://x","甲")',
  "+86",
  "+86 579 8766",
  "-",
  "-5",
  "-甲",
  "@x",
  "@SUM(A1)",
  "00123",
  "913307230000000000",
  "1,200",
  "50%",
  "1e5",
  "1/2",
  "2024-01-01",
  "TRUE",
  "#N/A",
  "'甲",
  "''",
  " 甲 ",
  "甲\n乙",
  "𠮷",
  "奖".repeat(400),
];

const text = (value: string): ReportCell => ({ value, style: "text" });

/** A report with these texts below its header. */
const tableOf = (texts: readonly string[]): ReportTable => ({
  rows: [
    [{ value: "申报检查报告", style: "title" }],
    [text("结论：=1+1")],
    [
      { value: "内容", style: "head" },
      { value: "金额", style: "number-head" },
      { value: "单元格", style: "head" },
    ],
    ...texts.map((value, row): ReportCell[] => [
      text(value),
      { value: row / 3, style: "number" },
      { value: `B${row + 1}`, style: "link", to: { sheet: "申报 '一' 表", cell: `B${row + 1}` } },
    ]),
  ],
  widths: [30, 12, 10],
  headerRow: 3,
});

const BOOK = [
  { name: "申报 '一' 表", rows: [["企业名称"], ["甲"]] },
  { name: "底稿", rows: [["乙"]] },
];

const LIST: ListPlan = {
  name: "一票否决名单",
  header: ["企业名称", "统一社会信用代码", "次数"],
  rows: [
    ["=甲", "913307230000000000", 2],
    ["+86", "00123", 0.5],
    ["乙", null, null],
  ],
  widths: [24, 22, 8],
  textColumns: [1],
};

const column = (
  cells: Readonly<Record<string, PicturedCell>>,
  letter: string,
  from: number,
): PicturedCell[] => {
  const found: PicturedCell[] = [];
  for (let row = from; `${letter}${row}` in cells; row++) found.push(cells[`${letter}${row}`]!);
  return found;
};

export function writingContract(makePort: MakePort, { noProtection }: Limits): void {
  describe("the report", () => {
    test("stands at the end; texts stay texts, numbers numbers, and each cell is a click away", async () => {
      const bench = await makePort(BOOK);
      await bench.port.report(tableOf(TEXTS));
      const sheets = await bench.picture();
      expect(sheets.map(({ name }) => name)).toEqual(["申报 '一' 表", "底稿", REPORT_SHEET]);
      const { cells, links, frozenRows } = sheets[2]!;
      expect([cells["A1"], cells["A2"], cells["B3"]]).toEqual(["申报检查报告", "结论：=1+1", "金额"]);
      expect(column(cells, "A", 4)).toEqual(TEXTS);
      expect(column(cells, "B", 4)).toEqual(TEXTS.map((_, row) => row / 3));
      expect(links["C4"]).toBe("'申报 ''一'' 表'!B1");
      expect(Object.keys(links)).toHaveLength(TEXTS.length);
      expect(frozenRows).toBe(3);
    });

    test("written again it replaces the earlier one, whole", async () => {
      const bench = await makePort(BOOK);
      await bench.port.report(tableOf(TEXTS));
      await bench.port.report(tableOf(["甲"]));
      const sheets = await bench.picture();
      expect(sheets.map(({ name }) => name)).toEqual(["申报 '一' 表", "底稿", REPORT_SHEET]);
      expect(column(sheets[2]!.cells, "A", 4)).toEqual(["甲"]);
    });

    test("in the other language it takes the place of the earlier one too", async () => {
      const bench = await makePort([{ name: "申报汇总", rows: claimRows(changed(2, { 申报: 550 }), 1) }]);
      const report = check(await bench.port.read());
      for (const language of ["zh", "en", "zh"] as const) {
        await bench.port.report(reportTable(report, language));
        expect((await bench.picture()).map(({ name }) => name)).toEqual(["申报汇总", REPORT_SHEET]);
        expect((await pictureOf(bench, REPORT_SHEET)).cells["A1"]).toBe(REPORT_TEXTS[language].title);
      }
    });

    test("the other sheets stay as they are", async () => {
      const bench = await makePort(BOOK);
      await bench.person.format("底稿", "A1");
      const before = await bench.picture();
      await bench.port.report(tableOf(TEXTS));
      expect((await bench.picture()).slice(0, 2)).toEqual(before);
    });

    test("a sheet of a person's own with that name is not touched", async () => {
      const bench = await makePort([...BOOK, { name: REPORT_SHEET, rows: [["我的记录"]] }]);
      const before = await bench.picture();
      await bench.port.report(tableOf(["甲"]));
      await bench.port.report(tableOf(["乙"]));
      const after = await bench.picture();
      expect(after.slice(0, 3)).toEqual(before);
      expect(after.slice(3).map(({ name }) => name)).toEqual([`${REPORT_SHEET} (2)`]);
      expect(column(after[3]!.cells, "A", 4)).toEqual(["乙"]);
    });

    test("the report of a real check is read again as a sheet that is left alone", async () => {
      const rows = claimRows(changed(2, { 申报: 550 }), 1);
      const bench = await makePort([{ name: "申报汇总", rows }]);
      const report = check([grid("申报汇总", rows)]);
      const table = reportTable(report);
      await bench.port.report(table);
      const after = check(await bench.port.read());
      expect(after.findings.map(({ code, row }) => [code, row])).toEqual(
        report.findings.map(({ code, row }) => [code, row]),
      );
      expect((await bench.picture()).at(-1)!.name).toBe(REPORT_SHEET);
    });

    test("a long report comes whole, and tells how far it is", async () => {
      const texts = Array.from({ length: 2_500 }, (_, row) => `第 ${row} 处`);
      const bench = await makePort(BOOK);
      const told: number[] = [];
      await bench.port.report(tableOf(texts), { progress: (done) => told.push(done) });
      const { cells, links } = (await bench.picture())[2]!;
      expect(column(cells, "A", 4)).toEqual(texts);
      expect(Object.keys(links)).toHaveLength(texts.length);
      expect([told, told.at(-1)]).toEqual([[...told].sort((a, b) => a - b), 1]);
    });

    test("stopped on the way, there is no report, or still the earlier one", async () => {
      const texts = Array.from({ length: 2_500 }, (_, row) => `第 ${row} 处`);
      const bench = await makePort(BOOK);
      const stopped = (): Promise<void> => {
        const stop = new AbortController();
        return bench.port.report(tableOf(texts), { signal: stop.signal, progress: () => stop.abort() });
      };
      await expectFault(bench, stopped, "stopped");
      await bench.port.report(tableOf(["甲"]));
      await expectFault(bench, stopped, "stopped");
    });

    if (noProtection) return;
    test("a workbook that takes no sheets gets none", async () => {
      const bench = await makePort(BOOK);
      await bench.person.protectStructure();
      await expectFault(bench, () => bench.port.report(tableOf(["甲"])), "protected");
      await expectFault(bench, () => bench.port.addList(LIST), "protected");
    });
  });

  describe("a new list", () => {
    test("holds its header and rows; texts stay texts", async () => {
      const bench = await makePort(BOOK);
      await bench.port.addList(LIST);
      const sheets = await bench.picture();
      expect(sheets.map(({ name }) => name)).toEqual(["申报 '一' 表", "底稿", "一票否决名单"]);
      expect(sheets[2]!.cells).toEqual({
        A1: "企业名称",
        B1: "统一社会信用代码",
        C1: "次数",
        A2: "=甲",
        B2: "913307230000000000",
        C2: 2,
        A3: "+86",
        B3: "00123",
        C3: 0.5,
        A4: "乙",
      });
    });

    test("takes what is typed below a column of texts as a text", async () => {
      const bench = await makePort(BOOK);
      await bench.port.addList({ ...LIST, rows: [] });
      await bench.person.type("一票否决名单", "B2", "913307230000000000");
      expect((await pictureOf(bench, "一票否决名单")).cells["B2"]).toBe("913307230000000000");
    });

    test.each(["底稿", "申报 '一' 表"])("is refused where %s is there already", async (name) => {
      const bench = await makePort(BOOK);
      await expectFault(bench, () => bench.port.addList({ ...LIST, name }), "sheet-exists", name);
    });

    test("is refused where a sheet's name differs in its case alone", async () => {
      const bench = await makePort([{ name: "List 2024", rows: [["甲"]] }]);
      const add = (): Promise<void> => bench.port.addList({ ...LIST, name: "LIST 2024" });
      await expectFault(bench, add, "sheet-exists", "List 2024");
    });

    test.each([
      ["a character that no sheet's name can have", "名单/2024"],
      ["more than 31 characters", "名".repeat(32)],
    ])("is refused with %s", async (_, name) => {
      const bench = await makePort(BOOK);
      await expectFault(bench, () => bench.port.addList({ ...LIST, name }), "refused");
    });
  });
}
