import { NO_SETTINGS, type WorkbookSettings } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

// What the person who checks decides beside the browser sheet: whose settings count, and amounts put right.

const { check: words, details, shell } = PANE_TEXTS.zh;
const BROUGHT: WorkbookSettings = { ...NO_SETTINGS, sheets: { 申报汇总: { role: "none" } } };

let site: WorkbenchSite;

beforeAll(async () => {
  site = await WorkbenchSite.start();
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

/** The sample with faults, saved by somebody who took the claims out of the check. */
async function submitted() {
  const sheet = await WorkbenchPage.open(site);
  await sheet.openSample("faulty");
  await sheet.page.evaluate((settings) => window.wuyi.port.saveSettings(settings), BROUGHT);
  const { bytes } = await sheet.save();
  await sheet.page.context().close();
  return { name: "镇街上报.xlsx", bytes };
}

test("settings that came in a file do nothing until they are taken over; then the same machine knows it", async () => {
  const file = await submitted();
  const sheet = await WorkbenchPage.open(site);
  const button = (name: string) => sheet.pane.getByRole("button", { name, exact: true });
  await sheet.openFile(file);
  await sheet.check();
  // The claims are checked, whatever the file says of them.
  await sheet.finding("F3").waitFor();
  await sheet.pane.getByRole("button", { name: /随文件带来的设置 申报汇总/u }).click();
  await sheet.picture("beside-inside");
  await button(details.adopt).click();
  await sheet.pane.getByText(shell.done.adopted("")).waitFor();
  await sheet.finding("F3").waitFor({ state: "detached" });
  await sheet.picture("beside-inside-adopted");
  await sheet.openFile(file);
  await sheet.check();
  expect(await sheet.finding("F3").count()).toBe(0);
  await sheet.page.context().close();
});

test("an amount put right is one step that the sheet can undo, and the pane too", async () => {
  const sheet = await WorkbenchPage.open(site);
  const button = (name: string) => sheet.pane.getByRole("button", { name, exact: true });
  await sheet.openSample("faulty");
  await sheet.check();
  await sheet.pane.getByRole("searchbox").fill("H13");
  await sheet.finding("H13").click();
  for (const undo of ["sheet", "pane"] as const) {
    await button(details.correct).click();
    await button(details.doCorrect).click();
    await sheet.pane.getByText(words.corrected(1, 800_000, 80)).waitFor();
    await sheet.eventually("申报汇总", "H13", [[80]]);
    if (undo === "sheet") {
      await sheet.picture("beside-corrected");
      await sheet.page.evaluate(() => window.wuyi.api.undo());
      await sheet.eventually("申报汇总", "H13", [[800_000]]);
      // The sheet took it back: there is nothing left for the pane to take back, and it says so.
      await button(shell.undo).click();
      await sheet.pane.getByText(/H13 与检查时不同/u).waitFor();
      await sheet.check();
      await sheet.finding("H13").click();
    } else {
      await button(shell.undo).click();
      await sheet.eventually("申报汇总", "H13", [[800_000]]);
    }
  }
  await sheet.page.context().close();
});
