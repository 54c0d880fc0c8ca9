import { cellOf, check, type Finding, type Grid } from "../../src/sheet";
import type { FindingParameters } from "../../src/text";

const amount = (wan: number | null): string => (wan === null ? "–" : String(wan));

/** What a finding says decided its row; empty where it is about something else. */
function decisionOf({ code, parameters }: Finding): string {
  if (code === "duplicate-claim") {
    const { same, earlier } = parameters as FindingParameters["duplicate-claim"];
    return `${same} ${earlier}`;
  }
  const decides = [
    "vetoed",
    "already-awarded",
    "title-difference",
    "title-not-highest",
    "over-cap",
    "over-pool",
  ];
  return decides.includes(code) ? code : "";
}

/**
 * What each row is computed at and what of it is payable, in 万元, with what decided it.
 *
 * @example decided(book) // ["5 → 5", "5 → 0, year D3"]: the second is the same as D3, of which there is one a year
 */
export function decided(grids: readonly Grid[]): string[] {
  const { rows, findings } = check(grids);
  return rows.map(({ sheet, row, computed, payable }) => {
    const why = findings
      .filter((one) => one.sheet === sheet && one.row === row - 1)
      .filter((one) => cellOf(one) !== null)
      .map(decisionOf)
      .filter((text) => text !== "");
    return [`${amount(computed)} → ${amount(payable)}`, ...why].join(", ");
  });
}
