import type { CellValue } from "../../../src/formula";
import { OfficeFault } from "../faults";
import type { Json } from "../protocol";
import { addressOf, holds, intersection, type Area } from "./area";
import { Cells } from "./cells";
import { Patterns, type Pattern } from "./fills";
import { typed } from "./typing";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A conditional format; those of a sheet stand in the order of their priorities. */
export interface ConditionalFormat {
  readonly id: string;
  /** `Custom` has a formula; others are kept as they are and say nothing here. */
  readonly type: string;
  areas: Area[];
  /** With its equals sign. */
  formula?: string;
  fill?: string;
  font?: string;
  stopIfTrue: boolean;
}

/** A link of a cell, as Excel keeps it. */
export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

/** Values of a format property by the address that they were set on; later ones cover earlier ones. */
type FormatLayers = Map<string, { readonly area: Area; readonly value: Json }>;

/** A table of Excel's: its header, its rows and, where it has one, its row of totals. */
export interface Table {
  readonly id: string;
  readonly name: string;
  area: Area;
  readonly showTotals: boolean;
}

function anyTouches(layers: FormatLayers, area: Area): boolean {
  for (const layer of layers.values()) if (intersection(layer.area, area)) return true;
  return false;
}

/** What a protected sheet still allows. */
export interface Protection {
  readonly allowFormatCells: boolean;
}

/** One sheet of the workbook. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  frozenRows = 0;
  /** What was set for printing. */
  readonly page: Record<string, Json> = {};
  protection: Protection | undefined;
  deleted = false;
  readonly cells = new Cells();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly unlocked: Area[] = [];
  /** Arrays of one formula; a part of one cannot be changed. */
  readonly arrays: Area[] = [];
  merges: Area[] = [];
  readonly tables: Table[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  readonly hyperlinks = new Map<string, Hyperlink>();
  readonly patterns = new Patterns();
  private readonly formats = new Map<string, FormatLayers>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  format(area: Area, property: string, value: Json): void {
    let layers = this.formats.get(property);
    if (!layers) this.formats.set(property, (layers = new Map()));
    const address = addressOf(area);
    layers.delete(address);
    // Cells that nobody formatted are General.
    if (property === "NumberFormat" && value === "General" && !anyTouches(layers, area)) return;
    layers.set(address, { area, value });
  }

  formatAt(row: number, column: number, property: string): Json | undefined {
    let found: Json | undefined;
    for (const { area, value } of this.formats.get(property)?.values() ?? [])
      if (holds(area, row, column)) found = value;
    return found;
  }

  /**
   * What an area's cells have in common; undefined where they differ.
   *
   * @param usual what cells have that nobody formatted
   */
  formatOf(area: Area, property: string, usual: Json): Json | undefined {
    const layers = [...(this.formats.get(property)?.values() ?? [])].filter((one) =>
      intersection(one.area, area),
    );
    const last = layers.at(-1);
    if (!last) return usual;
    if (covers(last.area, area)) return last.value;
    let common: Json | undefined;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const value = layers.findLast((one) => holds(one.area, row, column))?.value ?? usual;
        if (common !== undefined && value !== common) return undefined;
        common = value;
      }
    return common;
  }

  private isFilled(row: number, column: number): boolean {
    return this.formatAt(row, column, "Fill.Color") !== undefined;
  }

  /** The pattern of a cell's fill: `None` where it is not filled, `Solid` where it is one colour. */
  patternAt(row: number, column: number): Pattern {
    const own = this.patterns.at(row, column);
    return own ?? { pattern: this.isFilled(row, column) ? "Solid" : "None", colour: "#000000" };
  }

  /** What the fills of an area have in common; undefined where they differ. */
  patternOf({ top, left, bottom, right }: Area): Partial<Pattern> {
    const first = this.patternAt(top, left);
    let common: Partial<Pattern> = first;
    if (this.patterns.size === 0 && !this.formats.has("Fill.Color")) return common;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const { pattern, colour } = this.patternAt(row, column);
        common = {
          ...(common.pattern === pattern && { pattern }),
          ...(common.colour === colour && { colour }),
        };
      }
    return common;
  }

  /** Gives a cell's fill a pattern. The colour of the fill stays, under it. */
  fillWith(row: number, column: number, pattern: string): void {
    if (pattern !== "Solid") return this.patterns.set(row, column, { pattern });
    this.patterns.delete(row, column);
    // Under the pattern there was no colour: then it is white.
    const cell = { top: row, left: column, bottom: row, right: column };
    if (!this.isFilled(row, column)) this.format(cell, "Fill.Color", "#FFFFFF");
  }

  /** Takes a cell's fill away, pattern and colour. */
  clearFill(row: number, column: number): void {
    this.patterns.delete(row, column);
    const cell = { top: row, left: column, bottom: row, right: column };
    if (this.isFilled(row, column)) this.format(cell, "Fill.Color", null);
  }

  /** The formats in words. */
  *formatWords(): Generator<string> {
    for (const [property, layers] of this.formats)
      for (const [address, { value }] of layers) yield `${address} ${property} ${JSON.stringify(value)}`;
  }

  private isTextFormat(row: number, column: number): boolean {
    return this.formatAt(row, column, "NumberFormat") === "@";
  }

  /** Types into a cell as a person would. */
  type(row: number, column: number, input: CellValue): void {
    this.cells.put(row, column, typed(input, this.isTextFormat(row, column)));
  }

  /** Puts an empty row above another: cells and merged areas below it move down; formats stay where they are. */
  insertRow(row: number): void {
    this.cells.insertRow(row);
    this.merges = this.merges.map((merge) => ({
      ...merge,
      top: merge.top >= row ? merge.top + 1 : merge.top,
      bottom: merge.bottom >= row ? merge.bottom + 1 : merge.bottom,
    }));
  }

  /** @throws OfficeFault where the protection of the sheet forbids to change cells */
  mustAllowEdit(areas: readonly Area[]): void {
    const open = areas.every((area) =>
      this.unlocked.some(({ top, left, bottom, right }) => {
        return area.top >= top && area.left >= left && area.bottom <= bottom && area.right <= right;
      }),
    );
    if (this.protection && !open) throw denied();
    for (const array of this.arrays) {
      const touched = areas.find((area) => intersection(array, area));
      if (touched && intersection(array, touched) !== undefined && !covers(touched, array)) {
        throw new OfficeFault("InvalidOperation", "You can't change part of an array.");
      }
    }
  }

  /** @throws OfficeFault where the protection of the sheet forbids formats */
  mustAllowFormat(): void {
    if (this.protection && !this.protection.allowFormatCells) throw denied();
  }
}

const covers = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** What Excel answers where something is protected. */
export const denied = (): OfficeFault =>
  new OfficeFault("AccessDenied", "You cannot perform the requested operation.");
