import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read as readOther } from "@e965/xlsx";
import { NODE_CODEC } from "../../cli/check/codec";
import { cellOf, check, marksOf, reportTable, REPORT_SHEET, type Report } from "../../src/sheet";
import { markBook, readBook } from "../../xlsx";
import { bookOf } from "../builders/books";
import { CLEAN, changed, claimRows, withMore } from "../builders/claims";
import { minimalParts, packageOf, partsOf } from "../builders/packages";
import { converted, hasLibreOffice } from "./libreoffice";

const checked = (bytes: Uint8Array): { readonly marked: Uint8Array; readonly report: Report } => {
  const book = readBook(bytes, NODE_CODEC);
  const report = check(book.sheets.map(({ grid }) => grid));
  return { marked: markBook(book, marksOf(report), reportTable(report), NODE_CODEC), report };
};

const short = ({ findings }: Report): string[] =>
  findings.map((one) => `${one.sheet} ${cellOf(one)} ${one.code} ${JSON.stringify(one.parameters)}`);

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../books", name));
const text = (parts: Map<string, Buffer>, name: string): string => parts.get(name)!.toString("utf8");

/** The parts that a mark must change; the sheet's own among them. */
const CHANGED = [
  "xl/styles.xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "[Content_Types].xml",
  "xl/worksheets/sheet1.xml",
];

const FIXTURES = ["chart-and-pivot.xlsx", "features.xlsx", "macros.xlsm"];

test.each(FIXTURES)(
  "%s: every part that need not change is the same, byte for byte, packed and unpacked",
  async (name) => {
    const source = fixture(name);
    const { marked } = checked(source);
    const before = await partsOf(source);
    const after = await partsOf(marked);
    for (const [part, content] of before) {
      if (!CHANGED.includes(part)) expect([part, after.get(part)?.equals(content)]).toEqual([part, true]);
    }
    expect([...after.keys()].filter((part) => !before.has(part))).toEqual(["xl/worksheets/wuyi-report.xml"]);
    // The packed bytes are those of the source, header and all.
    const { archive } = readBook(source, NODE_CODEC);
    const bytes = Buffer.from(marked);
    for (const entry of archive.entries.values()) {
      if (CHANGED.includes(entry.name)) continue;
      const from = entry.localOffset;
      const raw = Buffer.from(source).subarray(
        from,
        from + 30 + Buffer.byteLength(entry.name) + entry.compressedSize,
      );
      expect([entry.name, bytes.includes(raw)]).toEqual([entry.name, true]);
    }
  },
);

test.each(FIXTURES)("%s: what changes keeps everything that was in it", async (name) => {
  const source = fixture(name);
  const before = await partsOf(source);
  const after = await partsOf(checked(source).marked);
  const sheet = text(after, "xl/worksheets/sheet1.xml");
  const marks =
    /<conditionalFormatting sqref="[^"]*"><cfRule type="expression" dxfId="\d+" priority="\d+"><formula>LEN\("WUYI-\w+"\)&gt;0<\/formula><\/cfRule><\/conditionalFormatting>/g;
  expect(sheet.match(marks)).not.toBeNull();
  expect(sheet.replace(marks, "")).toBe(text(before, "xl/worksheets/sheet1.xml"));
  expect(text(after, "xl/workbook.xml").replace(/<sheet name="WUYI[^>]*\/>/, "")).toBe(
    text(before, "xl/workbook.xml"),
  );
});

test("a marked copy checks to the same findings, and marking it again changes nothing more", async () => {
  const source = bookOf([{ name: "申报汇总", rows: claimRows(changed(2, { 申报: 550, 备案: null }), 1) }]);
  const { marked, report } = checked(source);
  const again = checked(marked);
  expect(short(again.report)).toEqual(short(report));
  const [once, twice] = [await partsOf(marked), await partsOf(again.marked)];
  expect([...twice.keys()]).toEqual([...once.keys()]);
  const count = (parts: Map<string, Buffer>): number =>
    text(parts, "xl/worksheets/sheet1.xml").split("WUYI-").length;
  expect(count(twice)).toBe(count(once));
});

test("marks stand on the cells of their findings, by severity", async () => {
  const source = bookOf([
    {
      name: "申报汇总",
      rows: claimRows(withMore({ ...CLEAN[3]!, 名称: "二期", 基数: 481, 备案: null, 申报: 1 })),
    },
  ]);
  const { marked, report } = checked(source);
  const sheet = text(await partsOf(marked), "xl/worksheets/sheet1.xml");
  const ranges = [...sheet.matchAll(/sqref="([^"]*)"><cfRule[^>]*><formula>LEN\("WUYI-(\w+)"/g)].map(
    ([, cells, severity]) => [severity, cells],
  );
  expect(ranges).toEqual([
    ["error", "H24"],
    ["question", "M24"],
  ]);
  expect(report.findings.map(cellOf).sort()).toEqual(["H24", "M24"]);
});

