import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookOf } from "../builders/books";
import { CLEAN, claimRows } from "../builders/claims";
import { minimalParts, packageOf } from "../builders/packages";

const COMMAND = join(__dirname, "../../dist/cli/wuyi.cjs");
const MOST_SECONDS = 60;

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "wuyi-formulas-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
/** Formulas without values, from A1 down. */
const column = (formulas: readonly string[]): string =>
  formulas.map((one, row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>${escaped(one)}</f></c></row>`).join(""); // prettier-ignore

/** What asks for more than any machine has, or comes to no end. */
const BOMBS: readonly (readonly [why: string, rows: string])[] = [
  ["a text of a gigabyte", column(['LEN(SUBSTITUTE(REPT("a",32000),"a",REPT("b",32000)))', "1+1"])],
  ["texts of texts of texts", column(['REPT("a",32767)', "REPT(A1,32767)", "REPT(A2,32767)", "LEN(A3)"])],
  ["a million rows of all columns", column(["SEQUENCE(1000000,16384)"])],
  ["a billion random numbers", column(["SUM(RANDARRAY(100000,10000))"])],
  ["a product of large matrices", column(["SUM(MMULT(SEQUENCE(3000,3000),SEQUENCE(3000,3000)))"])],
  ["a hundred million steps", column(["REDUCE(0,SEQUENCE(100000000),LAMBDA(a,b,a+b))"])],
  ["brackets in brackets", column([`${"(".repeat(4000)}1${")".repeat(4000)}`])],
  ["signs before signs", column([`${"-".repeat(8000)}1`])],
  ["a chain that the clock moves", column(Array.from({ length: 5000 }, (_, row) => (row === 0 ? "NOW()" : `A${row}+NOW()*0`)))],
  ["a chain that ends in itself", column(Array.from({ length: 5000 }, (_, row) => `A${((row + 1) % 5000) + 1}+1`))],
  ["whole columns, and a cell in the last corner", `<row r="1"><c r="A1"><f>SUM(B:XFD)</f></c><c r="B1"><f>SUMPRODUCT((C:C=1)*(D:D=1))</f></c></row><row r="1048576"><c r="C1048576"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>`],
]; // prettier-ignore

const NO_TRACE = /\bat .*:\d+:\d+|node:internal|FATAL|RangeError/;

test.each(BOMBS)(
  "%s: the book is answered, and the next one is checked",
  async (_, rows) => {
    const bomb = join(folder, "bomb.xlsx");
    const honest = join(folder, "honest.xlsx");
    writeFileSync(bomb, await packageOf(minimalParts(rows)));
    writeFileSync(honest, bookOf([{ name: "申报", rows: claimRows(CLEAN) }]));
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      [COMMAND, "check", "--json", bomb, honest],
      { encoding: "utf8", timeout: MOST_SECONDS * 1000 },
    );
    expect({ signal, trace: NO_TRACE.exec(stderr)?.[0] }).toEqual({ signal: null, trace: undefined });
    expect(status).not.toBeNull();
    const files = (JSON.parse(stdout) as { files: readonly { readonly file: string }[] }).files;
    expect(files.map(({ file }) => file)).toEqual([bomb, honest]);
  },
  (MOST_SECONDS + 10) * 1000,
);
