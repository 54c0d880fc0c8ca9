import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NODE_CODEC } from "../../cli/check/codec";
import { openArchive } from "../../xlsx/archive";
import { bookOf } from "../builders/books";
import { CLEAN, claimRows } from "../builders/claims";
import { minimalParts } from "../builders/packages";
import { formula } from "../builders/grids";

/** A book that cases are made from: its parts by name. */
export interface SeedBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
}

const TEXT = /\.(?:xml|rels|vml)$/;
const decoder = new TextDecoder();

function unpacked(name: string, bytes: Uint8Array): SeedBook {
  const archive = openArchive(bytes, NODE_CODEC);
  const parts = new Map<string, string | Uint8Array>();
  for (const { name: part } of archive.entries.values()) {
    const content = archive.read(part);
    parts.set(part, TEXT.test(part) ? decoder.decode(content) : content);
  }
  return { name, bytes, parts };
}

const fixture = (name: string): SeedBook => unpacked(name, readFileSync(join(__dirname, "../books", name)));

const cells = [
  `<row r="1" spans="1:4"><c r="A1" t="inlineStr"><is><t>企业名称</t></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><v>申报金额</v></c></row>`,
  `<row r="2" hidden="1" ht="15"><c r="A2" t="s" s="1"><v>1</v></c><c r="B2" t="inlineStr"><is><r><t>清洁</t></r><r><rPr><b/></rPr><t>生产</t></r></is></c><c r="C2"><f t="shared" ref="C2:C3" si="0">1+4</f><v>5</v></c><c r="D2" t="b"><v>1</v></c></row>`,
  `<row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="C3"><f t="shared" si="0"/><v>5</v></c><c r="D3" t="d"><v>2024-05-01T12:00:00</v></c><c r="E3"><f t="array" ref="E3:F4">A1:B2</f><v>1</v></c></row>`,
].join("");

/** The smallest book with one of everything that a cell can be. */
function tiny(): SeedBook {
  const parts = minimalParts(cells, {
    "xl/sharedStrings.xml": `<sst count="2" uniqueCount="2"><si><t>奖补项目</t></si><si><r><t>甲</t></r><r><rPr><sz val="9"/></rPr><t>公司</t></r></si></sst>`,
    "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  });
  const rels = "xl/_rels/workbook.xml.rels";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  parts[rels] = parts[rels]!.replace(
    "</Relationships>",
    `<Relationship Id="c" Type="${type}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="d" Type="${type}/styles" Target="/xl/styles.xml"/></Relationships>`,
  );
  parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!.replace(
    "</worksheet>",
    `<autoFilter ref="A1:C3"/><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>`,
  );
  return { name: "tiny", bytes: new Uint8Array(), parts: new Map(Object.entries(parts)) };
}

const claims = (): SeedBook =>
  unpacked("claims", bookOf([{ name: "申报汇总", rows: claimRows(CLEAN.slice(0, 6), formula(600)) }, { name: "一票否决名单", rows: [["企业名称"], ["甲"]] }])); // prettier-ignore

/** Small ones are tried more often: as much goes wrong in them, in a tenth of the time. */
export const SEED_BOOKS: readonly SeedBook[] = [
  tiny(),
  tiny(),
  tiny(),
  claims(),
  claims(),
  ...["features.xlsx", "chart-and-pivot.xlsx", "whole.xlsx", "dates-1904.xlsx", "macros.xlsm", "zip64.xlsx"].map(fixture),
]; // prettier-ignore
