import type { CellValue } from "../formula";
import { PAPER, looksLike, type Colour } from "./colours";
import { formatSight } from "./shown-format";

/** Text of this size, in points, or a smaller one is a line of dots. */
const SMALLEST = 2;
/** So narrow a column, in letters, shows no part of one. */
const NARROWEST = 0.5;

/**
 * Whether a column is too narrow to show anything.
 *
 * @param width in letters, as files count it
 */
export const hasNoWidth = (width: number): boolean => width < NARROWEST;

/** So low a row, in points, shows no part of a letter. */
const LOWEST = 1.5;

/**
 * Whether a row is too low to show anything.
 *
 * @param height in points; NaN where nothing says it
 * @example hasNoHeight(0) // true
 */
export const hasNoHeight = (height: number): boolean => height < LOWEST;

/** How a cell looks, as far as it decides what is to be seen. */
export interface Look {
  /** The font's; left out where it is automatic, which is never taken for hidden. */
  readonly colour?: Colour;
  /** In points. */
  readonly size: number;
  /** Left out where there is none: paper is white. */
  readonly fill?: Colour;
  /** The number format's code. */
  readonly format: string;
}

/** How a value is concealed, and what is to be seen instead. */
export interface Unseen {
  readonly how: "colour" | "size" | "format" | "part";
  readonly shown: string;
}

/** What a look makes of a value; undefined where it is to be seen. */
export type Veil = (value: CellValue) => Unseen | undefined;

/** Nothing is concealed of a cell that shows nothing anyway. */
export const holdsSomething = (value: CellValue | undefined): value is Exclude<CellValue, null> =>
  value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");

/** In which way letters cannot be read. */
export function unreadable(
  { colour, size }: Pick<Look, "colour" | "size">,
  fill: Colour = PAPER,
): "colour" | "size" | undefined {
  if (colour !== undefined && looksLike(colour, fill)) return "colour";
  return size <= SMALLEST ? "size" : undefined;
}

/**
 * What a look conceals. It is worked out once for each look, not for each cell; undefined where cells of this
 * look show whatever they hold.
 *
 * @example veilOf({ size: 11, format: ";;;" })?.(120) // { how: "format", shown: "" }
 */
export function veilOf({ colour, size, fill = PAPER, format }: Look): Veil | undefined {
  const { misshown, colours, colourOf } = formatSight(format);
  const plain = unreadable({ size, ...(colour !== undefined && { colour }) }, fill);
  // A colour of the format stands before the font's; red on white is no reason to look at every cell.
  const matters =
    colours.length > 0 &&
    (plain === "colour" || colours.some((one) => one === undefined || looksLike(one, fill)));
  if (!misshown && !matters) return plain && (() => ({ how: plain, shown: "" }));
  return (value) => {
    const own = matters ? colourOf(value) : undefined;
    const how = own === undefined ? plain : unreadable({ size, colour: own }, fill);
    if (how) return { how, shown: "" };
    const shown = misshown?.(value);
    return shown === undefined ? undefined : { how: "format", shown };
  };
}
