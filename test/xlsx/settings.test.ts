import { NODE_CODEC } from "../../cli/check/codec";
import { NO_SETTINGS, settingsXml, type WorkbookSettings } from "../../src/sheet";
import { bookSettings, readBook } from "../../xlsx";
import { packageOf, partsOf } from "../builders/packages";
import { BOOKS, fixture, legible, open, save, shown, untouched } from "./round-trip";
import { Parts, brokenIn } from "./whole-package";

const SETTINGS: WorkbookSettings = {
  start: "2024-05-01",
  language: "zh",
  sheets: { "申报 & <汇总>": { role: "claims", headerRow: 2 } },
  accepted: [
    { sheet: "申报", cell: "H5", code: "amount-mismatch", shown: "550", reason: "另有批复 \u{20BB7}" },
  ],
};

const differing = async (a: Uint8Array, b: Uint8Array): Promise<string[]> => {
  const [before, after] = [await partsOf(a), await partsOf(b)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((part) => !before.get(part)?.equals(after.get(part) ?? Buffer.of(0))).sort(); // prettier-ignore
};

test.each(BOOKS)("%s: settings are written, read, replaced and taken away; the rest stays", async (name) => {
  const book = open(fixture(name));
  const written = save(book, { ...untouched(book), settings: SETTINGS });
  expect(await differing(legible(name), written)).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  expect(await brokenIn(written)).toEqual([]);
  const again = open(written);
  expect(again.settings).toEqual(SETTINGS);
  expect(bookSettings(readBook(written, NODE_CODEC))).toEqual(SETTINGS);
  expect(again.sheets.map(shown)).toEqual(book.sheets.map(shown));

  expect(await differing(written, save(again, untouched(again)))).toEqual([]);
  const changed = { ...SETTINGS, start: "2025-01-01" };
  const replaced = save(again, { ...untouched(again), settings: changed });
  expect(await differing(written, replaced)).toEqual(["customXml/item1.xml"]);
  expect(open(replaced).settings).toEqual(changed);

  const emptied = save(again, { ...untouched(again), settings: NO_SETTINGS });
  expect(await differing(legible(name), emptied)).toEqual([]);
  expect(open(emptied).settings).toEqual(NO_SETTINGS);
});

test("a new book holds them too", async () => {
  const bytes = save(undefined, { sheets: [{ name: "甲", visibility: "visible" }], settings: SETTINGS, activeSheet: 0 }); // prettier-ignore
  expect(await brokenIn(bytes)).toEqual([]);
  expect(open(bytes).settings).toEqual(SETTINGS);
});

const other = `<other xmlns="urn:other"><settings>${"x".repeat(10)}</settings></other>`;

test("custom XML of others stays beside ours", async () => {
  const parts = new Parts().relate("xl/workbook.xml", "customXml", "customXml/item1.xml", other);
  const book = open(await packageOf(parts.all));
  expect(book.settings).toEqual(NO_SETTINGS);
  const bytes = save(book, { ...untouched(book), settings: SETTINGS });
  const after = await partsOf(bytes);
  expect(after.get("customXml/item1.xml")!.toString()).toBe(other);
  expect(after.get("customXml/item2.xml")!.toString()).toContain(settingsXml(SETTINGS));
  expect(after.get("customXml/itemProps2.xml") ?? after.get("customXml/itemProps1.xml")).toBeDefined();
  expect(open(bytes).settings).toEqual(SETTINGS);
});

test("a part that another program wrote anew is read", async () => {
  const xml = `<?xml version="1.0" encoding="utf-8"?>\r\n${settingsXml(SETTINGS).replace("<settings ", "<ns0:settings ").replace("xmlns=", "xmlns:ns0=").replace("</settings>", "</ns0:settings>")}`; // prettier-ignore
  const parts = new Parts().relate("xl/workbook.xml", "customXml", "customXml/item5.xml", xml);
  expect(open(await packageOf(parts.all)).settings).toEqual(SETTINGS);
});

/** What cannot be read is as if it were not there. */
const BROKEN: readonly (readonly [why: string, xml: string])[] = [
  ["no JSON", settingsXml(SETTINGS).replace("{", "")],
  ["cut off", settingsXml(SETTINGS).slice(0, 40)],
  ["too large", settingsXml(SETTINGS) + " ".repeat(9 << 20)],
];

test.each(BROKEN)("settings that cannot be read: %s", async (_, xml) => {
  const parts = new Parts().relate("xl/workbook.xml", "customXml", "customXml/item1.xml", xml);
  const book = open(await packageOf(parts.all));
  expect(book.settings).toEqual(NO_SETTINGS);
});
