import { columnsOf, completeColumns, overlaps, unitAround, type Block } from "./block";
import type { Cells } from "./cells";
import { coverage, freeTexts, type FreeText } from "./coverage";
import { isCodeLike, isFirmLike } from "./firm-text";
import { headersAt } from "./headers";
import type { ListWords } from "./header-words";

/** Half of what stands in a column of firms is firms. */
const ENOUGH = 0.5;

const LONGEST_HEADER = 30;

const KINDS = [
  { key: "enterprise", is: isFirmLike },
  { key: "code", is: isCodeLike },
] as const;

/** A run of texts of one column, from the first firm on. */
interface Run {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** A run that holds firms, from the first of them on. */
function runOf(at: number, texts: readonly FreeText[], is: (text: string) => boolean): Run | undefined {
  const passed = texts.filter(({ text }) => is(text));
  const from = texts.filter(({ row }) => row >= (passed[0]?.row ?? Infinity));
  if (passed.length === 0 || passed.length / from.length < ENOUGH) return undefined;
  return { at, first: from[0]!.row, last: from.at(-1)!.row };
}

/** The tables that have firms' names, or else codes, in a column, and no word of ours above it. */
export function plainBlocks(cells: Cells, words: ListWords, headed: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const { key, is } of KINDS) {
    const free = freeTexts(cells, coverage([...headed, ...blocks]));
    const runs = [...free].flatMap(({ at, texts }) => runOf(at, texts, is) ?? []);
    const places = new Set(runs.map(({ at }) => at));
    for (const run of runs) {
      // A lone name beside a table may be anything: it is told, and no table of its own.
      if (headed.length > 0 && run.first === run.last) continue;
      const all = [...headed, ...blocks];
      const { at, first } = run;
      const coveredTo = coverage(all);
      const isOpen = (column: number): boolean =>
        column >= 0 && column < cells.width && coveredTo(first, column) < 0 && !places.has(column);
      let [left, right] = [at, at];
      while (isOpen(left - 1)) left--;
      while (isOpen(right + 1)) right++;
      const top = headerAbove(cells, coveredTo, first, at);
      const heads = (top === undefined ? [] : headersAt(cells, words, top, at))
        .flatMap((header) => header.heads)
        .filter((head) => head.at >= left && head.at <= right);
      const unit = unitAround(cells, top ?? first);
      const below = all.filter((block) => block.headerTop > first && overlaps(block, { left, right }));
      const block: Block = {
        headerTop: top ?? first,
        headerBottom: top ?? first - 1,
        left,
        right,
        last: Math.max(run.last, Math.min(cells.end, ...below.map(({ headerTop }) => headerTop)) - 1),
        columns: columnsOf(heads, unit),
        unit,
        heads,
        repeated: new Set(),
        others: [],
      };
      const header = heads.find((head) => head.at === at)?.text ?? "";
      block.columns.set(key, { at, header, unit, because: { kind: "content" } });
      completeColumns(cells, block, words.role);
      blocks.push(block);
    }
  }
  return blocks;
}

/** The row above the first firm that says what its column holds: a short text, and no other table's. */
function headerAbove(
  cells: Cells,
  coveredTo: (row: number, at: number) => number,
  first: number,
  at: number,
): number | undefined {
  for (let row = first - 1; row >= first - 2; row--) {
    const text = cells.ownText(row, at);
    if (text === "") continue;
    const isLabel = typeof cells.own(row, at) === "string" && text.length <= LONGEST_HEADER;
    return isLabel && coveredTo(row, at) < 0 ? row : undefined;
  }
  return undefined;
}
