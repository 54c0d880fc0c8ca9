import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read as readOther } from "@e965/xlsx";
import { NODE_CODEC } from "../../cli/check/codec";
import { run } from "../../cli/main";
import {
  REPORT_SHEET,
  SETTINGS_NAMESPACE,
  cellOf,
  check,
  checkOptionsOf,
  marksOf,
  reportTable,
  settingsOf,
} from "../../src/sheet";
import { markBook, readBook } from "../../xlsx";
import { bookOf } from "../builders/books";
import { CLEAN, changed, claimRows } from "../builders/claims";
import { Parts } from "../xlsx/whole-package";
import { decided } from "../builders/command";
import { packageOf } from "../builders/packages";

const PROGRAM = join(__dirname, "../../dist/cli/wuyi.cjs");
/** In milliseconds. Not how fast it is: whoever is not done by then never will be. */
const NEVER = 60_000;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "wuyi-prepared-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: Uint8Array | string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** What the built command answers, if it answers. */
function answer(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, "check", ...args], {
    encoding: "utf8",
    timeout: NEVER,
  });
  return { status, said: stdout + stderr };
}

const FAULTY = changed(2, { 申报: 550 });
const FORMULAS = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1+1",
  "\n=1+1",
  "＝1+1",
  '=HYPERLINK("http://evil.example","a")',
];

test.each(FORMULAS)("a firm called %j is a text in the report, and in the marked copy", (name) => {
  const rows = claimRows(changed(2, { 企业: name, 申报: 550 }));
  const book = readBook(bookOf([{ name: "=申报", rows }]), NODE_CODEC);
  const report = check(book.sheets.map(({ grid }) => grid));
  const marked = markBook(book, marksOf(report), reportTable(report), NODE_CODEC);
  const { Sheets } = readOther(marked, { cellFormula: true });
  expect(Object.keys(Sheets)).toContain(REPORT_SHEET);
  const formulas = Object.entries(Sheets).flatMap(([title, sheet]) =>
    Object.entries(sheet)
      .filter(([, cell]) => (cell as { f?: string } | null)?.f !== undefined)
      .map(([address]) => `${title} ${address}`),
  );
  // The sum that the workbook itself has.
  expect(formulas).toEqual([`=申报 H${rows.length}`]);
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
  "a sheet called %s, and firms, items and grades of that name, are found as others are",
  (name) => {
    const plain = check([
      readBook(bookOf([{ name: "申报", rows: claimRows(FAULTY) }]), NODE_CODEC).sheets[0]!.grid,
    ]);
    const bytes = bookOf([{ name, rows: claimRows(FAULTY) }]);
    const named = check([readBook(bytes, NODE_CODEC).sheets[0]!.grid]);
    const short = ({ findings }: typeof plain): unknown => findings.map((one) => [cellOf(one), one.code]);
    expect(short(named)).toEqual(short(plain));
    const inside = claimRows(changed(2, { 企业: name, 项目: name, 等级: name, 代码: name }));
    const report = check([readBook(bookOf([{ name: "申报", rows: inside }]), NODE_CODEC).sheets[0]!.grid]);
    expect(report.findings.map(({ code }) => code)).toContain("unknown-item");
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

test("settings with the names of every object's own parts change no object, and set nothing", () => {
  const json = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
    "sheets":{"__proto__":{"role":"none","polluted":1},"constructor":{"columns":{"__proto__":"A"}}},
    "accepted":[{"__proto__":{"sheet":"a"}}, null, 1, []]}`;
  const settings = settingsOf(`<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`)!;
  expect(settings.accepted).toEqual([]);
  const grid = readBook(bookOf([{ name: "申报", rows: claimRows(FAULTY) }]), NODE_CODEC).sheets[0]!.grid;
  expect(check([grid], checkOptionsOf(settings)).findings).toEqual(check([grid]).findings);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("settings that begin a hundred thousand times and never end are passed over", async () => {
  const endless = `<settings xmlns="${SETTINGS_NAMESPACE}"`.repeat(100_000);
  const parts = new Parts().relate("xl/workbook.xml", "customXml", "customXml/item1.xml", endless);
  const file = put("设置.xlsx", await packageOf(parts.all));
  expect(answer(file)).toEqual({ status: 1, said: expect.stringContaining("没有可以核对的申报") });
}, 90_000);

test("a veto list of names as long as a cell can be is read to the end, and each of them asked about", () => {
  const names = Array.from({ length: 300 }, (_, at) => [`${"有限公司".repeat(8000)}${at}`]);
  const list = put("名单.xlsx", bookOf([{ name: "一票否决名单", rows: [["企业名称"], ...names] }]));
  const book = put("申报.xlsx", bookOf([{ name: "申报汇总", rows: claimRows(CLEAN) }]));
  expect(answer(book, "--veto", list)).toEqual({
    status: 1,
    said: expect.stringContaining("300 处须人工判断"),
  });
}, 90_000);

test("settings that decide a hundred thousand times are told, and answered", () => {
  const columns = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`x${at}`, "A"]));
  const accepted = Array.from({ length: 50_000 }, (_, at) => ({ sheet: "申报汇总", cell: `H${at}`, code: "x", shown: "", reason: "" })); // prettier-ignore
  const settings = { sheets: { 申报汇总: { columns } }, accepted };
  const file = put("申报.xlsx", decided(bookOf([{ name: "申报汇总", rows: claimRows(CLEAN) }]), settings));
  const { status, said } = answer(file);
  expect([status, said.includes("随文件带来的设置 50,000 项，均未采用")]).toEqual([0, true]);
}, 90_000);

test("what a cell or a sheet's name holds cannot steer the terminal", async () => {
  const rows = claimRows(
    changed(2, { 企业: "甲\u001b[2J\u001b]0;x\u0007\r\n  结论：可以按现表兑付", 申报: 550 }),
  );
  const file = put("申报.xlsx", bookOf([{ name: "申报\u009b汇总", rows }]));
  let said = "";
  const terminal = {
    input: (async function* () {})(),
    write: (text: string) => void (said += text),
    complain: (text: string) => void (said += text),
  };
  expect(await run(["check", file], terminal, false)).toBe(1);

  expect(said.replaceAll("\n", "").match(/\p{Cc}/gu)).toBeNull();
  expect(said.match(/^ {2}结论/gm)).toHaveLength(1);
});
