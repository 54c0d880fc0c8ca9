import type { Examination } from "../examination";
import { amountMismatch, outOfRange, unitSuspect } from "./amounts";
import { constantAmongFormulas } from "./formulas";
import { higherDocument, notInStatistics, notOnFile, outOfForce } from "./documents";
import { badCreditCode, codeNameConflict, creditCodeCheck } from "./identity";
import { overCap, overPool } from "./limits";
import { unknownGrade, unknownItem } from "./names";
import { alreadyAwarded, duplicateClaim } from "./repeated";
import { robotCountedTwice, robotProjectSmall } from "./robots";
import { hiddenRow, sheetNotRead } from "./sheets";
import { justBelowTier, levelWithoutEffect } from "./tiers";
import { titleDifference, titleNotHighest } from "./titles";
import { totalMismatch } from "./totals";
import { badDate, badNumber, missingValue, numberAsText } from "./values";
import { vetoNameSimilar, vetoed } from "./veto";

type Check = (exam: Examination) => void;

/**
 * Every check, in the order in which they must run: what decides about a row comes before what is held
 * against the decision, so that a root cause silences its followers.
 */
export const CHECKS: readonly Check[] = [
  missingValue,
  badNumber,
  numberAsText,
  badDate,
  badCreditCode,
  creditCodeCheck,
  codeNameConflict,
  unknownItem,
  unknownGrade,
  outOfRange,
  higherDocument,
  duplicateClaim,
  alreadyAwarded,
  vetoed,
  vetoNameSimilar,
  titleNotHighest,
  titleDifference,
  overCap,
  overPool,
  unitSuspect,
  amountMismatch,
  notOnFile,
  notInStatistics,
  outOfForce,
  levelWithoutEffect,
  justBelowTier,
  robotCountedTwice,
  robotProjectSmall,
  totalMismatch,
  constantAmongFormulas,
  hiddenRow,
  sheetNotRead,
];
