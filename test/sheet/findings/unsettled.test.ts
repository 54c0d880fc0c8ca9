import type { Severity } from "../../../src/sheet";
// No workbook gets as far as the last guard, so it is shown rows that no check of a workbook would leave.
/* eslint-disable no-restricted-imports */
import type { Examination } from "../../../src/sheet/examination";
import { unsettled } from "../../../src/sheet/findings/unsettled";
/* eslint-enable no-restricted-imports */

/** A row as it was read and decided, in fen, and what was found about it. */
interface Row {
  readonly claimed: number;
  readonly due: number;
  /** Some finding says why nothing can be computed. */
  readonly unknown?: true;
  /** A veto, an earlier row or the history leaves nothing of it. */
  readonly nothingLeft?: true;
  readonly found?: { readonly severity: Severity; readonly row: number | null; readonly rows?: number[] };
  readonly noAmounts?: true;
}

/** What the guard tells of one row, the fifth of a sheet. */
function toldOf({ claimed, due, unknown, nothingLeft, found, noAmounts }: Row): unknown[] {
  const told: unknown[] = [];
  const table = { column: (key: string) => (key === "claimed" && !noAmounts ? {} : undefined) };
  const exam = {
    claims: {
      size: 1,
      claimed: [claimed],
      is: () => unknown === true,
      sheet: () => ({ sheetIndex: 2, table }),
      row: () => 4,
      claimAt: (sheet: number, row: number) => (sheet === 2 && row === 4 ? 0 : undefined),
      text: (_: number, key: string) => (key === "claimed" ? "9000" : ""),
    },
    decisions: { due: [due], nothingLeft: () => nothingLeft === true },
    findings: found ? [{ sheetIndex: 2, ...found }] : [],
    columnOf: (_: number, ...keys: string[]) => keys.join(),
    enterprise: () => "武义宏远五金有限公司",
    tellAt: (...what: unknown[]) => told.push(what),
  };
  unsettled(exam as unknown as Examination);
  return told;
}

const TOLD = [
  [
    "unread-row",
    { sheetIndex: 2, row: 4, column: "claimed,enterprise" },
    { enterprise: "武义宏远五金有限公司", amount: "9000", why: "other" },
  ],
];

test.each<[why: string, row: Row, told: boolean]>([
  ["as much as is due", { claimed: 5, due: 5 }, false],
  ["less than is due", { claimed: 4, due: 5 }, false],
  ["more than is due", { claimed: 9, due: 5 }, true],
  ["not read", { claimed: NaN, due: 5 }, true],
  ["not computed", { claimed: 5, due: NaN }, true],
  ["nothing can be computed", { claimed: 5, due: 5, unknown: true }, true],
  ["nothing can be computed, and nothing is left", { claimed: 0, due: 0, unknown: true, nothingLeft: true }, false],
  ["more than is due, and an error names it", { claimed: 9, due: 5, found: { severity: "error", row: 4 } }, false],
  ["a question names it", { claimed: 9, due: 5, found: { severity: "question", row: 4 } }, false],
  ["a warning bars nothing", { claimed: 9, due: 5, found: { severity: "warning", row: 4 } }, true],
  ["an error names another row", { claimed: 9, due: 5, found: { severity: "error", row: 3 } }, true],
  ["an error of its column names it too", { claimed: 9, due: 5, found: { severity: "error", row: 1, rows: [1, 4] } }, false],
  ["an error names the whole sheet", { claimed: 9, due: 5, found: { severity: "error", row: null } }, true],
  ["on a sheet without amounts, which is told once", { claimed: NaN, due: 5, noAmounts: true }, false],
])("a row %s", (_, row, told) => expect(toldOf(row)).toEqual(told ? TOLD : [])); // prettier-ignore
