import type { CellValue } from "../../../src/formula";
import type { DefinedName, FeatureKind } from "../../open";
import { WorkbookFault } from "../../faults";
import type { CellBounds } from "../bounds";
import { LONGEST_TEXT } from "../bounds";
import type { ForeignSheet } from "../foreign-book";
import { CellText } from "./cell-text";
import { cellValue } from "./cell-value";
import { excelFormula } from "./open-formula";
import { SheetBuilder } from "./sheet-builder";
import type { OdsStyles } from "./styles";
import type { OdsListener, OdsTag } from "./tags";

/** What of a file lies above its cells, and is left out with all that it holds. */
const LEFT_OUT: Readonly<Record<string, FeatureKind | undefined>> = {
  "office:annotation": "comment",
  "table:shapes": undefined,
  "office:forms": undefined,
  "table:tracked-changes": undefined,
  "table:dde-links": undefined,
  "table:data-pilot-tables": undefined,
  "draw:frame": "shape",
  "draw:custom-shape": "shape",
  "draw:control": "form-control",
};
const COUNTED: Readonly<Record<string, FeatureKind>> = {
  "draw:object": "chart",
  "draw:image": "picture",
  "table:content-validation": "data-validation",
  "table:data-pilot-table": "pivot-table",
  "calcext:conditional-format": "conditional-format",
};
const GROUPS: ReadonlySet<string> = new Set(["table:table-row-group", "table:table-column-group"]);
const CELLS: ReadonlySet<string> = new Set(["table:table-cell", "table:covered-table-cell"]);
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_1904 = Date.UTC(1904, 0, 1);

/** Reads the content of an OpenDocument spreadsheet: styles, tables and names. */
export class ContentReader implements OdsListener {
  readonly sheets: ForeignSheet[] = [];
  readonly names: DefinedName[] = [];
  readonly dropped = new Map<FeatureKind, number>();
  private first = FIRST_DAY;
  private builder: SheetBuilder | undefined;
  private cell: { readonly tag: OdsTag; readonly text: CellText } | undefined;
  /** How deep inside of what is left out; and how deep inside of groups, of which so many are folded. */
  private out = 0;
  private readonly folded: boolean[] = [];

  constructor(
    private readonly styles: OdsStyles,
    private readonly bounds: CellBounds,
  ) {}

  get date1904(): boolean {
    return this.first === DAY_1904;
  }

  private drop(kind: FeatureKind): void {
    this.dropped.set(kind, (this.dropped.get(kind) ?? 0) + 1);
  }

  open(tag: OdsTag): void {
    const { name } = tag;
    const counted = COUNTED[name];
    if (counted) this.drop(counted);
    if (this.out > 0 || Object.hasOwn(LEFT_OUT, name)) {
      const kind = LEFT_OUT[name];
      if (this.out++ === 0 && kind && kind !== "shape") this.drop(kind);
      return;
    }
    if (this.cell) this.cell.text.open(tag);
    else if (name === "table:table") this.builder = new SheetBuilder(tag, this.styles, this.bounds);
    else if (name === "table:null-date") this.countFrom(tag);
    else if (name === "table:named-range" || name === "table:named-expression") this.name(tag);
    else if (GROUPS.has(name)) this.folded.push(tag.get("table:display") === "false");
    else if (!this.builder) this.styles.open(tag);
    else if (name === "table:table-column") this.builder.addColumn(tag, this.folded.includes(true));
    else if (name === "table:table-row") this.builder.beginRow(tag, this.folded.includes(true));
    else if (CELLS.has(name)) this.cell = { tag, text: new CellText() };
  }

  text(text: string): void {
    if (this.out > 0) return;
    if (this.cell) this.cell.text.letters(text);
    else if (!this.builder) this.styles.letters(text);
  }

  close(name: string): void {
    if (this.out > 0) {
      this.out--;
      return;
    }
    if (CELLS.has(name)) this.endCell();
    else if (this.cell) this.cell.text.close(name);
    else if (GROUPS.has(name)) this.folded.pop();
    else if (name === "table:table-row") this.builder?.endRow();
    else if (name === "table:table" && this.builder) {
      this.sheets.push(this.builder.sheet);
      this.builder = undefined;
    } else if (!this.builder) this.styles.close(name);
  }

  private countFrom(tag: OdsTag): void {
    const day = Date.parse(`${tag.get("table:date-value") ?? ""}T00:00:00Z`);
    // Days of files that count from elsewhere are the same days in Excel's count.
    this.first = day === DAY_1904 ? DAY_1904 : FIRST_DAY;
  }

  private name(tag: OdsTag): void {
    const address = tag.get("table:cell-range-address");
    const formula = excelFormula(
      address === undefined ? (tag.get("table:expression") ?? "") : `[${address}]`,
    );
    const name = tag.get("table:name") ?? "";
    if (name.startsWith("_xlnm.") || formula === undefined || formula === "" || formula.includes("#") || !/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name)) return; // prettier-ignore
    this.names.push({ name, formula, ...(this.builder && { sheet: this.sheets.length }) });
  }

  private endCell(): void {
    const { tag, text } = this.cell!;
    this.cell = undefined;
    const builder = this.builder!;
    const { row, column } = builder.place;
    const value = cellValue(tag, text.text, this.first);
    if (typeof value === "string" && value.length > LONGEST_TEXT) throw new WorkbookFault("too-many-cells");
    const written = tag.get("table:formula");
    const runs = typeof value === "string" && written === undefined ? text.runs(this.styles, builder.lookOf(tag)) : undefined; // prettier-ignore
    builder.addCell(tag, { value: value ?? null, ...this.formula(written, value, tag, row, column) }, runs);
  }

  private formula(
    written: string | undefined,
    value: CellValue | undefined,
    tag: OdsTag,
    row: number,
    column: number,
  ) {
    if (written === undefined) return {};
    const formula = excelFormula(written);
    if (formula === undefined || formula === "") {
      this.drop("external-link");
      return {};
    }
    const [high, wide] = ["rows", "columns"].map((axis) => Number(tag.get(`table:number-matrix-${axis}-spanned`) ?? 0)); // prettier-ignore
    const fills = high! > 0 && wide! > 0 ? { top: row, left: column, bottom: row + high! - 1, right: column + wide! - 1 } : undefined; // prettier-ignore
    return {
      formula,
      dynamic: false,
      ...(fills && { fills }),
      ...(value === undefined && { pending: true as const }),
    };
  }
}
