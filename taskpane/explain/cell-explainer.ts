import { columnNumber } from "../../src/sheet";
import type { Language } from "../../src/text";
import type { CheckRunner, ToldAccount } from "../check";
import { copyText } from "../copy-text";
import { Store } from "../session";
import type { Place } from "../port";
import { explainSelectedCell, type ExplainedCall, type ExplainedCell } from "./explain-cell";

/**
 * What the last check says of a row: how its amounts come about, or why there is nothing to say. Nothing was checked
 * yet; something changed since; the row was read as no claim.
 */
export type RowSaid =
  | { readonly kind: "account"; readonly account: ToldAccount }
  | { readonly kind: "unchecked" | "stale" | "no-claim" };

/** What the pane says of a cell; `undefined`: nothing is asked. */
export interface CellExplanation {
  readonly cell: ExplainedCell;
  readonly row: RowSaid;
}

/** Explains the selected cell when asked: its formula, and its row where that is a claim. */
export class CellExplainer {
  readonly store = new Store<CellExplanation | "asking" | null>(null);

  constructor(private readonly runner: CheckRunner) {}

  /** Explains the cell that the person stands on now. */
  async explain(language: Language): Promise<void> {
    const { session } = this.runner;
    this.store.set("asking");
    try {
      const cell = await explainSelectedCell(session.port, language);
      this.store.set({ cell, row: await this.rowOf(cell, language) });
    } catch (thrown) {
      this.store.set(null);
      session.tell(thrown);
    }
  }

  /** What the last check says of the row of a cell. */
  async rowOf({ sheet, cell }: Place, language: Language): Promise<RowSaid> {
    const { result, stale } = this.runner.store.get();
    if (!result) return { kind: "unchecked" };
    // After edits, the row may be another one.
    if (stale) return { kind: "stale" };
    const sheetIndex = result.sheets.findIndex(({ name }) => name === sheet);
    if (sheetIndex < 0) return { kind: "no-claim" };
    const [, letters, row] = /([A-Z]+)\$?(\d+)$/.exec(cell)!;
    const place = { sheetIndex, row: Number(row) - 1, column: columnNumber(letters!) };
    const account = await this.runner.account(place, language);
    return account ? { kind: "account", account } : { kind: "no-claim" };
  }

  /** Copies the receipt of a call of the explained cell. */
  async copyReceipt(
    cell: ExplainedCell,
    { given }: Extract<ExplainedCall, { steps: unknown }>,
  ): Promise<void> {
    const { session } = this.runner;
    const place = { sheet: cell.sheet, cell: cell.cell, formula: cell.formula ?? "" };
    try {
      // Few explanations get a receipt: what makes one is loaded when it is first asked for.
      const made = import(/* webpackChunkName: "receipt" */ "../../src/receipt").then(
        ({ cellReceipt, receiptText }) => receiptText(cellReceipt({ ...given, place })),
      );
      await copyText(made);
      session.done("copied");
    } catch (thrown) {
      session.tell(thrown);
    }
  }

  readonly close = (): void => this.store.set(null);
}
