import type { DefinedName, OpenedBook } from "../open";
import type { BookChange } from "../changes";
import { storedFormula, tokensOf } from "../formulas";
import type { PackageEdit } from "../package-edit";
import {
  applyEdits,
  childrenOf,
  escapeXml,
  placeFor,
  withAttribute,
  withOpening,
  type Child,
  type Edit,
} from "../patch";
import { listedSheets, newSheetTag } from "../sheet-list";
import { WORKBOOK_ORDER } from "../sheet-order";
import { XmlScanner, unescapeXml } from "../xml-scanner";
import type { EditedBook, EditedSheet } from "./edited";

const utf8 = new TextDecoder();

/** The sheets of a book in their new order, and where each stood. */
export interface SheetPlan {
  /** Of each sheet of the new order, those without cells among them: the tag that lists it. */
  readonly tags: readonly string[];
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
  const p = childrenOf(bytes, opened.workbook.part).prefix;
  let next = 1 + Math.max(0, ...listed.map(({ sheetId }) => sheetId));
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
      tags.push(newSheetTag(bytes, p, sheet.name, next++, ids.get(at)!, sheet.visibility));
      continue;
    }
    const { position, name, visibility } = opened.workbook.sheets[source]!;
    positions[position] = tags.push(tagOf(listed[position]!.tag, sheet, name, visibility)) - 1;
    follow(source);
  }
  for (const sheet of followers.keys()) if (sheet >= 0 && !kept.has(sheet)) follow(sheet);
  return { tags, positions, newPositions };
}

function nameTag(p: string, { name, formula, hidden }: DefinedName, position: number | undefined): string {
  const local = position === undefined ? "" : ` localSheetId="${position}"`;
  return `<${p}definedName name="${escapeXml(name)}"${local}${hidden ? ` hidden="1"` : ""}>${escapeXml(storedFormula(formula))}</${p}definedName>`;
}

const keyOf = (name: string, position: number | undefined): string =>
  `${position ?? ""} ${name.toLowerCase()}`;

/** The name under which a book keeps the range of a sheet's filter. */
const FILTER_NAME = "_xlnm._FilterDatabase";

const contentOf = (xml: string): string => xml.slice(/^<[^>]*>/.exec(xml)![0].length, Math.max(0, xml.lastIndexOf("</"))); // prettier-ignore

/** A name as it stands in the file. */
interface ListedName {
  readonly name: string;
  readonly position: number | undefined;
  readonly xml: string;
}

function listedNames(bytes: Uint8Array, part: string, list: Child | undefined): ListedName[] {
  if (!list || list.empty) return [];
  const scanner = new XmlScanner(bytes, part);
  return childrenOf(bytes, part, list).children.map(({ start, end }) => {
    scanner.goTo(start);
    const position = scanner.number("localSheetId");
    return {
      name: scanner.attribute("name") ?? "",
      position: position >= 0 ? position : undefined,
      xml: utf8.decode(bytes.subarray(start, end)),
    };
  });
}

/** Pieces of a name's formula between its top commas: print areas list several ranges. */
function unionOf(formula: string): string[] {
  const pieces = [""];
  let depth = 0;
  for (const { kind, text } of tokensOf(formula)) {
    if (kind === "operator") depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    if (kind === "operator" && text === "," && depth === 0) pieces.push("");
    else pieces[pieces.length - 1] += text;
  }
  return pieces;
}

/** What a name stands for now; undefined where one of the book's own names has nothing left to name. */
function changedName(name: string, formula: string, change: BookChange): string | undefined {
  const changed = change.formula(formula, { fixedOnly: true });
  if (!name.toLowerCase().startsWith("_xlnm.") || !changed.includes("#REF!")) return changed;
  const left = unionOf(changed).filter((piece) => !piece.includes("#REF!"));
  return left.length === 0 ? undefined : left.join(",");
}

