import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadBook } from "../../cli/check/read-file";
import { revived, type CellValue } from "../../src/formula";
import {
  cellName,
  check,
  type ConcealedCell,
  type DoubtfulFormula,
  type Finding,
  type Grid,
} from "../../src/sheet";
import { claimBook, type BookXml, type ClaimXml } from "../builders/claim-xml";
import { encryptedBook } from "../builders/encrypted";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

/** The page and the command line read the same file alike: every workbook of the tests goes through both. */

let site: WorkbenchSite;
let page: WorkbenchPage;
let folder: string;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  page = await WorkbenchPage.open(site);
  folder = mkdtempSync(join(tmpdir(), "wuyi-faces-"));
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return site?.close();
});
afterEach(() => expect(site.takeFaults()).toEqual([]));

const ROOT = join(__dirname, "../..");
const filesIn = (place: string): (readonly [name: string, bytes: () => Uint8Array])[] =>
  readdirSync(join(ROOT, place))
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => [name, () => new Uint8Array(readFileSync(join(ROOT, place, name)))] as const);

/** A sheet as it comes out of the browser. */
interface Sent extends Omit<Grid, "columns" | "hiddenRows" | "concealed" | "doubtful"> {
  readonly columns: readonly ({ values: (CellValue | undefined)[]; formulaRows: number[] } | null)[];
  readonly hiddenRows: readonly number[];
  readonly concealed: { sheet: boolean; columns: number[]; cells: ConcealedCell[] } | null;
  readonly doubtful: readonly DoubtfulFormula[] | null;
}

/** The open workbook as the pane sees it. */
async function fromPage(): Promise<Grid[]> {
  const sent = await page.page.evaluate(async () => {
    const bare = (value: unknown): unknown =>
      typeof value === "object" && value !== null ? { ...value } : (value ?? null);
    const grids = await window.wuyi.port.read();
    return JSON.stringify(
      grids.map(({ columns, hiddenRows, concealed, doubtful, ...grid }) => ({
        ...grid,
        columns: Array.from(columns, (column) =>
          column ? { values: Array.from(column.values, bare), formulaRows: column.formulaRows } : null,
        ),
        hiddenRows: [...hiddenRows],
        concealed: concealed
          ? { sheet: concealed.sheet, columns: [...concealed.columns], cells: concealed.cells }
          : null,
        doubtful: doubtful?.map((one) => ({ ...one, computed: bare(one.computed) })) ?? null,
      })),
    );
  });
  return (JSON.parse(sent) as Sent[]).map(({ columns, hiddenRows, concealed, doubtful, ...grid }) => ({
    ...grid,
    columns: columns.map((column) => column ? { ...column, values: column.values.map((one) => revived(one ?? undefined)) } : undefined),
    hiddenRows: new Set(hiddenRows),
    ...(concealed && { concealed: { ...concealed, columns: new Set(concealed.columns) } }),
    ...(doubtful && { doubtful: doubtful.map((one) => ({ ...one, computed: revived(one.computed) })) }),
  }));
} // prettier-ignore

/** Every cell that is not blank, by its name, but for some. */
const valuesOf = (grids: readonly Grid[], but: readonly string[]): unknown =>
  grids.flatMap(({ name, columns }) =>
    columns.flatMap((column, at) =>
      Array.from(column?.values ?? [], (value, row) => [`${name}!${cellName(row, at)}`, value] as const)
        .filter(([cell, value]) => (value ?? null) !== null && !but.includes(cell)),
    ),
  ); // prettier-ignore

/** What a check says of sheets, without where in memory it lies. */
const saidOf = (grids: readonly Grid[]): unknown =>
  JSON.parse(JSON.stringify(check(grids), (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value))); // prettier-ignore

/** Reads a file both ways: both must see the same cells, and say the same of them. */
async function bothSay(
  name: string,
  bytes: Uint8Array,
  but: readonly string[] = [],
): Promise<readonly Finding[]> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  await page.openFile({ name, bytes });
  const shown = await fromPage();
  const { grids, book } = await loadBook(file, () => undefined);
  // The spreadsheet shows the dates of such books as others count them.
  if (!book.workbook.date1904) expect(valuesOf(shown, but)).toEqual(valuesOf(grids, but));
  if (but.length === 0) expect(saidOf(shown)).toEqual(saidOf(grids));
  return check(grids).findings;
}

/**
 * An array of a fixed range, into which LibreOffice put rows or from which it took some: Excel fills what is left of the
 * range with #N/A, and so does the check; the spreadsheet knows only arrays that spill.
 */
const ARRAYS: Readonly<Record<string, readonly string[]>> = {
  "moved-row-deleted.xlsx": ["参数!A6"],
  "moved-rows-deleted.xlsx": ["参数!A6"],
  "moved-rows-inside.xlsx": ["参数!A4", "参数!A5", "参数!A6"],
};

test.each([...filesIn("test/books"), ...filesIn("samples")])("%s", async (name, bytes) => {
  await bothSay(name, bytes(), ARRAYS[name]);
});

