import type { Canvas } from "./canvas";
import type { Draw } from "./draw";
import { CORNERS, GENERAL_TITLES, NOTES, SIGNATURES, SUBTITLES, TITLES } from "./parts/words";
import type { OtherRow } from "./truth";

/** What stands above a table. */
export interface TitlePlan {
  /** The item that the title names; none in sheets of several. */
  readonly item?: string;
  readonly unit: string;
  readonly unitPlace: string;
  readonly width: number;
}

/** Lays titles; gives the header's first row. */
export function layTitles(
  draw: Draw,
  canvas: Canvas,
  { item, unit, unitPlace, width }: TitlePlan,
  top: number,
  left: number,
): { readonly below: number; readonly tags: readonly string[] } {
  let row = top;
  const tags: string[] = [];
  if (item !== undefined || unitPlace === "title" || draw.chance(0.8)) {
    const pattern = item === undefined ? draw.word(GENERAL_TITLES) : draw.word(TITLES);
    const title = pattern.replace("{n}", item ?? "") + (unitPlace === "title" ? `（单位：${unit}）` : "");
    canvas.set(row, left, title);
    if (draw.chance(0.7)) canvas.merge(row, left, row, left + width - 1);
    row++;
    tags.push(`title: ${pattern}`);
  }
  if (draw.chance(0.2)) {
    const line = draw.word(SUBTITLES);
    canvas.set(row, left, line);
    // A corner may stand beside it, on the same row.
    if (unitPlace !== "corner") row++;
    tags.push(`below the title: ${line.slice(0, 5)}`);
  }
  if (unitPlace === "corner") {
    const corner = draw.word(CORNERS, 0.4);
    canvas.set(row++, left + width - 1, corner.replace("{u}", unit));
    tags.push(`corner: ${corner}`);
  }
  if (draw.chance(0.08)) row++;
  return { below: row, tags };
}

/** Lays notes and signatures below a table. */
export function layFoot(
  draw: Draw,
  canvas: Canvas,
  others: OtherRow[],
  top: number,
  left: number,
  width: number,
): void {
  let row = top + (draw.chance(0.3) ? 1 : 0);
  if (draw.chance(0.3)) {
    const note = draw.word(NOTES);
    canvas.set(row, left, note);
    if (draw.chance(0.5)) canvas.merge(row, left, row, left + width - 1);
    others.push({ row: row++, tag: `note: ${note.slice(0, 6)}` });
  }
  if (draw.chance(0.3)) {
    const cells = draw.any(SIGNATURES);
    const step = Math.max(1, Math.floor(width / cells.length));
    cells.forEach((cell, at) => canvas.set(row, left + Math.min(at * step, width - 1), cell));
    others.push({ row, tag: `signature: ${cells.join("|").slice(0, 18)}` });
  }
}
