import type { ReadingId } from "../policy";
import type { Claims } from "./claims";
import type { Examination } from "./examination";
import { compareReading, type ReadingEffect } from "./readings-compared";
import { listedOutside, type ListedOutside } from "./listed-outside";
import type { Report } from "./report";
import { accountOf, type RowAccount } from "./row-account";
import { valuesOf, type RowValues } from "./claim-values";

/** A checked workbook: its report, and an answer about any of its rows. */
export class Checked {
  constructor(
    readonly report: Report,
    private readonly claims: Claims,
    private readonly exam: Examination,
  ) {}

  /**
   * The number of the claim in a row (from 0); undefined where the row holds none.
   *
   * @param column tells tables apart that stand side by side; without it the first of them answers
   */
  claimAt(sheetIndex: number, row: number, column: number | null = null): number | undefined {
    return this.claims.claimAt(sheetIndex, row, column);
  }

  /**
   * How the amounts of a row come about.
   *
   * @param row from 0, as findings count
   * @returns undefined where the row holds no claim: a total, a list's entry, a title
   */
  account(sheetIndex: number, row: number, column: number | null = null): RowAccount | undefined {
    const claim = this.claimAt(sheetIndex, row, column);
    return claim === undefined
      ? undefined
      : accountOf(this.claims, this.exam.decisions, claim, this.report.rows[claim]!);
  }

  /** What a row says of its award; undefined where it holds no claim. */
  values(sheetIndex: number, row: number, column: number | null = null): RowValues | undefined {
    const claim = this.claimAt(sheetIndex, row, column);
    if (claim === undefined) return undefined;
    return { enterprise: this.report.rows[claim]!.enterprise, ...valuesOf(this.claims, claim) };
  }

  /** The claims of firms on the veto list that are of another time than the veto, in their order. */
  listedOutside(): readonly ListedOutside[] {
    return listedOutside(this.exam);
  }

  /**
   * What the other reading of a question would change, in rows and money; yields how much is done, from 0 to 1.
   *
   * @returns undefined where there is no other reading that could be computed
   */
  compare(reading: ReadingId): Generator<number, ReadingEffect | undefined> {
    return compareReading(this.exam, reading);
  }
}
