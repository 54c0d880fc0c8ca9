import JSZip from "jszip";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet's part with this content. */
export const sheetOf = (content: string): string => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;

/** The parts of the smallest workbook: one sheet with this content in its `sheetData`. */
export function minimalParts(
  rows: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="申报" sheetId="1" r:id="b"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="b" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetOf(`<sheetData>${rows}</sheetData>`),
    ...more,
  };
}

/** What of a workbook says how its cells look. */
export interface LookParts {
  /** The elements before the rows: `<cols>…</cols>`. */
  readonly before?: string;
  /** The content of the style sheet. */
  readonly styles?: string;
  /** The colours of the theme: `<a:dk1>…</a:dk1>…`. */
  readonly theme?: string;
  /** The texts of the table, each as its `<si>`. */
  readonly strings?: string;
  readonly state?: string;
}

/** The parts of a workbook of one sheet with everything that says how its cells look. */
export function lookedParts(rows: string, look: LookParts): Record<string, string> {
  const parts = minimalParts(rows);
  const related = (["styles", "theme", "sharedStrings"] as const).map(
    (kind) => `<Relationship Id="${kind}" Type="${RELATIONSHIPS}/${kind}" Target="${kind}.xml"/>`,
  );
  const state = look.state === undefined ? "" : ` state="${look.state}"`;
  return {
    ...parts,
    "xl/workbook.xml": parts["xl/workbook.xml"]!.replace("<sheet ", `<sheet${state} `),
    "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(
      "</Relationships>",
      `${related.join("")}</Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"]!.replace(
      "<sheetData>",
      `${look.before ?? ""}<sheetData>`,
    ),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${look.styles ?? ""}</styleSheet>`,
    "xl/theme.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">${look.theme ?? ""}</a:clrScheme></a:themeElements></a:theme>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${look.strings ?? ""}</sst>`,
  };
}

/** Parts as a package. */
export async function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(parts)) archive.file(name, content, { createFolders: false });
  return archive.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** Every part of a package, unpacked by a library that is not ours. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const archive = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const files = Object.values(archive.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async("nodebuffer")] as const)),
  );
}
