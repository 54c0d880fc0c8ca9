import type { CheckWords, DetailsWords, ListWords } from "./check";
import type { ExplainWords } from "./explain";
import type { PolicyWords } from "./policy";
import type { SettingsWords } from "./settings";
import type { FaultWords, ShellWords } from "./shell";
import type { VetoWords } from "./veto";
import type { WhatIfWords } from "./what-if";

/** Everything that the pane says and that `src/text` does not. */
export interface PaneText {
  /** The language's tag, for screen readers and for the shapes of characters. */
  readonly tag: string;
  readonly shell: ShellWords;
  readonly faults: FaultWords;
  readonly check: CheckWords;
  readonly list: ListWords;
  readonly details: DetailsWords;
  readonly explain: ExplainWords;
  readonly settings: SettingsWords;
  readonly policy: PolicyWords;
  readonly whatIf: WhatIfWords;
  readonly veto: VetoWords;
}