const RECOMPUTES = `<calcPr fullCalcOnLoad="1"/>`;
const IN_1904 = `<workbookPr date1904="1"/>`;

/** Claims as programs write them, and what both say of them. */
const CLAIMS: readonly (readonly [string, readonly string[], ClaimXml, BookXml?])[] = [
  ["values only", [], {}],
  ["a formula with its value", [], { amount: "><f>D2*10%</f><v>120</v></c>" }],
  ["a formula whose stored value is another", ["stale-value", "amount-mismatch"], { amount: "><f>D2*10%</f><v>900</v></c>" }],
  ["a base whose stored value is another, and an amount that rests on it", ["amount-mismatch", "stale-value", "stale-value"], { base: "><f>600*2</f><v>9000</v></c>", amount: "><f>D2*0.15</f><v>1350</v></c>" }],
  ["a stored value of before in a book that every program computes", ["stale-value"], { amount: "><f>D2*10%</f><v>900</v></c>" }, { workbook: RECOMPUTES }],
  ["zeros that a program wrote without computing", [], { amount: "><f>D2*10%</f><v>0</v></c>" }, { workbook: RECOMPUTES }],
  ["a formula without a value", [], { amount: "><f>D2*10%</f></c>" }],
  ["a formula with an empty value", [], { amount: "><f>D2*10%</f><v/></c>" }],
  ["a formula of a function that nobody here knows", ["stale-value"], { amount: `><f>CUBEVALUE("x",D2)</f><v>120</v></c>` }],
  ["a formula over whole columns", [], { amount: "><f>SUMIFS(D:D,A:A,A2)*10%</f><v>120</v></c>" }],
  ["one of our own functions, as Excel stores it", [], { amount: `><f>_xldudf_WUYI_EQUIPMENT_SUBSIDY(D2)</f><v>120</v></c>` }],
  ["a number as text", ["number-as-text"], { amount: `t="str"><v>120</v></c>` }],
  ["an error", ["bad-number"], { amount: `t="e"><v>#N/A</v></c>` }],
  ["a day of the type d", [], { day: `t="d"><v>2024-05-01</v></c>` }],
  ["a day of a book that counts from 1904", [], { day: "><v>43951</v></c>" }, { properties: IN_1904 }],
  ["a hidden row", ["hidden-row"], { row: `hidden="1"` }],
  ["a row without height", ["hidden-row"], { row: `ht="0"` }],
  ["a merge over the amount and the cell below", [], {}, { behind: `<mergeCells><mergeCell ref="E2:E3"/></mergeCells>` }],
]; // prettier-ignore

// A row without its last cell would be called with Jest's own callback in its place.
const WHOLE = CLAIMS.map(([why, codes, claim, book = {}]) => [why, codes, claim, book] as const);

test.each(WHOLE)("%s", async (why, codes, claim, book) => {
  const findings = await bothSay(`${why}.xlsx`, await claimBook(claim, book));
  expect(findings.map(({ code }) => code).sort()).toEqual([...codes].sort());
});

test("an empty text that a formula does not compute to: the page shows what it computes to, and says so too", async () => {
  const bytes = await claimBook({ amount: `t="str"><f>D2*10%</f><v></v></c>` });
  await bothSay("空文本.xlsx", bytes, ["申报!E2"]);
  const { findings } = check(await fromPage());
  expect(findings.map(({ code }) => code)).toContain("stale-value");
});

const doubts = async (): Promise<unknown> => (await fromPage())[0]!.doubtful ?? [];

test("a value that is computed again is no doubt any more", async () => {
  await page.openFile({
    name: "过期.xlsx",
    bytes: await claimBook({ amount: "><f>D2*10%</f><v>900</v></c>" }),
  });
  expect(await doubts()).toEqual([{ row: 1, column: 4, kind: "stale", computed: 120 }]);
  await page.type("D2", "1300");
  await page.ready();
  expect(await doubts()).toEqual([]);
  expect((await fromPage())[0]!.columns[4]!.values[1]).toBe(130);
});

test("a doubt goes with its cell when rows are put in", async () => {
  const amount = `><f>CUBEVALUE("x",D2)</f><v>120</v></c>`;
  await page.openFile({ name: "未知.xlsx", bytes: await claimBook({ amount }) });
  const before = (await doubts()) as readonly DoubtfulFormula[];
  expect(before).toMatchObject([{ row: 1, column: 4, kind: "unknown" }]);
  await page.page.evaluate(() => window.wuyi.api.getActiveWorkbook()!.getActiveSheet().insertRows(1, 2));
  expect(await doubts()).toEqual([{ ...before[0], row: 3 }]);
});

test("a protected book that Excel opens without a password", async () => {
  const scheme = { kind: "agile", hash: "sha512", bits: 256, spins: 100_000 } as const;
  const amount = "><f>D2*10%</f><v>900</v></c>";
  const bytes = encryptedBook(await claimBook({ amount }), "VelvetSweatshop", scheme);
  const findings = await bothSay("受保护.xlsx", bytes);
  expect(findings.map(({ code }) => code)).toContain("stale-value");
});
