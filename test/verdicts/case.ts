import type { CheckOptions, Grid } from "../../src/sheet";
import type { Verdict } from "../../src/text";

/** What is checked: sheets as tests write them down, or a file that only a reader of files can judge. */
export type Submitted =
  | { readonly grids: readonly Grid[]; readonly options?: CheckOptions }
  | { readonly file: () => Promise<Uint8Array>; readonly options?: CheckOptions };

/** A workbook that must not be paid as it stands, and one of the same layout that may be. */
export interface VerdictCase {
  /** What somebody could gain by it, or what went wrong by accident. */
  readonly why: string;
  /** `refused`: the file is not read at all, with a reason. */
  readonly must: "not-payable" | "undecided" | "refused";
  /** The finding that says so: its code, and the cell (of the first sheet, or with the sheet's name). */
  readonly told?: string;
  readonly deceit: Submitted;
  readonly honest: Submitted;
  /** What it waits for, where one of the two does not get its verdict yet. */
  readonly open?: string;
}

/** Cases of one kind. */
export interface VerdictKind {
  readonly kind: string;
  readonly cases: readonly VerdictCase[];
}

/** What a check answers. */
export interface Answer {
  readonly verdict: Verdict | "refused";
  /** `amount-mismatch F2`, other sheets by name. */
  readonly found: readonly string[];
}
