import { valuesOf, type RowValues } from "./claim-values";
import type { Grid } from "./grid";
import { readClaims } from "./read-claims";
import { IdentityReader } from "./reading/identity";
import { recognise } from "./recognise/role";
import type { SheetSetting } from "./settings";
import { readSheet } from "./workbook";

/**
 * What a row of a sheet says of its award, read as a check reads it: the sheet as a whole, since what is merged,
 * written once above, or meant by 同上 belongs to the row too.
 *
 * @param row from 0
 * @returns undefined where the row is no claim
 * @example rowValues(grid, 10)?.numbers // { amount: 1200 }
 */
export function rowValues(grid: Grid, row: number, setting?: SheetSetting): RowValues | undefined {
  const sheet = readSheet(grid, recognise(grid, setting), new IdentityReader());
  const steps = readClaims([sheet], { veto: [], past: [] }, 0, 1);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { claims } = step.value;
  const claim = claims.claimAt(0, row);
  if (claim === undefined) return undefined;
  return { enterprise: claims.text(claim, "enterprise"), ...valuesOf(claims, claim) };
}
