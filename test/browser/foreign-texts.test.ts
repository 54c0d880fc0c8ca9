import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

let site: WorkbenchSite;
let sheet: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
}, 120_000);
afterAll(() => site?.close());

/** Does to the page what a browser's translator does: each text goes into an element that nobody else knows. */
const translate = (): Promise<number> =>
  sheet.page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim() !== "")) {
      const font = document.createElement("font");
      text.replaceWith(font);
      font.append(text.data);
    }
    return texts.length;
  });

test("a page that a browser translated goes on: sheets, dialogs, the pane, another workbook", async () => {
  await sheet.check();
  expect(await translate()).toBeGreaterThan(30);
  await sheet.addSheet();
  await sheet.renameSheet("名单");
  await translate();
  await sheet.check();
  await sheet.openSample("blank");
  await sheet.page.getByRole("tab", { name: "名单" }).waitFor({ state: "detached" });
  await translate();
  await sheet.addSheet();
  await sheet.page.waitForFunction(() => window.wuyi.api.getActiveWorkbook()!.getSheets().length === 2);
  const front = await sheet.page.evaluate(() =>
    window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getSheetName(),
  );
  await sheet.type("A1", "=1+1");
  await sheet.eventually(front, "A1", [[2]]);
  // A tab that went while it was pressed is another story.
  expect(site.takeFaults().filter((fault) => /removeChild|insertBefore/.test(fault))).toEqual([]);
});
