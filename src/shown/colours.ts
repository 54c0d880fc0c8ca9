/** A colour as `#RRGGBB`. */
export type Colour = string;

/** What a cell without a fill has behind its text. */
export const PAPER: Colour = "#FFFFFF";
/**
 * How far two colours may lie apart, of 255, in each of red, green and blue, and still look alike. The lightest
 * grey that Excel offers on white ("darker 5%") is 13 away and cannot be read; the next one is 38 away.
 */
const NEAR = 16;

const part = (colour: Colour, at: number): number => parseInt(colour.slice(at, at + 2), 16);

/**
 * Whether a text of one colour cannot be read on another.
 *
 * @example looksLike("#FFFFFF", "#F8F8F8") // true
 */
export const looksLike = (colour: Colour, behind: Colour): boolean =>
  [1, 3, 5].every((at) => Math.abs(part(colour, at) - part(behind, at)) <= NEAR);
