import type { Grid } from "../grid";
import { blocksOf, type Block } from "./blocks";
import type { TitleReading } from "./item-words";
import { sectionsOf, type Section } from "./sections";
import { partOf } from "./part";
import { Table } from "./table";

/** A table of claims of a sheet, and what is said of all of them. */
export interface ClaimTable {
  readonly table: Table;
  readonly said: TitleReading | undefined;
}

/** The tables of one section: itself, or its blocks, which stand side by side below its header. */
function tablesOf(grid: Grid, section: Section, blocks: readonly Block[]): ClaimTable[] {
  const { top, bottom, layout, said, headings, foreign } = section;
  if (blocks.length === 0) {
    const part = { top, bottom, left: 0, right: Infinity };
    return [{ table: new Table(partOf(grid, part), layout, { part, headings, foreign }), said }];
  }
  const found: ClaimTable[] = [];
  for (const { left, right, layout: own, said: named } of blocks) {
    const part = { top, bottom, left, right };
    // A total's word stands in one of them, its number perhaps in another.
    const totals = found[0]?.table.totals;
    found.push({
      table: new Table(partOf(grid, part), own, { part, headings, foreign, totals }),
      said: named,
    });
  }
  return found;
}

/**
 * The tables of a sheet of claims in reading order: from above to below, and side by side from left to right.
 * What is not understood stays with the table before it, as rows below another header or columns beside it.
 *
 * @param whole the sheet as its first layout alone reads it
 * @param said what is said of all its claims
 * @param chosen whether a person said it
 */
export function tablesOfSheet(
  whole: Table,
  said: TitleReading | undefined,
  chosen = false,
): readonly ClaimTable[] {
  const { grid } = whole;
  const sections = sectionsOf(whole, said, chosen).map((section) => ({
    section,
    blocks: blocksOf(grid, section),
  }));
  const isWhole = ({ section: { headings, foreign }, blocks }: (typeof sections)[number]): boolean =>
    headings.size + foreign.size + blocks.length === 0;
  if (sections.length === 1 && isWhole(sections[0]!)) return [{ table: whole, said }];
  return sections.flatMap(({ section, blocks }) => tablesOf(grid, section, blocks));
}
