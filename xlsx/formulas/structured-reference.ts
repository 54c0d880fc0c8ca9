import { columnName, type Merge } from "../../src/sheet";
import { sheetPrefix } from "./sheet-name";
import { tokensOf, type Token } from "./tokens";

/** What became of a table, as formulas that name it need to know. */
export interface TableFate {
  /** By former name in small letters: columns that are called otherwise now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Where its cells are now that it is a table no longer; undefined for one that stays. */
  readonly converted?: TablePlace | "gone";
}

/** The cells of a table. */
export interface TablePlace {
  readonly sheet: string;
  /** With its header and its totals. */
  readonly range: Merge;
  readonly headerRows: number;
  readonly totalsRows: number;
  /** By former name in small letters: the column in the sheet. */
  readonly columns: ReadonlyMap<string, number>;
}

const ITEM = /\[((?:[^[\]']|'[^])*)\]/g;
const unescaped = (text: string): string => text.replace(/'([^])/g, "$1");
const escaped = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

function renamedItems(bracket: string, renamed: TableFate["renamed"]): string {
  return bracket.replace(ITEM, (whole, inner: string) => {
    const here = /^@\s*/.exec(inner)?.[0] ?? "";
    const name = renamed.get(unescaped(inner.slice(here.length)).toLowerCase());
    return name === undefined ? whole : `[${here}${escaped(name)}]`;
  });
}

/** What stands in the brackets behind a table's name: which rows, and which columns. */
function itemsOf(bracket: string): { readonly areas: string[]; readonly columns: string[] } {
  const inner = bracket.slice(1, -1).trim();
  const items = inner.startsWith("[") || inner.startsWith("@[") ? [...inner.matchAll(ITEM)].map(([, one]) => one!) : [inner.replace(/^@/, "")]; // prettier-ignore
  const areas = items.filter((item) => item.trim().startsWith("#")).map((item) => item.trim().toLowerCase());
  if (inner.startsWith("@")) areas.push("#this row");
  const columns = items.filter((item) => item !== "" && !item.trim().startsWith("#"));
  return { areas, columns: columns.map((one) => unescaped(one).toLowerCase()) };
}

/** First and last row of the areas that are named; undefined where the table has none of them. */
function rowsOf(
  areas: readonly string[],
  place: TablePlace,
  row: number | undefined,
): [number, number] | undefined {
  const { range, headerRows, totalsRows } = place;
  const [first, last] = [range.top + headerRows, range.bottom - totalsRows];
  if (areas.length === 0) return [first, last];
  const spans = areas.flatMap((area): [number, number][] => {
    if (area === "#all") return [[range.top, range.bottom]];
    if (area === "#data") return [[first, last]];
    if (area === "#headers" && headerRows > 0) return [[range.top, first - 1]];
    if (area === "#totals" && totalsRows > 0) return [[last + 1, range.bottom]];
    return area === "#this row" && row !== undefined && row >= first && row <= last ? [[row, row]] : [];
  });
  return spans.length < areas.length
    ? undefined
    : [Math.min(...spans.map(([top]) => top)), Math.max(...spans.map(([, bottom]) => bottom))];
}

/** The same cells as a plain reference. */
function plainReference(bracket: string, place: TablePlace, home: string, row: number | undefined): string {
  const { areas, columns } = itemsOf(bracket);
  const rows = rowsOf(areas, place, row);
  const sides = columns.map((name) => place.columns.get(name));
  if (!rows || sides.includes(undefined)) return "#REF!";
  const [left, right] = [sides[0] ?? place.range.left, sides.at(-1) ?? place.range.right];
  const fixed = areas.includes("#this row") ? "" : "$";
  const cell = (at: number, column: number): string => `$${columnName(column)}${fixed}${at + 1}`;
  const [first, last] = [cell(rows[0], left), cell(rows[1], right)];
  const prefix = place.sheet.toLowerCase() === home.toLowerCase() ? "" : sheetPrefix(place.sheet);
  return prefix + (first === last ? first : `${first}:${last}`);
}

/**
 * A formula after columns of tables were renamed, and tables were turned into plain ranges.
 *
 * @param tables by name in small letters
 * @param home the sheet on which the formula stands, by its present name
 * @param row the row in which it stands; undefined for a name
 * @example changedTables("SUM(表1[金额])", tables, "甲", 4) // "SUM($C$2:$C$9)"
 */
export function changedTables(
  formula: string,
  tables: ReadonlyMap<string, TableFate>,
  home: string,
  row: number | undefined,
): string {
  if (tables.size === 0) return formula;
  const tokens: readonly Token[] = tokensOf(formula);
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const fate = token.kind === "name" ? tables.get(token.text.toLowerCase()) : undefined;
    if (!fate) {
      text += token.text;
      continue;
    }
    const next = tokens[at + 1];
    const bracket = next?.kind === "bracket" ? next.text : undefined;
    if (fate.converted === "gone") text += "#REF!";
    else if (fate.converted) text += plainReference(bracket ?? "[]", fate.converted, home, row);
    else text += token.text + (bracket === undefined ? "" : renamedItems(bracket, fate.renamed));
    if (bracket !== undefined) at++;
  }
  return text;
}
