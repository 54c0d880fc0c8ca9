import { packageOf } from "./packages";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
const SPACES = ["office:1.0", "table:1.0", "text:1.0", "style:1.0", "drawing:1.0"]
  .map((space) => `xmlns:${space === "drawing:1.0" ? "draw" : space.slice(0, -4)}="${OASIS}${space}"`)
  .join(" ");
const OTHERS = `xmlns:number="${OASIS}datastyle:1.0" xmlns:fo="${OASIS}xsl-fo-compatible:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"`;

const MIME = "application/vnd.oasis.opendocument.spreadsheet";

/** The content of an OpenDocument spreadsheet: styles, and what stands in its `office:spreadsheet`. */
export const odsContent = (styles: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${SPACES} ${OTHERS} office:version="1.3">` +
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;

/** An OpenDocument spreadsheet (.ods). */
export const odsOf = (styles: string, body: string, more: Readonly<Record<string, string>> = {}) =>
  packageOf({ mimetype: MIME, "content.xml": odsContent(styles, body), ...more });

/** The same as one XML file (.fods). */
export const flatOdsOf = (styles: string, body: string): Uint8Array =>
  new TextEncoder().encode(
    odsContent(styles, body)
      .replace("<office:document-content", `<office:document office:mimetype="${MIME}"`)
      .replace("</office:document-content>", "</office:document>"),
  );

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"); // prettier-ignore

/** A cell with a text, and one with a number; `more` are further attributes. */
export const odsText = (text: string, more = ""): string =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${escaped(text)}</text:p></table:table-cell>`;
export const odsNumber = (value: number, more = ""): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>${value}</text:p></table:table-cell>`;

export const odsRow = (cells: string, more = ""): string =>
  `<table:table-row ${more}>${cells}</table:table-row>`;
export const odsTable = (name: string, rows: string, more = ""): string =>
  `<table:table table:name="${escaped(name)}" ${more}>${rows}</table:table>`;
