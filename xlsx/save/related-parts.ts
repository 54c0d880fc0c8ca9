import {
  changeChart,
  changeElement,
  changeFormulaAttributes,
  changePivotSource,
  changeShapeFormulas,
  changeTable,
  moveComments,
  moveDrawing,
  movePivot,
  moveShapes,
} from "../changes";
import type { OpenedBook } from "../open";
import type { Relationship } from "../package";
import type { PackageEdit } from "../package-edit";
import { ifReadable, readPart, writePart, type XmlElement } from "../xml-tree";
import type { SavePlan } from "./plan";
import { SLICER_PARTS, removeSlicerBoxes, removeSlicers } from "./slicers";

/** What was lost while the parts around sheets were changed. */
export interface RelatedLosses {
  /** By number of the opened book's sheets, -1 for sheets without cells: ranges that charts showed. */
  readonly charts: ReadonlyMap<number, number>;
  /** Sources of pivot tables that are gone. */
  readonly sources: number;
}

const utf8 = new TextDecoder();

/** Changes the parts around sheets: comments, drawings, charts, tables, pivot tables, controls. */
export class RelatedParts {
  private readonly charts = new Map<number, number>();
  private readonly done = new Set<string>();
  private sources = 0;

  constructor(
    private readonly edit: PackageEdit,
    private readonly opened: OpenedBook,
    private readonly plan: SavePlan,
  ) {}

  /** Changes all parts that need it; others stay byte for byte. */
  change(): RelatedLosses {
    const { opened, plan, edit } = this;
    if (plan.change.any || plan.tables.length > 0) {
      const gone = new Set(plan.deleted);
      for (const [at, { part, name }] of opened.sheets.entries())
        if (!gone.has(at)) this.ofSheet(at, part, name);
      for (const { kind, target } of edit.relationships(opened.workbook.part)) {
        if (kind === "chartsheet") this.ofSheet(-1, target, "");
        if (kind === "pivotCacheDefinition")
          this.part(target, (root) => {
            if (!changePivotSource(root, plan.change)) this.sources++;
          });
      }
    }
    return { charts: this.charts, sources: this.sources };
  }

  /** What a part points to; nothing where that cannot be understood. */
  private relationships(part: string): readonly Relationship[] {
    return ifReadable(() => this.edit.relationships(part)) ?? [];
  }

  /** Changes a part once, and writes it where it is different. */
  private part(part: string, change: (root: XmlElement) => void): void {
    const { edit, done } = this;
    if (done.has(part.toLowerCase()) || !edit.has(part)) return;
    done.add(part.toLowerCase());
    const read = ifReadable(() => readPart(edit.read(part), part));
    if (!read) return;
    const before = read.root.toString();
    change(read.root);
    if (read.root.toString() !== before) edit.set(part, writePart(read));
  }

  private ofSheet(at: number, part: string, name: string): void {
    const { change, tables, pivots } = this.plan;
    const moves = change.movesOf(name);
    const dropped = new Set(pivots.map((one) => one.part));
    const dead = new Set(this.plan.slicers.caches.map((cache) => cache.name));
    for (const { kind, target } of this.relationships(part)) {
      if (kind === "comments" || kind === "threadedComment")
        this.part(target, (root) => moveComments(root, moves));
      else if (kind === "vmlDrawing") this.shapes(target, name);
      else if (kind === "drawing") this.drawing(at, target, name);
      else if (kind === "ctrlProp") this.part(target, (root) => changeFormulaAttributes(root, name, change));
      else if (kind === "tableSingleCells")
        this.part(target, (root) => void changeElement(root, { sheet: name, change, dropped: new Set() }));
      else if (SLICER_PARTS.has(kind) && dead.size > 0)
        this.part(target, (root) => removeSlicers(root, dead));
      else if (kind === "pivotTable" && !dropped.has(target))
        this.part(target, (root) => movePivot(root, moves));
      else if (kind === "table") {
        const planned = tables.find((one) => one.part === target && one.plan.stays);
        if (planned) this.part(target, (root) => changeTable(root, planned.plan, name, change));
      }
    }
  }

  private drawing(at: number, part: string, name: string): void {
    const { change } = this.plan;
    this.part(part, (root) => {
      removeSlicerBoxes(root, new Set(this.plan.slicers.names.get(at)));
      moveDrawing(root, change.movesOf(name));
      changeFormulaAttributes(root, name, change);
    });
    for (const { kind, target } of this.relationships(part)) {
      if (kind !== "chart" && kind !== "chartEx") continue;
      this.part(target, (root) => {
        const lost = changeChart(root, change);
        if (lost > 0) this.charts.set(at, (this.charts.get(at) ?? 0) + lost);
      });
    }
  }

  private shapes(part: string, name: string): void {
    const { edit, done, plan } = this;
    if (done.has(part.toLowerCase()) || !edit.has(part)) return;
    done.add(part.toLowerCase());
    const bytes = ifReadable(() => edit.read(part));
    if (!bytes) return;
    const vml = utf8.decode(bytes);
    const moves = plan.change.movesOf(name);
    const moved = changeShapeFormulas(moves.length > 0 ? moveShapes(vml, moves) : vml, name, plan.change);
    if (moved !== vml) edit.set(part, new TextEncoder().encode(moved));
  }
}
