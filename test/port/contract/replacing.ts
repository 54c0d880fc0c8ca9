import type { CellsPlan } from "../../../taskpane/port";
import { formula } from "../../builders/grids";
import { expectFault, faultOf, pictureOf, type Limits, type MakePort } from "./bench";

const BOOK = [
  {
    name: "申报汇总",
    rows: [
      ["企业名称", "申报金额"],
      ["甲", 130],
      ["乙", "1,200"],
      ["丙", 24.5],
      ["丁", formula(8)],
      ["戊", 7],
    ],
  },
  { name: "第二批", rows: [["申报金额"], [90]] },
];

const FIRST: CellsPlan = {
  sheet: "申报汇总",
  column: 1,
  changes: [
    { row: 1, before: 130, after: 120 },
    { row: 2, before: "1,200", after: 1_000.25 },
    { row: 5, before: 7, after: 0 },
  ],
};
const SECOND: CellsPlan = { sheet: "第二批", column: 0, changes: [{ row: 1, before: 90, after: 80 }] };

const turned = (plan: CellsPlan): CellsPlan => ({
  ...plan,
  changes: plan.changes.map(({ row, before, after }) => ({ row, before: after, after: before })),
});

export function replacingContract(makePort: MakePort, { noProtection }: Limits): void {
  describe("values over values", () => {
    test("are written on all sheets; nothing else changes", async () => {
      const bench = await makePort(BOOK);
      const before = await bench.picture();
      await bench.port.replaceCells([FIRST, SECOND]);
      const [first, second] = await bench.picture();
      expect(first).toEqual({ ...before[0]!, cells: { ...before[0]!.cells, B2: 120, B3: 1_000.25, B6: 0 } });
      expect(second!.cells).toEqual({ A1: "申报金额", A2: 80 });
    });

    test("given the other way round, they take themselves back; texts are texts again", async () => {
      const bench = await makePort(BOOK);
      const before = await bench.picture();
      await bench.port.replaceCells([FIRST, SECOND]);
      await bench.port.replaceCells([turned(FIRST), turned(SECOND)]);
      expect(await bench.picture()).toEqual(before);
    });

    test("a number stays one where the cell was formatted as text", async () => {
      const bench = await makePort(BOOK);
      await bench.person.formatAsText("申报汇总", "B3");
      await bench.port.replaceCells([FIRST]);
      expect((await pictureOf(bench, "申报汇总")).cells["B3"]).toBe(1_000.25);
      expect(await bench.port.values({ sheet: "申报汇总", range: "B3" })).toEqual([[1_000.25]]);
      await bench.port.replaceCells([turned(FIRST)]);
      expect((await pictureOf(bench, "申报汇总")).cells["B3"]).toBe("1,200");
    });

    test("of none at all nothing is written", async () => {
      const bench = await makePort(BOOK);
      const before = await bench.picture();
      await bench.port.replaceCells([]);
      await bench.port.replaceCells([{ ...FIRST, changes: [] }]);
      expect(await bench.picture()).toEqual(before);
    });

    test("many of them come whole, whether they stand together or apart", async () => {
      const rows = Array.from({ length: 900 }, (_, row) => [row + 0.5]);
      const bench = await makePort([{ name: "申报汇总", rows }]);
      const changes = rows
        .map(([before], row) => ({ row, before: before!, after: row + 1 }))
        .filter(({ row }) => row < 100 || row % 2 === 0);
      await bench.port.replaceCells([{ sheet: "申报汇总", column: 0, changes }]);
      const { cells } = await pictureOf(bench, "申报汇总");
      expect([cells["A1"], cells["A100"], cells["A101"], cells["A102"], cells["A899"]]).toEqual([
        1, 100, 101, 101.5, 899,
      ]);
    });

    test.each([
      ["another number by now", { row: 3, before: 24, after: 20 }],
      ["a text where a number was", { row: 2, before: 1_200, after: 20 }],
      ["a formula, though it shows that value", { row: 4, before: 8, after: 20 }],
      ["nothing any more", { row: 9, before: 8, after: 20 }],
    ])("are refused where a cell holds %s: the cell is named, none is written", async (_, change) => {
      const bench = await makePort(BOOK);
      const plan: CellsPlan = { ...FIRST, changes: [FIRST.changes[0]!, change] };
      const before = await bench.picture();
      const fault = await faultOf(bench.port.replaceCells([SECOND, plan]));
      expect([fault.code, fault.place]).toMatchObject([
        "changed",
        { sheet: "申报汇总", cell: `B${change.row + 1}` },
      ]);
      expect(await bench.picture()).toEqual(before);
    });

    test("a sheet that is not there, or hidden, is named", async () => {
      const bench = await makePort(BOOK);
      await expectFault(
        bench,
        () => bench.port.replaceCells([FIRST, { ...SECOND, sheet: "没有" }]),
        "sheet-missing",
        "没有",
      );
      await bench.person.hideSheet("第二批");
      await expectFault(bench, () => bench.port.replaceCells([FIRST, SECOND]), "sheet-hidden", "第二批");
    });

    test("are our own doing: whoever watches hears nothing of them", async () => {
      const bench = await makePort(BOOK);
      const seen: unknown[] = [];
      const stop = bench.port.watch((change) => seen.push(change));
      await bench.settled();
      await bench.port.replaceCells([FIRST, SECOND]);
      await bench.settled();
      expect(seen).toEqual([]);
      await bench.person.type("申报汇总", "B2", 5);
      await bench.settled();
      stop();
      expect(seen).toEqual([{ sheets: ["申报汇总"] }]);
    });

    if (noProtection) return;
    test("a protected sheet is named and not changed, nor any other", async () => {
      const bench = await makePort(BOOK);
      await bench.person.protect("第二批");
      await expectFault(bench, () => bench.port.replaceCells([FIRST, SECOND]), "protected", "第二批");
    });
  });
}