test("where a program put our mark and a person's format for the same cell together, only ours is replaced", async () => {
  const own = '<cfRule type="expression" dxfId="0" priority="1"><formula>H5&gt;100</formula></cfRule>';
  const ours = (quote: string): string =>
    `<cfRule type="expression" dxfId="1" priority="2"><formula>LEN(${quote}WUYI-error${quote})&gt;0</formula></cfRule>`;
  const formats = (rules: string): string =>
    `<conditionalFormatting sqref="H5">${rules}</conditionalFormatting>`;
  const parts = minimalParts('<row r="1"><c t="inlineStr"><is><t>通讯录</t></is></c></row>');
  const sheet = parts["xl/worksheets/sheet1.xml"]!;
  for (const quote of ['"', "&quot;"]) {
    const packed = await packageOf({
      ...parts,
      "xl/worksheets/sheet1.xml": sheet.replace(
        "</sheetData>",
        `</sheetData>${formats(own + ours(quote))}${formats(ours(quote))}`,
      ),
    });
    const after = text(await partsOf(checked(packed).marked), "xl/worksheets/sheet1.xml");
    expect(after).toBe(sheet.replace("</sheetData>", `</sheetData>${formats(own)}`));
  }
});

test("the report links to each cell, and no text of the sheet becomes a formula", () => {
  const source = bookOf([
    {
      name: "申报 '一' 表",
      rows: claimRows(changed(2, { 企业: '=HYPERLINK("http://x")', 项目: "+1+1", 申报: 1 })),
    },
  ]);
  const { marked } = checked(source);
  const book = readOther(marked, { cellFormula: true });
  const sheet = book.Sheets[REPORT_SHEET]!;
  const cells = Object.entries(sheet).filter(([address]) => !address.startsWith("!"));
  expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
  const links = cells.flatMap(([, cell]) => (cell as { l?: { Target: string } }).l?.Target ?? []);
  expect(links).toContain("#'申报 ''一'' 表'!D5");
});

test("a package with 64-bit records is read, and its copy needs them no more", async () => {
  const source = fixture("zip64.xlsx");
  const { marked, report } = checked(source);
  expect(short(report)).toEqual(short(checked(fixture("features.xlsx")).report));
  const [before, after] = [await partsOf(fixture("features.xlsx")), await partsOf(marked)];
  for (const [part, content] of before) {
    if (!CHANGED.includes(part)) expect([part, after.get(part)?.equals(content)]).toEqual([part, true]);
  }
});

test("a book without a style sheet, and one that writes prefixes, get theirs", async () => {
  const rows = `<row r="1"><c t="inlineStr"><is><t>企业名称</t></is></c><c t="inlineStr"><is><t>奖补项目</t></is></c><c t="inlineStr"><is><t>申报金额</t></is></c></row><row r="2"><c t="inlineStr"><is><t>甲</t></is></c><c t="inlineStr"><is><t>清洁生产</t></is></c><c><v>8</v></c></row>`;
  const prefixed = (xml: string): string =>
    xml.replaceAll("<", "<x:").replaceAll("<x:/", "</x:").replace("xmlns=", "xmlns:x=");
  const plain = minimalParts(rows);
  const strange = {
    ...plain,
    "xl/workbook.xml": prefixed(plain["xl/workbook.xml"]!),
    "xl/worksheets/sheet1.xml": prefixed(plain["xl/worksheets/sheet1.xml"]!),
  };
  for (const parts of [plain, strange]) {
    const { marked } = checked(await packageOf(parts));
    const book = readOther(marked);
    expect(book.SheetNames).toEqual(["申报", REPORT_SHEET]);
    expect(short(checked(marked).report)).toHaveLength(1);
  }
});

(hasLibreOffice ? test : test.skip)("LibreOffice opens the marked copies", () => {
  const copies = Object.fromEntries(FIXTURES.map((name) => [name, checked(fixture(name)).marked]));
  const printed = converted(copies, "pdf");
  expect([...printed.keys()].sort()).toEqual(FIXTURES.map((name) => name.replace(/\.xls.$/, ".pdf")).sort());
  for (const pdf of printed.values()) expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe("%PDF-");
});
