import type { WorkbookPart } from "../package";
import type { PackageEdit } from "../package-edit";
import { applyEdits, childrenOf } from "../patch";
import { ifReadable } from "../xml-tree";
import { unselected } from "./view-xml";

/** Sheets without cells: charts, and dialogs and macros of old. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set([
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
]);

/**
 * Takes the cursor out of sheets without cells when another sheet is put in front: of several sheets that are
 * selected, each takes what is typed into the first.
 */
export function leaveOthers(edit: PackageEdit, { part: workbook }: WorkbookPart): void {
  for (const { kind, target } of edit.relationships(workbook)) {
    if (!WITHOUT_CELLS.has(kind) || !edit.has(target)) continue;
    const bytes = edit.read(target);
    const views = ifReadable(() =>
      childrenOf(bytes, target).children.find(({ name }) => name === "sheetViews"),
    );
    if (!views) continue;
    const xml = new TextDecoder().decode(bytes.subarray(views.start, views.end));
    const left = unselected(xml);
    if (left !== xml) edit.set(target, applyEdits(bytes, [{ from: views.start, to: views.end, text: left }]));
  }
}
