import { minimalParts, partsOf } from "../builders/packages";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Prefixes of what newer programs put behind a sheet's rows. */
const EXTENSIONS = ["x14", "xm", "xdr"].map((prefix) => `xmlns:${prefix}="urn:${prefix}"`).join(" ");
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const relationshipsOf = (part: string): string =>
  `${part.slice(0, part.lastIndexOf("/") + 1)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;

/** A package put together by hand: parts, and relationships between them. */
export class Parts {
  readonly all: Record<string, string>;

  constructor(rows = "") {
    this.all = minimalParts(rows);
  }

  /** Adds a part that another is related to. */
  relate(from: string, kind: string, part: string, xml: string, id = kind): this {
    const rels = relationshipsOf(from);
    this.all[rels] ??= `<Relationships xmlns="${PACKAGE}"></Relationships>`;
    this.all[rels] = this.all[rels].replace(
      "</Relationships>",
      `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="/${part}"/></Relationships>`,
    );
    this.all[part] = xml;
    this.all["[Content_Types].xml"] = this.all["[Content_Types].xml"]!.replace(
      "</Types>",
      `<Override PartName="/${part}" ContentType="application/xml"/></Types>`,
    );
    return this;
  }

  /** Adds a sheet behind the others. */
  sheet(name: string, xml: string): this {
    const number = Object.keys(this.all).filter((part) => /worksheets\/sheet\d+\.xml$/.test(part)).length + 1;
    this.relate("xl/workbook.xml", "worksheet", `xl/worksheets/sheet${number}.xml`, xml, `sheet${number}`);
    this.all["xl/workbook.xml"] = this.all["xl/workbook.xml"]!.replace(
      "</sheets>",
      `<sheet name="${name}" sheetId="${number}" r:id="sheet${number}"/></sheets>`,
    );
    return this;
  }

  /** Puts XML behind the rows of a sheet. */
  behind(xml: string, part = "xl/worksheets/sheet1.xml"): this {
    this.all[part] = this.all[part]!.replace("</worksheet>", `${xml}</worksheet>`).replace(
      "<worksheet ",
      `<worksheet xmlns:r="${TYPES}" ${EXTENSIONS} `,
    );
    return this;
  }

  /** Puts XML behind the list of sheets. */
  workbook(xml: string): this {
    this.all["xl/workbook.xml"] = this.all["xl/workbook.xml"]!.replace("</workbook>", `${xml}</workbook>`);
    return this;
  }
}

export const sheetXml = (rows: string, behind = ""): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${TYPES}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;

const resolve = (from: string, target: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
};

/**
 * What is broken in a package: relationships to parts that are not there, elements that name relationships
 * that are not there, types of parts that are not there, and parts that nothing leads to.
 */
export async function brokenIn(bytes: Uint8Array): Promise<string[]> {
  const parts = await partsOf(bytes);
  const text = (part: string): string => parts.get(part)?.toString("utf8") ?? "";
  const broken: string[] = [];
  const reached = new Set<string>();
  for (const [name] of parts) {
    if (!name.endsWith(".rels")) continue;
    const from = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    if (from !== "" && !parts.has(from)) broken.push(`${name} belongs to no part`);
    const tags = [...text(name).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => tag);
    const ids = new Set(tags.map((tag) => / Id="([^"]*)"/.exec(tag)![1]!));
    for (const tag of tags) {
      if (tag.includes('TargetMode="External"')) continue;
      const target = resolve(from, / Target="([^"]*)"/.exec(tag)![1]!);
      reached.add(target);
      if (!parts.has(target)) broken.push(`${name} leads to ${target}`);
    }
    for (const [, id] of text(from).matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g))
      if (!ids.has(id!)) broken.push(`${from} names ${id}`);
  }
  for (const [, part] of text("[Content_Types].xml").matchAll(/PartName="\/([^"]*)"/g))
    if (!parts.has(part!)) broken.push(`a type for ${part}`);
  for (const [name] of parts)
    if (!reached.has(name) && !name.endsWith(".rels") && name !== "[Content_Types].xml") broken.push(`nothing leads to ${name}`); // prettier-ignore
  return broken;
}
