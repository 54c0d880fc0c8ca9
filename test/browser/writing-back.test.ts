import type { BrowserContext } from "playwright-core";
import { bookOf } from "../builders/books";
import { open } from "../xlsx/round-trip";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

/** What the page's dialogs answer next: a file's name, or how the browser refuses. */
type Answer = { readonly file: string } | { readonly fault: string };

declare global {
  interface Window {
    answers: Answer[];
    refuseWriting: string | undefined;
  }
}

let site: WorkbenchSite;
let person: BrowserContext;
let sheet: WorkbenchPage;

/**
 * Gives a page true file handles, of the browser's own folder, in place of the dialogs that only a person can
 * answer: everything behind the dialogs is the browser's.
 */
function withFiles(): void {
  // The empty page before the first one has none.
  if (!("FileSystemFileHandle" in window)) return;
  window.answers = [];
  window.refuseWriting = undefined;
  const answer = async (): Promise<FileSystemFileHandle> => {
    const next = window.answers.shift();
    if (!next) throw new Error("nobody asked for a file dialog");
    if ("fault" in next) throw new DOMException("refused", next.fault);
    return (await navigator.storage.getDirectory()).getFileHandle(next.file, { create: true });
  };
  const create = FileSystemFileHandle.prototype.createWritable;
  FileSystemFileHandle.prototype.createWritable = async function (options) {
    if (window.refuseWriting) throw new DOMException("locked", window.refuseWriting);
    return create.call(this, options);
  };
  Object.assign(window, { showOpenFilePicker: async () => [await answer()], showSaveFilePicker: answer });
}

