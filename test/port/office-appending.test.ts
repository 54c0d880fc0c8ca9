/** @jest-environment jsdom */
import type { RowsPlan } from "../../taskpane/port";
import { expectFault, faultOf } from "./contract/bench";
import { openPlans, type OfficeBench } from "./office-bench";

// What Excel does with rows below a list: its tables, its formats, and how little is sent.

const NAME = "一票否决名单";
const LIST = [
  ["企业名称", "信用代码", "起始日期"],
  ["甲", "91330723MA2000001X", 45_352],
];
const PLAN: RowsPlan = {
  sheet: NAME,
  row: 2,
  column: 0,
  values: [
    ["乙", "913307230000000000", 45_413],
    ["丙", "00123", null],
  ],
  textColumns: [1],
};

const open = (rows: readonly (readonly (string | number | null)[])[] = LIST): OfficeBench =>
  openPlans([{ name: NAME, rows }]);
const sheetOf = ({ book }: OfficeBench) => book.find(NAME)!;
const areas = (bench: OfficeBench): string[] =>
  sheetOf(bench).tables.map(({ area: { top, left, bottom, right } }) => [top, left, bottom, right].join());

describe("a table of Excel's", () => {
  test.each<[what: string, table: string, grown: string]>([
    ["that ends with the list grows with it", "A1:C2", "0,0,3,2"],
    ["that is wider than the list keeps its columns", "A1:F2", "0,0,3,5"],
    ["with one empty row left grows by what it lacks", "A1:C3", "0,0,3,2"],
    ["with room enough stays as it is", "A1:C9", "0,0,8,2"],
    ["beside the list is none of the list's", "E1:F2", "0,4,1,5"],
  ])("%s", async (_, table, grown) => {
    const bench = open();
    bench.person.makeTable(NAME, table);
    await bench.port.appendRows(PLAN);
    expect(areas(bench)).toEqual([grown]);
    expect(sheetOf(bench).cells.valueAt(3, 0)).toBe("丙");
  });

  test("whose row of totals shows nothing is not written over", async () => {
    const bench = open();
    bench.person.makeTable(NAME, "A1:C3", true);
    await expectFault(bench, () => bench.port.appendRows(PLAN), "occupied", NAME);
    expect(areas(bench)).toEqual(["0,0,2,2"]);
  });

  test("that cannot grow, because another one stands in the way, leaves all as it was", async () => {
    const bench = open();
    bench.person.makeTable(NAME, "A1:C2");
    // It shares rows with a column that the list does not have.
    bench.person.makeTable(NAME, "A4:C5");
    await expectFault(bench, () => bench.port.appendRows(PLAN), "refused", NAME);
    expect(areas(bench)).toEqual(["0,0,1,2", "3,0,4,2"]);
  });
});

describe("number formats", () => {
  test("texts are texts, numbers look as the number above, other cells stay as they are", async () => {
    const bench = open();
    sheetOf(bench).format({ top: 1, left: 2, bottom: 1, right: 2 }, "NumberFormat", "yyyy-mm-dd");
    await bench.port.appendRows(PLAN);
    const at = (row: number, column: number) => sheetOf(bench).formatAt(row, column, "NumberFormat");
    expect([at(2, 0), at(2, 1), at(2, 2), at(3, 2), at(4, 1)]).toEqual([
      undefined,
      "@",
      "yyyy-mm-dd",
      "yyyy-mm-dd",
      undefined,
    ]);
  });

  test("in cells that are texts already nothing is put before a text", async () => {
    const bench = open();
    bench.person.formatAsText(NAME, "A1:B99");
    await bench.port.appendRows({
      ...PLAN,
      values: [
        ["'乙", "=1"],
        ["", "00123"],
      ],
    });
    const { cells } = sheetOf(bench);
    expect([cells.valueAt(2, 0), cells.valueAt(2, 1), cells.valueAt(3, 1)]).toEqual(["'乙", "=1", "00123"]);
  });

  test("a number does not become a text, though the cell above it is formatted as one", async () => {
    const bench = open();
    bench.person.formatAsText(NAME, "C1:C99");
    await bench.port.appendRows(PLAN);
    expect(sheetOf(bench).formatAt(2, 2, "NumberFormat")).toBe("General");
    expect(sheetOf(bench).cells.valueAt(2, 2)).toBe(45_413);
  });
});

test("rows of which one is stopped on the way are not there at all", async () => {
  const bench = open();
  const before = await bench.picture();
  const stop = new AbortController();
  const values = Array.from({ length: 9_000 }, (_, row) => [`企业${row}`, `${row}`, row]);
  const fault = await faultOf(
    bench.port.appendRows({ ...PLAN, values }, { signal: stop.signal, progress: () => stop.abort() }),
  );
  expect(fault.code).toBe("stopped");
  expect(await bench.picture()).toEqual(before);
});

test("a few rows cost four round trips, a table one more; thousands travel in blocks", async () => {
  const cost = async (values: RowsPlan["values"], table = false): Promise<readonly [number, boolean]> => {
    const bench = open();
    if (table) bench.person.makeTable(NAME, "A1:C2");
    await bench.settled();
    const first = bench.host.trips.length;
    await bench.port.appendRows({ ...PLAN, values });
    const trips = bench.host.trips.slice(first);
    return [trips.length, trips.every((one) => Math.max(one.requestBytes, one.responseBytes) < 3 << 20)];
  };
  // The sheet; merged areas; the cells, what stands above them and its tables; the rows.
  expect(await cost(PLAN.values)).toEqual([4, true]);
  expect(await cost(PLAN.values, true)).toEqual([5, true]);
  const many = Array.from({ length: 20_000 }, (_, row) => [`企业${row}`, `code ${row}`, row]);
  expect(await cost(many)).toEqual([14, true]);
});
