import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { run } from "../../cli/main";
import { isFault, readReceipt, verifyCell, type CellReceipt, type Receipt } from "../../src/receipt";
import { PANE_TEXTS } from "../../taskpane/text";
import { Harness, barriers, picture } from "./harness/pages";

const { check: words, explain, shell, faults } = PANE_TEXTS.zh;
const SAMPLE = join(__dirname, "../../samples/申报-有问题.xlsx");

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());
afterEach(() => expect(harness.faults).toEqual([]));

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Catches what a page copies: the browser of the tests has no clipboard to look into. */
function catchCopies(): void {
  const caught = { text: "" };
  Object.assign(window, { caught });
  Object.defineProperty(navigator, "clipboard", {
    value: {
      write: async ([item]: [ClipboardItem]) => {
        caught.text = await (await item.getType("text/plain")).text();
      },
    },
  });
}
/** Frames of some hosts refuse the clipboard; the old way of copying still tells the page's own listener. */
function refuseClipboard(): void {
  const caught = { text: "" };
  Object.assign(window, { caught });
  Object.defineProperty(navigator, "clipboard", {
    value: { write: () => Promise.reject(new Error("refused")) },
  });
  document.addEventListener("copy", () => {
    caught.text = (document.activeElement as HTMLTextAreaElement).value;
  });
}
function refuseCopying(): void {
  Object.defineProperty(navigator, "clipboard", { value: undefined });
  document.execCommand = () => false;
}

async function copied(page: Page): Promise<Receipt> {
  await page.getByText(shell.done.copied("")).waitFor();
  const text = await page.evaluate(() => (window as unknown as { caught: { text: string } }).caught.text);
  const read = readReceipt(text);
  if (isFault(read)) throw new Error(`${read.kind}: ${text.slice(0, 200)}`);
  return read;
}

async function checked(before: () => void): Promise<Page> {
  const page = await harness.open({ before, width: 320 });
  await button(page, words.check).click();
  await button(page, words.copyReceipt).click();
  return page;
}

describe.each([
  ["the clipboard", catchCopies],
  ["the old way, where the clipboard is refused", refuseClipboard],
])("through %s", (_, before) => {
  test("the receipt of a check is copied, and the command line verifies it with the workbook's file", async () => {
    const page = await checked(before);
    const receipt = await copied(page);
    expect(receipt).toMatchObject({ kind: "check", workbook: { name: null, sha256: null } });
    await picture(page, "receipt-of-check");
    expect(await barriers(page)).toEqual([]);
    await page.close();
    const folder = mkdtempSync(join(tmpdir(), "wuyi-pane-receipt-"));
    const file = join(folder, "核验单.json");
    writeFileSync(file, JSON.stringify(receipt));
    let said = "";
    const take = (text: string): void => void (said += text);
    const code = await run(
      ["verify", file, "--workbook", SAMPLE],
      { input: (async function* () {})(), write: take, complain: take },
      false,
    );
    rmSync(folder, { recursive: true });
    expect([code, said]).toEqual([0, expect.stringContaining("仍然成立") as string]);
  });

  test("the receipt of an explained cell is copied, with its place, and holds", async () => {
    const page = await harness.open({ before, width: 320 });
    await page.evaluate(async () => {
      const { port, pane } = window.harness;
      const place = { sheet: "申报汇总", cell: "Z9" };
      await port.insert(place, '=ROUND(WUYI.EQUIPMENT_SUBSIDY(3000,"省重点"),0)');
      port.selected = place;
      await pane.explain();
    });
    await page.getByRole("region", { name: explain.label }).waitFor();
    await button(page, explain.copyReceipt).click();
    const receipt = (await copied(page)) as CellReceipt;
    expect(receipt).toMatchObject({
      kind: "cell",
      place: { sheet: "申报汇总", cell: "Z9", formula: '=ROUND(WUYI.EQUIPMENT_SUBSIDY(3000,"省重点"),0)' },
      function: "EQUIPMENT_SUBSIDY",
      result: { rows: [[540]], article: 4, unit: "万元" },
    });
    expect(verifyCell(receipt).verdict).toBe("holds");
    await picture(page, "receipt-of-cell");
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });
});

test("where neither way is allowed, the pane says so", async () => {
  const page = await checked(refuseCopying);
  await page.getByText(faults.unsupported({})).waitFor();
  await page.close();
});
