import { folderOf, type PackageEdit } from "./package-edit";
import type { WorkbookPart } from "./package";
import { namespaceOf } from "./sheet-list";
import { emptyStyles } from "./styles";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A book's style sheet as it will be; a book without one gets a plain one. */
export function stylePart(
  edit: PackageEdit,
  workbook: WorkbookPart,
): { readonly part: string; readonly content: Uint8Array } {
  const known = edit.relationships(workbook.part).find(({ kind }) => kind === "styles");
  if (known && edit.has(known.target)) return { part: known.target, content: edit.read(known.target) };
  const part = edit.unusedPart(folderOf(workbook.part), "styles", 0);
  const content = emptyStyles(namespaceOf(edit.read(workbook.part), workbook.part));
  edit.set(part, content);
  edit.addType(part, STYLES_TYPE);
  edit.addRelationship(workbook.part, "styles", part, "rIdWuyiStyles");
  return { part, content };
}
