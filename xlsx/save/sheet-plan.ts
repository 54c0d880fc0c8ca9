import type { OpenedBook } from "../open";
import { withAttribute, withOpening } from "../patch";
import { listedSheets, newSheetTag, unusedSheetId } from "../sheet-list";
import type { EditedBook, EditedSheet } from "./edited";

/** The sheets of a book in their new order, and where each stood. */
export interface SheetPlan {
  /** Of each sheet of the new order, those without cells among them: the tag that lists it. */
  readonly tags: readonly string[];
  /** The sheets' own numbers, in the same order. */
  readonly sheetIds: readonly number[];
  /** Those of deleted sheets. */
  readonly goneIds: readonly number[];
  /** By position among all sheets of the opened book: its new position; undefined where it is deleted. */
  readonly positions: readonly (number | undefined)[];
  /** By number in the edited book: its position among all sheets. */
  readonly newPositions: readonly number[];
}

function tagOf(tag: string, sheet: EditedSheet, name: string, visibility: string): string {
  return withOpening(tag, (opening) => {
    let changed = opening;
    if (sheet.name !== name) changed = withAttribute(changed, "name", sheet.name);
    if (sheet.visibility !== visibility)
      changed = withAttribute(
        changed,
        "state",
        sheet.visibility === "visible" ? undefined : sheet.visibility,
      );
    return changed;
  });
}

/**
 * Puts the list of sheets together. Sheets without cells, of which the edited book knows nothing, stay behind
 * the sheet that they stood behind.
 *
 * @param ids by number in the edited book: the relationships of new sheets
 */
export function planSheets(
  bytes: Uint8Array,
  opened: OpenedBook,
  edited: EditedBook,
  ids: ReadonlyMap<number, string>,
): SheetPlan {
  const listed = listedSheets(bytes, opened.workbook.part);
  const byPosition = new Map(opened.workbook.sheets.map(({ position }, at) => [position, at]));
  const numbers = new Set(listed.map(({ sheetId }) => sheetId));
  /** By sheet of the opened book: the sheets without cells behind it; -1 for those in front of all. */
  const followers = new Map<number, number[]>();
  let last = -1;
  listed.forEach((_, position) => {
    const at = byPosition.get(position);
    if (at !== undefined) last = at;
    else followers.set(last, [...(followers.get(last) ?? []), position]);
  });
  const kept = new Set(edited.sheets.map(({ source }) => source));
  const tags: string[] = [];
  const positions = new Array<number | undefined>(listed.length).fill(undefined);
  const newPositions: number[] = [];
  const follow = (sheet: number): void => {
    for (const position of followers.get(sheet) ?? [])
      positions[position] = tags.push(listed[position]!.tag) - 1;
  };
  follow(-1);
  for (const [at, sheet] of edited.sheets.entries()) {
    const { source } = sheet;
    newPositions.push(tags.length);
    if (source === undefined) {
      const { name, visibility } = sheet;
      const sheetId = unusedSheetId(numbers);
      numbers.add(sheetId);
      const added = { name, sheetId, id: ids.get(at)!, visibility };
      tags.push(newSheetTag(bytes, opened.workbook.part, added));
      continue;
    }
    const { position, name, visibility } = opened.workbook.sheets[source]!;
    positions[position] = tags.push(tagOf(listed[position]!.tag, sheet, name, visibility)) - 1;
    follow(source);
  }
  for (const sheet of followers.keys()) if (sheet >= 0 && !kept.has(sheet)) follow(sheet);
  const sheetIds = tags.map((tag) => Number(/\ssheetId\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0));
  const goneIds = listed.flatMap(({ sheetId }, at) => (positions[at] === undefined ? [sheetId] : []));
  return { tags, sheetIds, goneIds, positions, newPositions };
}
