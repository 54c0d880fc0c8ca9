import type { Merge } from "../../../src/sheet";
import type { ColumnModel, FeatureKind, Frozen } from "../../open";
import type { ExternalReferences } from "./external";
import { RECORD, recordsFrom, type BiffRecord } from "./records";

/** A row as its record says. */
export interface OldRow {
  readonly height?: number;
  readonly fitted?: true;
  readonly hidden?: true;
  readonly outline?: number;
  readonly collapsed?: true;
  /** The number of its format. */
  readonly format?: number;
}

/** What a sheet's part of the stream says besides values. */
export interface OldLayout {
  readonly rows: readonly (OldRow | undefined)[];
  readonly columns: readonly ColumnModel[];
  readonly merges: readonly Merge[];
  readonly frozen: Frozen;
  readonly showGridlines: boolean;
  readonly zoom: number;
  /** In points. */
  readonly defaultRowHeight?: number;
  readonly defaultColumnWidth?: number;
  /** Rows of which nothing is said are hidden. */
  readonly othersHidden: boolean;
  /** The number of each cell's format, by row and column. */
  readonly formats: readonly (readonly number[] | undefined)[];
  readonly dropped: ReadonlyMap<FeatureKind, number>;
  /** Cells whose formula asks another file, by row and column. */
  readonly external: readonly (ReadonlySet<number> | undefined)[];
}

const TWIPS = 20;
/** What is said of columns, in 256ths of a character. */
const FRACTIONS = 256;
const MOST_MERGES = 200_000;

const ONE_CELL: ReadonlySet<number> = new Set([RECORD.formula, 0x0206, 0x0406, RECORD.blank, RECORD.number, RECORD.text, RECORD.truth, RECORD.richText, RECORD.tableText, RECORD.shortNumber]); // prettier-ignore
const FORMULAS: ReadonlySet<number> = new Set([RECORD.formula, 0x0206, 0x0406]);
const DROPPED: Readonly<Record<number, FeatureKind>> = {
  [RECORD.note]: "comment",
  [RECORD.validation]: "data-validation",
  [RECORD.conditional]: "conditional-format",
  [RECORD.hyperlink]: "hyperlink",
};
/** Objects, by the number of their kind; the box of a comment is counted as a comment. */
const OBJECTS: Readonly<Record<number, FeatureKind>> = { 5: "chart", 8: "picture" };
const COMMENT_BOX = 25;
const FILTER_ARROW = 20;

/** Reads a sheet's part of the stream record by record. */
class LayoutReader {
  readonly rows: (OldRow | undefined)[] = [];
  readonly columns: ColumnModel[] = [];
  readonly merges: Merge[] = [];
  readonly formats: (number[] | undefined)[] = [];
  readonly dropped = new Map<FeatureKind, number>();
  readonly external: (Set<number> | undefined)[] = [];
  frozen: Frozen = { rows: 0, columns: 0 };
  showGridlines = true;
  zoom = 100;
  defaultRowHeight: number | undefined;
  defaultColumnWidth: number | undefined;
  othersHidden = false;
  private panesFrozen = false;

  constructor(private readonly references: ExternalReferences) {}

  take({ type, data }: BiffRecord): void {
    const word = (at: number): number => data.getUint16(at, true);
    if (FORMULAS.has(type) && this.references.asked(data, 20)) this.externalCell(word(0), word(2));
    if (type === RECORD.array && this.references.asked(data, 12))
      this.externalCell(word(0), data.getUint8(4));
    if (ONE_CELL.has(type)) this.format(word(0), word(2), word(4));
    else if (type === RECORD.manyNumbers || type === RECORD.manyBlanks) this.many(type, data);
    else if (type === RECORD.row) this.row(data);
    else if (type === RECORD.column) this.column(data);
    else if (type === RECORD.merges) this.merge(data);
    else if (type === RECORD.defaultWidth) this.defaultColumnWidth = word(0);
    else if (type === RECORD.defaultRow) {
      this.othersHidden = (word(0) & 2) !== 0;
      this.defaultRowHeight = word(2) / TWIPS;
    } else if (type === RECORD.view) {
      this.showGridlines = (word(0) & 2) !== 0;
      this.panesFrozen = (word(0) & 8) !== 0;
    } else if (type === RECORD.pane) {
      if (this.panesFrozen) this.frozen = { columns: word(0), rows: word(2) };
    } else if (type === RECORD.zoom) {
      const zoom = Math.round((100 * word(0)) / Math.max(1, word(2)));
      this.zoom = zoom >= 10 && zoom <= 400 ? zoom : 100;
    } else if (type === RECORD.object) this.object(data);
    else if (DROPPED[type]) this.drop(DROPPED[type]);
  }

