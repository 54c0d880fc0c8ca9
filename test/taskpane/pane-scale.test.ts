import type { Page } from "playwright-core";
import { PANE_TEXTS } from "../../taskpane/text";
import { Harness, barriers, picture, watchEscape } from "./harness/pages";

const { check: words, list, details } = PANE_TEXTS.zh;
let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());
afterEach(() => {
  expect(harness.faults).toEqual([]);
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const drawn = (page: Page) => page.getByRole("treeitem").count();
/** The row that the keyboard is on. */
const activeText = (page: Page): Promise<string> =>
  page.getByRole("tree").evaluate((tree) => {
    const id = tree.getAttribute("aria-activedescendant");
    return id === null ? "" : (document.getElementById(id)?.innerText ?? "gone");
  });

/** In the page: the workbook does not hand its sheets over before somebody stops waiting. */
const holdReading = (): void => {
  window.harness.port.wait = (call, work) =>
    call === "read"
      ? new Promise((resolve) => work!.signal!.addEventListener("abort", () => resolve()))
      : Promise.resolve();
};

/** Waits until the keyboard is on a row that says something. */
async function comesTo(page: Page, text: string): Promise<void> {
  for (let turn = 0; turn < 50 && !(await activeText(page)).includes(text); turn++)
    await page.waitForTimeout(40);
  expect(await activeText(page)).toContain(text);
}

describe("20,000 findings", () => {
  let page: Page;
  beforeAll(async () => {
    page = await harness.open({ book: "many" });
    await button(page, words.check).click();
    await button(page, words.recheck).waitFor();
  });

  test("begin as an overview with the true totals", async () => {
    await button(page, "错误 20,000").waitFor();
    await page.getByText("须改 20,000 个单元格").waitFor();
    expect(await drawn(page)).toBe(2);
    await picture(page, "many");
  });

  test("are all in the list, of which only what is in sight is drawn", async () => {
    await page.getByRole("treeitem", { level: 1 }).first().click();
    const first = page.getByRole("treeitem", { level: 2 }).first();
    expect(await first.getAttribute("aria-setsize")).toBe("20000");
    expect(await drawn(page)).toBeLessThan(60);
    await page.getByRole("tree").focus();
    await page.keyboard.press("End");
    await comesTo(page, "临近档线");
    await page.keyboard.press("ArrowUp");
    await comesTo(page, "H20001");
    expect(await drawn(page)).toBeLessThan(60);
  });

  test("can be scrolled anywhere", async () => {
    const box = (await page.getByRole("tree").boundingBox())!;
    await page.mouse.move(box.x + 50, 500);
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -20_000);
    await page.waitForFunction(() => document.querySelectorAll("[role=treeitem]").length > 5);
    expect(await drawn(page)).toBeLessThan(60);
    await picture(page, "many-scrolled");
  });

  test("are searched", async () => {
    await page.getByRole("searchbox").fill("H12345");
    await page.getByRole("status").filter({ hasText: "显示 1 条，共 20,052 条" }).waitFor();
    await page.getByRole("treeitem", { level: 2 }).click();
    expect(await page.evaluate(() => window.harness.port.selected.cell)).toBe("H12345");
    await button(page, details.close).click();
    await button(page, list.clearFilters).click();
    await button(page, words.recheck).waitFor();
  });
});

describe("stopping in the middle", () => {
  test("while it compares: no verdict, and the next check comes to its end", async () => {
    const page = await harness.open({ book: "huge" });
    // As fast as a person could be: the stop is pressed when the last stage is on screen.
    await page.evaluate(
      ([stage, stop]) => {
        new MutationObserver((_, observer) => {
          if (!document.body.innerText.includes(stage!)) return;
          observer.disconnect();
          [...document.querySelectorAll("button")]
            .find(({ innerText }) => innerText.trim() === stop)!
            .click();
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      },
      [words.stages.checking, words.stop],
    );
    await button(page, words.check).click();
    await page.getByText(words.stopped.body).waitFor();
    await picture(page, "stopped");
    expect(await barriers(page)).toEqual([]);
    await button(page, words.check).click();
    await button(page, words.recheck).waitFor({ timeout: 60_000 });
    await button(page, "错误 2,000").waitFor();
    await page.evaluate(holdReading);
    await button(page, words.recheck).click();
    await button(page, words.stop).click();
    await page.getByText(words.stoppedWithResult).waitFor();
    await button(page, "错误 2,000").waitFor();
    await page.close();
  }, 120_000);

  test("while the workbook hands its sheets over", async () => {
    const page = await harness.open();
    await page.evaluate(holdReading);
    await button(page, words.check).click();
    await page.getByText(words.progress(words.stages.sheets, 0)).waitFor();
    await picture(page, "checking");
    expect(await barriers(page)).toEqual([]);
    await button(page, words.stop).click();
    await page.getByText(words.stopped.title).waitFor();
    await page.close();
  });
});

test("without workers the check runs on the page's own thread, and finds the same", async () => {
  const page = await harness.open({ before: () => Reflect.deleteProperty(window, "Worker") });
  await button(page, words.check).click();
  await button(page, "错误 19").waitFor();
  await page.getByRole("treeitem", { level: 2 }).first().click();
  await page.getByText(words.reasons.unknown).waitFor();
  await page.close();
});

test("where the worker's file cannot be had, the check runs all the same", async () => {
  const page = await harness.open();
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.route("**/check-worker.js", (route) => route.abort());
  await button(page, words.check).click();
  await button(page, "错误 19").waitFor();
  expect(loaded.some((url) => url.endsWith("check-local.js"))).toBe(true);
  // The browser may complain of the file; that is what this test is about.
  harness.faults.splice(0);
  await page.close();
});

describe("by keyboard alone", () => {
  let page: Page;
  beforeAll(async () => {
    page = await harness.open();
  });
  /** What is focused, tabs aside: their names are those of buttons too. */
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: now } = document;
      if (now?.getAttribute("role") === "tab") return "";
      return now?.getAttribute("aria-label") ?? now?.textContent?.trim() ?? "";
    });
  /** Tabs on until something is focused. */
  async function tabTo(name: string | RegExp): Promise<void> {
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press("Tab");
      const now = await focused();
      if (typeof name === "string" ? now === name : name.test(now)) return;
    }
    throw new Error(`Tab never comes to ${String(name)}`);
  }

  test("a check is started, and everything is reached by Tab", async () => {
    await tabTo(words.check);
    await page.keyboard.press("Enter");
    await button(page, words.recheck).waitFor();
    for (const stop of [words.mark, words.report, "错误 19", list.search, list.sheet, list.collapseAll])
      await tabTo(stop);
    await tabTo(list.label);
    await comesTo(page, "缺少内容");
    await picture(page, "keyboard");
  });

  test("arrows move, Enter opens and goes to the cell", async () => {
    await page.keyboard.press("ArrowDown");
    await comesTo(page, "F3");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: details.label }).waitFor();
    expect(await page.evaluate(() => window.harness.port.selected.cell)).toBe("F3");
    expect(await focused()).toBe(list.label);
  });

  test("left and right close and open a group", async () => {
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
    await comesTo(page, "不是数字");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await comesTo(page, "F3");
  });

  test("a finding is accepted", async () => {
    await page.keyboard.press("Enter");
    await tabTo(details.accept);
    await page.keyboard.press("Enter");
    await page.keyboard.type("不用了");
    await watchEscape(page);
    await page.keyboard.press("Escape");
    expect(await focused()).toBe(details.accept);
    expect(await page.evaluate(() => window.escaped)).toBe(0);
    await page.keyboard.press("Enter");
    await page.keyboard.type("已补正");
    await page.keyboard.press("Control+Enter");
    await page.getByText("已接受：已补正").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("region", { name: details.label }).waitFor({ state: "detached" });
  });

  test("the focus is not lost when details close", async () => {
    expect(await focused()).toBe(list.label);
  });
});
