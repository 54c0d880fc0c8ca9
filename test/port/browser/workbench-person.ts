import type { Page } from "playwright-core";
import type { CellValue } from "../../../src/formula";
import { WorkbenchPage } from "../../browser/workbench-page";
import type { BenchPerson } from "../contract";

const neverThere = (): never => {
  throw new Error("the browser spreadsheet protects nothing");
};

/** What a person does in the browser spreadsheet: types with the keyboard, and gives its commands. */
export class WorkbenchPerson implements BenchPerson {
  private readonly hand: WorkbenchPage;

  constructor(private readonly page: Page) {
    this.hand = new WorkbenchPage(page);
  }

  async type(sheet: string, cell: string, input: CellValue): Promise<void> {
    await this.front(sheet);
    await this.hand.type(cell, String(input));
  }

  private front(sheet: string): Promise<void> {
    return this.page.evaluate((name) => {
      const book = window.wuyi.api.getActiveWorkbook()!;
      book.setActiveSheet(book.getSheetByName(name)!);
    }, sheet);
  }

  select(sheet: string, cell: string): Promise<void> {
    return this.page.evaluate(
      ([name, place]) => {
        const book = window.wuyi.api.getActiveWorkbook()!;
        book.setActiveSheet(book.getSheetByName(name!)!);
        book.getActiveSheet().getRange(place!).activate();
      },
      [sheet, cell],
    );
  }

  hideRows(sheet: string, first: number, last: number): Promise<void> {
    return this.page.evaluate(
      ([name, from, to]) => {
        window.wuyi.api
          .getActiveWorkbook()!
          .getSheetByName(name)!
          .hideRows(from - 1, to - from + 1);
      },
      [sheet, first, last] as const,
    );
  }

  addSheet(name: string): Promise<void> {
    return this.page.evaluate((one) => {
      window.wuyi.api.getActiveWorkbook()!.insertSheet(one);
    }, name);
  }

  deleteSheet(name: string): Promise<void> {
    return this.page.evaluate((one) => {
      const book = window.wuyi.api.getActiveWorkbook()!;
      book.deleteSheet(book.getSheetByName(one)!);
    }, name);
  }

  renameSheet(name: string, after: string): Promise<void> {
    return this.page.evaluate(
      ([before, now]) => {
        window.wuyi.api.getActiveWorkbook()!.getSheetByName(before!)!.setName(now!);
      },
      [name, after],
    );
  }

  moveSheet(name: string, position: number): Promise<void> {
    return this.page.evaluate(
      ([one, to]) => {
        const book = window.wuyi.api.getActiveWorkbook()!;
        book.moveSheet(book.getSheetByName(one)!, to);
      },
      [name, position] as const,
    );
  }

  hideSheet(name: string): Promise<void> {
    return this.page.evaluate((one) => {
      window.wuyi.api.getActiveWorkbook()!.getSheetByName(one)!.hideSheet();
    }, name);
  }

  format(sheet: string, range: string): Promise<void> {
    return this.page.evaluate(
      ([name, cells]) => {
        window.wuyi.api.getActiveWorkbook()!.getSheetByName(name!)!.getRange(cells!).setBackground("#FFFF00");
      },
      [sheet, range],
    );
  }

  formatAsText(sheet: string, range: string): Promise<void> {
    return this.page.evaluate(
      ([name, cells]) => {
        window.wuyi.api.getActiveWorkbook()!.getSheetByName(name!)!.getRange(cells!).setNumberFormat("@");
      },
      [sheet, range],
    );
  }

  protect(): never {
    return neverThere();
  }

  protectStructure(): never {
    return neverThere();
  }
}
