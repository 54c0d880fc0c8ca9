import type { CellValue } from "../../../src/formula";
import { OfficeFault } from "../faults";
import type { Json } from "../protocol";
import { addressOf, holds, intersection, type Area } from "./area";
import { Cells } from "./cells";
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

/** A format that was set on some cells; later ones cover earlier ones. */
interface FormatLayer {
  readonly area: Area;
  readonly property: string;
  readonly value: Json;
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
  readonly unlocked: Area[] = [];
  /** Arrays of one formula; a part of one cannot be changed. */
  readonly arrays: Area[] = [];
  merges: Area[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  readonly hyperlinks = new Map<string, Hyperlink>();
  private formats: FormatLayer[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  format(area: Area, property: string, value: Json): void {
    const covered = (one: FormatLayer): boolean => one.property === property && covers(area, one.area);
    this.formats = [...this.formats.filter((one) => !covered(one)), { area, property, value }];
  }

  formatAt(row: number, column: number, property: string): Json | undefined {
    return this.formats.findLast((one) => one.property === property && holds(one.area, row, column))?.value;
  }

  /** The formats in words, in their order. */
  *formatWords(): Generator<string> {
    for (const { area, property, value } of this.formats)
      yield `${addressOf(area)} ${property} ${JSON.stringify(value)}`;
  }

  private isTextFormat(row: number, column: number): boolean {
    return this.formatAt(row, column, "NumberFormat") === "@";
  }

  /** Types into a cell as a person would. */
  type(row: number, column: number, input: CellValue): void {
    this.cells.put(row, column, typed(input, this.isTextFormat(row, column)));
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
