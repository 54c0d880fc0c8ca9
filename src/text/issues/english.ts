import { WITH_UNIT, numberText, quoted } from "../number-text";
import type { IssueTexts } from "./parameters";

const list = (names: readonly string[]): string => names.join(", ");
const near = (names: readonly string[]): string => (names.length > 0 ? ` Did you mean ${list(names)}?` : "");

/** The reasons' sentences in English. */
export const ENGLISH: IssueTexts = {
  "not-a-number": (p) =>
    WITH_UNIT.test(p.given)
      ? `${p.argument} must be a number, not ${quoted(p.given)}. Type the digits only: the unit is 万元, or what the last argument says.`
      : `${p.argument} must be a number, not ${quoted(p.given)}. Type digits only, such as 1234.5 or 1,234.5.`,
  "boolean-for-number": (p) => `${p.argument} must be a number, not TRUE or FALSE. Type a number.`,
  missing: (p) =>
    `${p.argument} is missing. ${p.accepted.length > 0 ? `Accepted: ${list(p.accepted)}.` : "Fill it in."}`,
  "base-missing": (p) => `“${p.item}” is computed from ${p.input}; give it as the quantity.`,
  "unknown-name": (p) =>
    `There is no ${p.argument} called ${quoted(p.given)}.${near(p.nearest)} Accepted: ${list(p.accepted)}.`,
  "grade-missing": (p) => `“${p.item}” has grades; choose one: ${list(p.accepted)}.`,
  "grade-not-taken": (p) =>
    `“${p.item}” has no grades, but ${quoted(p.given)} is given. Leave the grade empty.`,
  "needs-own-function": (p) => `“${p.item}” needs ${list(p.inputs)}; use WUYI.${p.function}.`,
  "no-tiers": (p) =>
    `“${p.item}” has no tiers by amount, so there is no next one. Accepted: ${list(p.accepted)}.`,
  "not-a-date": (p) =>
    `${p.argument} must be a date, not ${quoted(p.given)}. Enter a date, or text such as 2024-05-01.`,
  "date-out-of-range": (p) => `${p.argument} is not a date between 1900 and 9999. Check it.`,
  "code-as-number": (p) =>
    `${p.argument} holds codes stored as numbers, which have lost their last digits. Format the cells as text and type all 18 characters again.`,
  "unknown-function": (p) =>
    `There is no function called ${quoted(p.given)}.${near(p.nearest)} Accepted: ${list(p.accepted)}.`,
  "too-many-arguments": (p) =>
    `WUYI.${p.function} takes at most ${p.most} ${p.most === 1 ? "argument" : "arguments"}: ${list(p.parameters)}. Remove the others.`,
  "error-in-argument": (p) => `The cell of ${p.argument} is itself the error ${p.error}. Correct that cell.`,
  "too-many-cells": (p) =>
    `The result would fill more than ${numberText(p.most)} cells. Choose smaller ranges.`,
  "too-many-rows": (p) =>
    `One call computes at most ${numberText(p.most)} rows; the range has ${numberText(p.given)}. Choose the rows with data alone, such as D2:D5001, or compute them in several calls.`,
  "internal-fault": (p) =>
    `WUYI.${p.function} made a mistake of its own; its result cannot be used. Tell whoever maintains it what was filled in.`,
  negative: (p) => `${p.argument} cannot be negative (${numberText(p.given)}). Check it.`,
  "not-positive": (p) => `${p.argument} must be above 0, not ${numberText(p.given)}. Check it.`,
  "money-too-large": (p) =>
    p.unit === "元"
      ? `${p.argument} is over 100 亿元. Check the amount.`
      : `${p.argument} is over 100 亿元: most likely an amount in 元 was given as ${p.unit}. Give it in ${p.unit}, or choose 元 as the unit.`,
  "too-large": (p) =>
    `${p.argument} above ${numberText(p.most)}${p.unit && ` ${p.unit}`} is implausible. Check unit and digits.`,
  "not-finite": (p) => `${p.argument} is not a finite number. Check it.`,
  "not-whole": (p) => `${p.argument} must be a whole number, not ${numberText(p.given)}. Check it.`,
  "too-few": (p) => `${p.argument} must be at least ${p.least}, not ${numberText(p.given)}. Check it.`,
  "quantity-above-one": (p) =>
    `“${p.item}” is not paid by the piece: the quantity can only be 1 (or 0), not ${numberText(p.given)}. Leave it empty.`,
  "outside-range": (p) =>
    `The approved amount of “${p.item}” must lie between ${numberText(p.least)} and ${numberText(p.most)} 万元 (article ${p.article}), not ${numberText(p.approved)} 万元.`,
  "above-pool": (p) =>
    `“${p.item}” has ${numberText(p.most)} 万元 a year for the whole county (article ${p.article})${p.used.isZero() ? "" : `, of which ${numberText(p.used)} 万元 were given this year`}: not enough for ${numberText(p.approved)} 万元.`,
  "range-not-decided": (p) =>
    `The authority decides on “${p.item}” between ${numberText(p.least)} and ${numberText(p.most)} 万元 (article ${p.article}); give the approved amount.`,
  "share-not-decided": (p) =>
    `“${p.item}” is given out of ${numberText(p.most)} 万元 a year for the whole county (article ${p.article}); give the approved amount.`,
  "other-document": (p) =>
    `Another document decides on “${p.item}” (article ${p.article}); this policy gives no amount. Follow that document.`,
  "no-element": (p) =>
    `The range of ${p.argument} has no row ${p.row}, column ${p.column}. Choose ranges of one size.`,
  "no-match": (p) =>
    `Nothing in the catalogue matches ${quoted(p.given)}. Give an article (1–22) or a part of an item's name.`,
  "top-tier": (p) =>
    `${numberText(p.base)} 万元 already reaches the highest tier of “${p.item}”; there is no next one.`,
  "more-faults": (p) =>
    `${p.count} more ${p.count === 1 ? "fault" : "faults"} will show once these are put right.`,
};
