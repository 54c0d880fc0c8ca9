import { VALUES } from "./values";
import { IDENTITY } from "./identity";
import { NAMES } from "./names";
import { AMOUNTS } from "./amounts";
import { RANGES } from "./ranges";
import { LIMITS } from "./limits";
import { REPEATED } from "./repeated";
import { TITLES } from "./titles";
import { VETO } from "./veto";
import { DOCUMENTS } from "./documents";
import { FORMULAS } from "./formulas";
import { ROBOTS } from "./robots";
import { TIERS } from "./tiers";
import { SHOWN } from "./shown";
import { SHEETS } from "./sheets";

/** Everything that a check can find, in the order of the help. A new finding is one entry in one of these rooms. */
export const FINDINGS = {
  ...VALUES,
  ...IDENTITY,
  ...NAMES,
  ...AMOUNTS,
  ...RANGES,
  ...LIMITS,
  ...REPEATED,
  ...TITLES,
  ...VETO,
  ...DOCUMENTS,
  ...FORMULAS,
  ...ROBOTS,
  ...TIERS,
  ...SHOWN,
  ...SHEETS,
};
