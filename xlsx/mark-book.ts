import { REPORT_SHEET, type ReportTable, type SheetMarks } from "../src/sheet";
import type { Archive } from "./archive";
import { rewriteArchive } from "./archive-writer";
import type { Book } from "./book";
import type { Codec } from "./codec";
import { relationshipsOf, type Relationship } from "./package";
import { applyEdits, childrenOf, escapeXml } from "./patch";
import { reportPart } from "./report-part";
import { patchMarks } from "./sheet-marks";
import { EMPTY_STYLES } from "./styles";
import { patchStyles, type PatchedStyles } from "./styles-patch";
import { END, OPEN, XmlScanner, asUtf8 } from "./xml-scanner";

const CONTENT_TYPES = "[Content_Types].xml";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Collects the parts that change. */
class Changes {
  readonly parts = new Map<string, Uint8Array>();

  constructor(private readonly archive: Archive) {}

  content(part: string): Uint8Array {
    return this.parts.get(part) ?? asUtf8(this.archive.read(part), part);
  }

  /** Inserts a last child into a part's root, or into one of its elements. */
  append(part: string, make: (prefix: string) => string, element?: string): void {
    const bytes = this.content(part);
    const { root, prefix, children } = childrenOf(bytes, part);
    const into = element === undefined ? root : children.find(({ name }) => name === element)!;
    this.parts.set(part, applyEdits(bytes, [{ from: into.innerEnd, to: into.innerEnd, text: make(prefix) }]));
  }

  addType(part: string, type: string): void {
    this.append(
      CONTENT_TYPES,
      (prefix) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
    );
  }

  addRelationship(from: string, id: string, kind: string, target: string): void {
    const part = relationshipsOf(from);
    // Strict books name their relationships by another address than transitional ones.
    const known = /Type="([^"]+)\/worksheet"/.exec(new TextDecoder().decode(this.content(part)))?.[1];
    this.append(
      part,
      (prefix) =>
        `<${prefix}Relationship Id="${id}" Type="${known ?? RELATIONSHIPS}/${kind}" Target="/${escapeXml(target)}"/>`,
    );
  }
}

function unusedId(relationships: readonly Relationship[], wanted: string): string {
  const taken = new Set(relationships.map(({ id }) => id));
  for (let n = 1; ; n++) if (!taken.has(`${wanted}${n}`)) return `${wanted}${n}`;
}

function unusedPart(archive: Archive, folder: string, name: string): string {
  for (let n = 1; ; n++) {
    const part = `${folder}${name}${n === 1 ? "" : n}.xml`;
    if (!archive.has(part)) return part;
  }
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

function styles(changes: Changes, { archive, workbook }: Book): PatchedStyles {
  const known = workbook.relationships.find(({ kind }) => kind === "styles");
  if (known && archive.has(known.target)) {
    const patched = patchStyles(changes.content(known.target), known.target);
    changes.parts.set(known.target, patched.content);
    return patched;
  }
  const part = unusedPart(archive, folderOf(workbook.part), "styles");
  const patched = patchStyles(EMPTY_STYLES, part);
  changes.parts.set(part, patched.content);
  changes.addType(part, STYLES_TYPE);
  changes.addRelationship(workbook.part, unusedId(workbook.relationships, "rIdWuyiStyles"), "styles", part);
  return patched;
}

/** The highest number of a sheet in the workbook, and the prefix of its `id` attribute. */
function sheetNumbers(
  bytes: Uint8Array,
  part: string,
): { readonly most: number; readonly names: Set<string> } {
  const scanner = new XmlScanner(bytes, part);
  let most = 0;
  const names = new Set<string>();
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || !scanner.is("sheet")) continue;
    most = Math.max(most, Number(scanner.attribute("sheetId")) || 0);
    names.add((scanner.attribute("name") ?? "").toLowerCase());
  }
  return { most, names };
}

/** A name that no sheet has; a person may have a sheet of our name. */
function unusedName(names: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? REPORT_SHEET : `${REPORT_SHEET} (${n})`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

function addReport(changes: Changes, { archive, workbook }: Book, content: Uint8Array): void {
  const existing = workbook.sheets.find(({ name }) => name === REPORT_SHEET);
  if (existing) {
    changes.parts.set(existing.part, content);
    return;
  }
  const part = unusedPart(archive, `${folderOf(workbook.part)}worksheets/`, "wuyi-report");
  const id = unusedId(workbook.relationships, "rIdWuyi");
  const { most, names } = sheetNumbers(changes.content(workbook.part), workbook.part);
  changes.parts.set(part, content);
  changes.addType(part, SHEET_TYPE);
  changes.addRelationship(workbook.part, id, "worksheet", part);
  const space =
    /xmlns:(\w+)="(?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships"/;
  const prefix = space.exec(new TextDecoder().decode(changes.content(workbook.part)))?.[1];
  const idAttribute =
    prefix === undefined ? `xmlns:r="${RELATIONSHIPS}" r:id="${id}"` : `${prefix}:id="${id}"`;
  changes.append(
    workbook.part,
    (p) => `<${p}sheet name="${escapeXml(unusedName(names))}" sheetId="${most + 1}" ${idAttribute}/>`,
    "sheets",
  );
}

/**
 * A copy of a workbook with its findings marked and a report sheet at its end. Only the parts that must
 * change do: the marked sheets, the styles, and the lists that name the new sheet. All others stay byte for
 * byte.
 */
export function markBook(
  book: Book,
  marks: readonly SheetMarks[],
  report: ReportTable,
  codec: Codec,
): Uint8Array {
  const changes = new Changes(book.archive);
  const patched = styles(changes, book);
  book.sheets.forEach(({ part, name }, sheetIndex) => {
    if (name === REPORT_SHEET) return;
    const before = changes.content(part);
    const ranges = marks.find((one) => one.sheetIndex === sheetIndex)?.ranges;
    const after = patchMarks(before, part, ranges, patched.marks);
    if (after !== before) changes.parts.set(part, after);
  });
  addReport(changes, book, reportPart(report, patched.cells));
  return rewriteArchive(book.archive, changes.parts, codec);
}
