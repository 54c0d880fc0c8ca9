import { quoted } from "../number-text";
import { apart, moneyText, plainNumber } from "./money-text";
import type { FindingTexts } from "./parameters";

const list = (names: readonly string[]): string => names.join(", ");
const near = (names: readonly string[]): string => (names.length > 0 ? ` Did you mean ${list(names)}?` : "");
/** The likely ones are worth a sentence where they are not all that there are. */
const likely = ({
  nearest,
  accepted,
}: {
  nearest: readonly string[];
  accepted: readonly string[];
}): string => (nearest.length < accepted.length ? near(nearest) : "");
const graded = (item: string, grade: string): string => (grade === "" ? `“${item}”` : `“${item}” (${grade})`);
const wan = (amount: number): string => moneyText(amount, "万元");

const LIKELY = {
  "typing-slip": "Most likely a typing slip; compare it with the business licence.",
  "citizen-id": "It looks like a personal ID number; enter the credit code on the business licence instead.",
  "old-registration":
    "The organisation code inside it is right, so it may be an old registration; compare it with the licence.",
} as const;

/** The findings' sentences in English. */
export const ENGLISH: FindingTexts = {
  "missing-value": (p) => {
    const accepted = p.accepted.length > 0 ? ` Accepted: ${list(p.accepted)}.` : "";
    if (p.absent && p.item === "")
      return `The sheet has no column ${p.column}: amounts were computed, and there was nothing to compare them with. Add it.`;
    if (p.absent)
      return `“${p.item}” needs ${p.column}, and the sheet has no such column. Add it.${accepted}`;
    return `${p.column} is empty${p.item === "" ? "" : ` and “${p.item}” needs it`}. Fill it in.${accepted}`;
  },
  "bad-number": (p) =>
    /^#/.test(p.given)
      ? `${p.column} must be a number, but the cell is the error ${p.given}. Correct the formula or type the number.`
      : `${p.column} must be a number, not ${quoted(p.given)}. Type digits only, such as 1234.5.`,
  "number-as-text": (p) =>
    `${p.column} was read as ${plainNumber(p.number)} but is stored as text, which Excel's sums skip. Convert it to a number.`,
  "bad-credit-code": (p) => {
    if (p.fault === "number")
      return "The credit code is stored as a number and has lost its last digits. Format the cell as text and type all 18 characters again.";
    return p.fault === "length"
      ? `Credit code ${quoted(p.given)} has ${p.length} characters instead of 18. Compare it with the business licence.`
      : `Character ${p.place} of credit code ${quoted(p.given)}, ${quoted(p.character)}, is not used in credit codes (nor are I, O, S, V, Z). Compare it with the business licence.`;
  },
  "credit-code-check": (p) =>
    `Credit code ${quoted(p.given)} fails its check: the last character should be “${p.expected}”. ${LIKELY[p.likely]}`,
  "bad-date": (p) =>
    `${p.column} ${quoted(p.given)} is not a date. Enter a date, or text such as 2024-05-01.`,
  "unknown-item": (p) =>
    `${quoted(p.given)} is not in the catalogue, so this row's amount cannot be checked.${near(p.nearest)} Use the catalogue's name.`,
  "unknown-grade": (p) =>
    p.accepted.length === 0
      ? `“${p.item}” has no grades, but ${quoted(p.given)} is entered. Leave it empty, or correct the item.`
      : `“${p.item}” has no ${p.column} ${quoted(p.given)}, so the amount cannot be checked.${likely(p)} Accepted: ${list(p.accepted)}.`,
  "amount-mismatch": (p) => {
    const claimed = `Claimed ${moneyText(p.claimed, p.unit)}`;
    if (p.due === null)
      return `${claimed}, but the amount of “${p.item}” is set by another document and cannot be paid under this policy. Name the higher document, or remove the row.`;
    const why = {
      difference: " (the difference to earlier titles)",
      rest: " (what is left of the yearly limit or of the pool)",
      award: "",
    }[p.why as "award"];
    const off = `${moneyText(apart(p.claimed, p.due), p.unit)} too ${p.claimed > p.due ? "much" : "little"}`;
    return `${claimed}; due is ${moneyText(p.due, p.unit)}${why}, ${off}.${p.because.en === "" ? "" : ` ${p.because.en}.`}`;
  },
  "out-of-range": (p) => {
    const { fault } = p;
    const now = `not ${plainNumber(p.given)}`;
    switch (fault.kind) {
      case "negative":
        return `${p.column} cannot be negative (${plainNumber(p.given)}). Check it.`;
      case "not-positive":
        return `${p.column} must be above 0, ${now}. Check it.`;
      case "not-whole":
        return `${p.column} must be a whole number, ${now}. Check it.`;
      case "above-one":
        return `“${p.item}” is not paid by the piece: ${p.column} can only be 1, ${now}.`;
      case "too-few":
        return `${p.column} must be at least ${fault.least}, ${now}. Check it.`;
      case "too-large":
        return `${p.column} above ${plainNumber(fault.most)}${fault.unit && ` ${fault.unit}`} is implausible (${plainNumber(p.given)}). Check unit and digits.`;
      case "outside":
        return `The approved amount of “${p.item}” must lie between ${wan(fault.least)} and ${wan(fault.most)}; ${p.column} is ${plainNumber(p.given)} 万元. Check the approval.`;
      case "above-pool":
        return `“${p.item}” has ${wan(fault.most)} a year for the whole county; ${p.column} is ${plainNumber(p.given)} 万元. Check the approval.`;
    }
  },
  "unit-suspect": (p) =>
    p.kind === "base"
      ? `${p.column} ${moneyText(p.given, p.unit)} is over 100 亿元, most likely in the wrong unit. Check whether 元 or 万元 is meant.`
      : `Claimed ${moneyText(p.claimed, p.unit)} is exactly ${p.larger ? "10,000 times" : "1/10,000 of"} the ${moneyText(p.due, p.unit)} due: 元 and 万元 were most likely mixed up. Enter ${moneyText(p.due, p.unit)}.`,
  "over-cap": (p) =>
    `“${p.item}” pays a firm at most ${moneyText(p.most, p.unit)}${p.yearly ? " a year" : ""}; earlier rows took ${moneyText(p.used, p.unit)}, this one computes to ${moneyText(p.award, p.unit)}, and only ${moneyText(p.due, p.unit)} is left. Enter ${moneyText(p.due, p.unit)}.`,
  "over-pool": (p) =>
    `“${p.item}” has ${moneyText(p.most, p.unit)} a year for the whole county; earlier rows took ${moneyText(p.used, p.unit)}, this one is ${moneyText(p.award, p.unit)}, and only ${moneyText(p.due, p.unit)} is left. Enter ${moneyText(p.due, p.unit)}, or decide the shares anew.`,
  "duplicate-claim": (p) =>
    `${graded(p.item, p.grade)} of ${quoted(p.enterprise)} was already claimed in ${p.earlier} (same grade, year and project). Remove one of them.`,
  "already-awarded": (p) =>
    `${graded(p.item, p.grade)} was already paid to ${quoted(p.enterprise)}${p.year === "" ? "" : ` in ${p.year}`}${p.paid === null ? "" : `, ${wan(p.paid)}`}: see ${p.earlier}. It cannot be paid again.`,
  "title-not-highest": (p) =>
    `Of several titles in a year only the highest is paid: “${p.highest}” is claimed in ${p.at}, so “${p.title}” gets 0.`,
  "title-difference": (p) =>
    `“${p.title}” pays ${moneyText(p.amount, p.unit)}; ${p.earlier.length > 0 ? list(p.earlier) : "an earlier award"} (${moneyText(p.prior, p.unit)}) came before, so ${p.due === 0 ? "nothing is due" : `only the difference of ${moneyText(p.due, p.unit)} is due`}.`,
  vetoed: (p) => {
    const span =
      p.from === "" && p.to === ""
        ? ""
        : `, ${p.from === "" ? "until" : `from ${p.from} to`} ${p.to === "" ? "now" : p.to}`;
    const matter = p.matter === "" ? "" : `, matter: ${quoted(p.matter)}`;
    return `${quoted(p.enterprise)} is on the veto list (by ${p.by}${matter}${span}): 0 is payable${p.otherwise === null || p.otherwise === 0 ? "" : ` instead of ${moneyText(p.otherwise, p.unit)}`}.`;
  },
  "veto-name-similar": (p) =>
    `${quoted(p.enterprise)} is very similar to ${p.similar.map(quoted).join(", ")} on the veto list, and there is no code to compare. Verify whether they are the same firm.`,
  "code-name-conflict": (p) =>
    p.kind === "names"
      ? `Credit code ${quoted(p.code)} appears under different names: ${p.others.map(quoted).join(", ")} (${list(p.at)}). Check them.`
      : `${quoted(p.enterprise)} has different credit codes: ${p.others.map(quoted).join(", ")} (${list(p.at)}). Check them.`,
  "not-on-file": (p) =>
    `A project of “${p.item}” must be on file, and its file number is empty. Fill it in or verify it.`,
  "not-in-statistics": (p) =>
    `A project of “${p.item}” must be in the statistics base; the cell ${p.given === "" ? "is empty" : `says ${quoted(p.given)}`}. Verify it.`,
  "total-mismatch": (p) =>
    `The total of ${p.column} is ${plainNumber(p.given)}; its ${p.rows} rows add up to ${plainNumber(p.sum)}, a difference of ${plainNumber(apart(p.given, p.sum))}. Correct the total or the summed range.`,
  "constant-among-formulas": (p) =>
    `${p.formulas} of ${p.rows} rows of ${p.column || "this column"} are formulas, but this cell is a typed number. Make sure that it was not overwritten by mistake.`,
  "robot-counted-twice": (p) =>
    `The same project also claims robots of ${moneyText(p.robots, p.unit)} in ${p.at}; the equipment amount of ${moneyText(p.equipment, p.unit)} may include them (reading R3: not twice). If so, take them off${p.without === null ? "" : `, which leaves ${moneyText(p.without, p.unit)} due`}. Check the list of equipment.`,
  "robot-project-small": (p) =>
    `The whole project is ${moneyText(p.total, p.unit)}, below ${moneyText(p.least, p.unit)} (reading R11). The authority should confirm that robots count.`,
  "out-of-force": (p) =>
    `${p.given} is outside the time the policy is in force (${p.start} to ${p.end}, that day excluded). Check the date, or which policy applies.`,
  "level-without-effect": (p) =>
    `${p.level} adds nothing here: from ${wan(p.from)} on the rate is ${p.rate}%${p.listed.length > 0 ? `, and only ${list(p.listed)} ${p.listed.length > 1 ? "have their" : "has its"} own` : ""} (reading R2).`,
  "just-below-tier": (p) =>
    p.missing === 0
      ? `The base of “${p.item}” is exactly the start of the tier at ${moneyText(p.from, p.unit)}; a fen less would cost ${moneyText(p.gain, p.unit)}. Check the documents.`
      : `The base of “${p.item}”, ${moneyText(p.base, p.unit)}, is ${moneyText(p.missing, p.unit)} below the tier at ${moneyText(p.from, p.unit)}, which pays ${moneyText(p.gain, p.unit)} more. Check whether something was left out.`,
  "higher-document": (p) =>
    `The row names a higher document, ${quoted(p.document)}. That document sets the amount, so it was not checked against this policy (article 19).`,
  "hidden-row": () => "This row is hidden or filtered out, but it is still a claim and was checked too.",
  "sheet-not-read": (p) =>
    ({
      empty: "Empty; not checked.",
      unknown: "No header of claims, a veto list or past payments was recognised; not checked.",
      veto: "Its name says veto list, but its header (name, credit code) was not recognised, so it was not used. Correct the header.",
      history:
        "Its name says past payments, but its header (name, item) was not recognised, so it was not used. Correct the header.",
    })[p.reason],
};
