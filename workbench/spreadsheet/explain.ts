import { NAMESPACE, callsIn, stepsIn, toldOnce } from "../../src/formula";
import type { Language } from "../../src/text";
import { correctedFormula, slipSentence } from "../../src/typing";
import { errorText } from "../../engine";
import type { Spreadsheet } from "./create";
import { knownNames } from "./known-names";
import { Spilled } from "./spilled";

/** How one of our functions came to its result, for one cell. */
export interface ExplainedCall {
  /** The call as it stands in the formula. */
  readonly call: string;
  /** One sentence a step; the last one is the result. */
  readonly steps: readonly string[];
}

/** What there is to say of a cell. */
export interface Explanation {
  readonly formula?: string;
  /** Where the formula stands, if it is not the cell's own. */
  readonly origin?: { readonly row: number; readonly column: number };
  readonly calls: readonly ExplainedCall[];
  /** A function of ours gives the cell an explanation already. */
  readonly plain?: true;
  /** What the cell's error means, where it shows one. */
  readonly error?: string;
}

const USES_OURS = new RegExp(`\\b${NAMESPACE}\\.`, "i");
const RESULT = /^结果：/;
const ERROR = /^#[A-Z0-9/]+[!?]?$/;

/** The text of one element out of a computed block. */
function elementOf(value: unknown, row: number, column: number): string {
  if (!Array.isArray(value)) return String(value ?? "");
  const cells = (value.length === 1 ? value[0] : (value[row] ?? value[0])) as unknown;
  return String((Array.isArray(cells) ? (cells[column] ?? cells[0]) : cells) ?? "");
}

/** Explains cells by asking the very functions that computed them, with the same arguments. */
export class Explainer {
  /** The engine answers one batch at a time. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly language: Language = "zh",
  ) {}

  private evaluate(
    sheetId: string,
    row: number,
    column: number,
    formulas: readonly string[],
  ): Promise<unknown[]> {
    const { api, workbook } = this.spreadsheet;
    const unitId = workbook.getUnitId();
    const run = async (): Promise<unknown[]> => {
      const values: unknown[] = [];
      for (const formula of formulas) {
        const results = await api
          .getFormula()
          .executeFormulas({ [unitId]: { [sheetId]: { [row]: { [column]: [formula] } } } });
        values.push(results[unitId]?.[sheetId]?.[row]?.[column]?.[0]?.value);
      }
      return values;
    };
    const done = this.turn.then(run, run);
    this.turn = done.catch(() => undefined);
    return done;
  }

  /**
   * What there is to say of a cell: the steps of each of our functions in its formula, and its error.
   *
   * @returns undefined where the cell has neither
   */
  async explain(sheetId: string, row: number, column: number): Promise<Explanation | undefined> {
    const { workbook } = this.spreadsheet;
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (!sheet) return undefined;
    const spilled = new Spilled(this.spreadsheet, sheetId);
    const origin = spilled.originOf(row, column);
    const shown = spilled.rows[row]?.[column]?.v ?? sheet.getCellRaw(row, column)?.v;
    const code = typeof shown === "string" && ERROR.test(shown) ? shown : undefined;
    if (!origin) return code === undefined ? undefined : { calls: [], error: `${code} ${errorText(code)}` };
    const found = [...new Map(callsIn(origin.formula).map((call) => [call.text, call])).values()];
    const values = await this.evaluate(
      sheetId,
      origin.row,
      origin.column,
      found.map(({ name, argumentText }) =>
        argumentText.trim() === ""
          ? `=${NAMESPACE}.EXPLAIN("${name}")`
          : `=${NAMESPACE}.EXPLAIN("${name}",${argumentText})`,
      ),
    );
    const calls = found.map(({ text }, at) => ({
      call: text,
      steps: stepsIn(elementOf(values[at], row - origin.row, column - origin.column)),
    }));
    const error = code === undefined ? undefined : this.errorOf(code, origin.formula, calls);
    const own = origin.row === row && origin.column === column;
    return {
      formula: origin.formula,
      ...(!own && { origin: { row: origin.row, column: origin.column } }),
      calls: calls.map(({ call, steps }) => ({ call, steps: toldOnce(besideError(steps, error)) })),
      ...(calls.length === 0 && USES_OURS.test(origin.formula) && { plain: true }),
      ...(error !== undefined && { error }),
    };
  }

  /** A slip that stands in the formula itself says more than the error that came of it. */
  private errorOf(code: string, formula: string, calls: readonly ExplainedCall[]): string {
    const corrected = correctedFormula(formula, knownNames(this.spreadsheet));
    return corrected ? `${code} ${slipSentence(corrected, this.language)}` : errorSentence(code, calls);
  }
}

/** The steps without the one that says what is said of the error already. */
const besideError = (steps: readonly string[], error: string | undefined): readonly string[] =>
  steps.at(-1)?.replace(RESULT, "") === error ? steps.slice(0, -1) : steps;

/** The sentence of an error: of the function of ours that gave it, or what the error means in general. */
function errorSentence(code: string, calls: readonly ExplainedCall[]): string {
  for (const { steps } of calls) {
    const last = steps.at(-1)?.replace(RESULT, "") ?? "";
    if (last.startsWith(code)) return last;
  }
  return `${code} ${errorText(code)}`;
}
