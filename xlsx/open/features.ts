import type { Archive } from "../archive";
import { relationshipsOf, readRelationships, scan, type Relationship } from "../package";
import { severityOfMark } from "../sheet-marks";
import { childrenOf } from "../patch";
import { END, OPEN, XmlScanner } from "../xml-scanner";
import type { ReadRows } from "./cell-reader";
import type { Feature, FeatureKind } from "./model";

type Counts = Map<FeatureKind, number>;

const add = (counts: Counts, kind: FeatureKind, count = 1): void => {
  if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
};

/** Elements of a sheet's part, by their local names, wherever they stand in it. */
const IN_SHEET: Readonly<Record<string, FeatureKind>> = {
  dataValidation: "data-validation",
  hyperlink: "hyperlink",
  sheetProtection: "sheet-protection",
  sparkline: "sparkline",
  scenario: "scenario",
  customSheetView: "custom-view",
  control: "form-control",
  oleObject: "embedded-object",
  picture: "picture",
};

/** Elements of a drawing's part. */
const IN_DRAWING: Readonly<Record<string, FeatureKind>> = {
  chart: "chart",
  pic: "picture",
  sp: "shape",
  cxnSp: "shape",
};

/** Relationships of which each is one feature. */
const AS_RELATIONSHIP: Readonly<Record<string, FeatureKind>> = {
  table: "table",
  pivotTable: "pivot-table",
};

/** Parts whose elements are counted. */
const IN_PARTS: Readonly<Record<string, readonly [element: string, kind: FeatureKind]>> = {
  comments: ["comment", "comment"],
  threadedComment: ["threadedComment", "threaded-comment"],
  slicer: ["slicer", "slicer"],
  timeline: ["timeline", "slicer"],
};

/** Attributes without which an element says nothing. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  sheetProtection: ["sheet"],
  workbookProtection: ["lockStructure", "lockWindows", "lockRevision"],
};

/** How often each element of a part occurs that someone wants to count. */
function countElements(scanner: XmlScanner, wanted: Readonly<Record<string, FeatureKind>>): Counts {
  const counts: Counts = new Map();
  let inFallback = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    // What older programs are to show in the place of something is not counted beside it.
    if (scanner.is("Fallback")) inFallback = token === OPEN && !scanner.empty;
    if (token !== OPEN || inFallback) continue;
    const kind = Object.hasOwn(wanted, scanner.name) ? wanted[scanner.name] : undefined;
    if (kind && (SAYS[scanner.name]?.some((name) => scanner.flag(name)) ?? true)) add(counts, kind);
  }
  return counts;
}

function countRelated(archive: Archive, relationships: readonly Relationship[], counts: Counts): void {
  for (const { kind, target } of relationships) {
    const single = AS_RELATIONSHIP[kind];
    if (single) add(counts, single);
    if (!archive.has(target)) continue;
    const inPart = IN_PARTS[kind];
    const wanted = kind === "drawing" ? IN_DRAWING : inPart && { [inPart[0]]: inPart[1] };
    if (!wanted) continue;
    for (const [one, count] of countElements(scan(archive, target), wanted)) add(counts, one, count);
  }
  // Each thread has a plain comment beside it, for programs that know no threads.
  const threads = counts.get("threaded-comment") ?? 0;
  if (threads > 0) counts.delete("comment");
}

/** Rules that colour cells, by the ranges that they stand for; ours are marks and not counted. */
function countFormats(frame: Uint8Array, part: string): number {
  const scanner = new XmlScanner(frame, part);
  const ranges = new Set<string>();
  for (const child of childrenOf(frame, part).children) {
    if (child.name !== "conditionalFormatting" || severityOfMark(frame, child)) continue;
    scanner.goTo(child.start);
    ranges.add(scanner.attribute("sqref") ?? "");
  }
  // Newer kinds stand in an extension and name their ranges in an element.
  scanner.position = 0;
  let inside = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (scanner.is("conditionalFormatting"))
      inside = token === OPEN && !scanner.empty && !scanner.findAttribute("sqref"); // prettier-ignore
    else if (inside && token === OPEN && scanner.is("sqref") && !scanner.empty) ranges.add(scanner.text());
  }
  return ranges.size;
}

/** What a sheet holds that is not shown. */
export function sheetFeatures(
  archive: Archive,
  part: string,
  frame: Uint8Array,
  read: ReadRows,
  sheet: number,
  filterIsRead: boolean,
): Feature[] {
  const counts = countElements(new XmlScanner(frame, part), IN_SHEET);
  add(counts, "conditional-format", countFormats(frame, part));
  const { children } = childrenOf(frame, part);
  if (!filterIsRead) add(counts, "auto-filter", children.filter(({ name }) => name === "autoFilter").length);
  add(counts, "outline", read.outlined + outlinedColumns(frame, part));
  add(counts, "data-table", read.dataTables);
  add(counts, "cell-picture", read.pictures);
  if (archive.has(relationshipsOf(part))) countRelated(archive, readRelationships(archive, part), counts);
  return [...counts].map(([kind, count]) => ({ kind, sheet, count }));
}

function outlinedColumns(frame: Uint8Array, part: string): number {
  const scanner = new XmlScanner(frame, part);
  let count = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.is("col") && scanner.number("outlineLevel") > 0) count++;
  }
  return count;
}

/** Relationships of the workbook's part. */
const IN_BOOK: Readonly<Record<string, FeatureKind>> = {
  chartsheet: "chart-sheet",
  vbaProject: "macro",
  externalLink: "external-link",
};

/** What a book holds that is not shown and belongs to none of its sheets. */
export function bookFeatures(
  archive: Archive,
  part: string,
  relationships: readonly Relationship[],
): Feature[] {
  const counts = countElements(scan(archive, part), { workbookProtection: "workbook-protection" });
  for (const { kind } of relationships) if (IN_BOOK[kind]) add(counts, IN_BOOK[kind]);
  if (readRelationships(archive, "").some(({ kind }) => kind === "origin")) add(counts, "signature");
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
