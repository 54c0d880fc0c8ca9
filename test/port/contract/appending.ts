import type { RowsPlan } from "../../../taskpane/port";
import { formula } from "../../builders/grids";
import { expectFault, pictureOf, type Limits, type MakePort } from "./bench";

const BOOK = [
  {
    name: "一票否决名单",
    rows: [
      ["企业名称", "统一社会信用代码", "次数"],
      ["甲", "91330723MA2000001X", 45_352],
    ],
  },
  { name: "申报", rows: [["乙", 3]] },
];

const PLAN: RowsPlan = {
  sheet: "一票否决名单",
  row: 2,
  column: 0,
  values: [
    ["=乙", "913307230000000000", 2],
    ["+86", "00123", null],
    ["丙", null, 0.5],
  ],
  textColumns: [1],
};

const WRITTEN = { A3: "=乙", B3: "913307230000000000", C3: 2, A4: "+86", B4: "00123", A5: "丙", C5: 0.5 };

export function appendingContract(makePort: MakePort, { noProtection }: Limits): void {
  describe("rows below a list", () => {
    test("are written as they are; texts stay texts, what there is not stays empty, nothing else changes", async () => {
      const bench = await makePort(BOOK);
      const before = await bench.picture();
      await bench.port.appendRows(PLAN);
      const after = await bench.picture();
      expect(after[0]!.cells).toEqual({ ...before[0]!.cells, ...WRITTEN });
      expect(after.slice(1)).toEqual(before.slice(1));
    });

    test("may begin in another column and leave what stands beside them", async () => {
      const bench = await makePort([{ name: "名单", rows: [["备查", "企业名称"], ["x"], ["y", null, "z"]] }]);
      await bench.port.appendRows({ sheet: "名单", row: 1, column: 1, values: [["甲"], ["乙"]] });
      expect((await pictureOf(bench, "名单")).cells).toEqual({
        A1: "备查",
        B1: "企业名称",
        A2: "x",
        B2: "甲",
        A3: "y",
        B3: "乙",
        C3: "z",
      });
    });

    test("what people type over a column of texts stays a text", async () => {
      const bench = await makePort(BOOK);
      await bench.port.appendRows(PLAN);
      await bench.person.type("一票否决名单", "B5", "913307230000000000");
      expect((await pictureOf(bench, "一票否决名单")).cells["B5"]).toBe("913307230000000000");
    });

    test("the next rows go below them", async () => {
      const bench = await makePort(BOOK);
      await bench.port.appendRows(PLAN);
      await bench.port.appendRows({ ...PLAN, row: 5, values: [["丁", null, null]] });
      expect((await pictureOf(bench, "一票否决名单")).cells).toMatchObject({ ...WRITTEN, A6: "丁" });
    });

    test("of none at all nothing is written", async () => {
      const bench = await makePort(BOOK);
      const before = await bench.picture();
      await bench.port.appendRows({ ...PLAN, values: [] });
      expect(await bench.picture()).toEqual(before);
    });

    test("many of them come whole", async () => {
      const bench = await makePort(BOOK);
      const values = Array.from({ length: 2_500 }, (_, row) => [`企业${row}`, `code ${row}`, row]);
      await bench.port.appendRows({ ...PLAN, values });
      const { cells } = await pictureOf(bench, "一票否决名单");
      expect([cells["A3"], cells["B1500"], cells["C2502"], cells["A2503"]]).toEqual([
        "企业0",
        "code 1497",
        2_499,
        undefined,
      ]);
    });

    test.each([
      ["a value", "填表人：张三"],
      ["a number", 0],
      ["a formula that shows nothing", formula("")],
    ])("are refused where a cell holds %s, and the cell is named", async (_, held) => {
      const rows = [...BOOK[0]!.rows, [], [null, held]];
      const bench = await makePort([{ name: "一票否决名单", rows }]);
      const fault = await expectOccupied(bench, PLAN);
      expect(fault).toBe("B4");
    });

    test("are refused where cells are merged, though a cell that stays empty is meant", async () => {
      const bench = await makePort([{ ...BOOK[0]!, merges: ["A4:C4"] }]);
      expect(await expectOccupied(bench, PLAN)).toBe("A4");
    });

    test.each<[from: string, column: number, merge: string, first: string]>([
      ["above: a name that stands for several rows", 0, "A2:A4", "A3"],
      ["far above, and beyond the last of them", 0, "B2:C900", "B3"],
      ["the left: a remark that reaches into the list", 1, "A4:B4", "B4"],
      ["above and the left", 1, "A1:B3", "B3"],
    ])("are refused where merged cells reach into them from %s", async (_, column, merge, first) => {
      const rows = BOOK[0]!.rows.map((row) => [...(column === 1 ? [""] : []), ...row]);
      const bench = await makePort([{ name: "一票否决名单", rows, merges: [merge] }]);
      expect(await expectOccupied(bench, { ...PLAN, column })).toBe(first);
    });

    test("go in where only the row after them is filled", async () => {
      const rows = [...BOOK[0]!.rows, [], [], [], ["填表人：张三"]];
      const bench = await makePort([{ name: "一票否决名单", rows }]);
      await bench.port.appendRows(PLAN);
      expect((await pictureOf(bench, "一票否决名单")).cells).toMatchObject({
        ...WRITTEN,
        A6: "填表人：张三",
      });
    });

    test("a sheet that is not there is named", async () => {
      const bench = await makePort(BOOK);
      const append = (): Promise<void> => bench.port.appendRows({ ...PLAN, sheet: "没有" });
      await expectFault(bench, append, "sheet-missing", "没有");
    });

    test("a hidden sheet takes none: nobody would see them", async () => {
      const bench = await makePort(BOOK);
      await bench.person.hideSheet("一票否决名单");
      await expectFault(bench, () => bench.port.appendRows(PLAN), "sheet-hidden", "一票否决名单");
    });

    test("are our own doing: whoever watches hears nothing of them", async () => {
      const bench = await makePort(BOOK);
      const seen: unknown[] = [];
      const stop = bench.port.watch((change) => seen.push(change));
      await bench.settled();
      await bench.port.appendRows(PLAN);
      await bench.settled();
      expect(seen).toEqual([]);
      await bench.person.type("一票否决名单", "A6", "丁");
      await bench.settled();
      stop();
      expect(seen).toEqual([{ sheets: ["一票否决名单"] }]);
    });

    if (noProtection) return;
    test("a protected sheet is named and not changed", async () => {
      const bench = await makePort(BOOK);
      await bench.person.protect("一票否决名单");
      await expectFault(bench, () => bench.port.appendRows(PLAN), "protected", "一票否决名单");
    });
  });
}

/** Expects that rows are refused and nothing changes; returns the cell that is named. */
async function expectOccupied(
  bench: Parameters<typeof expectFault>[0],
  plan: RowsPlan,
): Promise<string | undefined> {
  let cell: string | undefined;
  await expectFault(
    bench,
    () =>
      bench.port.appendRows(plan).catch((fault: { place?: { cell?: string } }) => {
        cell = fault.place?.cell;
        throw fault;
      }),
    "occupied",
    plan.sheet,
  );
  return cell;
}
