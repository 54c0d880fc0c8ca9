/** @jest-environment jsdom */
import { CellError, type CellValue } from "../../src/formula";
import { type Grid, type GridColumn } from "../../src/sheet";
import { OfficeHost, addressOf, areaOf, bookOfGrids, bookOfPlans, type Trip } from "../office-host";
import { cellsOf, faultOf } from "./contract/bench";
import { openBook, openPlans, type OfficeBench } from "./office-bench";

const ROWS = 100_000;
const COLUMNS = 15;
/** Cells that travel in one block. */
const BLOCK = 30_000;

/** A sheet as large as they come: texts, numbers, a column of formulas, some errors, some hidden rows. */
function largeGrid(): Grid {
  const value = (row: number, column: number): CellValue => {
    if (column % 3 === 0) return `武义企业${row % 977}有限公司`;
    if (column === 14 && row % 25_000 === 7) return new CellError("#REF!");
    return row * 1.25 + column;
  };
  const columns: GridColumn[] = Array.from({ length: COLUMNS }, (_, column) => ({
    values: Array.from({ length: ROWS }, (_, row) => value(row, column)),
    formulaRows: column === 13 ? Array.from({ length: ROWS }, (_, row) => row) : [],
  }));
  const hiddenRows = new Set(Array.from({ length: ROWS / 50 }, (_, n) => n * 50 + (n % 7)));
  const merges = Array.from({ length: 900 }, (_, n) => ({
    top: 10 + 3 * n,
    bottom: 11 + 3 * n,
    left: 0,
    right: 0,
  }));
  return { name: "申报", rowCount: ROWS, columns, hiddenRows, merges, date1904: false };
}

const bytes = ({ requestBytes, responseBytes }: Trip): number => Math.max(requestBytes, responseBytes);

test("100,000 rows of 15 columns come in blocks, each cell once, with nothing held in Excel", async () => {
  const grid = largeGrid();
  const { host, port } = openBook(bookOfGrids([grid]));
  const told: number[] = [];
  const [read] = await port.read({ progress: (done) => told.push(done) });
  expect(read).toEqual(grid);
  // The sheets; where cells are, first of the sheet and then of its pieces; merged areas, 200 questions at a
  // time; the blocks; and the types of cells where a text looks like an error, in four blocks of them.
  const blocks = Math.ceil((ROWS * COLUMNS) / BLOCK);
  const merged = Math.ceil(ROWS / 256 / 200) + 1;
  expect(host.trips.length).toBeLessThanOrEqual(1 + 2 + merged + blocks + 4);
  expect(host.trips.length).toBeGreaterThanOrEqual(1 + 2 + 1 + blocks + 4);
  // Far below the 5 MB that a host hands over.
  for (const trip of host.trips) expect(bytes(trip)).toBeLessThan(2 << 20);
  // A batch names blocks, never cells.
  for (const { actions } of host.trips) expect(actions).toBeLessThan(3_000);
  expect([host.references.most, host.references.count]).toEqual([0, 0]);
  expect(told.filter((done) => done > 0.1).length).toBeGreaterThanOrEqual(blocks);
  expect(host.gaps).toEqual([]);
});

test("letters of many rows: a coloured header, columns of their own colour, striped rows and one hidden amount", async () => {
  const rows = 20_000;
  const columns = largeGrid().columns.map((column) => ({
    values: column!.values.slice(0, rows),
    formulaRows: [],
  }));
  const grid: Grid = { ...largeGrid(), rowCount: rows, columns, hiddenRows: new Set(), merges: [] };
  const book = bookOfGrids([grid]);
  const sheet = book.find("申报")!;
  const format = (address: string, property: string, value: string | number): void =>
    sheet.format(areaOf(address), property, value);
  format("A1:O20000", "NumberFormat", "#,##0.00");
  format("C1:C20000", "Font.Color", "#0000FF");
  format("A1:O1", "Font.Color", "#FFFFFF");
  format("A1:O1", "Fill.Color", "#4472C4");
  for (let row = 3; row < 20; row += 2) format(`A${row}:B${row}`, "Fill.Color", "#DDEBF7");
  const plain = openBook(bookOfGrids([grid]));
  await plain.port.read();
  const { host, port } = openBook(book);
  expect((await port.read())[0]!.concealed).toBeUndefined();
  // Where letters differ: by columns, by rows, by fewer rows, and cell by cell.
  expect(host.trips.length - plain.host.trips.length).toBeLessThanOrEqual(6);
  format("H17000", "Font.Color", "#FFFFFF");
  const [read] = await port.read();
  expect(read!.concealed!.cells).toEqual([{ row: 16_999, column: 7, how: "colour", shown: "" }]);
  // After an edit nothing of this is asked again.
  const before = host.trips.length;
  await port.read({}, ["申报"]);
  expect(host.trips.length - before).toBeLessThanOrEqual(plain.host.trips.length);
  expect(host.gaps).toEqual([]);
});

test("between blocks others get their turn, and the person can stop", async () => {
  const { host, port } = openBook(bookOfGrids([largeGrid()]));
  const stop = new AbortController();
  let turns = 0;
  const clock = setInterval(() => turns++, 0);
  const seen: number[] = [];
  const progress = (done: number): void => {
    seen.push(turns);
    if (done > 0.3) setTimeout(() => stop.abort(), 0);
  };
  const fault = await faultOf(port.read({ signal: stop.signal, progress }));
  clearInterval(clock);
  expect(fault.code).toBe("stopped");
  expect(host.trips.length).toBeLessThan(25);
  // Each time that progress was told, somebody else had been there since the last time.
  const later = seen.slice(2);
  expect(later.length).toBeGreaterThan(5);
  for (let at = 1; at < later.length; at++) expect(later[at]).toBeGreaterThan(later[at - 1]!);
});

