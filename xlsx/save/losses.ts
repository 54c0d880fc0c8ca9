import { LONGEST_TEXT } from "../cell-text";
import { originOf } from "../move";
import type { CellModel, FeatureKind, OpenedBook, SheetModel } from "../open";
import { PackageEdit } from "../package-edit";
import type { StyleChoice } from "../styles";
import type { EditedBook, EditedSheet } from "./edited";
import type { Loss, LossKind } from "./loss";
import { planSave, type SavePlan } from "./plan";
import { RelatedParts } from "./related-parts";
import { eachCell, isWritten, keepsMetadata } from "./row-writer";

/** A formula shorter than this is short enough however it is written. */
const SHORT_FORMULA = 2_000;

type Counts = Map<string, Loss>;

function add(counts: Counts, kind: LossKind, sheet: string | undefined, count: number): void {
  if (count <= 0) return;
  const key = `${kind} ${sheet ?? ""}`;
  const known = counts.get(key)?.count ?? 0;
  counts.set(key, { kind, ...(sheet !== undefined && { sheet }), count: known + count });
}

/** Texts and formulas that are longer than a cell holds. */
function countLong({ name, content }: EditedSheet, counts: Counts): void {
  for (const row of content?.rows ?? []) {
    eachCell(row?.cells ?? [], ({ value, formula }: CellModel<StyleChoice>) => {
      if (typeof value === "string" && value.length > LONGEST_TEXT) add(counts, "long-text", name, 1);
      if (formula !== undefined && formula.length > SHORT_FORMULA && !isWritten(formula))
        add(counts, "long-formula", name, 1);
    });
  }
}

/** Pictures in cells that are not where they were, or whose cells hold something else. */
function countPictures(model: SheetModel, { name, content, moves = [] }: EditedSheet, counts: Counts): void {
  const [rowOrigin, columnOrigin] = [originOf(moves, "row"), originOf(moves, "column")];
  let before = 0;
  for (const row of model.rows)
    eachCell(row?.cells ?? [], (cell) => (before += cell.metadata === undefined ? 0 : 1));
  if (before === 0) return;
  let kept = 0;
  content!.rows.forEach((row, at) => {
    const origin = rowOrigin(at);
    const cells = origin === undefined ? [] : (model.rows[origin]?.cells ?? []);
    eachCell(row?.cells ?? [], (cell, column) => {
      if (keepsMetadata(cells[columnOrigin(column) ?? -1], cell)) kept++;
    });
  });
  add(counts, "cell-picture", name, before - kept);
}

const countOf = ({ notShown }: OpenedBook, kind: FeatureKind, sheet?: number): number =>
  notShown.find((one) => one.kind === kind && one.sheet === sheet)?.count ?? 0;

function countPlan(opened: OpenedBook, plan: SavePlan, counts: Counts): void {
  const nameOf = (sheet: number): string | undefined =>
    plan.successors.get(sheet)?.name ?? opened.sheets[sheet]?.name;
  for (const { sheet, plan: table } of plan.tables) if (table.lost) add(counts, "table", nameOf(sheet), 1);
  for (const { sheet } of plan.pivots) add(counts, "pivot-table", nameOf(sheet), 1);
  const gone = new Set(plan.deleted);
  for (const [sheet, names] of plan.slicers.names)
    if (!gone.has(sheet)) add(counts, "slicer", nameOf(sheet), names.length);
  const related = new RelatedParts(new PackageEdit(opened.archive), opened, plan).change();
  for (const [sheet, count] of related.charts) add(counts, "chart-source", nameOf(sheet), count);
  add(counts, "pivot-source", undefined, related.sources);
  if (countOf(opened, "macro") > 0)
    for (const sheet of plan.deleted) add(counts, "sheet-macro", opened.sheets[sheet]!.name, 1);
}

/** Whether saving writes anything anew. */
function isChanged(opened: OpenedBook, edited: EditedBook): boolean {
  const same =
    edited.sheets.length === opened.sheets.length &&
    edited.activeSheet === opened.activeSheet &&
    edited.definedNames === undefined &&
    JSON.stringify(edited.settings) === JSON.stringify(opened.settings);
  return !(
    same &&
    edited.sheets.every(({ source, name, visibility, content, marks, report, filter }, at) => {
      const before = opened.sheets[at]!;
      const touched =
        content !== undefined || marks !== undefined || report !== undefined || filter !== undefined;
      return source === at && !touched && name === before.name && visibility === before.visibility;
    })
  );
}

/**
 * What will be lost on saving, by kind and sheet, so that a person can be told before. What is merely not
 * shown is kept and is not among it.
 *
 * @example losses(opened, edited) // [{ kind: "pivot-table", sheet: "透视", count: 1 }]
 */
export function losses(opened: OpenedBook, edited: EditedBook): readonly Loss[] {
  const counts: Counts = new Map();
  const plan = planSave(opened, edited);
  const sheets = plan.successors;
  for (const sheet of edited.sheets) countLong(sheet, counts);
  for (const [at, sheet] of sheets) {
    if (!sheet.content) continue;
    add(counts, "data-table", sheet.name, countOf(opened, "data-table", at));
    countPictures(opened.sheets[at]!, sheet, counts);
  }
  countPlan(opened, plan, counts);
  if (isChanged(opened, edited)) add(counts, "signature", undefined, countOf(opened, "signature"));
  return [...counts.values()];
}
