import { cellName, type Grid } from "../../../src/sheet";
import type { CellLook } from "../../builders/books";
import { formula } from "../../builders/grids";
import type { Limits, MakePort } from "./bench";

/** What is told of a grid: the sheet, columns, cells by their addresses. */
const told = ({ concealed }: Grid) =>
  concealed && {
    sheet: concealed.sheet,
    columns: [...concealed.columns],
    cells: Object.fromEntries(
      concealed.cells.map(({ row, column, how, shown }) => [cellName(row, column), `${how} ${shown}`]),
    ),
  };

const WHITE: CellLook = { colour: "#FFFFFF" };
const HEADER: CellLook = { colour: "#FFFFFF", fill: "#4472C4" };

/** A look, and what is told of a cell that holds 120. */
const LOOKS: readonly (readonly [why: string, look: CellLook, told: string | undefined])[] = [
  ["as in a fresh sheet", {}, undefined],
  ["white on nothing", WHITE, "colour "],
  ["white on white", { ...WHITE, fill: "#FFFFFF" }, "colour "],
  ["white on blue", HEADER, undefined],
  ["nearly white", { colour: "#FDFDFD" }, "colour "],
  ["grey", { colour: "#A6A6A6" }, undefined],
  ["red on red", { colour: "#FF0000", fill: "#FF0000" }, "colour "],
  ["size 1", { size: 1 }, "size "],
  ["size 9", { size: 9 }, undefined],
  ["nothing by its format", { format: ";;;" }, "format "],
  ["another number by its format", { format: '[=120]"900";0' }, "format 900"],
  ["with its unit", { format: '0.0"万元"' }, undefined],
  ["accounting", { format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' }, undefined],
  ["white by its format", { format: "[White]0" }, "colour "],
  ["white by its format, on blue", { format: "[White]0", fill: "#4472C4" }, undefined],
  ["white, and red by its format", { ...WHITE, format: "[Red]0" }, undefined],
];

export function concealedContract(makePort: MakePort, limits: Limits): void {
  describe("what is not to be seen", () => {
    test("nothing is told of a sheet of which everything is to be seen", async () => {
      const { port } = await makePort([
        {
          name: "申报",
          rows: [
            ["企业", "金额"],
            ["甲", 120],
            ["乙", 450.5],
          ],
          looks: {
            "A1:B1": HEADER,
            "A2:B2": { fill: "#DDEBF7" },
            B3: { colour: "#FF0000", format: "#,##0.00" },
          },
        },
      ]);
      expect((await port.read())[0]!.concealed).toBeUndefined();
    });

    test("every kind of look", async () => {
      const looks = Object.fromEntries(LOOKS.map(([, look], row) => [cellName(row, 1), look]));
      const { port } = await makePort([{ name: "申报", rows: LOOKS.map(([why]) => [why, 120]), looks }]);
      const cells = told((await port.read())[0]!)?.cells;
      expect(LOOKS.map(([why], row) => [why, cells?.[cellName(row, 1)]])).toEqual(
        LOOKS.map(([why, , expected]) => [why, expected]),
      );
    });

    test("only cells that hold a value are told, formulas among them, in the order of rows", async () => {
      const { port } = await makePort([
        {
          name: "申报",
          rows: [
            ["甲", 1, null],
            [null, formula(2), "  "],
            ["丙", null, true],
          ],
          looks: { "A1:C9": WHITE },
        },
      ]);
      const cells = told((await port.read())[0]!)!.cells;
      expect(Object.entries(cells)).toEqual(["A1", "B1", "B2", "A3", "C3"].map((cell) => [cell, "colour "]));
    });

    test("one cell among thousands is found", async () => {
      const rows = Array.from({ length: 3_000 }, (_, row) => [`企业${row}`, row + 1, "备注"]);
      const looks = { "A1:C1": HEADER, "B2:B3000": { colour: "#0000FF" }, B1777: WHITE, C2222: { size: 1 } };
      const { port } = await makePort([{ name: "申报", rows, looks }]);
      expect(told((await port.read())[0]!)?.cells).toEqual({ B1777: "colour ", C2222: "size " });
    });

    test("hidden sheets and hidden columns that hold something", async () => {
      const { port } = await makePort([
        { name: "申报", rows: [[1, 2, 3, null, 5]], hiddenColumns: [1, 3, 4] },
        { name: "底稿", rows: [[1]], hidden: true },
        { name: "深藏", rows: [[1]], hidden: "very" },
      ]);
      expect((await port.read()).map(told)).toEqual([
        { sheet: false, columns: [1, 4], cells: {} },
        { sheet: true, columns: [], cells: {} },
        { sheet: true, columns: [], cells: {} },
      ]);
    });

    test("after an edit, what is concealed is told still", async () => {
      const { port, person } = await makePort([
        {
          name: "申报",
          rows: [
            ["甲", 120],
            ["乙", 450],
          ],
          looks: { A1: WHITE, "B1:B2": { format: '[=120]"900";0' } },
        },
      ]);
      await port.read();
      await person.type("申报", "B2", 120);
      const [grid] = await port.read({}, ["申报"]);
      expect(told(grid!)?.cells).toEqual({ A1: "colour ", B1: "format 900", B2: "format 900" });
    });

    if (!limits.noPieces)
      test("a piece of a text", async () => {
        const { port } = await makePort([
          {
            name: "申报",
            rows: [["申报金额（千元）", "申报金额（万元）"]],
            pieces: {
              A1: [{ text: "申报金额" }, { text: "（千元）", ...WHITE, size: 1 }],
              B1: [{ text: "申报金额" }, { text: "（万元）", size: 9 }],
            },
          },
        ]);
        expect(told((await port.read())[0]!)?.cells).toEqual({ A1: "part 申报金额" });
      });
  });
}
