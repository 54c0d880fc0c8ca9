import { columnNumber } from "../../src/sheet";
import type { Language } from "../../src/text";
import type { CheckRunner, ToldAccount } from "../check";
import { copyText } from "../copy-text";
import { Store } from "../session";
import { explainSelectedCell, type ExplainedCall, type ExplainedCell } from "./explain-cell";

/** What the pane says of a cell; `undefined`: nothing is asked. */
export interface CellExplanation {
  readonly cell: ExplainedCell;
  /** How the amounts of the cell's row come about, where the last check read it as a claim. */
  readonly account: ToldAccount | null;
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
      this.store.set({ cell, account: await this.accountOf(cell, language) });
    } catch (thrown) {
      this.store.set(null);
      session.tell(thrown);
    }
  }

  private async accountOf({ sheet, cell }: ExplainedCell, language: Language): Promise<ToldAccount | null> {
    const { result, stale } = this.runner.store.get();
    const sheetIndex = result?.sheets.findIndex(({ name }) => name === sheet) ?? -1;
    // After edits, the row may be another one.
    if (stale || sheetIndex < 0) return null;
    const [, letters, row] = /([A-Z]+)\$?(\d+)$/.exec(cell)!;
    const place = { sheetIndex, row: Number(row) - 1, column: columnNumber(letters!) };
    return this.runner.account(place, language);
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
