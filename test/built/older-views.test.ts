import type { Browser, Page } from "playwright-core";
import { ADDIN_TEXT } from "../../addin/texts";
import { launchChromium } from "../browser/chromium";
import { SITE_ADDRESS } from "../office/messages";
import { serveFile } from "../office/site-files";

// A page of ours in a browser that has not what the page needs: a sentence, and no white page.

const PANE = "addin/taskpane.html";
const SHEET = "workbench/index.html";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium({ several: true });
});

afterAll(() => browser?.close());

/** The page as such a browser shows it; scripts that cannot run there are held back. */
async function opened(path: string, lacking: string | undefined): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/*", (route) => {
    const own = /(?:\.html|older-[a-z]+\.js)$/.test(new URL(route.request().url()).pathname);
    return own ? serveFile(route, {}, []) : route.fulfill({ contentType: "text/javascript", body: "" });
  });
  if (lacking) await page.addInitScript(lacking);
  await page.goto(SITE_ADDRESS + path);
  return page;
}

test.each<[why: string, path: string, lacking: string, sentence: string]>([
  ["the pane before weak references", PANE, "delete window.WeakRef", ADDIN_TEXT.tooOld[0]],
  ["the pane before Promise.any", PANE, "delete Promise.any", ADDIN_TEXT.tooOld[0]],
  ["the pane before replaceAll", PANE, "delete String.prototype.replaceAll", ADDIN_TEXT.tooOld[1]],
  ["the sheet before copies are sorted", SHEET, "delete Array.prototype.toSorted", "这个浏览器太旧"],
  ["the sheet before texts are parted", SHEET, "delete Intl.Segmenter", "too old for the spreadsheet"],
  [
    "the sheet before looking behind",
    SHEET,
    "window.RegExp = function (s) { if (/[(][?]<=/.test(s)) throw new SyntaxError(); }",
    "Safari 16.4",
  ],
])("%s says that the browser is too old", async (_, path, lacking, sentence) => {
  const page = await opened(path, lacking);
  await page.getByText(sentence).first().waitFor({ state: "visible" });
  if (path === SHEET) expect(await page.locator("#starting").isVisible()).toBe(false);
  await page.context().close();
});

test.each([PANE, SHEET])("%s says nothing of it in one that is new enough", async (path) => {
  const page = await opened(path, undefined);
  expect(await page.locator("#too-old").isVisible()).toBe(false);
  await page.context().close();
});
