import {
  SETTINGS_NAMESPACE,
  isSettingsProperty,
  saysNothing,
  settingsXml,
  type WorkbookSettings,
} from "../../src/sheet";
import type { OpenedBook } from "../open";
import type { PackageEdit } from "../package-edit";
import { propertiesPart } from "../settings-copy";
import { findSettings } from "../settings-part";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Names the part among others of its kind; it is the same in every book, which has one at most. */
const ITEM = "{6B0D4C5E-57A1-4C1B-9E0F-2D7E3F1A8C64}";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES =
  `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM}" xmlns:ds="${DATA_STORE}">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

/**
 * Writes what people decided about a book into its custom XML: in the place of what was there, or beside
 * whatever others keep there. Where nothing is decided any more, the part goes. The copy that Excel's pane made
 * of earlier settings goes in any case: an old copy would be read where the part is lost.
 */
export function saveSettings(
  edit: PackageEdit,
  { archive, workbook }: OpenedBook,
  settings: WorkbookSettings,
): void {
  const found = findSettings(archive, workbook);
  const text = new TextEncoder();
  const content = text.encode(DECLARATION + settingsXml(settings));
  if (settingsXml(settings) === settingsXml(found.settings)) return;
  removeCopy(edit);
  if (found.part !== undefined) {
    if (saysNothing(settings)) removeSettings(edit, workbook.part, found.part);
    else edit.set(found.part, content);
    return;
  }
  if (saysNothing(settings)) return;
  const part = edit.unusedPart("customXml/", "item");
  edit.set(part, content);
  edit.addType(part, "application/xml");
  edit.addRelationship(workbook.part, "customXml", part, "rIdWuyiSettings");
  const properties = edit.unusedPart("customXml/", "itemProps");
  edit.set(properties, text.encode(PROPERTIES));
  edit.addType(properties, PROPERTIES_TYPE);
  edit.addRelationship(part, `${edit.typeAddress(workbook.part)}/customXmlProps`, properties);
}

function removeCopy(edit: PackageEdit): void {
  const part = propertiesPart(edit);
  if (part === undefined) return;
  edit.removeElements(part, (one) => one.is("property") && isSettingsProperty(one.attribute("name") ?? ""));
}

function removeSettings(edit: PackageEdit, workbook: string, part: string): void {
  for (const { target } of edit.relationships(part)) if (edit.has(target)) edit.remove(target);
  for (const { id, target } of edit.relationships(workbook))
    if (target === part) edit.removeRelationships(workbook, [id]);
  edit.remove(part);
}
