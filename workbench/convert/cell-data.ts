import { CellValueType, isRealNum, type ICellData } from "@univerjs/core";
import { CellError, type CellValue } from "../../src/formula";
import type { CellModel } from "../../xlsx";
import type { KnownFormulas } from "./known-formulas";
import type { CellOriginal } from "./original";
import { richTextData } from "./rich-text";

const LOGICAL = /^(?:true|false)$/i;

/** The name of a book's style in the spreadsheet. */
export const styleName = (style: number): string => `x${style}`;

/**
 * A text that looks like a number or a truth value must be held as text by force: the spreadsheet takes any
 * other for what it looks like as soon as its format changes.
 */
const textType = (text: string): CellValueType =>
  isRealNum(text) || LOGICAL.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING;

/** A value as the spreadsheet holds it. */
export function valueData(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof CellError) return { v: value.code, t: CellValueType.STRING };
  return { v: value, t: textType(value) };
}

/** The formulas of a file while it is opened: which stay as they are because something in them is unknown here. */
export class OpenedFormulas {
  count = 0;
  /** Some formula has no value yet, or spills when it is computed. */
  pending = false;
  /** There is a formula at all. */
  any = false;
  private readonly found = new Set<string>();

  /** @param recomputes whether every program computes all formulas when it opens the book */
  constructor(
    private readonly known: KnownFormulas,
    readonly recomputes: boolean,
  ) {}

  /** Whether a formula must be held; it is counted then. */
  holds(formula: string): boolean {
    this.any = true;
    const unknown = this.known.unknownIn(formula);
    if (unknown === undefined) return false;
    this.count++;
    this.found.add(unknown);
    return true;
  }

  get names(): readonly string[] {
    return [...this.found];
  }
}

/** What a cell of the spreadsheet shows, for the comparison with what it showed when it was opened. */
export const shownValue = (value: CellValue): string | number | boolean =>
  value instanceof CellError ? value.code : (value ?? "");

/**
 * A cell of a file as the spreadsheet's; undefined where there is nothing to show.
 *
 * @param value the cell's value, moved to the calendar from 1900 where it is a date
 * @param styled whether style 0 must be said, because its row or column has another
 */
export function cellData(
  { formula, pending, fills, inner, runs, style }: CellModel,
  value: CellValue,
  held: OpenedFormulas,
  styled: boolean,
): ICellData | undefined {
  const s = style === 0 && !styled ? {} : { s: styleName(style) };
  if (formula === undefined) {
    // The array that fills the cell is computed again and spills into it.
    if (inner || (value === null && !("s" in s))) return inner && "s" in s ? s : undefined;
    if (value instanceof CellError)
      return { ...valueData(value), ...s, custom: { error: true } satisfies CellOriginal };
    return { ...valueData(value), ...(runs && { p: richTextData(runs) }), ...s };
  }
  if (held.holds(formula)) {
    const original: CellOriginal = {
      held: { formula, shown: shownValue(value), ...(fills && { fills }) },
      ...(value instanceof CellError && { error: true }),
    };
    return { ...valueData(value), ...s, custom: original };
  }
  // What spills must be computed to spill; everything else shows the file's value until something changes.
  const shows = !pending && !fills && !held.recomputes;
  if (!shows) held.pending = true;
  return {
    f: `=${formula}`,
    ...(shows && (value === null ? { v: "", t: CellValueType.STRING } : valueData(value))),
    ...s,
  };
}
