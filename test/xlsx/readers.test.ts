import { NODE_CODEC } from "../../cli/check/codec";
import { REPORT_SHEET, check, reportTable } from "../../src/sheet";
import { markBook, readBook } from "../../xlsx";
import { MAIN, packageOf } from "../builders/packages";
import { CSV, converted, hasLibreOffice } from "./libreoffice";
import { hasOpenpyxl, readByOpenpyxl, readByOthers } from "./other-readers";
import { open, save, untouched, withCell } from "./round-trip";
import { Parts, TYPES, sheetXml } from "./whole-package";

const TEXTS = ["甲\r\n乙", "\r", " 丙 ", "a_x000D_b", "<&>\"'", "丁\u0007戊"];
const ROWS = TEXTS.map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`).join("");

/** Workbooks that other programs could not open once a sheet or a style had been added to them. */
const SOURCES: Readonly<Record<string, () => Parts>> = {
  "the prefix of relationships on the sheet": () => {
    const parts = new Parts(ROWS);
    parts.all["xl/workbook.xml"] =
      `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:r="${TYPES}" name="申报" sheetId="1" r:id="b"/></sheets></workbook>`;
    return parts;
  },
  "the prefix of relationships on the list": () => {
    const parts = new Parts(ROWS);
    parts.all["xl/workbook.xml"] =
      `<workbook xmlns="${MAIN}"><sheets xmlns:q="${TYPES}"><sheet name="申报" sheetId="1" q:id="b"/></sheets></workbook>`;
    return parts;
  },
  "an empty style sheet": () =>
    new Parts(ROWS).relate("xl/workbook.xml", "styles", "xl/styles.xml", `<styleSheet xmlns="${MAIN}"/>`),
  "lists of styles in an order of their own": () =>
    new Parts(ROWS).relate(
      "xl/workbook.xml",
      "styles",
      "xl/styles.xml",
      `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0" fontId="0"/></cellXfs><fonts><font><sz val="9"/></font></fonts></styleSheet>`,
    ),
  "a sum over several sheets": () =>
    new Parts(ROWS)
      .sheet("一月", sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'))
      .sheet("二月", sheetXml('<row r="1"><c r="A1"><f>SUM(申报:一月!A2)</f><v>1</v></c></row>')),
};

const KINDS: readonly (readonly [part: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, "sheet.main"],
  [/^xl\/worksheets\/[^/]*\.xml$/, "worksheet"],
  [/^xl\/styles\.xml$/, "styles"],
];

/** A package whose parts have the types by which strangers know them. */
function typedPackage({ all }: Parts): Promise<Uint8Array> {
  const types = Object.keys(all).flatMap((part) => {
    const kind = KINDS.find(([pattern]) => pattern.test(part))?.[1];
    return kind === undefined
      ? []
      : `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  });
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  const space = "http://schemas.openxmlformats.org/package/2006/content-types";
  return packageOf({ ...all, "[Content_Types].xml": `<Types xmlns="${space}">${defaults}${types.join("")}</Types>` }); // prettier-ignore
}

/** A copy with texts of every kind in the first sheet, a cell in a new style, and a new sheet. */
function edited(bytes: Uint8Array): Uint8Array {
  const book = open(bytes);
  const all = untouched(book);
  const style = { numberFormat: "0.00", font: { name: "黑体", size: 14, bold: true as const }, fill: "#FFEE00", borders: { left: { line: "thin" as const } } }; // prettier-ignore
  const content = TEXTS.reduce(
    (sheet, value, at) => withCell(sheet, at, 1, { value, style: at === 0 ? style : 0 }),
    withCell(book.sheets[0]!, 0, 2, { value: 1.5, style }),
  );
  const added = { name: "新表", visibility: "visible" as const, content: { ...book.sheets[0]!, rows: [] } };
  return save(book, { ...all, sheets: [{ ...all.sheets[0]!, content }, ...all.sheets.slice(1), added] });
}

function marked(bytes: Uint8Array): Uint8Array {
  const book = readBook(bytes, NODE_CODEC);
  const report = check(book.sheets.map(({ grid }) => grid));
  const marks = [{ sheetIndex: 0, ranges: { error: ["A1"], question: [], warning: ["A2:A3"], info: [] } }];
  return markBook(book, marks, reportTable(report), NODE_CODEC);
}

const COPIES = Object.keys(SOURCES).flatMap((why) => [[`${why}, edited`, why, edited] as const, [`${why}, marked`, why, marked] as const]); // prettier-ignore

const copies = (): Promise<(readonly [file: string, bytes: Uint8Array])[]> =>
  Promise.all(
    COPIES.map(
      async ([, why, make], at) => [`${at}.xlsx`, make(await typedPackage(SOURCES[why]!()))] as const,
    ),
  );

test.each(COPIES)("%s: other libraries read it", async (_, why, make) => {
  const source = await typedPackage(SOURCES[why]!());
  const names = await readByOthers(make(source), source);
  expect(names.at(-1)).toBe(make === marked ? REPORT_SHEET : "新表");
});

(hasOpenpyxl ? test : test.skip)("openpyxl reads all of them, and texts as they were typed", async () => {
  const found = readByOpenpyxl(Object.fromEntries(await copies()));
  expect(Object.values(found).filter((one) => typeof one === "string")).toEqual([]);
  // It does not know how files write what XML cannot hold.
  const legible = TEXTS.filter((text) => !text.includes("_") && !text.includes("\u0007"));
  for (const [at, [, , make]] of COPIES.entries())
    if (make === edited) expect(found[`${at}.xlsx`]![0]).toEqual(expect.arrayContaining(legible));
});

(hasLibreOffice ? test : test.skip)("LibreOffice opens all of them with every sheet", async () => {
  const books = await copies();
  const found = [...converted(Object.fromEntries(books), CSV).keys()];
  for (const [file, bytes] of books) {
    const names = open(bytes).sheets.map(({ name }) => name);
    expect(found.filter((one) => one.startsWith(`${file.replace(".xlsx", "")}-`))).toHaveLength(names.length);
  }
});
