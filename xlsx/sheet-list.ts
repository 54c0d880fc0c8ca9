import type { Visibility } from "./package";
import { folderOf, type PackageEdit } from "./package-edit";
import { childrenOf, escapeXml } from "./patch";
import { XmlScanner } from "./xml-scanner";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIP_SPACE =
  /xmlns:(\w+)=["'](?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships["']/;

/** The namespace in which a workbook's part is written. */
export function namespaceOf(bytes: Uint8Array, part: string): string {
  const scanner = new XmlScanner(bytes, part);
  scanner.next();
  const prefix = scanner.prefix.slice(0, -1);
  const main = prefix === "" ? scanner.attribute("xmlns") : scanner.prefixedAttribute(prefix);
  return main ?? MAIN;
}

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Its relationship. */
  readonly id: string;
  readonly tag: string;
}

/** All sheets that a workbook's part lists, those without cells among them. */
export function listedSheets(bytes: Uint8Array, part: string): ListedSheet[] {
  const list = childrenOf(bytes, part).children.find(({ name }) => name === "sheets");
  if (!list || list.empty) return [];
  const scanner = new XmlScanner(bytes, part);
  const text = new TextDecoder();
  return childrenOf(bytes, part, list).children.map(({ start, end }) => {
    scanner.goTo(start);
    return {
      name: scanner.attribute("name") ?? "",
      sheetId: scanner.number("sheetId") || 0,
      id: scanner.prefixedAttribute("id") ?? "",
      tag: text.decode(bytes.subarray(start, end)),
    };
  });
}

/** Gives a new sheet a part, a type and a relationship. */
export function registerSheet(
  edit: PackageEdit,
  workbook: string,
  name: string,
  first: number,
): { readonly part: string; readonly id: string } {
  const part = edit.unusedPart(`${folderOf(workbook)}worksheets/`, name, first);
  edit.addType(part, SHEET_TYPE);
  return { part, id: edit.addRelationship(workbook, "worksheet", part) };
}

/** The tag of a new sheet; `workbook` is the part that will hold it. */
export function newSheetTag(
  workbook: Uint8Array,
  p: string,
  name: string,
  sheetId: number,
  id: string,
  visibility: Visibility = "visible",
): string {
  const prefix = RELATIONSHIP_SPACE.exec(new TextDecoder().decode(workbook))?.[1];
  const related = prefix === undefined ? `xmlns:r="${RELATIONSHIPS}" r:id="${id}"` : `${prefix}:id="${id}"`;
  const state = visibility === "visible" ? "" : ` state="${visibility}"`;
  return `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${state} ${related}/>`;
}
