import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { CellError } from "../../src/formula";
import { REPORT_SHEET, cellOf, check, type Grid } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { open } from "../xlsx/round-trip";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

const ROOT = join(__dirname, "../..");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const { check: words, shell } = PANE_TEXTS.zh;

let site: WorkbenchSite;
let sheet: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
}, 120_000);
afterAll(() => site?.close());
beforeEach(async () => {
  sheet = await WorkbenchPage.open(site);
});
afterEach(async () => {
  await sheet.page.context().close();
  expect(site.takeFaults()).toEqual([]);
});

interface FoundByCommand {
  readonly sheet: string;
  readonly cell: string | null;
  readonly code: string;
}

/** What the command line finds in a file. */
function foundByCommand(file: string): FoundByCommand[] {
  const run = spawnSync(process.execPath, [join(ROOT, "dist/cli/wuyi.cjs"), "check", "--json", file], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const { files } = JSON.parse(run.stdout) as { files: { findings: FoundByCommand[] }[] };
  return files[0]!.findings.map(({ sheet: name, cell, code }) => ({ sheet: name, cell, code }));
}

/** The open workbook's sheets, read through the pane's port and carried out of the page. */
async function gridsOf(page: Page): Promise<Grid[]> {
  const carried = await page.evaluate(async () => {
    const grids = await window.wuyi.port.read();
    return grids.map(({ hiddenRows, columns, concealed, ...rest }) => ({
      ...rest,
      hiddenRows: [...hiddenRows],
      concealed: concealed && { ...concealed, columns: [...concealed.columns] },
      columns: columns.map(
        (column) =>
          column && {
            formulaRows: [...column.formulaRows],
            values: Array.from(column.values, (value) =>
              typeof value === "object" && value !== null ? { code: value.code } : (value ?? null),
            ),
          },
      ),
    }));
  });
  return carried.map(({ hiddenRows, columns, concealed, ...rest }) => ({
    ...rest,
    hiddenRows: new Set(hiddenRows),
    ...(concealed && { concealed: { ...concealed, columns: new Set(concealed.columns) } }),
    columns: Array.from(columns, (column) =>
      column
        ? {
            formulaRows: column.formulaRows,
            values: column.values.map((value) =>
              typeof value === "object" && value !== null ? new CellError(value.code) : (value ?? undefined),
            ),
          }
        : undefined,
    ),
  }));
}

/** What axe finds. Fluent's own focus guards are hidden and take the focus on purpose. */
const barriers = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ exclude: [["[data-tabster-dummy]"]] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
};

const SAMPLES = { faulty: "申报-有问题.xlsx", undecided: "申报-待判断.xlsx", clean: "申报-正确.xlsx" };

test.each(["faulty", "undecided", "clean"] as const)(
  "the check beside the sheet finds in the %s sample what the command line finds, in the same order",
  async (kind) => {
    await sheet.openSample(kind);
    await sheet.check();
    const found = check(await gridsOf(sheet.page)).findings.map((one) => ({
      sheet: one.sheet,
      cell: cellOf(one),
      code: one.code,
    }));
    const told = foundByCommand(join(ROOT, "samples", SAMPLES[kind]));
    // What the file's settings say stands in no sheet.
    expect(found).toEqual(told.filter(({ code }) => code !== "settings-inside"));
  },
);

test("a finding leads to its cell; marks go into the saved file, and off again", async () => {
  await sheet.openSample("faulty");
  await sheet.check();
  await sheet.finding("F3").click();
  await sheet.page.waitForFunction(
    () =>
      window.wuyi.api
        .getActiveWorkbook()!
        .getActiveSheet()
        .getSelection()
        ?.getActiveRange()
        ?.getA1Notation() === "F3",
  );
  await sheet.pane.getByRole("button", { name: words.mark, exact: true }).click();
  await sheet.pane.getByText(shell.done.marked("")).waitFor();
  await sheet.picture("beside-marked");
  const marked = open((await sheet.save()).bytes).sheets[0]!.marks;
  expect(marked?.error).toContain("H11");
  await sheet.pane.getByRole("button", { name: words.unmark, exact: true }).click();
  await sheet.pane.getByText(shell.done.cleared("")).waitFor();
  expect(open((await sheet.save()).bytes).sheets[0]!.marks).toBeUndefined();
});

test("opened once, the page works without a network: it computes, opens files, checks, and shows the help", async () => {
  const { page } = sheet;
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await sheet.reload();
  await sheet.openSample("faulty");
  await sheet.check();
  await sheet.openSample("blank");
  await sheet.type("A1", "=WUYI.GROWTH_AWARD(500)");
  await sheet.eventually("Sheet1", "A1", [[5]]);
  const help = await page.context().newPage();
  await help.goto(`${site.url}help/index.html`);
  await help.getByRole("heading").first().waitFor();
});

test.each(["fresh", "explained", "checked"] as const)(
  "nothing stands in anybody's way: %s",
  async (state) => {
    if (state === "explained") await sheet.page.keyboard.press("Control+Shift+E");
    if (state === "checked") {
      await sheet.openSample("faulty");
      await sheet.check();
    }
    await sheet.page.waitForTimeout(300);
    expect(await barriers(sheet.page)).toEqual([]);
  },
);

test("the keyboard alone reaches every part of the page, and types a formula", async () => {
  const { page } = sheet;
  const region = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.closest("#chrome, #sheet, #pane")?.id ?? "");
  const visited: string[] = [];
  for (let n = 0; n < 3; n++) {
    await page.keyboard.press("F6");
    await page.waitForTimeout(100);
    visited.push(await region());
  }
  expect([...visited].sort()).toEqual(["chrome", "pane", "sheet"]);
  while ((await region()) !== "sheet") await page.keyboard.press("F6");
  // Behind what is frozen, as in Excel; from there to the first cell of all.
  await page.keyboard.press("Control+Home");
  for (let n = 0; n < 3; n++) await page.keyboard.press("ArrowUp");
  for (const letter of "=1+2") await page.keyboard.press(letter);
  await page.keyboard.press("Enter");
  await sheet.eventually("申报汇总", "A1", [[3]]);
});

test("the report takes the place of an earlier one, and never of a person's own sheet of that name", async () => {
  await sheet.openSample("faulty");
  await sheet.page.evaluate((name) => {
    window.wuyi.api.getActiveWorkbook()!.create(name, 20, 26).getRange("A1").setValue("我的记录");
  }, REPORT_SHEET);
  await sheet.check();
  const names = (): Promise<string[]> =>
    sheet.page.evaluate(() =>
      window.wuyi.api
        .getActiveWorkbook()!
        .getSheets()
        .map((one) => one.getSheetName()),
    );
  for (let times = 0; times < 2; times++) {
    await sheet.pane.getByRole("button", { name: words.report, exact: true }).click();
    await sheet.eventually(`${REPORT_SHEET} (2)`, "A1", [["WUYI 检查报告"]]);
  }
  expect((await names()).filter((name) => name.startsWith(REPORT_SHEET))).toEqual([
    REPORT_SHEET,
    `${REPORT_SHEET} (2)`,
  ]);
  expect(await sheet.page.evaluate((name) => window.wuyi.readCells(name, "A1"), REPORT_SHEET)).toEqual([
    ["我的记录"],
  ]);
});
