import { AMOUNTS } from "./amounts";
import { DOCUMENTS } from "./documents";
import { FORMULAS } from "./formulas";
import { IDENTITY } from "./identity";
import { LIMITS } from "./limits";
import { LISTS } from "./lists";
import { NAMES } from "./names";
import { RANGES } from "./ranges";
import { READING } from "./reading";
import { REPEATED } from "./repeated";
import { ROBOTS } from "./robots";
import { SETTINGS } from "./settings";
import { SHEETS } from "./sheets";
import { SHOWN } from "./shown";
import { TIERS } from "./tiers";
import { TITLES } from "./titles";
import { VALUES } from "./values";
import { VETO } from "./veto";

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
  ...READING,
  ...LISTS,
  ...SETTINGS,
};
