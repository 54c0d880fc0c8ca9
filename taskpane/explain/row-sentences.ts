import { plainNumber } from "../../src/text";
import type { PaneText } from "../text";
import type { RowSaid } from "./cell-explainer";

/** What the last check says of a row, for whoever shows it outside of the pane. */
export interface RowSentences {
  readonly sentences: readonly string[];
  readonly steps: readonly string[];
}

/** A row in sentences: claimed, computed and payable, what reduces it, and the steps with their article. */
export function rowSentences(row: RowSaid, text: PaneText): RowSentences {
  if (row.kind === "no-claim") return { sentences: [text.explain.nothing], steps: [] };
  if (row.kind !== "account") return { sentences: [text.explain[row.kind]], steps: [] };
  const { row: nth, claimed, computed, payable, reason, steps } = row.account;
  const shown = (amount: number | null): string =>
    amount === null ? text.details.noAmount : `${plainNumber(amount)} 万元`;
  return {
    sentences: [
      text.explain.row(nth),
      text.explain.amounts(shown(claimed), shown(computed), shown(payable)),
      text.check.reasons[reason],
    ],
    steps,
  };
}
