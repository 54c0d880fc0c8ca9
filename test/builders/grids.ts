import { creditCodeCheck } from "../../src/enterprise";
import type { CellValue } from "../../src/formula";
import {
  columnNumber,
  type ConcealedCell,
  type DoubtfulFormula,
  type Grid,
  type Merge,
} from "../../src/sheet";

/** A cell as a test writes it: a text that begins with `=` and a bar is a formula with its value. */
export type Typed = CellValue | undefined | { readonly formula: CellValue };

interface Shape {
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly Merge[];
  readonly date1904?: boolean;
  /** What is not to be seen: the whole sheet, columns by their letters, cells by their addresses. */
  readonly concealed?: {
    readonly sheet?: boolean;
    readonly columns?: readonly string[];
    readonly cells?: Readonly<Record<string, Pick<ConcealedCell, "how" | "shown">>>;
  };
  readonly doubtful?: readonly DoubtfulFormula[];
}

const ADDRESS = /^([A-Z]+)(\d+)$/;

function concealedCell(address: string, unseen: Pick<ConcealedCell, "how" | "shown">): ConcealedCell {
  const [, letters, row] = ADDRESS.exec(address)!;
  return { row: Number(row) - 1, column: columnNumber(letters!), ...unseen };
}

/**
 * A sheet from its rows. Hidden rows count from 0.
 *
 * @example grid("申报", [["企业"], ["甲"]], { concealed: { cells: { A2: { how: "colour", shown: "" } } } })
 */
export function grid(name: string, rows: readonly (readonly Typed[])[], shape: Shape = {}): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const values: CellValue[] = [];
    const formulaRows: number[] = [];
    rows.forEach((cells, row) => {
      const cell = cells[column] ?? null;
      if (typeof cell === "object" && cell !== null && "formula" in cell) {
        formulaRows.push(row);
        values[row] = cell.formula;
      } else values[row] = cell;
    });
    return { values, formulaRows };
  });
  return {
    name,
    rowCount: rows.length,
    columns,
    hiddenRows: new Set(shape.hiddenRows),
    merges: shape.merges ?? [],
    date1904: shape.date1904 ?? false,
    ...(shape.concealed && {
      concealed: {
        sheet: shape.concealed.sheet ?? false,
        columns: new Set(shape.concealed.columns?.map(columnNumber)),
        cells: Object.entries(shape.concealed.cells ?? {}).map(([cell, unseen]) =>
          concealedCell(cell, unseen),
        ),
      },
    }),
    ...(shape.doubtful && { doubtful: shape.doubtful }),
  };
}

/** A formula's cell. */
export const formula = (value: CellValue): { readonly formula: CellValue } => ({ formula: value });

/** A valid credit code for a number. */
export function codeOf(n: number): string {
  const first = `91330723MA${String(2_000_000 + n).padStart(7, "0")}`;
  return first + creditCodeCheck(first);
}

/** A made-up firm that is similar to none of `nameOf`: those differ from one another in a letter or two. */
export const SOLE = "武义柏舟工具有限公司";

/** A made-up firm's name for a number. */
export const nameOf = (n: number): string =>
  `武义${"宏晨金天瑞永明华嘉鼎恒新"[n % 12]}${"远曦穗合丰固达越禾新泰阳"[Math.floor(n / 12) % 12]}${"五金门业电器工具机械食品"[(n % 6) * 2]}${"五金门业电器工具机械食品"[(n % 6) * 2 + 1]}${Math.floor(n / 144) || ""}有限公司`;
