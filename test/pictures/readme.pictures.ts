import { join } from "node:path";
import { REPORT_SHEET } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import type { SampleKind } from "../../workbench/sample/kinds";
import { WorkbenchPage } from "../browser/workbench-page";
import { WorkbenchSite } from "../browser/workbench-site";

// The pictures of the README, taken anew with `npm run pictures`. What they show is tested elsewhere.

const IMAGES = join(__dirname, "../../docs/images");
const { check: words, shell } = PANE_TEXTS.zh;

let site: WorkbenchSite;
beforeAll(async () => {
  site = await WorkbenchSite.start();
}, 120_000);
afterAll(() => site?.close());

/** A sample, opened and checked. */
async function checked(kind: SampleKind, height: number): Promise<WorkbenchPage> {
  const sheet = await WorkbenchPage.open(site, await site.context({ viewport: { width: 1440, height } }));
  await sheet.openSample(kind);
  await sheet.check();
  return sheet;
}

/** Messages of the page itself, which come when they come, are not of the picture. */
async function withoutMessages(sheet: WorkbenchPage): Promise<void> {
  await sheet.page.locator(".notices").evaluate((notices: HTMLElement) => (notices.style.display = "none"));
  // The sheet takes the room that is free then.
  await sheet.page.waitForTimeout(500);
}

async function take(sheet: WorkbenchPage, name: string): Promise<void> {
  await withoutMessages(sheet);
  await sheet.page.screenshot({ path: join(IMAGES, `${name}.png`) });
}

test("check: a finding chosen in the marked sheet", async () => {
  const sheet = await checked("faulty", 860);
  await sheet.pane
    .getByText(/申报汇总 H13/)
    .first()
    .click();
  await sheet.pane.getByRole("button", { name: words.mark, exact: true }).click();
  await sheet.pane.getByText(shell.done.marked("")).waitFor();
  await sheet.pane.getByRole("button", { name: shell.closeNotice, exact: true }).click();
  await take(sheet, "check");
  await sheet.page.context().close();
});

test("report: the sheet that a check writes", async () => {
  const sheet = await checked("faulty", 760);
  await sheet.pane.getByRole("button", { name: words.report, exact: true }).click();
  await sheet.sheet(REPORT_SHEET);
  await sheet.button(sheet.text.pane).click();
  await sheet.ready();
  await take(sheet, "report");
  await sheet.page.context().close();
});

test("verdicts: the three samples, side by side", async () => {
  const panes: string[] = [];
  for (const kind of ["clean", "undecided", "faulty"] as const) {
    const sheet = await checked(kind, 700);
    await withoutMessages(sheet);
    panes.push((await sheet.pane.screenshot()).toString("base64"));
    await sheet.page.context().close();
  }
  const page = await (await site.context({ viewport: { width: 1200, height: 700 } })).newPage();
  await page.setContent(
    `<body style="margin:0;display:flex;gap:12px;background:#fff">${panes
      .map(
        (pane) =>
          `<img style="flex:1;min-width:0;border:1px solid #ddd" src="data:image/png;base64,${pane}">`,
      )
      .join("")}</body>`,
  );
  await page
    .locator("img")
    .last()
    .evaluate((image: HTMLImageElement) => image.decode());
  await page.locator("body").screenshot({ path: join(IMAGES, "verdicts.png") });
});
