import { isoDay } from "../calendar";
import { cellName } from "./grid";
import type { Examination } from "./examination";
import { entriesOf } from "./decide";

/** A claim of a firm that is on the veto list, but at another time. Days are ISO texts. */
export interface ListedOutside {
  readonly sheet: string;
  readonly cell: string;
  readonly enterprise: string;
  readonly by: "code" | "name";
  readonly matter: string;
  /** The span of the first entry; empty where open-ended. */
  readonly from: string;
  readonly to: string;
  /** How many entries the firm has, all of another time. */
  readonly entries: number;
  /** The claim's time, and whether a date or only a year says so. */
  readonly time: { readonly from: string; readonly to: string; readonly says: "date" | "year" };
}

/** The claims of listed firms that are not vetoed, because every span of the veto is of another time. */
export function listedOutside(exam: Examination): readonly ListedOutside[] {
  const { claims } = exam;
  const found: ListedOutside[] = [];
  for (let claim = 0; claim < claims.size; claim++) {
    if (exam.decisions.find(claim, "vetoed")) continue;
    // By code and by name alike finds an entry twice.
    const listed = entriesOf(claims, claim, exam.veto);
    const first = listed[0];
    if (!first) continue;
    const { entry, by } = first;
    // Without a time of its own, a listed firm's claim is vetoed.
    const period = exam.periodOf(claim)!;
    found.push({
      sheet: claims.sheet(claim).table.grid.name,
      cell: cellName(claims.row(claim), exam.columnOf(claim, "enterprise", "code")),
      enterprise: exam.enterprise(claim),
      by,
      matter: entry.matter,
      from: entry.from === undefined ? "" : isoDay(entry.from),
      to: entry.to === undefined ? "" : isoDay(entry.to),
      entries: new Set(listed.map((one) => one.entry)).size,
      time: {
        from: isoDay(period.from),
        to: isoDay(period.to),
        says: claims.periods[claim] ? "date" : "year",
      },
    });
  }
  return found;
}
