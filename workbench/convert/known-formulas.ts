import { IFunctionService } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../spreadsheet/create";

/** Texts and quoted sheet names hold no functions; then a name before a bracket, or a reference outside the book. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_][\p{L}\p{N}_.]*)\s*\(|\[[^\]]*\]/gu;
/** Names that LET and LAMBDA give are called like functions. */
const GIVES_NAMES = /\b(?:LET|LAMBDA)\s*\(/i;

/** Knows which formulas the spreadsheet can compute. */
export class KnownFormulas {
  private readonly functions: IFunctionService;

  constructor({ injector }: Spreadsheet) {
    this.functions = injector.get(IFunctionService);
  }

  /**
   * What in a formula the spreadsheet cannot compute: a function that it does not have, another workbook, a
   * table's column. Undefined where it can.
   *
   * @example unknownIn('CUBEVALUE("x",A1)') // "CUBEVALUE"
   */
  unknownIn(formula: string): string | undefined {
    const named = GIVES_NAMES.test(formula);
    for (const match of formula.matchAll(PIECES)) {
      const [whole, name] = match;
      if (name !== undefined) {
        if (!named && !this.functions.hasExecutor(name.toUpperCase())) return name.toUpperCase();
      } else if (!whole.startsWith('"') && whole.includes("[")) return whole;
    }
    return undefined;
  }
}
