import { foldCode, judgeCreditCode } from "../../src/enterprise";
import type { CellValue } from "../../src/formula";
import type { VetoColumnKey, VetoLine, VetoSheet } from "../../src/sheet";
import type { RowsPlan } from "../port";
import { appendedRows, freeRows, withoutColumn, type VetoEntry } from "./entries";

/** How the claim sheet writes a firm. */
export interface ClaimedFirm {
  readonly enterprise: string;
  /** Empty where the row has none that is right. */
  readonly code: string;
}

/** What the decision that a firm is a listed one would write. */
export interface SameFirm {
  readonly list: VetoSheet;
  /** One for each span for which the firm is listed. */
  readonly entries: readonly VetoEntry[];
  readonly rows: RowsPlan;
  /** What cannot be written, because the list has no column for it. */
  readonly unplaced: readonly VetoColumnKey[];
  /** How many empty rows there are, where they are too few. */
  readonly free: number | undefined;
}

/** A credit code as a row of a claim sheet has it; empty where it has none, or a wrong one. */
export function codeIn(value: CellValue): string {
  return typeof value === "string" && judgeCreditCode(value).kind === "valid" ? foldCode(value) : "";
}

/**
 * The entries by which a firm becomes a listed one under the name that it claims with: the listed firm's
 * matter and spans, and a remark that says whose they are.
 *
 * @param listed the name on the list
 * @param remark says that the firm is the same as the listed one
 * @returns undefined where no list names that firm any more
 */
export function sameFirm(
  lists: readonly VetoSheet[],
  lines: readonly VetoLine[],
  listed: string,
  { enterprise, code }: ClaimedFirm,
  remark: string,
): SameFirm | undefined {
  const ofFirm = lines.filter((line) => line.enterprise === listed);
  const list = lists.find(({ sheet }) => sheet === ofFirm[0]?.sheet);
  if (!list) return undefined;
  const hasNote = list.columns.some(({ key }) => key === "note");
  const entries = ofFirm.map(({ matter, from, to }): VetoEntry => ({
    enterprise,
    code,
    // A list without a column for remarks says it beside the matter.
    vetoMatter: hasNote ? matter : matter === "" ? remark : `${matter}（${remark}）`,
    vetoFrom: from,
    vetoTo: to,
    note: hasNote ? remark : "",
  }));
  const free = freeRows(list);
  return {
    list,
    entries,
    rows: appendedRows(list, entries),
    unplaced: withoutColumn(list, entries),
    free: free !== undefined && free < entries.length ? free : undefined,
  };
}
