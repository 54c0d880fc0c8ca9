import { textOf, type CellValue } from "../../formula";
import type { Grid } from "../grid";
import type { Column, Layout } from "../recognise/layout";
import type { TableView } from "../recognise/table";
import type { ColumnKey } from "../recognise/vocabulary";
import { layoutOf, placeOf, type Block } from "./block";
import type { Cells } from "./cells";
import type { ListKey } from "./header-words";
import type { ListedName } from "./records";

/**
 * The entries of one table of a list. An entry is a firm under one of its names: a row whose cell names several
 * firms has as many entries, and so has a firm with former names.
 */
export class ListTable implements TableView {
  readonly grid: Grid;
  readonly layout: Layout;
  /** The row of each entry; several entries can have one row. */
  readonly rows: Int32Array;

  constructor(
    private readonly cells: Cells,
    readonly block: Block,
    readonly records: readonly ListedName[],
  ) {
    this.grid = cells.grid;
    this.layout = layoutOf(cells, block);
    this.rows = Int32Array.from(records, ({ row }) => row);
  }

  get size(): number {
    return this.records.length;
  }

  column(key: ColumnKey): Column | undefined {
    return this.layout.columns.get(key);
  }

  /** A column of any meaning that a list's can have. */
  listColumn(key: ListKey): Column | undefined {
    return this.block.columns.get(key);
  }

  originOf(row: number, column: number): number {
    return this.cells.originOf(row, column);
  }

  /** What an entry's row holds in a column, merged cells followed. */
  cell(key: ListKey, entry: number): CellValue {
    return this.cells.value(this.rows[entry]!, placeOf(this.block, key));
  }

  /** An entry's own name and code; of all other columns what its row holds. */
  text(key: ColumnKey, entry: number): string {
    return textOf(this.value(key, entry)).trim();
  }

  value(key: ColumnKey, entry: number): CellValue {
    const { name, code, firmRow } = this.records[entry]!;
    if (key === "enterprise") return name;
    if (key !== "code") return this.cell(key, entry);
    const whole = this.cells.value(firmRow, placeOf(this.block, "code"));
    // A number in the code's cell has lost its last digits; parts of a text are texts.
    return textOf(whole) === code ? whole : code;
  }
}
