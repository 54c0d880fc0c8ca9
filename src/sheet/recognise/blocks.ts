import { isBlank, textOf } from "../../formula";
import { cellAt, filledColumns, type Grid } from "../grid";
import { namesWho, readColumns, type ColumnHeader } from "./column-header";
import { headerRows } from "./header-texts";
import { layoutFrom } from "./header-window";
import type { TitleReading } from "./item-words";
import type { Layout } from "./layout";
import { isOrdinal } from "./numbering";
import { readsClaims, readsWho, saidOfAll, type Section } from "./sections";
import { deniesClaims, isCorner, saidBy } from "./titles";
import type { ColumnKey } from "./vocabulary";

/** A table that stands beside another below one header. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly layout: Layout;
  readonly said: TitleReading | undefined;
}

const MOST_BLOCKS = 8;

const placesOf = ({ columns, shown }: Layout): number[] => [
  ...[...columns.values()].map(({ at }) => at),
  ...shown,
];

/** The header of a column by its meaning, without blanks. */
const calledIn = ({ columns }: Layout, key: ColumnKey): string =>
  (columns.get(key)?.header ?? "").replace(/\s/gu, "");

/** Whether one header is another's once more: who and how much are called the same, and the rest is there. */
function isTwin(one: Layout, other: Layout): boolean {
  const who: ColumnKey = one.columns.has("enterprise") ? "enterprise" : "code";
  const shared = [...one.columns.keys()].filter((key) => other.columns.has(key));
  return (
    calledIn(one, who) === calledIn(other, who) &&
    calledIn(one, "claimed") === calledIn(other, "claimed") &&
    shared.length === one.columns.size &&
    shared.length === other.columns.size
  );
}

/** The tables below one header, and where each of them begins. */
class Beside {
  readonly found: { readonly left: number; readonly layout: Layout }[];
  private readonly headers: readonly ColumnHeader[];

  constructor(
    private readonly grid: Grid,
    private readonly section: Section,
  ) {
    const { headerTop, headerBottom } = section.layout;
    this.headers = readColumns(headerRows(grid, headerTop, headerBottom));
    this.found = [{ left: 0, layout: section.layout }];
    this.findLeft();
    this.findRight();
  }

  private isOrdinal(at: number): boolean {
    return isOrdinal(this.headers[at]?.text ?? "");
  }

  /** Where a table begins whose first column with a meaning this is: a running number before it belongs to it. */
  private beginOf(layout: Layout, after: number): number {
    const first = Math.min(...placesOf(layout));
    return first - 1 > after && this.isOrdinal(first - 1) ? first - 1 : first;
  }

  private layoutIn(left: number, right: number): Layout | undefined {
    const { layout, bottom } = this.section;
    const place = { from: layout.headerTop, to: bottom, left, right, titles: [] };
    const found = layoutFrom(this.grid, place);
    return found && found.headerBottom === layout.headerBottom && readsWho(found) ? found : undefined;
  }

  /** The sheet's own table may stand to the right of another that says less. */
  private findLeft(): void {
    const { layout } = this.section;
    const begin = this.beginOf(layout, -1);
    if (begin === 0 || !this.headers.slice(0, begin).some(namesWho)) return;
    const first = this.layoutIn(0, begin - 1);
    if (!first || !(isTwin(first, layout) || this.parts(begin - 1) || this.parts(begin))) return;
    this.found.unshift({ left: 0, layout: first });
    this.found[1] = { left: begin, layout };
  }

  private findRight(): void {
    while (this.found.length < MOST_BLOCKS) {
      const last = Math.max(...placesOf(this.found.at(-1)!.layout));
      if (!this.headers.slice(last + 1).some(namesWho)) return;
      const next = this.layoutIn(last + 1, Infinity);
      if (!next) return;
      const left = this.beginOf(next, last);
      const between = left - 1 > last ? left - 1 : left;
      if (!isTwin(this.found[0]!.layout, next) && !this.parts(between)) return;
      this.found.push({ left, layout: next });
    }
  }

  /** Whether nothing stands in a column below a header's first row, or a running number begins there. */
  private parts(at: number): boolean {
    if (this.isOrdinal(at)) return true;
    const { layout, bottom } = this.section;
    const values = this.grid.columns[at]?.values ?? [];
    const end = Math.min(bottom, values.length - 1);
    for (let row = layout.headerTop; row <= end; row++) if (!isBlank(values[row] ?? null)) return false;
    return true;
  }
}

/** The titles above a header that belong to some of its columns: their own, and those that stand alone. */
function titlesOver(grid: Grid, { top, layout }: Section, left: number, right: number) {
  const own: string[] = [];
  const shared: string[] = [];
  const filled = filledColumns(grid);
  for (let row = top; row < layout.headerTop; row++) {
    const texts = filled
      .map((at) => ({ at, text: textOf(cellAt(grid, row, at)).trim() }))
      .filter(({ text }) => text !== "");
    const titles = texts.filter(({ text }) => !isCorner(text));
    for (const { at, text } of texts) {
      if (titles.length <= 1) shared.push(text);
      else if (left <= at && at <= right) own.push(text);
    }
  }
  return { own, shared };
}

/**
 * The tables that stand side by side below one header, from left to right; none where there is one alone, or
 * where it is not understood what stands beside it.
 */
export function blocksOf(grid: Grid, section: Section): readonly Block[] {
  if (!readsWho(section.layout)) return [];
  const beside = new Beside(grid, section).found;
  if (beside.length === 1) return [];
  const blocks: Block[] = [];
  for (const [nth, { left, layout: known }] of beside.entries()) {
    const right = (beside[nth + 1]?.left ?? Infinity) - 1;
    const { own, shared } = titlesOver(grid, section, left, right);
    // A title of its own that names nothing known may be of anything.
    const named = own.length === 0 ? section.said : saidBy(own);
    if (deniesClaims(own)) return [];
    const { headerTop } = section.layout;
    const titles = [...section.layout.titles.filter((one) => shared.includes(one)), ...own];
    // The sheet's own columns may be a person's choice.
    const isOwn =
      own.length === 0 &&
      known === section.layout &&
      placesOf(known).every((at) => left <= at && at <= right);
    const layout = isOwn
      ? known
      : layoutFrom(grid, { from: headerTop, to: section.bottom, left, right, titles });
    if (!layout || !readsClaims(layout, named)) return [];
    blocks.push({ left, right, layout, said: saidOfAll(layout, named) });
  }
  return blocks;
}
