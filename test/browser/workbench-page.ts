import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { BrowserContext, Locator, Page } from "playwright-core";
import type { Language } from "../../src/text";
import { isMade, type SampleKind } from "../../workbench/sample/kinds";
import { PANE_TEXTS } from "../../taskpane/text";
import { workbenchText, type WorkbenchText } from "../../workbench/text";
import { SCREENSHOTS, type WorkbenchSite } from "./workbench-site";

/** A file as a person has it. */
export interface PersonsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file on this machine. */
export const fileAt = (path: string): PersonsFile => ({ name: basename(path), bytes: readFileSync(path) });

const SAMPLE_FILES = {
  faulty: "申报-有问题.xlsx",
  undecided: "申报-待判断.xlsx",
  clean: "申报-正确.xlsx",
} as const;

const TRIES = 150;
const PAUSE = 100;

/** The browser spreadsheet, used as a person would: with mouse, keyboard, file dialog and downloads. */
export class WorkbenchPage {
  /** The words on the page. */
  readonly text: WorkbenchText;

  constructor(
    readonly page: Page,
    private readonly language: Language = "zh",
  ) {
    this.text = workbenchText(language);
  }

  /** Opens the page in a browser of its own, or in the given one; changes the language as a person does. */
  static async open(
    site: WorkbenchSite,
    context?: BrowserContext,
    language: Language = "zh",
  ): Promise<WorkbenchPage> {
    const page = await (context ?? (await site.context())).newPage();
    await page.goto(site.url);
    const first = new WorkbenchPage(page);
    await first.started();
    if (language === "zh") return first;
    const reloaded = page.waitForEvent("load");
    await first.button(first.text.language).click();
    await reloaded;
    const opened = new WorkbenchPage(page, language);
    await opened.started();
    return opened;
  }

  /** Settles when the page has begun and every formula has its value. */
  async started(): Promise<void> {
    await this.page.waitForFunction(
      () => window.wuyi !== undefined && document.getElementById("starting") === null,
    );
    await this.ready();
  }

  ready(): Promise<void> {
    return this.page.evaluate(() => window.wuyi.ready());
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.started();
  }

  // Cells.

  /** Goes to a cell through the name box. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(cell);
    await box.press("Enter");
  }

  /** Types into a cell, and leaves it downwards. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    // While functions are offered, Enter takes one of them.
    await this.page.locator('[data-u-comp="rect-popup"] li').first().waitFor({ state: "detached" });
    await this.page.keyboard.press("Enter");
  }

  /** Pastes into the selected cell what another program copied; its context must be allowed the clipboard. */
  async paste(html: string | undefined, text: string): Promise<void> {
    await this.page.evaluate(
      async ([markup, plain]) => {
        const kinds = { "text/plain": plain!, ...(markup && { "text/html": markup }) };
        const blobs = Object.entries(kinds).map(([type, said]) => [type, new Blob([said], { type })]);
        await navigator.clipboard.write([
          new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
        ]);
      },
      [html, text] as const,
    );
    await this.page.keyboard.press("Control+v");
  }

  /** Where the middle of a cell of the sheet in front is on the screen; it must be in sight. */
  at(cell: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((name) => {
      const front = window.wuyi.api.getActiveWorkbook()!.getActiveSheet();
      const range = front.getRange(name);
      // The spreadsheet answers for a sheet that is not scrolled.
      const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = front.getScrollState();
      const [first, start] = [[0, 0] as const, [sheetViewStartRow, sheetViewStartColumn] as const].map(
        ([row, column]) => front.getRange(row, column).getCellRect(),
      ) as [DOMRect, DOMRect];
      const { xSplit, ySplit } = front.getFreeze();
      const scrolledX = range.getColumn() < xSplit ? 0 : start.x - first.x + offsetX;
      const scrolledY = range.getRow() < ySplit ? 0 : start.y - first.y + offsetY;
      const rect = range.getCellRect();
      const canvas = document.querySelector('canvas[id^="univer-sheet-main"]')!.getBoundingClientRect();
      const x = canvas.x + rect.x - scrolledX + rect.width / 2;
      const y = canvas.y + rect.y - scrolledY + rect.height / 2;
      if (x > canvas.right || y > canvas.bottom) throw new Error(`${name} is not in sight`);
      return { x, y };
    }, cell);
  }

