import type { Visibility } from "./package";
import { folderOf, type PackageEdit } from "./package-edit";
import { childrenOf, escapeXml } from "./patch";
import { Scope } from "./scope";
import { XmlScanner } from "./xml-scanner";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The namespace in which a workbook's part is written. */
export function namespaceOf(bytes: Uint8Array, part: string): string {
  const { root, prefix } = childrenOf(bytes, part);
  return new Scope(bytes, part, root).spaceOf(prefix.slice(0, -1)) ?? MAIN;
}

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Its relationship. */
  readonly id: string;
  readonly tag: string;
  readonly visible: boolean;
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
      visible: !/^(?:hidden|veryHidden)$/.test(scanner.attribute("state") ?? ""),
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

/** The highest number of its own that Excel takes for a sheet. */
const LAST_SHEET_ID = 65_534;

/** A number that no sheet of a book has: the next one, or the first that is free. */
export function unusedSheetId(taken: ReadonlySet<number>): number {
  const next = 1 + Math.max(0, ...taken);
  if (next <= LAST_SHEET_ID) return next;
  for (let id = 1; ; id++) if (!taken.has(id)) return id;
}

/** What the tag of a new sheet says. */
export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Its relationship. */
  readonly id: string;
  readonly visibility?: Visibility;
}

/**
 * The tag of a new sheet, with prefixes that mean what they must in the list of sheets.
 *
 * @param bytes the workbook's part, which will hold it
 * @example newSheetTag(bytes, part, { name: "报告", sheetId: 3, id: "rId9" })
 * // '<sheet name="报告" sheetId="3" r:id="rId9"/>'
 */
export function newSheetTag(
  bytes: Uint8Array,
  part: string,
  { name, sheetId, id, visibility = "visible" }: NewSheet,
): string {
  const { root, children, prefix } = childrenOf(bytes, part);
  const list = children.find((child) => child.name === "sheets");
  const scope = new Scope(bytes, part, root, list);
  const p = scope.mainPrefix(prefix);
  const space = scope.spaceOf(p.slice(0, -1)) === STRICT ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const related = scope.relatedPrefix();
  const relation = related === undefined ? `xmlns:r="${space}" r:id="${id}"` : `${related}id="${id}"`;
  const state = visibility === "visible" ? "" : ` state="${visibility}"`;
  return `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${state} ${relation}/>`;
}
