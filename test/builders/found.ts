import { check, SEVERITIES, type Finding } from "../../src/sheet";
import type { FindingCode } from "../../src/text";
import type { Found } from "../../taskpane/check/protocol";
import { claimRows, withMore, type Claim } from "./claims";
import { grid } from "./grids";

/** Findings as the pane lists them, of a workbook with some claims added to the clean ones. */
export function foundIn(...claims: readonly Claim[]): Found[] {
  const { findings } = check([grid("申报汇总", claimRows(withMore(...claims)))]);
  return findings.map((finding, nth) => ({ ...finding, nth, enterprise: "", atStake: null }));
}

/** A finding of a code on a cell, for lists that look at nothing else of it. */
export const found = (
  nth: number,
  code: FindingCode,
  place: Partial<Finding> & Partial<Pick<Found, "enterprise" | "atStake">> = {},
): Found => ({
  nth,
  code,
  severity: SEVERITIES[code],
  sheetIndex: 0,
  sheet: "申报汇总",
  row: nth + 2,
  column: 7,
  parameters: { item: "工业机器人补助" },
  shown: "",
  bound: "",
  enterprise: "",
  atStake: null,
  ...place,
});
