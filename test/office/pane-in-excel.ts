import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { NODE_CODEC } from "../../cli/check/codec";
import { cellName, type Grid } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { readBook } from "../../xlsx";
import { OfficeHost, Person, bookOfGrids, type Book } from "../office-host";
import { barriers } from "../taskpane/harness/pages";
import { openAddIn, type AddIn, type Opening } from "./add-in";
import { SITE_ADDRESS } from "./messages";

const SCREENSHOTS = join(__dirname, "../../dist/screenshots");
const SAMPLES = join(__dirname, "../../samples");

/** Which address may be asked for besides the add-in's own. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/";

export const FAULTY = join(SAMPLES, "申报-有问题.xlsx");
export const CLEAN = join(SAMPLES, "申报-正确.xlsx");

/** The sheets of a workbook file. */
export const gridsOf = (file: string): Grid[] => sheetsOf(file).map(({ grid }) => grid);

const sheetsOf = (file: string) => readBook(new Uint8Array(readFileSync(file)), NODE_CODEC).sheets;

/** A workbook file as Excel holds it once it is open. */
export function opened(file: string): Book {
  const hidden = sheetsOf(file).filter((one) => one.visibility !== "visible");
  return bookOfGrids(gridsOf(file), new Set(hidden.map(({ name }) => name)));
}

/** Waits until something of the workbook is what it should be; fails with what it is instead. */
export async function becomes<Value>(read: () => Value, expected: Value): Promise<void> {
  const same = (): boolean => JSON.stringify(read()) === JSON.stringify(expected);
  for (let turn = 0; turn < 100 && !same(); turn++) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(read()).toEqual(expected);
}

/** The pane in an Excel that holds a workbook: what a person sees of it, and what the workbook then holds. */
export class PaneInExcel {
  readonly person: Person;
  readonly words: (typeof PANE_TEXTS)["zh"];

  private constructor(
    readonly addIn: AddIn,
    readonly host: OfficeHost,
    readonly book: Book,
    language: "zh" | "en",
  ) {
    this.person = new Person(book);
    this.words = PANE_TEXTS[language];
  }

  static async open(browser: Browser, book: Book, opening: Opening = {}): Promise<PaneInExcel> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const workbook = new OfficeHost(book);
    const addIn = await openAddIn(browser, { ...opening, workbook });
    return new PaneInExcel(addIn, workbook, book, opening.language?.startsWith("en") ? "en" : "zh");
  }

  get frame(): AddIn["frame"] {
    return this.addIn.frame;
  }

  button(name: string) {
    return this.frame.getByRole("button", { name, exact: true });
  }

  text(words: string | RegExp) {
    return this.frame.getByText(words);
  }

  finding(cell: string) {
    return this.frame.getByRole("treeitem", { level: 2 }).filter({ hasText: cell });
  }

  tab(name: string) {
    return this.frame.getByRole("tab", { name, exact: true });
  }

  /** Goes to one of the five parts. */
  async part(name: keyof (typeof PANE_TEXTS)["zh"]["shell"]["parts"]): Promise<void> {
    await this.tab(this.words.shell.parts[name]).click();
  }

  /** What the pane says of the selected cell. */
  get explanation() {
    return this.frame.getByRole("region", { name: this.words.explain.label });
  }

  /** The cell that Excel shows as selected. */
  get selected(): string {
    const { row, column } = this.book.selected;
    return `${this.book.active!.name}!${cellName(row, column)}`;
  }

  /** Presses 检查 and waits for the result. */
  async check(): Promise<void> {
    await this.button(this.words.check.check).click();
    await this.button(this.words.check.recheck).first().waitFor();
  }

  /** Starts a command of the ribbon, and waits until it has said that it is completed. */
  command(id: string): Promise<void> {
    return this.addIn.excel.commands.start(id);
  }

  /** Keeps a picture for people to look at. */
  async picture(name: string): Promise<void> {
    const path = join(SCREENSHOTS, `excel-${name}.png`);
    await this.addIn.page.screenshot({ path, animations: "disabled" });
  }

  /** Whether anything is wider than the pane, so that a person would have to scroll sideways. */
  tooWide(): Promise<boolean> {
    return this.frame.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  }

  /** What stands against the pane for people who cannot see, hear or point. */
  barriers(): Promise<string[]> {
    return barriers(this.frame);
  }

  /** All that must never happen, whatever a test does. */
  async faults(): Promise<string[]> {
    const strangers = this.addIn
      .asked()
      .filter((address) => !address.startsWith(SITE_ADDRESS) && !address.startsWith(OFFICE_JS))
      .filter((address) => !/^(?:data|blob):/.test(address));
    const requests = strangers.map((address) => `request to ${address}`);
    return [...(await this.addIn.faults()), ...this.addIn.refusals, ...requests];
  }

  close(): Promise<void> {
    return this.addIn.page.close();
  }
}
