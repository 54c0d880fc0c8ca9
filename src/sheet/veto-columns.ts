import type { ColumnKey } from "./recognise/vocabulary";

/** What a veto list can say of a firm, in the order of a list of ours. */
export const VETO_COLUMNS = [
  "enterprise",
  "code",
  "vetoMatter",
  "vetoFrom",
  "vetoTo",
  "note",
] as const satisfies readonly ColumnKey[];
export type VetoColumnKey = (typeof VETO_COLUMNS)[number];
