import { BookChange, changeElement } from "../changes";
import type { OpenedBook } from "../open";
import { applyEdits, childrenOf } from "../patch";
import { ifReadable, readElement } from "../xml-tree";
import type { PackageEdit } from "../package-edit";
import { reachable } from "../reachable";
import type { SavePlan } from "./plan";

const NO_CHANGE = new BookChange({ fates: new Map(), order: [] });

/** What of a book's workbook depends on parts that go. */
function dropUnusedCaches(edit: PackageEdit, workbook: string, going: ReadonlySet<string>): string[] {
  const used = (parts: Iterable<string>): Set<string> =>
    new Set(
      [...parts].flatMap((part) =>
        edit
          .relationships(part)
          .flatMap(({ kind, target }) => (kind === "pivotCacheDefinition" ? target.toLowerCase() : [])),
      ),
    );
  const live = [...reachable(edit, [""])].filter((part) => part !== workbook.toLowerCase());
  const [wanted, orphaned] = [used(live), used(going)];
  const dropped: string[] = [];
  for (const { kind, id, target } of edit.relationships(workbook)) {
    const key = target.toLowerCase();
    if (kind !== "pivotCacheDefinition" || !orphaned.has(key) || wanted.has(key)) continue;
    edit.removeRelationships(workbook, [id]);
    edit.removeElements(workbook, (scanner) => scanner.prefixedAttribute("id") === id, "pivotCaches");
    dropped.push(target);
  }
  return dropped;
}

/** Takes dead slicers' caches out of the workbook's list of extensions. */
function dropSlicerCaches(edit: PackageEdit, workbook: string, { slicers }: SavePlan): void {
  if (slicers.caches.length === 0) return;
  const dropped = new Set(slicers.caches.map(({ id }) => id));
  edit.removeRelationships(workbook, dropped);
  const bytes = edit.read(workbook);
  const list = childrenOf(bytes, workbook).children.find(({ name }) => name === "extLst");
  if (!list) return;
  const element = readElement(bytes, workbook, list.start);
  const kept = changeElement(element, { sheet: "", change: NO_CHANGE, dropped });
  edit.set(
    workbook,
    applyEdits(bytes, [{ from: list.start, to: list.end, text: kept ? element.toString() : "" }]),
  );
}

/** Takes away deleted sheets and whatever tables and pivot tables go, with all parts that nothing else uses. */
export function dropParts(edit: PackageEdit, opened: OpenedBook, plan: SavePlan): void {
  const { workbook, sheets } = opened;
  const going = [
    ...plan.deleted.map((at) => sheets[at]!.part),
    ...plan.dropped.map(({ part }) => part),
    ...plan.slicers.caches.map(({ part }) => part),
  ];
  if (going.length === 0) return;
  const candidates = reachable(edit, going);
  const gone = new Set(plan.deleted);
  const kept = new Set(sheets.flatMap(({ part }, at) => (gone.has(at) ? [] : part.toLowerCase())));
  const deleted = new Set(plan.deleted.map((at) => sheets[at]!.part.toLowerCase()).filter((part) => !kept.has(part))); // prettier-ignore
  const toDeleted = edit
    .relationships(workbook.part)
    .filter(({ kind, target }) => kind === "worksheet" && deleted.has(target.toLowerCase()));
  edit.removeRelationships(
    workbook.part,
    toDeleted.map(({ id }) => id),
  );
  for (const { sheet, id } of plan.dropped) edit.removeRelationships(sheets[sheet]!.part, [id]);
  dropSlicerCaches(edit, workbook.part, plan);
  for (const cache of dropUnusedCaches(edit, workbook.part, candidates))
    for (const part of reachable(edit, [cache])) candidates.add(part);
  const live = reachable(edit, [""]);
  edit.remove(...[...candidates].filter((part) => !live.has(part)));
}

/** A digital signature does not hold for a changed book; what is left of it would only be wrong. */
export function dropSignature(edit: PackageEdit): void {
  const origins = edit.relationships("").filter(({ kind }) => kind === "origin");
  if (origins.length === 0) return;
  const candidates = reachable(
    edit,
    origins.map(({ target }) => target),
  );
  edit.removeRelationships(
    "",
    origins.map(({ id }) => id),
  );
  const live = reachable(edit, [""]);
  edit.remove(...[...candidates].filter((part) => !live.has(part)));
}

/** The lists of sheets and names among a book's properties, which would be wrong. */
export function dropTitles(edit: PackageEdit): void {
  for (const { kind, target } of edit.relationships("")) {
    if (kind !== "extended-properties" || !edit.has(target)) continue;
    ifReadable(() =>
      edit.removeElements(target, (scanner) => scanner.is("HeadingPairs") || scanner.is("TitlesOfParts")),
    );
  }
}
