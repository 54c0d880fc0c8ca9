import { REPORT_SHEET, type ReportTable, type SheetMarks } from "../src/sheet";
import { rewriteArchive } from "./archive-writer";
import type { Book } from "./book";
import type { Codec } from "./codec";
import { WorkbookFault } from "./faults";
import type { WorkbookPart } from "./package";
import { PackageEdit } from "./package-edit";
import { applyEdits, wholeLayout } from "./patch";
import { reportPart } from "./report-part";
import { markFormats, reportFormats } from "./report-styles";
import { listedSheets, namespaceOf, newSheetTag, registerSheet, unusedSheetId } from "./sheet-list";
import { markEdits } from "./sheet-marks";
import { namedStyles } from "./named-styles";
import { ListPatch } from "./list-patch";
import { STYLE_ORDER, completeStyles } from "./styles";
import { stylePart } from "./style-part";

/** A name that no sheet has; a person may have a sheet of our name. */
function unusedName(names: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? REPORT_SHEET : `${REPORT_SHEET} (${n})`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

function addReport(edit: PackageEdit, { workbook }: Book, content: Uint8Array): void {
  const existing = workbook.sheets.find(({ name }) => name === REPORT_SHEET);
  if (existing) {
    edit.set(existing.part, content);
    return;
  }
  const { part, id } = registerSheet(edit, workbook.part, "wuyi-report", 0);
  edit.set(part, content);
  const listed = listedSheets(edit.read(workbook.part), workbook.part);
  const name = unusedName(new Set(listed.map((sheet) => sheet.name.toLowerCase())));
  const sheetId = unusedSheetId(new Set(listed.map((sheet) => sheet.sheetId)));
  const tag = newSheetTag(edit.read(workbook.part), workbook.part, { name, sheetId, id });
  edit.append(workbook.part, () => tag, "sheets");
}

/** A list of sheets that is not where it belongs, or stands twice, cannot take the report's. */
function checkListed(edit: PackageEdit, { part, listed }: WorkbookPart): void {
  if (listed === 0 || listedSheets(edit.read(part), part).length !== listed)
    throw new WorkbookFault("tags", { part, fault: "unpaired" });
}

/**
 * A copy of a workbook with its findings marked and a report sheet at its end. Only the parts that must
 * change do: the marked sheets, the styles, and the lists that name the new sheet. All others stay byte for
 * byte.
 *
 * @throws WorkbookFault where a part that must change cannot be understood
 */
export function markBook(
  book: Book,
  marks: readonly SheetMarks[],
  report: ReportTable,
  codec: Codec,
): Uint8Array {
  const edit = new PackageEdit(book.archive);
  checkListed(edit, book.workbook);
  const { part: styles, content } = stylePart(edit, book.workbook);
  const namespace = namespaceOf(edit.read(book.workbook.part), book.workbook.part);
  const lists = new ListPatch(content, styles, STYLE_ORDER);
  const named = lists.count("cellXfs") > 1 ? 1 : namedStyles(edit, book.sheets.map((sheet) => sheet.part)); // prettier-ignore
  completeStyles(lists, named);
  const formats = markFormats(lists);
  book.sheets.forEach(({ part, name }, sheetIndex) => {
    if (name === REPORT_SHEET) return;
    const bytes = edit.read(part);
    const ranges = marks.find((one) => one.sheetIndex === sheetIndex)?.ranges ?? {};
    const edits = markEdits(bytes, part, wholeLayout(bytes, part), ranges, formats);
    if (edits.length > 0) edit.set(part, applyEdits(bytes, edits));
  });
  addReport(edit, book, reportPart(report, reportFormats(lists), namespace));
  edit.set(styles, lists.result());
  return rewriteArchive(book.archive, edit.changed, codec);
}
