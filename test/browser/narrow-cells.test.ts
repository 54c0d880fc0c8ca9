import { bookOf } from "../builders/books";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

declare global {
  interface Window {
    /** The texts that were drawn since it was emptied last, and how wide they came out. */
    drawn: [text: string, width: number][];
  }
}

let site: WorkbenchSite;
let sheet: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  const context = await site.context();
  await context.addInitScript(() => {
    window.drawn = [];
    const { prototype } = CanvasRenderingContext2D;
    const draw = prototype.fillText;
    prototype.fillText = function (text, ...place) {
      window.drawn.push([text, this.measureText(text).width]);
      draw.call(this, text, ...place);
    };
  });
  sheet = await WorkbenchPage.open(site, context);
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

test("a number that has no room is drawn as # signs, never cut off; copied and saved it is whole", async () => {
  await sheet.openFile({
    name: "窄.xlsx",
    bytes: bookOf([{ name: "表", rows: [[1_234_567.89, 0.123456789], [98_765_432_109_876, 12], ["一段比单元格宽得多的文字", null]] }]),
  }); // prettier-ignore
  await sheet.goTo("A1");
  await sheet.page.getByRole("button", { name: "货币" }).click();
  await sheet.page.evaluate(() => {
    window.drawn = [];
    const front = window.wuyi.api.getActiveWorkbook()!.getActiveSheet();
    front.setColumnWidth(0, 60).setColumnWidth(1, 60);
  });
  await sheet.page.waitForFunction(() => window.drawn.some(([text]) => /^#+$/.test(text)));
  await sheet.picture("narrow-cells");
  const drawn = await sheet.page.evaluate(() => window.drawn.map(([text]) => text));
  expect(drawn).toContain("9.9E+13");
  expect(drawn).toContain("0.12346");
  expect(drawn).toContain("12");
  expect(drawn.filter((text) => text.startsWith("¥"))).toEqual([]);
  expect(drawn).toContain("一段比单元格宽得多的文字");
  expect(await sheet.shown("表", "A1:B2")).toEqual([
    ["¥1,234,567.89 ", "0.123456789"],
    // Fourteen digits without a format are a power of ten in Excel too, however wide the cell.
    ["9.87654E+13", "12"],
  ]);
  expect(await sheet.cells("表", "A2:A2")).toEqual([[98_765_432_109_876]]);
});

const LETTERS = [
  { family: "Arial", size: 8 },
  { family: "Courier New", size: 18 },
  { family: "宋体", size: 11, bold: true },
  { family: "微软雅黑", size: 14, italic: true },
];

test.each(LETTERS)("whatever letters a number is drawn with, it fits: $family $size", async (letters) => {
  await sheet.openFile({
    name: "字.xlsx",
    bytes: bookOf([{ name: "表", rows: [[1_234_567.89], [98_765_432_109_876], [0.123456789], [-0.000012345], [-987_654.321]] }]),
  }); // prettier-ignore
  for (const width of [18, 30, 47, 60, 85]) {
    await sheet.page.evaluate(
      ([column, { family, size, bold, italic }]) => {
        const front = window.wuyi.api.getActiveWorkbook()!.getActiveSheet();
        front.setColumnWidth(0, column);
        const cells = front.getRange("A1:A5").setFontFamily(family).setFontSize(size);
        cells.setFontWeight(bold ? "bold" : "normal").setFontStyle(italic ? "italic" : "normal");
      },
      [width, { bold: false, italic: false, ...letters }] as const,
    );
    // Everything is drawn once more, and no frame before.
    await sheet.page.evaluate(async () => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      window.drawn = [];
      window.wuyi.api.getActiveWorkbook()!.getActiveSheet().refreshCanvas();
      while (window.drawn.length === 0) await frame();
    });
    const drawn = await sheet.page.evaluate(() => window.drawn);
    const numbers = drawn.filter(([text]) => /^(?:#+|-?\d.*)$/.test(text) && !/^\d{1,2}$/.test(text));
    expect(numbers.length).toBeGreaterThanOrEqual(5);
    expect(numbers.filter(([text, wide]) => wide > width && text !== "#")).toEqual([]);
  }
});
