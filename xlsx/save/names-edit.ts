import { columnName, type Merge } from "../../src/sheet";
import type { BookChange } from "../changes";
import { sheetPrefix, storedFormula, tokensOf } from "../formulas";
import type { DefinedName, OpenedBook } from "../open";
import { childrenOf, escapeXml, openingOf, withAttribute, withOpening, type Child } from "../patch";
import { XmlScanner, unescapeXml } from "../xml-scanner";
import type { EditedBook } from "./edited";
import type { SheetPlan } from "./sheet-plan";

const utf8 = new TextDecoder();

/** What names follow. */
export interface NameChange {
  readonly plan: SheetPlan;
  readonly change: BookChange;
  /** Positions of sheets whose filter went with its header. */
  readonly filtersGone: ReadonlySet<number>;
  /** The ranges of filters that were written, null where one was taken away; by sheets in their new order. */
  readonly filtered: ReadonlyMap<number, Merge | null>;
}

function nameTag(p: string, { name, formula, hidden }: DefinedName, position: number | undefined): string {
  const local = position === undefined ? "" : ` localSheetId="${position}"`;
  return `<${p}definedName name="${escapeXml(name)}"${local}${hidden ? ` hidden="1"` : ""}>${escapeXml(storedFormula(formula))}</${p}definedName>`;
}

const keyOf = (name: string, position: number | undefined): string =>
  `${position ?? ""} ${name.toLowerCase()}`;

/** The name under which a book keeps the range of a sheet's filter. */
const FILTER_NAME = "_xlnm._FilterDatabase";

const contentOf = (xml: string): string => xml.slice(openingOf(xml).length, Math.max(0, xml.lastIndexOf("</"))); // prettier-ignore

/** A name as it stands in the file. */
export interface ListedName {
  readonly name: string;
  readonly position: number | undefined;
  readonly xml: string;
}

export function listedNames(bytes: Uint8Array, part: string, list: Child | undefined): ListedName[] {
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

/** Every program of the family of Excel looks for a filter's range under a hidden name of the sheet. */
function filterNames(
  { sheets }: EditedBook,
  { plan: { newPositions }, filtered }: NameChange,
  p: string,
): string[] {
  return [...filtered].flatMap(([at, range]) => {
    if (!range) return [];
    const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
    const cells = `${corner(range.top, range.left)}:${corner(range.bottom, range.right)}`;
    const formula = `${sheetPrefix(sheets[at]!.name)}${cells}`;
    return [nameTag(p, { name: FILTER_NAME, formula, hidden: true }, newPositions[at])];
  });
}

/** The names as they will be: renumbered and changed, or replaced by those that the person has now. */
export function namesXml(
  listed: readonly ListedName[],
  opened: OpenedBook,
  edited: EditedBook,
  names: NameChange,
  p: string,
): string[] {
  const { definedNames } = edited;
  const {
    plan: { positions, newPositions },
    change,
    filtersGone,
    filtered,
  } = names;
  const ofFilters = filterNames(edited, names, p);
  const written = new Set<number | undefined>([...filtered.keys()].map((at) => newPositions[at]));
  const renumbered = listed.flatMap(({ name, position, xml: listedXml }) => {
    const now = position === undefined ? undefined : positions[position];
    if (position !== undefined && now === undefined) return [];
    if (name === FILTER_NAME && (filtersGone.has(position ?? -1) || written.has(now))) return [];
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
  if (!definedNames) return [...renumbered.map(({ xml }) => xml), ...ofFilters];
  const known = new Map(renumbered.map((one) => [keyOf(one.name, one.position), one]));
  const ofCells = new Set(opened.workbook.sheets.map(({ position }) => position));
  // Names of sheets without cells were never shown, so nobody can have taken them away.
  const unseen = renumbered.filter(({ before }) => before !== undefined && !ofCells.has(before));
  const wanted = definedNames.flatMap((name) => {
    if (name.name === FILTER_NAME && filtered.has(name.sheet ?? -1)) return [];
    const position = name.sheet === undefined ? undefined : newPositions[name.sheet];
    const found = known.get(keyOf(name.name, position));
    if (!found) return [nameTag(p, name, position)];
    return [withOpening(found.xml, (tag) => tag, escapeXml(storedFormula(name.formula)))];
  });
  return [...wanted, ...unseen.map(({ xml }) => xml), ...ofFilters];
}
