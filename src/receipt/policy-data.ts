import {
  EDITION,
  ITEMS,
  LARGEST_MONEY,
  NO_GRADE,
  OTHER_READINGS,
  POLICY_START,
  READINGS,
  YEARS_IN_FORCE,
  YES_NO,
  itemById,
} from "../policy";
import { canonicalJson } from "./canonical";
import { sha256Of } from "./hash";

/**
 * Everything that the policy's declarations say, as data. The other reading of a question is a function; what
 * it makes of its item's declaration stands in its place.
 */
export const policyData = (): Readonly<Record<string, unknown>> => ({
  edition: EDITION,
  items: ITEMS,
  readings: READINGS,
  otherReadings: OTHER_READINGS.map(({ read, ...other }) => ({
    ...other,
    reads: read(itemById(other.item)),
  })),
  start: POLICY_START,
  yearsInForce: YEARS_IN_FORCE,
  largestMoney: LARGEST_MONEY,
  noGrade: NO_GRADE,
  yesNo: YES_NO,
});

/**
 * The hash of policy data: any change of an amount, tier, name, cap, date or reading changes it. It is taken
 * from the very data that the program computes with, so it cannot fall behind them.
 *
 * @throws TypeError where the data hold something that is no data
 */
export const policyHash = (data: Readonly<Record<string, unknown>> = policyData()): string =>
  sha256Of(canonicalJson(data));
