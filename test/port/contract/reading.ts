import { CellError, type CellValue } from "../../../src/formula";
import { formula, type Typed } from "../../builders/grids";
import { cellsOf, expectFault, faultOf, formulaCellsOf, type MakePort } from "./bench";

const error = (code: "#N/A" | "#REF!" | "#DIV/0!" | "#VALUE!" | "#NAME?" | "#NUM!" | "#NULL!"): CellError =>
  new CellError(code);

/** A cell in the workbook, and what a check sees of it. */
const CELLS: readonly (readonly [what: string, cell: Typed, seen: CellValue])[] = [
  ["a number", 1056.4, 1056.4],
  ["a number with all its digits", 0.1 + 0.2, 0.1 + 0.2],
  ["zero", 0, 0],
  ["a negative number", -12.5, -12.5],
  ["a date, which is a number", 45_292, 45_292],
  ["a text", "武义宏远五金有限公司", "武义宏远五金有限公司"],
  ["a number that is a text", "1,200", "1,200"],
  ["a text of digits keeps its zeros", "00123", "00123"],
  ["a code of eighteen digits", "913307230000000000", "913307230000000000"],
  ["a text with spaces", "  甲 ", "  甲 "],
  ["a text with a line break", "甲\n乙", "甲\n乙"],
  ["a character of two halves", "𠮷", "𠮷"],
  ["a text that looks like a formula", "=1+1", "=1+1"],
  ["a text that looks like an error", "#N/A", "#N/A"],
  ["a text that begins like an error", "#1 车间", "#1 车间"],
  ["true", true, true],
  ["false", false, false],
  ["#N/A", error("#N/A"), error("#N/A")],
  ["#REF!", error("#REF!"), error("#REF!")],
  ["#DIV/0!", error("#DIV/0!"), error("#DIV/0!")],
  ["#VALUE!", error("#VALUE!"), error("#VALUE!")],
  ["#NAME?", error("#NAME?"), error("#NAME?")],
  ["#NUM!", error("#NUM!"), error("#NUM!")],
  ["#NULL!", error("#NULL!"), error("#NULL!")],
  ["a formula's number", formula(12.5), 12.5],
  ["a formula's text", formula("省级"), "省级"],
  ["a formula's error", formula(error("#REF!")), error("#REF!")],
  // What a formula gives may be computed again: it must be what the file says it gave.
  ["a formula's truth value", { ...formula(false), text: "1>2" } as Typed, false],
];

export function readingContract(makePort: MakePort): void {
  describe("reading", () => {
    test("every kind of cell comes through as what it is", async () => {
      const { port } = await makePort([{ name: "申报", rows: CELLS.map(([what, cell]) => [what, cell]) }]);
      const [grid] = await port.read();
      const cells = cellsOf(grid!);
      expect(CELLS.map(([what], row) => [what, cells[`B${row + 1}`]])).toEqual(
        CELLS.map(([what, , seen]) => [what, seen]),
      );
      expect(grid!.rowCount).toBe(CELLS.length);
      const formulas = CELLS.flatMap(([, cell], row) =>
        typeof cell === "object" && cell !== null && "formula" in cell ? [`B${row + 1}`] : [],
      );
      expect(formulaCellsOf(grid!)).toEqual(formulas);
    });

    test("all sheets come in their order, hidden and empty ones too", async () => {
      const { port } = await makePort([
        { name: "申报汇总", rows: [["甲"]] },
        { name: "底稿", rows: [["乙"]], hidden: true },
        { name: "空表", rows: [] },
        { name: "一票否决", rows: [["丙"]] },
      ]);
      const grids = await port.read();
      expect(grids.map((grid) => [grid.name, cellsOf(grid), grid.rowCount])).toEqual([
        ["申报汇总", { A1: "甲" }, 1],
        ["底稿", { A1: "乙" }, 1],
        ["空表", {}, 0],
        ["一票否决", { A1: "丙" }, 1],
      ]);
    });

    test("hidden rows are told, each of them: at the beginning, single ones, at the end", async () => {
      const hiddenRows = [0, 3, 5, 6, 7, 19];
      const rows = Array.from({ length: 20 }, (_, row) => [row, row * 2]);
      const { port } = await makePort([
        { name: "申报", rows, hiddenRows },
        { name: "全隐藏", rows: [[1], [2]], hiddenRows: [0, 1] },
      ]);
      const grids = await port.read();
      expect(grids.map((grid) => [...grid.hiddenRows])).toEqual([hiddenRows, [0, 1]]);
    });

    test("merged cells are told as areas, each once", async () => {
      const { port } = await makePort([
        {
          name: "申报",
          rows: [["标题"], ["企业", null, "金额"], ["甲", 1, 2], [null, 3, 4], ["乙", 5, 6]],
          merges: ["A1:C1", "A2:B2", "A3:A4"],
        },
      ]);
      const [grid] = await port.read();
      const places = [...grid!.merges].sort((a, b) => a.top - b.top);
      expect(places).toEqual([
        { top: 0, left: 0, bottom: 0, right: 2 },
        { top: 1, left: 0, bottom: 1, right: 1 },
        { top: 2, left: 0, bottom: 3, right: 0 },
      ]);
    });

    test("a sheet that does not begin at its first cell keeps its places", async () => {
      const rows = [[], [], [null, null, "企业"], [], [null, null, null, 5]];
      const { port } = await makePort([{ name: "申报", rows }]);
      const [grid] = await port.read();
      expect([cellsOf(grid!), grid!.rowCount]).toEqual([{ C3: "企业", D5: 5 }, 5]);
    });

    test("nothing is changed by reading", async () => {
      const bench = await makePort([{ name: "申报", rows: [["甲", formula(3)]], merges: ["A1:A2"] }]);
      await bench.person.format("申报", "A1:B1");
      const before = await bench.picture();
      await bench.port.read();
      expect(await bench.picture()).toEqual(before);
    });

    test("progress grows from 0 to 1", async () => {
      const rows = Array.from({ length: 300 }, (_, row) => [row]);
      const { port } = await makePort([
        { name: "一", rows },
        { name: "二", rows },
      ]);
      const told: number[] = [];
      await port.read({ progress: (done) => told.push(done) });
      expect(told.length).toBeGreaterThan(0);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect([told[0]! >= 0, told.at(-1)]).toEqual([true, 1]);
    });

    test("reading stops when asked: before it begins, and on its way", async () => {
      const bench = await makePort([{ name: "申报", rows: [["甲"]] }]);
      const before = new AbortController();
      before.abort();
      await expectFault(bench, () => bench.port.read({ signal: before.signal }), "stopped");
      const onTheWay = new AbortController();
      const reading = bench.port.read({ signal: onTheWay.signal, progress: () => onTheWay.abort() });
      expect((await faultOf(reading)).code).toBe("stopped");
      expect((await bench.port.read())[0]!.name).toBe("申报");
    });
  });
}