beforeAll(async () => {
  site = await WorkbenchSite.start();
  person = await site.context({ fileAccess: true });
  await person.addInitScript(withFiles);
  sheet = await WorkbenchPage.open(site, person);
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

const answers = (...list: Answer[]): Promise<void> =>
  sheet.page.evaluate((given) => void (window.answers = given), list);

/** Writes a file of the person's disk, as another program does. */
const put = (name: string, bytes: Uint8Array): Promise<void> =>
  sheet.page.evaluate(
    async ([file, content]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
      const writable = await handle.createWritable();
      await writable.write(new Uint8Array(content));
      await writable.close();
    },
    [name, [...bytes]] as const,
  );

const onDisk = async (name: string): Promise<Uint8Array> =>
  Uint8Array.from(
    await sheet.page.evaluate(async (file) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    }, name),
  );

/** What stands in the first column of a file's first sheet. */
const columnOf = async (name: string): Promise<unknown[]> =>
  open(await onDisk(name)).sheets[0]!.rows.map((row) => row?.cells[0]?.value);

const BOOK = bookOf([{ name: "名单", rows: [["甲"], ["乙"]] }]);

async function openFrom(name: string): Promise<void> {
  await put(name, BOOK);
  await answers({ file: name });
  await sheet.button(sheet.text.open).click();
  await sheet.opened(name);
}

const save = (): Promise<void> => sheet.page.keyboard.press("Control+s");
const statusText = (): Promise<string> => sheet.page.locator(".document-status").innerText();

test("Ctrl+S writes into the file that was opened; after a reload it asks for it once; the title and the strip say what is saved", async () => {
  const { page, text } = sheet;
  await openFrom("申报.xlsx");
  expect(await page.title()).toBe(`申报.xlsx - ${text.title}`);
  await sheet.type("A1", "改了");
  await sheet.status("unsaved");
  expect([await page.title(), await statusText()]).toEqual([`● 申报.xlsx - ${text.title}`, "未保存"]);
  await save();
  await sheet.told(text.savedInto("申报.xlsx"));
  expect(await columnOf("申报.xlsx")).toEqual(["改了", "乙"]);
  expect([await page.title(), await statusText()]).toEqual([`申报.xlsx - ${text.title}`, "已保存"]);
  await sheet.reload();
  expect(await statusText()).toBe("已保存");
  await sheet.type("A2", "又改");
  await answers({ file: "申报.xlsx" });
  await save();
  await sheet.told(text.savedInto("申报.xlsx"));
  expect(await columnOf("申报.xlsx")).toEqual(["改了", "又改"]);
});

test("a file that was changed elsewhere meanwhile is not overwritten unasked", async () => {
  const { text } = sheet;
  await openFrom("共用.xlsx");
  await sheet.type("A1", "这边");
  const theirs = bookOf([{ name: "名单", rows: [["那边改的"]] }]);
  await put("共用.xlsx", theirs);
  await save();
  await sheet.dialog.getByText(text.changedTitle).waitFor();
  await sheet.picture("question-changed");
  await sheet.answer(text.cancel);
  expect(await columnOf("共用.xlsx")).toEqual(["那边改的"]);
  await sheet.status("unsaved");
  // Both are there after 另存为, and what is written from now on is the new one.
  await answers({ file: "共用（我的）.xlsx" });
  await save();
  await sheet.answer(text.saveAs);
  await sheet.opened("共用（我的）.xlsx");
  await sheet.status("saved");
  expect(await columnOf("共用（我的）.xlsx")).toEqual(["这边", "乙"]);
  expect(await columnOf("共用.xlsx")).toEqual(["那边改的"]);
  await put("共用（我的）.xlsx", theirs);
  await sheet.type("A2", "覆盖");
  await save();
  await sheet.answer(text.changedOverwrite);
  await sheet.status("saved");
  expect(await columnOf("共用（我的）.xlsx")).toEqual(["这边", "覆盖"]);
});

test("a file that cannot be written stays as it is, and what can be done is said", async () => {
  const { page, text } = sheet;
  await openFrom("锁住.xlsx");
  await sheet.type("A1", "改了");
  await page.evaluate(() => void (window.refuseWriting = "NoModificationAllowedError"));
  await save();
  await sheet.told(text.cannotSave(text.cannotWrite("锁住.xlsx", "locked")));
  await sheet.status("unsaved");
  await page.evaluate(() => void (window.refuseWriting = undefined));
  expect(await columnOf("锁住.xlsx")).toEqual(["甲", "乙"]);
  await answers({ file: "另一份.xlsx" });
  await page.locator(".notices").getByRole("button", { name: text.saveAs }).click();
  await sheet.opened("另一份.xlsx");
  await sheet.status("saved");
  expect(await columnOf("另一份.xlsx")).toEqual(["改了", "乙"]);
});

test("a new workbook asks where it goes; the browser that forgot the key gets a click, a closed dialog saves nothing", async () => {
  const { text } = sheet;
  await sheet.openSample("blank");
  await sheet.type("A1", "新的");
  await answers({ fault: "AbortError" });
  await save();
  await sheet.status("unsaved");
  await answers({ fault: "SecurityError" }, { file: "新的.xlsx" });
  await sheet.page.keyboard.press("Control+Shift+s");
  await sheet.answer(text.placeChoose);
  await sheet.told(text.savedInto("新的.xlsx"));
  expect(await sheet.documentName()).toBe("新的.xlsx");
  expect(await columnOf("新的.xlsx")).toEqual(["新的"]);
});

test("another name in the strip leaves the file alone: the next saving makes another one", async () => {
  const { page, text } = sheet;
  await openFrom("旧名.xlsx");
  const rename = async (typed: string, key: string): Promise<void> => {
    await page.locator("button.document-name").click();
    await page.getByRole("textbox", { name: text.renameLabel }).fill(typed);
    await page.keyboard.press(key);
  };
  await rename("不要", "Escape");
  expect(await sheet.documentName()).toBe("旧名.xlsx");
  await rename("新/名", "Enter");
  expect(await sheet.documentName()).toBe("新名.xlsx");
  await sheet.told(text.renamed("新名.xlsx", "旧名.xlsx"));
  await sheet.reload();
  expect(await sheet.documentName()).toBe("新名.xlsx");
  await answers({ file: "新名.xlsx" });
  await save();
  await sheet.told(text.savedInto("新名.xlsx"));
  expect([await columnOf("新名.xlsx"), await columnOf("旧名.xlsx")]).toEqual([
    ["甲", "乙"],
    ["甲", "乙"],
  ]);
});

test("leaving is asked about only while something is unsaved", async () => {
  const { page } = sheet;
  const asked: string[] = [];
  const hear = (dialog: { type(): string; accept(): Promise<void> }): void => {
    asked.push(dialog.type());
    void dialog.accept();
  };
  page.on("dialog", hear);
  await openFrom("离开.xlsx");
  await sheet.reload();
  expect(asked).toEqual([]);
  await sheet.type("A1", "改了");
  await sheet.status("unsaved");
  await sheet.reload();
  expect(asked).toEqual(["beforeunload"]);
  page.off("dialog", hear);
  await answers({ file: "离开.xlsx" });
  await save();
  await sheet.status("saved");
});

test("without the browser's leave to write files, saving is a download, and the strip says so", async () => {
  const other = await site.context();
  const plain = await WorkbenchPage.open(site, other);
  await plain.openFile({ name: "下载.xlsx", bytes: BOOK });
  await plain.type("A1", "改了");
  expect((await plain.save()).name).toBe("下载.xlsx");
  await plain.status("saved");
  await plain.page.locator(".document-status").getByText(plain.text.statusDownloaded).waitFor();
  await plain.picture("saved-as-download");
  await other.close();
});
