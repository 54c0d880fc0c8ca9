import { WorkbookFault, type EditedBook, type OpenedBook } from "../../xlsx";
import { MAIN, packageOf, partsOf } from "../builders/packages";
import { open, save, untouched, withCell } from "./round-trip";
import { readByOthers } from "./other-readers";
import { Parts, TYPES, sheetXml } from "./whole-package";

const CHARTS = "xl/chartsheets/sheet1.xml";
const chart = (selected: boolean): string =>
  `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews></chartsheet>`;
const cells = (selected = false): string =>
  `<worksheet xmlns="${MAIN}"><sheetViews><sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;

/** A book with the sheets 图 (a chart), 申报, 乙 and 丙, and these windows. */
function bookOf(windows: string, more = "", states: readonly string[] = []): Promise<Uint8Array> {
  const parts = new Parts()
    .sheet("乙", cells(windows.includes('activeTab="2"')))
    .sheet("丙", sheetXml('<row r="1"><c r="A1"><f>乙!A1</f><v>1</v></c></row>'))
    .relate("xl/workbook.xml", "chartsheet", CHARTS, chart(!windows.includes("activeTab")), "chart");
  const names = ["图", "申报", "乙", "丙"];
  const tags = ["chart", "b", "sheet2", "sheet3"].map(
    (id, at) => `<sheet name="${names[at]}" sheetId="${at + 11}"${states[at] ?? ""} r:id="${id}"/>`,
  );
  const views = windows === "" ? "" : `<bookViews>${windows}</bookViews>`;
  parts.all["xl/workbook.xml"] =
    `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}">${views}<sheets>${tags.join("")}</sheets>${more}</workbook>`;
  return packageOf(parts.all);
}

const window = (attributes = ""): string => `<workbookView${attributes}/>`;
const CUSTOM = '<customWorkbookViews><customWorkbookView name="甲" guid="{00000000-0000-0000-0000-000000000001}" windowWidth="1" windowHeight="1" activeSheetId="13"/></customWorkbookViews>'; // prettier-ignore

/** Which sheets a window has in front and at its left, and which of all sheets are selected. */
async function fronts(bytes: Uint8Array): Promise<object> {
  const parts = await partsOf(bytes);
  const xml = parts.get("xl/workbook.xml")!.toString("utf8");
  const number = (tag: string, name: string): number => Number(new RegExp(`${name}="(\\d+)"`).exec(tag)?.[1] ?? 0); // prettier-ignore
  const names = [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name!);
  const rels = parts.get("xl/_rels/workbook.xml.rels")!.toString("utf8");
  const selected = [...xml.matchAll(/<sheet name="([^"]*)"[^>]*r:id="([^"]*)"/g)].flatMap(([, name, id]) => {
    const target = new RegExp(`Id="${id}"[^>]*Target="/?(?:xl/)?([^"]*)"`).exec(rels)![1]!;
    return parts.get(`xl/${target}`)!.includes('tabSelected="1"') ? [name!] : [];
  });
  return {
    windows: [...xml.matchAll(/<workbookView[^>]*>/g)].map(([tag]) => [names[number(tag, "activeTab")], names[number(tag, "firstSheet")]]),
    selected,
  };
} // prettier-ignore

type Edit = (all: EditedBook, book: OpenedBook) => EditedBook;
const typed: Edit = (all, book) => ({
  ...all,
  sheets: all.sheets.map((sheet, at) => (at === 0 ? { ...sheet, content: withCell(book.sheets[0]!, 3, 3, { value: 7, style: 0 }) } : sheet)),
}); // prettier-ignore
/** A new sheet before all others; the one in front stays in front. */
const added: Edit = (all, book) => ({
  ...all,
  activeSheet: all.activeSheet + 1,
  sheets: [{ name: "新", visibility: "visible", content: { ...book.sheets[0]!, rows: [] } }, ...all.sheets],
});
const without =
  (name: string): Edit =>
  (all) => ({ ...all, sheets: all.sheets.filter((sheet) => sheet.name !== name) });
const front =
  (at: number): Edit =>
  (all) => ({ ...all, activeSheet: at });

const CASES: readonly (readonly [why: string, windows: string, edit: Edit, front: string, left: string, selected: readonly string[]])[] = [
  ["a cell is typed: the chart stays in front", window(), typed, "图", "图", ["图"]],
  ["a cell is typed, of a book that says of no window", "", typed, "", "", ["图"]],
  ["a sheet is added: the chart stays in front", window(), added, "图", "图", ["图"]],
  ["the sheet in front moves back by one", window(' activeTab="2" firstSheet="1"'), added, "乙", "申报", ["乙"]],
  ["the one before it is deleted", window(' activeTab="2" firstSheet="1"'), (all, book) => ({ ...without("申报")(all, book), activeSheet: 0 }), "乙", "图", ["乙"]],
  ["another sheet is put in front of the chart", window(), front(1), "乙", "图", ["乙"]],
  ["a tab that is not there, and nothing else changes", window(' activeTab="9"'), typed, "", "图", []],
]; // prettier-ignore

test.each(CASES)("%s", async (_, windows, edit, inFront, left, selected) => {
  const source = await bookOf(windows);
  const book = open(source);
  const copy = save(book, edit(untouched(book), book));
  const expected = windows === "" ? [] : [[inFront === "" ? undefined : inFront, left]];
  expect(await fronts(copy)).toEqual({ windows: expected, selected });
  await readByOthers(copy, source);
});

test("every window keeps the sheet that it has in front", async () => {
  const book = open(await bookOf(window(' activeTab="2"') + window(' firstSheet="3" activeTab="3"')));
  const copy = save(book, added(untouched(book), book));
  expect(await fronts(copy)).toMatchObject({ windows: [["乙", "图"], ["丙", "丙"]] }); // prettier-ignore
});

test("a view that someone has named has no deleted sheet in front", async () => {
  const book = open(await bookOf(window(), CUSTOM));
  const xml = async (edit: Edit): Promise<string> =>
    (await partsOf(save(book, edit(untouched(book), book)))).get("xl/workbook.xml")!.toString("utf8");
  expect(await xml(added)).toContain('activeSheetId="13"');
  expect(await xml(without("乙"))).toContain('activeSheetId="11"');
});

test.each(["", window(), window(' activeTab="2"'), window(' activeTab="9"')])(
  "untouched, a book with a chart sheet is the same byte for byte: %s",
  async (windows) => {
    // A view that someone has named may have had a sheet in front that is no more.
    for (const more of ["", CUSTOM, CUSTOM.replace("13", "99")]) {
      const source = await bookOf(windows, more);
      const book = open(source);
      expect(save(book, untouched(book))).toEqual(source);
    }
  },
);

test("charts count as sheets that are left, and that are visible", async () => {
  const hidden = ["", ...Array.from({ length: 3 }, () => ' state="hidden"')];
  const source = await bookOf(window(), "", hidden);
  const book = open(source);
  expect(save(book, untouched(book))).toEqual(source);
  const concealed = open(await bookOf(window(), "", hidden.map(() => ' state="veryHidden"'))); // prettier-ignore
  expect(() => save(concealed, untouched(concealed))).toThrow(new WorkbookFault("all-hidden"));
});
