import type { Archive, PartSource } from "./archive";
import { WorkbookFault } from "./faults";
import type { Steps } from "./steps";
import { MAIN_SPACES, PACKAGE_SPACES, XmlReader, type Spaces } from "./xml-reader";
import { END, OPEN, XmlScanner, asUtf8 } from "./xml-scanner";

/** A relationship of a part to another. */
export interface Relationship {
  readonly id: string;
  /** What its type says: `worksheet`, `sharedStrings`; of an address that is not known here, the address in brackets. */
  readonly kind: string;
  /** The part's name in the package. */
  readonly target: string;
}

/** A very hidden sheet can be shown by macros only. */
export type Visibility = "visible" | "hidden" | "veryHidden";

/** A sheet with cells, as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visibility: Visibility;
  /** Which of all sheets it is, those without cells counted too: names and views point by this number. */
  readonly position: number;
}

/** What a workbook says of itself. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  /** How many sheets there are, those without cells counted too. */
  readonly listed: number;
  readonly relationships: readonly Relationship[];
  readonly date1904: boolean;
  /** Every program computes all formulas when it opens the book: the values that it holds are shown nowhere. */
  readonly recomputes: boolean;
}

/** A scanner over a part. */
export function scan(archive: PartSource, part: string): XmlScanner {
  return new XmlScanner(asUtf8(archive.read(part), part), part);
}

/** A reader of a part, by the rules of XML and of its namespace. */
export function read(archive: PartSource, part: string, spaces: Spaces = MAIN_SPACES): XmlReader {
  return new XmlReader(asUtf8(archive.read(part), part), part, spaces);
}

/** A reader of a part that may be large, unpacked piece by piece. */
export function* readSteps(archive: Archive, part: string): Steps<XmlReader> {
  return new XmlReader(asUtf8(yield* archive.readSteps(part), part), part);
}

/** The name of the part that holds a part's relationships. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/**
 * A target as its part's name. Steps above the root stay there (RFC 3986, 5.2.4): LibreOffice writes
 * `../customXml/item1.xml` into the package's own relationships.
 */
function resolve(part: string, target: string): string {
  const steps = target.split(/[\\/]/);
  const from = steps[0] === "" ? [] : part.split("/").slice(0, -1);
  for (const step of steps) {
    if (step === "" || step === ".") continue;
    if (step === "..") from.pop();
    else from.push(step);
  }
  return from.join("/");
}

/** The part that a target names; a package may pack it under the plain name of what the address has to escape. */
function partAt(archive: PartSource, part: string, target: string): string {
  const name = resolve(part, target);
  if (!name.includes("%") || archive.has(name)) return name;
  try {
    const plain = decodeURIComponent(name);
    return archive.has(plain) ? plain : name;
  } catch {
    return name;
  }
}

/** The addresses of the types that ECMA-376 names, in transitional and in strict books. */
const NAMED_TYPES = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/",
];
/** Those of packages in general, and of what later versions of Excel added, each year under an address of its own. */
const PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/relationships/";
const LATER_TYPES = "http://schemas.microsoft.com/office/";
const OF_A_YEAR = /^20\d\d(?:\/\d\d)?\/relationships\//;
/** What cells come from: such a part has a type of the named ones, or no program reads it. */
const CORE: ReadonlySet<string> = new Set([
  "officeDocument",
  "worksheet",
  "sharedStrings",
  "styles",
  "theme",
]);

/** The kind that a type's whole address stands for: another address with the same last word is another type. */
function kindOf(type: string): string {
  const named = NAMED_TYPES.find((address) => type.startsWith(address));
  if (named !== undefined) return type.slice(named.length).replace(/^metadata\//, "");
  const isOther =
    type.startsWith(PACKAGE_TYPES) ||
    (type.startsWith(LATER_TYPES) && OF_A_YEAR.test(type.slice(LATER_TYPES.length)));
  const last = type.slice(type.lastIndexOf("/") + 1);
  return isOther && !CORE.has(last) ? last : `<${type}>`;
}

/** Sheets without cells: charts, dialogs, and macros of before there was VBA. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set([
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
]);

/** The relationships of a part to others inside the package. */
export function readRelationships(archive: PartSource, part: string): Relationship[] {
  const name = relationshipsOf(part);
  if (!archive.has(name)) return [];
  const scanner = read(archive, name, PACKAGE_SPACES);
  const found: Relationship[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.level !== 2 || !scanner.is("Relationship")) continue;
    if (scanner.attribute("TargetMode") === "External") continue;
    const id = scanner.attribute("Id") ?? "";
    const type = scanner.attribute("Type") ?? "";
    const target = scanner.attribute("Target") ?? "";
    found.push({ id, kind: kindOf(type), target: partAt(archive, part, target) });
  }
  return found;
}

/** Finds the workbook's part, its sheets and what they point to. */
export function readWorkbookPart(archive: Archive): WorkbookPart {
  const root = readRelationships(archive, "").find(({ kind }) => kind === "officeDocument");
  if (!root) throw new WorkbookFault("no-workbook");
  if (root.target.endsWith(".bin")) throw new WorkbookFault("binary-book");
  const relationships = readRelationships(archive, root.target);
  const targets = new Map(relationships.map((one) => [one.id, one]));
  const scanner = read(archive, root.target);
  const sheets: SheetPart[] = [];
  const parts = new Set<string>();
  let date1904 = false;
  let recomputes = false;
  let workbook = false;
  let position = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.level === 1) workbook = scanner.is("workbook");
    else if (scanner.level === 2 && scanner.is("workbookPr")) date1904 = scanner.flag("date1904");
    else if (scanner.level === 2 && scanner.is("calcPr")) recomputes = scanner.flag("fullCalcOnLoad");
    else if (scanner.level === 3 && scanner.is("sheet")) {
      const id = scanner.relatedAttribute("id");
      const target = targets.get(id ?? "");
      const name = scanner.attribute("name") ?? "";
      const at = position++;
      // So Excel lists the modules of old macros, which have no cells.
      if (id === "") continue;
      // A sheet that is not found would be claims that nobody checks.
      if (!target) throw new WorkbookFault("sheet-without-part", { name });
      if (WITHOUT_CELLS.has(target.kind)) continue;
      if (target.kind !== "worksheet") throw new WorkbookFault("sheet-without-part", { name });
      const key = target.target.toLowerCase();
      // One part as a thousand sheets would be read a thousand times.
      if (parts.has(key)) throw new WorkbookFault("shared-part", { name });
      parts.add(key);
      const state = scanner.attribute("state");
      sheets.push({
        name,
        part: target.target,
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        position: at,
      });
    }
  }
  if (!workbook) throw new WorkbookFault("no-workbook");
  return { part: root.target, sheets, listed: position, relationships, date1904, recomputes };
}