test("how many trips small workbooks need: one for the sheets, the places, the merged areas and all blocks together", async () => {
  const plan = (n: number): { name: string; rows: (string | number)[][] } => ({
    name: `表${n}`,
    rows: [["企业"], [n]],
  });
  const { host, port } = openPlans(Array.from({ length: 60 }, (_, n) => plan(n)));
  expect(await port.read()).toHaveLength(60);
  expect(host.trips).toHaveLength(4);
  const empty = openPlans([{ name: "空", rows: [] }]);
  expect(await empty.port.read()).toHaveLength(1);
  expect(empty.host.trips).toHaveLength(2);
});

/** What a bench reads where the host hands over no more than some bytes. */
async function readWithin(bench: OfficeBench, most: number): Promise<readonly Grid[]> {
  bench.host.mostBytes = most;
  return bench.port.read();
}

test("blocks of long texts are halved until the host hands them over", async () => {
  const rows = Array.from({ length: 200 }, (_, row) => [`${row}`, "奖".repeat(2_000), row]);
  const expected = cellsOf((await openPlans([{ name: "申报", rows }]).port.read())[0]!);
  const bench = openPlans([{ name: "申报", rows, hiddenRows: [3, 150] }]);
  const [grid] = await readWithin(bench, 100_000);
  expect(cellsOf(grid!)).toEqual(expected);
  expect([...grid!.hiddenRows]).toEqual([3, 150]);
  expect(bench.host.trips.length).toBeGreaterThan(15);
});

test("a row that is too large is halved by its columns, and a cell that is too large is told with its sheet", async () => {
  const wide = {
    name: "宽表",
    rows: [Array.from({ length: 40 }, (_, column) => `${"长".repeat(500)}${column}`)],
  };
  const [grid] = await readWithin(openPlans([wide]), 12_000);
  expect(Object.keys(cellsOf(grid!))).toHaveLength(40);
  const bench = openPlans([
    { name: "小表", rows: [[1]] },
    { name: "大格", rows: [["甲", "奖".repeat(20_000)]] },
  ]);
  bench.host.mostBytes = 30_000;
  expect(await faultOf(bench.port.read())).toMatchObject({ code: "too-large", place: { sheet: "大格" } });
});

test("cells far apart cost a few questions, not a million empty cells", async () => {
  const book = bookOfPlans([{ name: "申报", rows: [["首"]] }]);
  const sheet = book.find("申报")!;
  for (const [row, column] of [
    [1_048_575, 0],
    [0, 16_383],
    [1_048_575, 16_383],
    [500_000, 8_000],
  ] as const) {
    sheet.cells.put(row, column, { value: `${row},${column}` });
  }
  const { host, port } = openBook(book);
  const [grid] = await port.read();
  expect(cellsOf(grid!)).toEqual({
    A1: "首",
    A1048576: "1048575,0",
    XFD1: "0,16383",
    XFD1048576: "1048575,16383",
    KUS500001: "500000,8000",
  });
  expect(grid!.rowCount).toBe(1_048_576);
  expect(host.trips.length).toBeLessThan(12);
  const cells = host.trips.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  expect(cells).toBeLessThan(200_000);
});

test("more merged areas than Excel tells at a time are all told", async () => {
  const rows = Array.from({ length: 600 }, (_, row) =>
    Array.from({ length: 16 }, (_, column) => row + column),
  );
  const book = bookOfPlans([{ name: "申报", rows }]);
  const sheet = book.find("申报")!;
  sheet.merges = Array.from({ length: 600 * 8 }, (_, n) => {
    const [top, left] = [Math.floor(n / 8), 2 * (n % 8)];
    return { top, bottom: top, left, right: left + 1 };
  });
  const { port } = openBook(book);
  const [grid] = await port.read();
  const told = new Set(grid!.merges.map(addressOf));
  expect([grid!.merges.length, told.size]).toEqual([4_800, 4_800]);
  expect(sheet.merges.filter((merge) => !told.has(addressOf(merge)))).toEqual([]);
});

test("a workbook that counts days from 1904 says so", async () => {
  const book = bookOfPlans([{ name: "申报", rows: [[45_000]] }]);
  expect((await openBook(book).port.read())[0]!.date1904).toBe(false);
  book.date1904 = true;
  expect((await openBook(book).port.read())[0]!.date1904).toBe(true);
});

test("an error that Excel invents later is an error", async () => {
  const book = bookOfPlans([{ name: "申报", rows: [["甲"]] }]);
  const invented = new CellError("#PYTHON!" as never);
  book.find("申报")!.cells.put(0, 1, { value: invented });
  book.find("申报")!.cells.put(1, 1, { value: "#PYTHON!" });
  const [grid] = await openBook(book).port.read();
  expect(cellsOf(grid!)).toEqual({ A1: "甲", B1: new CellError("#UNKNOWN!"), B2: "#PYTHON!" });
});

test("a formula without letters is a text, an empty cell is nothing", async () => {
  const book = bookOfPlans([{ name: "申报", rows: [["甲", { formula: "" }, null]] }]);
  const [grid] = await openBook(book).port.read();
  expect(cellsOf(grid!)).toEqual({ A1: "甲", B1: "" });
  expect(grid!.columns[1]!.formulaRows).toEqual([0]);
});

test("the host of these tests is the one that is framed in a browser: JSON in, JSON out", () => {
  const host = new OfficeHost(bookOfPlans([{ name: "申报", rows: [] }]));
  const request = { Actions: [], ObjectPaths: {} };
  expect(JSON.parse(host.execute(JSON.stringify(request)))).toEqual({ Results: [] });
});
