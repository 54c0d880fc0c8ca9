import type { Examination } from "../examination";
import { amountMismatch, outOfRange, unitSuspect } from "./amounts";
import { constantAmongFormulas } from "./formulas";
import { higherDocument, notInStatistics, notOnFile, outOfForce } from "./documents";
import { badCreditCode, codeNameConflict, creditCodeCheck } from "./identity";
import { overCap, overPool } from "./limits";
import { listEntryNotUsed } from "./lists";
import { unknownGrade, unknownItem } from "./names";
import { alreadyAwarded, duplicateClaim } from "./repeated";
import { robotCountedTwice, robotProjectSmall } from "./robots";
import { ambiguousColumn, unreadRow, unreadTable } from "./reading";
import { hiddenRow, sheetNotRead } from "./sheets";
import { hiddenContent, invisibleCharacters, staleValue } from "./shown";
import { justBelowTier, levelWithoutEffect } from "./tiers";
import { titleDifference, titleNotHighest } from "./titles";
import { totalMismatch } from "./totals";
import { badDate, badNumber, missingValue, numberAsText } from "./values";
import { vetoNameSimilar, vetoed } from "./veto";

type Check = (exam: Examination) => void;

/**
 * Every check. They read what was decided and change nothing, so their order is the order of display alone:
 * findings on one cell stand as their codes do.
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
  unreadRow,
  unreadTable,
  ambiguousColumn,
  hiddenContent,
  staleValue,
  invisibleCharacters,
  listEntryNotUsed,
];
