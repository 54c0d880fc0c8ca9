import { columnName, columnNumber } from "../src/sheet";

/** Texts and quoted sheet names, which hold no references; then a reference with its dollar signs. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])|[A-Za-z_][\w.]*/g;

/**
 * A shared formula as another of its cells means it: relative references moved along.
 *
 * @example shiftFormula("A1*$B$1", 2, 0) // "A3*$B$1"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECES,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
      if (letters === undefined || row === undefined) return whole;
      const column = fixedColumn === "" ? columnName(columnNumber(letters) + columns) : letters;
      const number = fixedRow === "" ? Number(row) + rows : Number(row);
      return column === "" || number < 1 ? "#REF!" : `${fixedColumn}${column}${fixedRow}${number}`;
    },
  );
}
