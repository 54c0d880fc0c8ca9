import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { foldName } from "../../policy";
import type { Grid } from "../grid";
import { headerTexts, type Layout } from "../recognise/layout";

/** As many letters of a hash as tell headers apart. */
const PRINT = 24;
/** As much of a header's text as counts; the rest of a longer one is no header's. */
const LONGEST = 200;

/** A header's texts from its first to its last, as they stand; empty where nothing stands above a column. */
export interface HeaderTexts {
  /** The column of the first text. */
  readonly left: number;
  readonly texts: readonly string[];
}

/** A header of fewer texts is too common to be known again by them. */
export const FEWEST_TEXTS = 2;

/** What stands in some rows as a header; undefined where too little does. */
export function headerOf(
  grid: Grid,
  rows: Pick<Layout, "headerTop" | "headerBottom">,
): HeaderTexts | undefined {
  const all = headerTexts(grid, rows);
  const left = all.findIndex(isFilled);
  const texts = all.slice(left, all.findLastIndex(isFilled) + 1).map((text) => text.slice(0, LONGEST));
  return texts.filter(isFilled).length < FEWEST_TEXTS ? undefined : { left, texts };
}

/**
 * What a header is known by again: its texts in their order, as they are folded. The sheet's name, its titles
 * and where it stands do not count, nor columns without one around it, nor does anything below it; nothing can be read from it.
 *
 * @example headerPrint(["企业名称", "金额 (万元)"]) === headerPrint(["企业名称", "金额（万元）"]) // true
 */
export function headerPrint(texts: readonly string[]): string {
  const folded = texts.map((text) => foldName(text.slice(0, LONGEST)));
  const [first, last] = [folded.findIndex(isFilled), folded.findLastIndex(isFilled)];
  const said = JSON.stringify(folded.slice(Math.max(first, 0), last + 1));
  return bytesToHex(sha256(utf8ToBytes(said))).slice(0, PRINT);
}

const isFilled = (text: string): boolean => text !== "";
