const PIXELS_A_POINT = 96 / 72;
/** A digit of the usual font, and what a cell keeps free at its sides, in pixels. */
const DIGIT = 7;
const PADDING = 5;

/**
 * A column's width in pixels from its width in characters, as Excel counts it.
 *
 * @example columnPixels(8.43) // 64
 */
export const columnPixels = (characters: number): number => Math.round(characters * DIGIT + PADDING);

/** A column's width in characters from pixels, to the 256th of a character that files hold. */
export const columnCharacters = (pixels: number): number =>
  Math.max(0, Math.trunc(((pixels - PADDING) / DIGIT) * 256) / 256);

/** A row's height in pixels from points. */
export const rowPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);

/** A row's height in points from pixels. */
export const rowPoints = (pixels: number): number => pixels / PIXELS_A_POINT;
