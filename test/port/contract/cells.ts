import { CellError } from "../../../src/formula";
import { NO_SETTINGS, type WorkbookSettings } from "../../../src/sheet";
import { formula } from "../../builders/grids";
import { expectFault, pictureOf, type Limits, type MakePort } from "./bench";

const BOOK = [
  { name: "申报", rows: [["甲", 3, "00123"], [true, formula("省级"), new CellError("#REF!")], ["#REF!"]] },
  { name: "申报 '二' 表", rows: [["乙"]] },
  { name: "底稿", rows: [["丙"]], hidden: true },
];

const SETTINGS: WorkbookSettings = {
  start: "2024-01-01",
  language: "en",
  sheets: {
    "申报 '二' 表 <1>": { role: "claims", item: "equipment", headerRow: 3, columns: { claimed: "H" } },
  },
  accepted: [
    { sheet: "申报", cell: "H3", code: "amount-mismatch", shown: "550", reason: "另有批复 & “𠮷”\n第二行" },
    { sheet: "申报", cell: null, code: "sheet-not-read", shown: "", reason: "通讯录" },
  ],
};

export function cellsContract(makePort: MakePort, { noProtection }: Limits): void {
  describe("selecting", () => {
    test("goes to a cell of another sheet, and tells where the person stands", async () => {
      const { port } = await makePort(BOOK);
      await port.select({ sheet: "申报 '二' 表", cell: "A1" });
      expect(await port.selection()).toEqual({ sheet: "申报 '二' 表", cell: "A1", value: "乙" });
      await port.select({ sheet: "申报", cell: "B1" });
      expect(await port.selection()).toEqual({ sheet: "申报", cell: "B1", value: 3 });
    });

    test.each([
      ["C1", "00123"],
      ["A2", true],
      ["C2", new CellError("#REF!")],
      ["A3", "#REF!"],
      ["F9", null],
    ])("tells the value of %s as what it is", async (cell, value) => {
      const { port, person } = await makePort(BOOK);
      await person.select("申报", cell);
      expect(await port.selection()).toEqual({ sheet: "申报", cell, value });
    });

    test("tells a formula with its value", async () => {
      const { port, person } = await makePort(BOOK);
      await person.select("申报", "B2");
      const selection = await port.selection();
      expect(selection).toMatchObject({ cell: "B2", value: "省级" });
      expect(selection.formula).toMatch(/^=/);
    });

    test("a sheet that is not there is named", async () => {
      const bench = await makePort(BOOK);
      const select = (): Promise<void> => bench.port.select({ sheet: "没有", cell: "A1" });
      await expectFault(bench, select, "sheet-missing", "没有");
    });

    test("a hidden sheet stays hidden, and it is said", async () => {
      const bench = await makePort(BOOK);
      await bench.port.select({ sheet: "申报", cell: "B1" });
      const select = (): Promise<void> => bench.port.select({ sheet: "底稿", cell: "A1" });
      await expectFault(bench, select, "sheet-hidden", "底稿");
      expect(await bench.port.selection()).toMatchObject({ sheet: "申报", cell: "B1" });
    });
  });

  describe("the values of a few cells", () => {
    test("come row by row, each as what it is, empty ones too", async () => {
      const { port } = await makePort(BOOK);
      expect(await port.values({ sheet: "申报", range: "A1:D3" })).toEqual([
        ["甲", 3, "00123", null],
        [true, "省级", new CellError("#REF!"), null],
        ["#REF!", null, null, null],
      ]);
      expect(await port.values({ sheet: "底稿", range: "A1" })).toEqual([["丙"]]);
    });

    test("a sheet that is not there is named", async () => {
      const bench = await makePort(BOOK);
      await expectFault(
        bench,
        () => bench.port.values({ sheet: "没有", range: "A1" }),
        "sheet-missing",
        "没有",
      );
    });
  });

  describe("inserting a formula", () => {
    test.each([
      ["an empty cell", "E5"],
      ["over a value", "B1"],
      ["over another formula", "B2"],
    ])("into %s", async (_, cell) => {
      const bench = await makePort(BOOK);
      await bench.port.insert({ sheet: "申报", cell }, "=1+2");
      expect((await pictureOf(bench, "申报")).cells[cell]).toMatchObject({ formula: "=1+2" });
    });

    test("into a cell formatted as text it is a formula all the same", async () => {
      const bench = await makePort(BOOK);
      await bench.person.formatAsText("申报", "E5");
      await bench.port.insert({ sheet: "申报", cell: "E5" }, "=1+2");
      expect((await pictureOf(bench, "申报")).cells["E5"]).toMatchObject({ formula: "=1+2" });
    });

    test("a sheet that is not there is named", async () => {
      const bench = await makePort(BOOK);
      const insert = (): Promise<void> => bench.port.insert({ sheet: "没有", cell: "A1" }, "=1");
      await expectFault(bench, insert, "sheet-missing", "没有");
    });

    if (noProtection) return;
    test("a protected sheet is named and not changed", async () => {
      const bench = await makePort(BOOK);
      await bench.person.protect("申报");
      const insert = (): Promise<void> => bench.port.insert({ sheet: "申报", cell: "B1" }, "=1");
      await expectFault(bench, insert, "protected", "申报");
    });
  });

  describe("settings", () => {
    test("a workbook about which nothing was decided has none", async () => {
      const { port } = await makePort(BOOK);
      expect(await port.settings()).toEqual(NO_SETTINGS);
    });

    test("come back as they were kept, and later ones replace earlier ones", async () => {
      const { port } = await makePort(BOOK);
      await port.saveSettings(SETTINGS);
      expect(await port.settings()).toEqual(SETTINGS);
      await port.saveSettings({ ...NO_SETTINGS, language: "zh" });
      expect(await port.settings()).toEqual({ ...NO_SETTINGS, language: "zh" });
    });

    test("survive marking, reporting and clearing, and change no cell", async () => {
      const bench = await makePort(BOOK);
      const before = await bench.picture();
      await bench.port.saveSettings(SETTINGS);
      expect(await bench.picture()).toEqual(before);
      await bench.port.mark([
        { sheet: "申报", ranges: { error: ["A1"], question: [], warning: [], info: [] } },
      ]);
      await bench.port.report({ rows: [[{ value: "报告", style: "title" }]], widths: [8], headerRow: 1 });
      await bench.port.clear();
      expect(await bench.port.settings()).toEqual(SETTINGS);
    });
  });
}
