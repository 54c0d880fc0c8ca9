/** A cell holds no longer text. */
const LONGEST_TEXT = 32_767;

/**
 * A value as it must be written so that it stays what it is. Excel takes what a program writes as if it were
 * typed: `=1+1` and `@x` become formulas, `+86` and `00123` numbers, long codes lose their ends. After an
 * apostrophe a text stays a text, also when somebody edits the cell; the apostrophe itself is not part of it.
 *
 * @param isText whether the cell is formatted as text: it takes a text as it is, an apostrophe as a part of it
 * @returns null, which leaves a cell alone, where there is nothing to write
 * @example asTyped("=1+1") // "'=1+1"
 */
export function asTyped(value: string | number | null | undefined, isText = false): string | number | null {
  if (typeof value === "number") return value;
  if (value === null || value === undefined || value === "") return null;
  const text = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
  return isText ? text : `'${text}`;
}
