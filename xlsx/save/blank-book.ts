import { Archive } from "../archive";
import { rewriteArchive } from "../archive-writer";
import type { Codec } from "../codec";
import { openBookSteps, type OpenedBook } from "../open";
import { finish } from "../steps";
import { emptyStyles } from "../styles";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
};

/** The end of a package in which there is nothing. */
const EMPTY_ARCHIVE = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

/** What a new book says of its computing. */
export interface Computing {
  /** Its days are counted from 1904. */
  readonly date1904?: boolean;
  /** Whoever opens it computes all formulas. */
  readonly recomputes?: boolean;
}

/** A workbook without sheets, to which new ones are added. */
export function blankBook(codec: Codec, { date1904, recomputes }: Computing = {}): OpenedBook {
  const text = new TextEncoder();
  const parts = new Map(Object.entries(PARTS).map(([name, xml]) => [name, text.encode(DECLARATION + xml)]));
  const workbook = PARTS["xl/workbook.xml"]!.replace(
    "<bookViews>",
    `${date1904 ? '<workbookPr date1904="1"/>' : ""}<bookViews>`,
  ).replace("</workbook>", `${recomputes ? '<calcPr fullCalcOnLoad="1"/>' : ""}</workbook>`);
  parts.set("xl/workbook.xml", text.encode(DECLARATION + workbook));
  parts.set("xl/styles.xml", emptyStyles());
  return finish(openBookSteps(rewriteArchive(new Archive(EMPTY_ARCHIVE, codec), parts, codec), codec));
}
