/** A name that formulas write without quotes: letters first, and nothing that looks like a cell. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|TRUE|FALSE)$/i;

/**
 * A sheet as formulas name it before a reference.
 *
 * @example sheetPrefix("一 '二'") // "'一 ''二'''!"
 */
export const sheetPrefix = (name: string): string =>
  PLAIN.test(name) && !LIKE_A_CELL.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;

/** The sheets that stand before a reference: one, or the first and the last of several. */
export interface NamedSheets {
  readonly first: string;
  readonly last: string | undefined;
}

/** Reads what stands before a reference; undefined where it names another book. */
export function readSheetPrefix(text: string): NamedSheets | undefined {
  const bare = text.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  if (name.includes("[")) return undefined;
  const [first, last] = name.split(":") as [string, string?];
  return { first, last };
}

/** Several sheets as formulas name them. */
export function sheetsPrefix(first: string, last: string): string {
  const plain = [first, last].every((name) => PLAIN.test(name) && !LIKE_A_CELL.test(name));
  const both = `${first}:${last}`;
  return plain ? `${both}!` : `'${both.replaceAll("'", "''")}'!`;
}
