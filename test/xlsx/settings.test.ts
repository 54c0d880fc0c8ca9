import { NODE_CODEC } from "../../cli/check/codec";
import { NO_SETTINGS, settingsCopy, settingsXml, type WorkbookSettings } from "../../src/sheet";
import { bookSettings, readBook } from "../../xlsx";
import { escapeXml } from "../../xlsx/patch";
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

/** The document's properties as Excel writes them, with somebody's own among them. */
function withProperties(settings: WorkbookSettings, kind = "custom-properties"): Parts {
  const vt = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
  const properties = [["项目", "2025 年奖补"] as const, ...settingsCopy(settings)].map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  const xml = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${vt}">${properties.join("")}</Properties>`;
  return new Parts().relate("", kind, "docProps/custom.xml", xml);
}

describe("the copy in the document's properties", () => {
  test.each(["custom-properties", "customProperties"])(
    "is read where the part is gone (%s)",
    async (kind) => {
      const bytes = await packageOf(withProperties(SETTINGS, kind).all);
      const book = open(bytes);
      expect(book.settings).toEqual(SETTINGS);
      expect(bookSettings(readBook(bytes, NODE_CODEC))).toEqual(SETTINGS);
      expect(await differing(bytes, save(book, untouched(book)))).toEqual([]);
    },
  );

  test("is not asked where the part is there", async () => {
    const parts = withProperties(SETTINGS);
    parts.relate("xl/workbook.xml", "customXml", "customXml/item1.xml", settingsXml({ ...NO_SETTINGS, language: "en" })); // prettier-ignore
    expect(open(await packageOf(parts.all)).settings).toEqual({ ...NO_SETTINGS, language: "en" });
  });

  test.each<[what: string, settings: WorkbookSettings]>([
    ["changed", { ...SETTINGS, start: "2025-01-01" }],
    ["taken away", NO_SETTINGS],
  ])("goes with settings that are %s; people's own properties stay", async (_, settings) => {
    const book = open(await packageOf(withProperties(SETTINGS).all));
    const written = save(book, { ...untouched(book), settings });
    const xml = (await partsOf(written)).get("docProps/custom.xml")!.toString();
    expect(xml).toContain('name="项目"');
    expect(xml).not.toContain("wuyi-settings");
    expect(open(written).settings).toEqual(settings);
  });

  test.each<[what: string, change: (xml: string) => string]>([
    ["a piece is gone", (xml) => xml.replace(/<property[^>]*name="wuyi-settings-1">.*?<\/property>/, "")],
    ["the part is no XML", (xml) => xml.slice(0, -30)],
    ["the part is empty", () => ""],
    ["the part is far too large", (xml) => xml + " ".repeat(2 << 20)],
  ])("counts as none where %s, and the book opens", async (_, change) => {
    const parts = withProperties(SETTINGS);
    parts.all["docProps/custom.xml"] = change(parts.all["docProps/custom.xml"]!);
    expect(open(await packageOf(parts.all)).settings).toEqual(NO_SETTINGS);
  });
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