/** The names as they will be: renumbered and changed, or replaced by those that the person has now. */
function namesXml(
  listed: readonly ListedName[],
  opened: OpenedBook,
  { definedNames }: EditedBook,
  { positions, newPositions }: SheetPlan,
  { change, filtersGone }: Pick<WorkbookChange, "change" | "filtersGone">,
  p: string,
): string[] {
  const renumbered = listed.flatMap(({ name, position, xml: listedXml }) => {
    const now = position === undefined ? undefined : positions[position];
    if (position !== undefined && now === undefined) return [];
    if (name === FILTER_NAME && filtersGone.has(position ?? -1)) return [];
    let xml = listedXml;
    if (!definedNames && change.any) {
      const formula = unescapeXml(contentOf(xml));
      const changed = changedName(name, formula, change);
      if (changed === undefined) return [];
      if (changed !== formula) xml = withOpening(xml, (tag) => tag, escapeXml(changed));
    }
    const local =
      now === position ? xml : withOpening(xml, (tag) => withAttribute(tag, "localSheetId", String(now)));
    return [{ name, before: position, position: now, xml: local }];
  });
  if (!definedNames) return renumbered.map(({ xml }) => xml);
  const known = new Map(renumbered.map((one) => [keyOf(one.name, one.position), one]));
  const ofCells = new Set(opened.workbook.sheets.map(({ position }) => position));
  // Names of sheets without cells were never shown, so nobody can have taken them away.
  const unseen = renumbered.filter(({ before }) => before !== undefined && !ofCells.has(before));
  const wanted = definedNames.map((name) => {
    const position = name.sheet === undefined ? undefined : newPositions[name.sheet];
    const found = known.get(keyOf(name.name, position));
    if (!found) return nameTag(p, name, position);
    return withOpening(found.xml, (tag) => tag, escapeXml(storedFormula(name.formula)));
  });
  return [...wanted, ...unseen.map(({ xml }) => xml)];
}

/** What the workbook's part is to say. */
export interface WorkbookChange {
  readonly plan: SheetPlan;
  readonly change: BookChange;
  /** Positions of sheets whose filter went with its header. */
  readonly filtersGone: ReadonlySet<number>;
  /** Some formula was written without a value: programs are to work it out on opening. */
  readonly pending: boolean;
  /** Sheets were written whose views the workbook must have a window for. */
  readonly needsWindow: boolean;
}

/**
 * Changes the workbook's part: only what is different is written.
 *
 * @returns whether sheets or names are other than before
 */
export function editWorkbook(
  edit: PackageEdit,
  opened: OpenedBook,
  edited: EditedBook,
  { plan, change, filtersGone, pending, needsWindow }: WorkbookChange,
): boolean {
  const { part } = opened.workbook;
  const bytes = edit.read(part);
  const layout = childrenOf(bytes, part);
  const p = layout.prefix;
  const child = (name: string): Child | undefined => layout.children.find((one) => one.name === name);
  const xmlOf = (one: Child): string => utf8.decode(bytes.subarray(one.start, one.end));
  const edits: Edit[] = [];
  const put = (name: string, text: string): void => {
    const found = child(name);
    const place = found ?? { start: placeFor(layout, WORKBOOK_ORDER, name), end: -1 };
    edits.push({ from: place.start, to: found ? found.end : place.start, text });
  };
  const before = listedSheets(bytes, part).map(({ tag }) => tag);
  const sheetsChanged = before.join("") !== plan.tags.join("");
  if (sheetsChanged) put("sheets", `<${p}sheets>${plan.tags.join("")}</${p}sheets>`);

  const active = plan.newPositions[edited.activeSheet] ?? 0;
  const views = child("bookViews");
  if (views) {
    const xml = xmlOf(views);
    const tag = /<(?:[\w.-]+:)?workbookView\b[^>]*>/.exec(xml)?.[0];
    const was = Number(/\bactiveTab=["'](\d+)/.exec(tag ?? "")?.[1] ?? 0);
    if (tag && was !== active)
      put(
        "bookViews",
        xml.replace(tag, withAttribute(tag, "activeTab", active === 0 ? undefined : String(active))),
      );
  } else if (needsWindow || active !== 0)
    put("bookViews", `<${p}bookViews><${p}workbookView activeTab="${active}"/></${p}bookViews>`);

  const names = child("definedNames");
  const listed = listedNames(bytes, part, names);
  const wanted = namesXml(listed, opened, edited, plan, { change, filtersGone }, p);
  const namesChanged = wanted.join("") !== listed.map(({ xml }) => xml).join("");
  if (namesChanged)
    put("definedNames", wanted.length === 0 ? "" : `<${p}definedNames>${wanted.join("")}</${p}definedNames>`);

  if (pending) {
    const calc = child("calcPr");
    const tag = calc ? xmlOf(calc) : `<${p}calcPr/>`;
    put(
      "calcPr",
      withOpening(tag, (opening) => withAttribute(opening, "fullCalcOnLoad", "1")),
    );
  }
  if (edits.length > 0) edit.set(part, applyEdits(bytes, edits));
  return sheetsChanged || namesChanged;
}
