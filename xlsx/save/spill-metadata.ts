import { DYNAMIC_ARRAY, dynamicMetadata } from "../metadata";
import { ListPatch } from "../list-patch";
import { folderOf, type PackageEdit } from "../package-edit";
import type { WorkbookPart } from "../package";
import { applyEdits, childrenOf, placeFor } from "../patch";
import { XmlScanner } from "../xml-scanner";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}"></metadata>`;
const ORDER = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata", "valueMetadata", "extLst"]; // prettier-ignore

/** What the property of dynamic arrays is, as every program that knows them writes it. */
const typeXml = (p: string): string =>
  `<${p}metadataType name="${DYNAMIC_ARRAY}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;

const propertyXml = (p: string): string =>
  `<${p}futureMetadata name="${DYNAMIC_ARRAY}" count="1"><${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  `<xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk></${p}futureMetadata>`;

/**
 * The number of cell metadata that makes an array spill. A book that has none gets it, beside whatever other
 * metadata it has.
 */
export function spillNumber(edit: PackageEdit, workbook: WorkbookPart): number {
  const known = edit.relationships(workbook.part).find(({ kind }) => kind === "sheetMetadata")?.target;
  const part = known ?? edit.unusedPart(folderOf(workbook.part), "metadata", 0);
  const bytes = edit.has(part) ? edit.read(part) : new TextEncoder().encode(EMPTY);
  const [found] = dynamicMetadata(new XmlScanner(bytes, part));
  if (found !== undefined) return found;
  const lists = new ListPatch(bytes, part, ORDER);
  const type = lists.add("metadataTypes", typeXml(lists.prefix)) + 1;
  const p = lists.prefix;
  // Entries of other types may look the same; this one is the last.
  const number = lists.count("cellMetadata") + 1;
  lists.add("cellMetadata", `<${p}bk><${p}rc t="${type}" v="0"/></${p}bk>`);
  const listed = lists.result();
  const place = placeFor(childrenOf(listed, part), ORDER, "futureMetadata");
  edit.set(part, applyEdits(listed, [{ from: place, to: place, text: propertyXml(p) }]));
  if (known === undefined) {
    edit.addType(part, TYPE);
    edit.addRelationship(workbook.part, "sheetMetadata", part);
  }
  return number;
}