  private drop(kind: FeatureKind): void {
    this.dropped.set(kind, (this.dropped.get(kind) ?? 0) + 1);
  }

  private externalCell(row: number, column: number): void {
    (this.external[row] ??= new Set()).add(column);
    this.drop("external-link");
  }

  private object(data: DataView): void {
    const kind = data.byteLength >= 6 ? data.getUint16(4, true) : 0;
    if (kind !== COMMENT_BOX && kind !== FILTER_ARROW) this.drop(OBJECTS[kind] ?? "shape");
  }

  private format(row: number, column: number, format: number): void {
    (this.formats[row] ??= [])[column] = format;
  }

  private many(type: number, data: DataView): void {
    const size = type === RECORD.manyNumbers ? 6 : 2;
    const [row, first] = [data.getUint16(0, true), data.getUint16(2, true)];
    const count = Math.floor((data.byteLength - 6) / size);
    for (let n = 0; n < count; n++) this.format(row, first + n, data.getUint16(4 + n * size, true));
  }

  private row(data: DataView): void {
    const height = data.getUint16(6, true);
    const flags = data.getUint16(12, true);
    const outline = flags & 7;
    const hasFormat = (flags & 0x80) !== 0;
    this.rows[data.getUint16(0, true)] = {
      ...((height & 0x8000) === 0 && height > 0 && { height: height / TWIPS }),
      ...((flags & 0x40) === 0 && { fitted: true as const }),
      ...((flags & 0x20) !== 0 && { hidden: true as const }),
      ...(outline > 0 && { outline }),
      ...((flags & 0x10) !== 0 && { collapsed: true as const }),
      ...(hasFormat && { format: data.getUint16(14, true) & 0xfff }),
    };
  }

  private column(data: DataView): void {
    const [from, last, wide] = [0, 2, 4].map((at) => data.getUint16(at, true)) as [number, number, number];
    const flags = data.getUint16(8, true);
    const outline = (flags >> 8) & 7;
    const hidden = (flags & 1) !== 0 || wide === 0;
    this.columns.push({
      from,
      to: Math.min(last, 255),
      ...(wide > 0 && { width: wide / FRACTIONS }),
      ...(hidden && { hidden: true as const }),
      style: data.getUint16(6, true),
      ...(outline > 0 && { outline }),
      ...((flags & 0x1000) !== 0 && { collapsed: true as const }),
    });
  }

  private merge(data: DataView): void {
    const count = Math.min(data.getUint16(0, true), Math.floor((data.byteLength - 2) / 8));
    for (let n = 0; n < count && this.merges.length < MOST_MERGES; n++) {
      const [top, bottom, left, right] = [0, 2, 4, 6].map((at) => data.getUint16(2 + n * 8 + at, true)) as [number, number, number, number]; // prettier-ignore
      if (top <= bottom && left <= right) this.merges.push({ top, left, bottom, right });
    }
  }
}

/**
 * Reads how a sheet looks, from its part of the stream.
 *
 * @param at where the part begins
 */
export function oldLayout(stream: Uint8Array, at: number, references: ExternalReferences): OldLayout {
  const reader = new LayoutReader(references);
  for (const record of recordsFrom(stream, at)) reader.take(record);
  const { defaultRowHeight, defaultColumnWidth, ...layout } = reader;
  return {
    ...layout,
    ...(defaultRowHeight !== undefined && { defaultRowHeight }),
    ...(defaultColumnWidth !== undefined && { defaultColumnWidth }),
  };
}
