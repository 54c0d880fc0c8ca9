import type { Language } from "../../src/text";
import type { CheckRunner, ToldAccount } from "../check";
import { Store } from "../session";
import { explainSelectedCell, type ExplainedCell } from "./explain-cell";

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
      const cell = await explainSelectedCell(session.port);
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
    return this.runner.account({ sheetIndex, row: Number(/\d+$/.exec(cell)![0]) - 1 }, language);
  }

  readonly close = (): void => this.store.set(null);
}
