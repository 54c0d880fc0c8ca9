import type { Merge } from "../../src/sheet";
import { rewriteArchiveSteps } from "../archive-writer";
import { themeOf } from "../book-styles";
import type { Codec } from "../codec";
import type { OpenedBook } from "../open";
import { PackageEdit } from "../package-edit";
import { markFormats, reportFormats } from "../report-styles";
import { namedStyles } from "../named-styles";
import { namespaceOf, registerSheet } from "../sheet-list";
import { scaled, type Steps } from "../steps";
import { stylePart } from "../style-part";
import { StyleWriter } from "../styles";
import { blankBook } from "./blank-book";
import type { EditedBook } from "./edited";
import { leaveOthers } from "./other-sheets";
import { dropParts, dropSignature, dropTitles } from "./drop-parts";
import { planSave } from "./plan";
import { RelatedParts } from "./related-parts";
import { saveSettings } from "./settings-edit";
import { checkSheets } from "./sheet-rules";
import type { SaveContext } from "./row-context";
import { saveSheet } from "./sheet-save";
import { spillNumber } from "./spill-metadata";
import { textNumbers, type TextNumbers } from "./text-numbers";
import { planSheets } from "./sheet-plan";
import { editWorkbook } from "./workbook-edit";

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): { (): T; readonly made: () => T | undefined } {
  let value: { readonly it: T } | undefined;
  return Object.assign(() => (value ??= { it: make() }).it, { made: () => value?.it });
}

/** The formulas may have changed: in which order they are worked out is found anew by whoever opens the book. */
function dropCalculationChain(edit: PackageEdit, workbook: string): void {
  for (const { kind, id, target } of edit.relationships(workbook)) {
    if (kind !== "calcChain" && kind !== "volatileDependencies") continue;
    edit.removeRelationships(workbook, [id]);
    if (edit.has(target)) edit.remove(target);
  }
}

const SHEETS_SHARE = 0.5;

/**
 * Saves a workbook, step by step; it yields the share that is done, from 0 to 1. What was not touched is
 * copied byte for byte.
 *
 * @param opened the book as it was opened; undefined for a new one
 * @throws WorkbookFault where the book could not be opened again: no sheet, names that Excel refuses, too many styles
 * @example finish(saveBookSteps(opened, { sheets, settings, activeSheet: 0 }, codec))
 */
export function* saveBookSteps(
  opened: OpenedBook | undefined,
  edited: EditedBook,
  codec: Codec,
): Steps<Uint8Array> {
  checkSheets(edited, opened);
  const book = opened ?? blankBook(codec);
  const { workbook, archive } = book;
  const edit = new PackageEdit(archive);
  const plan = planSave(book, edited);
  const styles = once(() => {
    const { part, content } = stylePart(edit, workbook);
    const parts = workbook.sheets.map((sheet) => sheet.part);
    return new StyleWriter(content, part, themeOf(archive, workbook), () => namedStyles(archive, parts));
  });
  const namespace = namespaceOf(edit.read(workbook.part), workbook.part);
  let texts: TextNumbers | undefined;
  const context: SaveContext = {
    opened: book,
    plan,
    namespace,
    styleNumber: (style) =>
      typeof style === "number" && style < book.styles.length ? style : styles().number(style),
    *textNumbers() {
      return (texts ??= yield* scaled(textNumbers(book), 0, 0.1));
    },
    // Strict books have no such metadata; there an array keeps the range that it has.
    spillNumber: once(() => (namespace.includes("purl.oclc.org") ? undefined : spillNumber(edit, workbook))),
    markFormats: once(() => markFormats(styles().lists)),
    reportFormats: once(() => {
      styles().complete();
      return reportFormats(styles().lists);
    }),
  };
  yield 0;
  const ids = new Map<number, string>();
  const share = SHEETS_SHARE / Math.max(1, edited.sheets.length);
  const front = edited.sheets[edited.activeSheet]?.source;
  // Where only sheets without cells are left, they keep among themselves which is in front.
  const moved = edited.sheets.length > 0 && (front !== book.activeSheet || book.sheets.length === 0);
  const filtersGone = new Set<number>();
  const filtered = new Map<number, Merge | null>();
  let pending = false;
  let rewritten = false;
  for (const [at, given] of edited.sheets.entries()) {
    const sheet = plan.successors.get(given.source ?? -1) ?? given;
    let part = sheet.source === undefined ? undefined : book.sheets[sheet.source]!.part;
    if (part === undefined) {
      const made = registerSheet(edit, workbook.part, "sheet", book.sheets.length + 1);
      part = made.part;
      ids.set(at, made.id);
      edit.set(part, new Uint8Array());
    }
    const isFront = at === edited.activeSheet;
    const selected = moved ? isFront : undefined;
    const saved = yield* scaled(saveSheet(sheet, part, selected, context), at * share, share);
    if (saved.content) edit.set(part, saved.content);
    edit.removeRelationships(part, saved.lost.relationships);
    if (saved.lost.filter) filtersGone.add(workbook.sheets[sheet.source!]!.position);
    if (saved.filtered !== undefined) filtered.set(at, saved.filtered);
    pending ||= saved.pending;
    rewritten ||= saved.rewritten && sheet.source !== undefined;
  }
  const written = styles.made();
  if (written) edit.set(written.lists.part, written.lists.result());
  if (moved) leaveOthers(edit, workbook);
  new RelatedParts(edit, book, plan).change();
  const tags = planSheets(edit.read(workbook.part), book, edited, ids);
  dropParts(edit, book, plan);
  if (rewritten || plan.deleted.length > 0) dropCalculationChain(edit, workbook.part);
  const { change } = plan;
  const listsChanged = editWorkbook(edit, book, edited, { plan: tags, change, filtersGone, filtered, pending, frontMoved: moved }); // prettier-ignore
  if (listsChanged) dropTitles(edit);
  saveSettings(edit, book, edited.settings);
  if (edit.changed.size > 0 || edit.removed.size > 0) dropSignature(edit);
  // A package that nobody changed stays itself, whatever ways of packing it uses that are not written here.
  if (opened && edit.changed.size === 0 && edit.removed.size === 0) return archive.bytes;
  return yield* scaled(
    rewriteArchiveSteps(archive, edit.changed, codec, edit.removed),
    SHEETS_SHARE,
    1 - SHEETS_SHARE,
  );
}
