import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser } from "playwright-core";
import { NODE_CODEC } from "../../cli/check/codec";
import { cellName, type Severity } from "../../src/sheet";
import { readBook } from "../../xlsx";
import { launchChromium } from "../browser/chromium";
import { marksInPart } from "../port/marked-copy";
import { pictureOfSheet } from "../port/office-bench";
import { CLEAN, FAULTY, PaneInExcel, opened } from "./pane-in-excel";

// One engine, two faces, each as it is built: the pane in Excel, and the command line on the same file.

const WUYI = join(__dirname, "../../dist/cli/wuyi.cjs");

/** What the command line says of a finding; one about a whole sheet has no cell. */
interface ToldFinding {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
}

const folder = mkdtempSync(join(tmpdir(), "wuyi-faces-"));
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium({ several: true });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `wuyi check`; that it ends with 1 where there are errors is no failure. */
function wuyi(...args: string[]): string {
  try {
    return execFileSync(process.execPath, [WUYI, "check", ...args], { encoding: "utf8", stdio: "pipe" });
  } catch (ended) {
    const { status, stdout } = ended as { status: number; stdout: string };
    if (status !== 1) throw ended;
    return stdout;
  }
}

describe.each([
  ["with faults", FAULTY],
  ["without faults", CLEAN],
])("the sample %s", (_, file) => {
  const [told] = (JSON.parse(wuyi(file, "--json")) as { files: { findings: ToldFinding[] }[] }).files;
  wuyi(file, "--marked", folder);
  const copy = readBook(new Uint8Array(readFileSync(join(folder, basename(file)))), NODE_CODEC);
  let pane: PaneInExcel;

  beforeAll(async () => {
    // So high that the whole list is drawn at once.
    pane = await PaneInExcel.open(browser, opened(file), { height: 6000 });
    await pane.check();
  });
  afterEach(async () => expect(await pane.faults()).toEqual([]));

  test("the list has the findings of the command line, with the same sentences", async () => {
    const rows = pane.frame.getByRole("treeitem", { level: 2 });
    const shown = await rows.evaluateAll((items) =>
      items.map((item) => {
        const [head, message] = item.firstElementChild!.children;
        return { place: head!.firstElementChild!.textContent, message: message!.textContent };
      }),
    );
    expect(shown).toHaveLength(told!.findings.length);
    for (const { code, sheet, cell, message } of told!.findings) {
      const place = `${sheet} ${cell ?? pane.words.list.wholeSheet}`;
      // What an amount should be comes with its steps; the list leaves those to the details.
      const same = (words: string): boolean =>
        code === "amount-mismatch" ? words !== "" && message.startsWith(words) : message === words;
      const at = shown.findIndex((one) => one.place === place && same(one.message));
      if (at < 0) throw new Error(`the list lacks ${place}: ${message}`);
      shown.splice(at, 1);
    }
    expect(shown).toEqual([]);
  });

  test("marks and report are those of the marked copy", async () => {
    if (told!.findings.length > 0) {
      await pane.button(pane.words.check.mark).click();
      await pane.text(pane.words.shell.done.marked("")).waitFor();
    }
    await pane.button(pane.words.check.report).click();
    await pane.text(pane.words.shell.done.reported("")).waitFor();
    const inExcel = pane.book.sheets.map(pictureOfSheet);
    expect(inExcel.map(({ name }) => name)).toEqual(copy.sheets.map(({ name }) => name));
    copy.sheets.forEach(({ name, part, grid }, at) => {
      const { marks, cells } = inExcel[at]!;
      const placed = (Object.keys(marks) as Severity[]).flatMap((severity) =>
        marks[severity].map((cell) => `${severity} ${cell}`),
      );
      const inCopy = marksInPart(new TextDecoder().decode(copy.archive.read(part)));
      expect([name, placed.sort()]).toEqual([name, inCopy]);
      grid.columns.forEach((column, c) =>
        column?.values.forEach((value, r) => {
          if (value === null || value === undefined || column.formulaRows.includes(r)) return;
          const cell = cellName(r, c);
          expect([name, cell, cells[cell]]).toEqual([name, cell, value]);
        }),
      );
    });
  });
});
