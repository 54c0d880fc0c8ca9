import { withoutStrangeFiles } from "../../src/formula";
import { formulaText, type CellFormula } from "../cell-walk";
import { formulaOf, tokensOf } from "../formulas/tokens";
import { typedFormula } from "../formulas";
import { arithmeticOf } from "./arithmetic";
import type { Arithmetic, Offset } from "./plain-calls";
import type { PlainNames } from "./plain-names";

/** A formula that was understood once, for all its copies. */
interface Pattern extends Pick<Understood, "arithmetic" | "beyond"> {
  /** Where the text stands that was understood. */
  readonly row: number;
  readonly column: number;
}

/** A formula as plain arithmetic, and how far it lies from where that was understood. */
export interface Understood {
  /** Undefined where it is more than that. */
  readonly arithmetic: Arithmetic | undefined;
  readonly offset: Offset;
  /** It speaks of more than the cells of the book: nobody here can compute it. */
  readonly beyond: boolean;
}

const AT_HOME: Offset = { rows: 0, columns: 0 };
/** A cell's row that moves along when the formula is copied down; no piece of a number or of a name. */
const ROW = /(^|[^\p{L}\d_.$\\])(\$?[A-Za-z]{1,3})(\d{1,7})(?![\p{L}\d_.(!\\])/gu;
/** Where what looks like a cell may be none: in texts, and in the names of sheets, tables and books. */
const UNSURE = /"[^"]*[A-Za-z]\d[^"]*"|['[]/;

/** Understands formulas; those of a column, which differ in their rows only, are understood once. */
export class FormulaReader {
  private readonly shared = new Map<object, Pattern>();
  private readonly written = new Map<string, Pattern>();

  constructor(
    private readonly sheets: ReadonlyMap<string, number>,
    private readonly names: PlainNames,
  ) {}

  read(formula: CellFormula, sheet: number, row: number, column: number): Understood {
    if (typeof formula !== "string") {
      const { of } = formula;
      let pattern = this.shared.get(of);
      if (!pattern) this.shared.set(of, (pattern = this.understand(of.text, sheet, of.row, of.column)));
      return this.moved(pattern, row, column);
    }
    if (UNSURE.test(formula)) return { ...this.understand(formula, sheet, row, column), offset: AT_HOME };
    const key = `${sheet} ${column} ${formula.replace(ROW, (_, before: string, letters: string, digits: string) => `${before}${letters}[${Number(digits) - row}]`)}`;
    let pattern = this.written.get(key);
    if (!pattern) this.written.set(key, (pattern = this.understand(formula, sheet, row, column)));
    return this.moved(pattern, row, column);
  }

  private moved(
    { arithmetic, beyond, row: from, column: left }: Pattern,
    row: number,
    column: number,
  ): Understood {
    return { arithmetic, beyond, offset: { rows: row - from, columns: column - left } };
  }

  private understand(text: string, sheet: number, row: number, column: number): Pattern {
    const tokens = this.names.inPlaces(tokensOf(meant(text)), sheet);
    const arithmetic = tokens && arithmeticOf(tokens, sheet, (name) => this.sheets.get(name));
    return { arithmetic, beyond: tokens === undefined, row, column };
  }

  /** A formula as people type it, without the equals sign and without names. */
  placedText(formula: CellFormula, sheet: number): string {
    const typed = typedText(formula);
    const placed = this.names.inPlaces(tokensOf(typed), sheet);
    return placed ? formulaOf(placed) : typed;
  }
}

/** What a file's formula means as people type it, without files that Excel put before our functions. */
const meant = (stored: string): string => withoutStrangeFiles(typedFormula(stored));

/** A formula as people type it, without the equals sign. */
export const typedText = (formula: CellFormula): string => meant(formulaText(formula));
