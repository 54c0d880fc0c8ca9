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
  await sheet.renameSheet("表二");
  await sheet.type("A1", "=1+1");
  await sheet.eventually("表二", "A1", [[2]]);
  expect(site.takeFaults()).toEqual([]);
});
