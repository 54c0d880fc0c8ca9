/** No cell holds a longer text. */
export const LONGEST_TEXT = 32_767;