  async click(cell: string): Promise<void> {
    const { x, y } = await this.at(cell);
    await this.page.mouse.click(x, y);
  }

  /** Moves the pointer onto a cell, as a hand does: not in one jump. */
  async hover(cell: string): Promise<void> {
    const { x, y } = await this.at(cell);
    await this.page.mouse.move(x - 3, y - 3);
    await this.page.mouse.move(x, y, { steps: 3 });
  }

  /** Brings a sheet to the front by its tab. */
  async sheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]').getByText(name, { exact: true }).click();
  }

  /** Puts a row in above a cell, through the menu of the right button. */
  async insertRowAbove(cell: string): Promise<void> {
    await this.goTo(cell);
    const { x, y } = await this.at(cell);
    await this.page.mouse.click(x, y, { button: "right" });
    const menu = (text: string): Locator =>
      this.page.locator(".univer-popup").getByText(text, { exact: true });
    await menu("插入").hover();
    // In the middle of the line is a field for the number of rows.
    await this.page.locator("button", { hasText: "在上方插入" }).click({ position: { x: 16, y: 16 } });
  }

  /** Adds a sheet at the end. */
  async addSheet(): Promise<void> {
    await this.page.getByRole("button", { name: this.text.controls.addSheet }).first().click();
  }

  /** Gives the sheet in front another name, with a double click on its tab. */
  async renameSheet(after: string): Promise<void> {
    const tab = this.page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]');
    const name = tab.locator('[contenteditable="true"]');
    // The sheet may still be taking the keys back, after a start or a new sheet: look what was typed, as a person does.
    for (let attempt = 0; attempt < 5; attempt++) {
      await tab.dblclick();
      await name.waitFor();
      await this.page.keyboard.press("Control+a");
      await this.page.keyboard.type(after);
      if ((await name.allTextContents()).includes(after)) break;
      await this.page.keyboard.press("Escape");
    }
    await this.page.keyboard.press("Enter");
  }

  /** Gives the selected cells a name, in the name box. */
  async name(name: string): Promise<void> {
    await this.goTo(name);
  }

  /** Raw values. */
  cells(sheet: string, range: string): Promise<unknown[][]> {
    return this.page.evaluate(([name, cells]) => window.wuyi.readCells(name!, cells!), [sheet, range]);
  }

  /** What the cells show: formatted texts. */
  shown(sheet: string, range: string): Promise<string[][]> {
    return this.page.evaluate(
      ([name, cells]) =>
        window.wuyi.api.getActiveWorkbook()!.getSheetByName(name!)!.getRange(cells!).getDisplayValues(),
      [sheet, range],
    );
  }

  /** Waits until cells hold what they should. */
  async eventually(sheet: string, range: string, expected: unknown): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      // A sheet that is on its way is not there yet.
      const now = await this.cells(sheet, range).catch(() => undefined);
      if (JSON.stringify(now) === JSON.stringify(expected)) return;
      await this.page.waitForTimeout(PAUSE);
    }
    expect(await this.cells(sheet, range)).toEqual(expected);
  }

  // Files.

  /** Chooses a file in the file dialog; does not wait for what comes of it. */
  async choose({ name, bytes }: PersonsFile): Promise<void> {
    const asked = this.page.waitForEvent("filechooser");
    await this.button(this.text.open).click();
    const buffer = Buffer.from(bytes);
    await (await asked).setFiles({ name, buffer, mimeType: "application/octet-stream" });
  }

  /** Opens a file in place of the open one, saved or not, and waits until it is shown and computed. */
  async openFile(file: PersonsFile): Promise<void> {
    const unsaved = await this.isUnsaved();
    await this.choose(file);
    if (unsaved) await this.answer(this.text.replaceDiscard);
    await this.opened(file.name);
  }

  /** Waits until a workbook of this name is shown and computed. */
  async opened(name: string): Promise<void> {
    await this.page.locator(".document-name").getByText(name, { exact: true }).waitFor();
    await this.page.locator(".busy").waitFor({ state: "detached" });
    await this.ready();
  }

  /** Opens one of the workbooks that come along, through their menu. */
  async openSample(kind: SampleKind): Promise<void> {
    const unsaved = await this.isUnsaved();
    await this.button(this.text.samples).click();
    await this.page.getByRole("menuitem", { name: this.text.sampleNames[kind] }).click();
    if (unsaved) await this.answer(this.text.replaceDiscard);
    await this.opened(isMade(kind) ? `${this.text.sampleNames[kind]}.xlsx` : SAMPLE_FILES[kind]);
  }

  /**
   * Drags files of this machine over the page, as a hand does.
   *
   * @returns what lets them fall
   */
  async hang(files: readonly string[]): Promise<() => Promise<void>> {
    const debug = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    const drag = async (type: "dragEnter" | "dragOver" | "drop"): Promise<void> => {
      await debug.send("Input.dispatchDragEvent", { type, x: 700, y: 450, data });
    };
    await drag("dragEnter");
    await drag("dragOver");
    return () => drag("drop");
  }

  /** Saves through the button; the file as it arrives among the downloads. */
  async save(): Promise<PersonsFile> {
    const arrives = this.page.waitForEvent("download");
    await this.button(this.text.save).click();
    const download = await arrives;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Chooses from the menu of what else can be done with the open workbook as a file. */
  async fileMenu(entry: string): Promise<void> {
    await this.button(this.text.fileMenu).click();
    await this.page.getByRole("menuitem", { name: entry }).click();
  }

  /** Makes a copy for people without the add-in; the file as it arrives among the downloads. */
  async handOver(way: "handoverFormulas" | "handoverResults"): Promise<PersonsFile> {
    await this.fileMenu(this.text.handover);
    const arrives = this.page.waitForEvent("download");
    await this.answer(this.text[way]);
    const download = await arrives;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  documentName(): Promise<string> {
    return this.page.locator(".document-name").innerText();
  }

  private async isUnsaved(): Promise<boolean> {
    return (await this.page.locator('.document-status[data-status="unsaved"]').count()) > 0;
  }

  /** Waits until the strip above says so of the workbook. */
  async status(status: keyof WorkbenchPage["text"]["status"]): Promise<void> {
    await this.page.locator(`.document-status[data-status="${status}"]`).waitFor();
  }

  // What the page says and asks.

  get toolbar(): Locator {
    return this.page.getByRole("toolbar", { name: this.text.toolbar });
  }

  button(name: string): Locator {
    return this.toolbar.getByRole("button", { name, exact: true });
  }

  get pane(): Locator {
    return this.page.locator("#pane");
  }

  /** Checks the open workbook, and waits for the verdict. */
  async check(): Promise<void> {
    const { check, recheck } = PANE_TEXTS[this.language].check;
    // A result that is out of date offers it a second time.
    const start = this.pane.getByRole("button", { name: new RegExp(`^(?:${check}|${recheck})$`) });
    await start.first().click();
    await this.pane.getByRole("button", { name: recheck, exact: true }).first().waitFor();
  }

  /** The line of a finding in the pane, by its cell; it must be among the first. */
  finding(cell: string): Locator {
    return this.pane
      .getByRole("treeitem", { level: 2 })
      .filter({ hasText: new RegExp(`(?:^|\\s)${cell}(?!\\d)`) });
  }

  get dialog(): Locator {
    return this.page.locator('[role="alertdialog"], [role="dialog"][aria-modal="true"]');
  }

  /** Answers the open question. */
  async answer(button: string): Promise<void> {
    await this.dialog.getByRole("button", { name: button, exact: true }).click();
    await this.dialog.waitFor({ state: "detached" });
  }

  /** Waits for a sentence among the notices. */
  async told(sentence: string | RegExp): Promise<void> {
    // The newest is the last; an earlier one may say the same.
    await this.page.locator(".notices").getByText(sentence).last().waitFor();
  }

  /** All sentences among the notices. */
  notices(): Promise<string[]> {
    return this.page.locator(".notices .fui-MessageBarBody").allInnerTexts();
  }

  /** Keeps a picture of the page for people to look at. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: "disabled" });
  }
}
