import { isBlank } from "../../formula";
import { cellAt } from "../grid";
import { isFirmLike } from "../lists";
import { namesWho, readColumn } from "./column-header";
import { isOrdinal } from "./numbering";
import type { RowCells } from "./row-cells";
import { rowPrintOf } from "./titles";

/** Few rows of claims begin like a header; the others are not looked at twice. */
const LIKE_HEADER =
  /名称|代码|企业|主体|对象|厂商|单位|项目|条款|事项|金额|资金|等级|级别|档次|类别|年度|日期|时间|文号|文件|备注|数量|基数|序号|编号|项次|^No/i;
/** Longer texts begin no header: two languages in two lines are short of it. */
const LONGEST_HEADER = 30;
/** From so many columns on a row of header words is a header. */
const FEWEST_WORDS = 3;

/** Tells the rows below a header that are headers themselves. */
export class HeaderRows {
  /** What stands in the rows of the header. */
  private readonly headers: ReadonlySet<string>;

  constructor(private readonly cells: RowCells) {
    const { grid, layout } = cells;
    const height = layout.headerBottom - layout.headerTop + 1;
    const rows = Array.from({ length: height }, (_, at) => layout.headerTop + at);
    this.headers = new Set(rows.map((row) => rowPrintOf(grid, row)));
  }

  /** Whether the first of some cells of a row could be a header's. */
  private beginsLikeHeader(row: number, columns: readonly number[]): boolean {
    const text = this.cells.firstText(row, columns);
    return text.length <= LONGEST_HEADER && LIKE_HEADER.test(text.replace(/\s/gu, ""));
  }

  /** The last row of a header that begins in a row: cells of it are merged into the row below. */
  private belowHeader(row: number): number {
    const joins = this.cells.grid.merges.some(
      ({ top, bottom }) => top === row && bottom > row && bottom <= row + 2,
    );
    return joins ? row + 1 : row;
  }

  /** Whether a row says what columns mean: those of this table once more, or others. */
  at(row: number): "heading" | "table" | undefined {
    if (!this.beginsLikeHeader(row, this.cells.mapped) && !this.beginsLikeHeader(row, this.cells.filled))
      return undefined;
    if (this.headers.has(rowPrintOf(this.cells.grid, row))) return "heading";
    const below = this.belowHeader(row);
    let [words, same, cells] = [0, 0, 0];
    let saysWho = false;
    for (const at of this.cells.filled) {
      const texts: string[] = [];
      for (let of = row; of <= below; of++) {
        const value = cellAt(this.cells.grid, of, at);
        if (isBlank(value)) continue;
        // A number or an error among them: no header has those.
        if (typeof value !== "string") return undefined;
        texts.push(value);
      }
      // A running number says nothing of the columns beside it.
      if (texts.length === 0 || isOrdinal(texts[0]!)) continue;
      cells++;
      const header = readColumn(texts);
      const { meanings } = header;
      if (meanings.length === 0) continue;
      words++;
      saysWho ||= namesWho(header) && !texts.some(isFirmLike);
      if (meanings.some(({ key }) => this.cells.layout.columns.get(key)?.at === at)) same++;
    }
    // Two words make a header where they say whose a row is, or nothing else stands beside them.
    const fewest = words === cells || saysWho ? 2 : FEWEST_WORDS;
    if (words < Math.min(fewest, this.cells.mapped.length)) return undefined;
    return same === words ? "heading" : "table";
  }
}
