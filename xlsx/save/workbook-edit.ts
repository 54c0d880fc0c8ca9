import type { OpenedBook } from "../open";
import type { PackageEdit } from "../package-edit";
import {
  applyEdits,
  childrenOf,
  openTag,
  openingOf,
  placeFor,
  withAttribute,
  withOpening,
  type Child,
  type Edit,
} from "../patch";
import { listedSheets } from "../sheet-list";
import { WORKBOOK_ORDER } from "../sheet-order";
import type { EditedBook } from "./edited";
import { customViewsXml, windowsXml } from "./window-xml";
import { listedNames, namesXml, type NameChange } from "./names-edit";

const utf8 = new TextDecoder();

/** What the workbook's part is to say. */
export interface WorkbookChange extends NameChange {
  /** Some formula was written without a value: programs are to work it out on opening. */
  readonly pending: boolean;
  /** Another sheet was put in front. */
  readonly frontMoved: boolean;
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
  what: WorkbookChange,
): boolean {
  const { plan, pending, frontMoved } = what;
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
  /** A list with other content: what its tag declares still holds for what stands in it. */
  const list = (name: string, content: string): string => {
    const found = child(name);
    if (!found) return `<${p}${name}>${content}</${p}${name}>`;
    const xml = xmlOf(found);
    const { tag, close } = openTag(openingOf(xml));
    return `${tag}${content}${close}`;
  };
  const before = listedSheets(bytes, part).map(({ tag }) => tag);
  const sheetsChanged = before.join("") !== plan.tags.join("");
  if (sheetsChanged) put("sheets", list("sheets", plan.tags.join("")));

  const active = plan.newPositions[edited.activeSheet] ?? 0;
  const views = child("bookViews");
  const windows = views && windowsXml(xmlOf(views), plan, frontMoved ? active : undefined);
  if (views && windows !== xmlOf(views)) put("bookViews", windows!);
  if (!views && frontMoved)
    put("bookViews", `<${p}bookViews><${p}workbookView activeTab="${active}"/></${p}bookViews>`);
  const custom = child("customWorkbookViews");
  const [gone, first] = [new Set(plan.goneIds), plan.sheetIds[0] ?? 1];
  if (custom && gone.size > 0) put("customWorkbookViews", customViewsXml(xmlOf(custom), gone, first));

  const names = child("definedNames");
  const listed = listedNames(bytes, part, names);
  const wanted = namesXml(listed, opened, edited, what, p);
  const namesChanged = wanted.join("") !== listed.map(({ xml }) => xml).join("");
  if (namesChanged) put("definedNames", wanted.length === 0 ? "" : list("definedNames", wanted.join("")));

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
