import { isReference, readReference } from "../formulas/reference";
import { tokensOf } from "../formulas";
import { sheetNamed } from "./plain-names";

/** By sheet, the columns that formulas read; undefined where it may be any. */
export type ReadColumns = readonly (ReadonlySet<number> | undefined)[];

/** Functions that find their cells only when they are computed. */
const ANYWHERE = new Set(["INDIRECT", "OFFSET"]);
/** More are not looked through: an engine that gets so many gets all columns. */
const MOST_FORMULAS = 5_000;
/** A reference to more columns is to all. */
const MOST_COLUMNS_NAMED = 200;

/**
 * Which columns of which sheets formulas read: an engine takes a hundred times as long to take in a sheet as
 * it takes to compute a sum of it.
 *
 * @param formulas with the number of their sheets, as people type them
 * @param names of the sheets
 * @example readColumns([{ sheet: 0, text: "SUM(B:B)" }], ["申报"]) // [Set { 1 }]
 */
export function readColumns(
  formulas: readonly { readonly sheet: number; readonly text: string }[],
  names: readonly string[],
): ReadColumns {
  const all = names.map(() => undefined);
  if (formulas.length > MOST_FORMULAS) return all;
  const numbers = new Map(names.map((name, sheet) => [name.toLowerCase(), sheet]));
  const found: (Set<number> | undefined)[] = names.map(() => new Set<number>());
  for (const { sheet: home, text } of formulas) {
    let sheet: number | undefined = home;
    for (const token of tokensOf(text)) {
      if (token.kind === "sheet") {
        sheet = numbers.get(sheetNamed(token.text) ?? "");
        continue;
      }
      // A name may stand for any cells.
      const anywhere = token.kind === "name" ? !/^(?:TRUE|FALSE)$/i.test(token.text) : ANYWHERE.has(token.text.toUpperCase()); // prettier-ignore
      if (anywhere || token.kind === "bracket" || (token.kind === "operator" && token.text === "#"))
        return all;
      if (isReference(token) && sheet !== undefined) {
        const columns = readReference(token)?.columns;
        const width = columns ? columns.last.at - columns.first.at + 1 : Infinity;
        if (width > MOST_COLUMNS_NAMED) found[sheet] = undefined;
        else for (let at = 0; at < width; at++) found[sheet]?.add(columns!.first.at + at);
      }
      sheet = home;
    }
  }
  return found;
}
