import type { ReadingId } from "../policy";
import type { Claims } from "./claims";
import type { Examination } from "./examination";
import { compareReading, type ReadingEffect } from "./readings-compared";
import { listedOutside, type ListedOutside } from "./listed-outside";
import type { Report } from "./report";
import { accountOf, type RowAccount } from "./row-account";
import { valuesOf, type RowValues } from "./claim-values";

/** The place of a row among rows that ascend; undefined where it is not among them. */
function placeOf(rows: Int32Array, row: number): number | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (rows[middle] === row) return middle;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** A checked workbook: its report, and an answer about any of its rows. */
export class Checked {
  constructor(
    readonly report: Report,
    private readonly claims: Claims,
    private readonly exam: Examination,
  ) {}

  /** The number of the claim in a row (from 0); undefined where the row holds none. */
  claimAt(sheetIndex: number, row: number): number | undefined {
    const sheet = this.claims.sheets.find((one) => one.sheetIndex === sheetIndex);
    const entry = sheet && placeOf(sheet.table.rows, row);
    return entry === undefined ? undefined : sheet!.first + entry;
  }

  /**
   * How the amounts of a row come about.
   *
   * @param row from 0, as findings count
   * @returns undefined where the row holds no claim: a total, a list's entry, a title
   */
  account(sheetIndex: number, row: number): RowAccount | undefined {
    const claim = this.claimAt(sheetIndex, row);
    return claim === undefined
      ? undefined
      : accountOf(this.claims, this.exam.decisions, claim, this.report.rows[claim]!);
  }

  /** What a row says of its award; undefined where it holds no claim. */
  values(sheetIndex: number, row: number): RowValues | undefined {
    const claim = this.claimAt(sheetIndex, row);
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
