import { plainNumber } from "../../../src/text";
import type { PolicyWords } from "./words";

const count = (many: number, one: string): string => `${plainNumber(many)} ${one}${many === 1 ? "" : "s"}`;

/** The part 政策 in English. */
export const POLICY_ENGLISH: PolicyWords = {
  sections: "Sections of the policy",
  catalogue: "Items",
  readings: "Readings",
  search: "Search by name, grade or article",
  found: (items) => `${items} ${items === 1 ? "item" : "items"}`,
  noItem: "There is no such item. Try the number of an article, such as 4.",
  standard: "Amount",
  conditions: "Conditions",
  most: "At most",
  repetition: "How often",
  categories: "Categories",
  readingsOf: "Readings",
  separator: ", ",
  alsoCalled: "Also called",
  tryOut: "Try it out",
  rules: "Rules for every item",
  generalRules: [
    [
      19,
      "Where a higher document sets the county's share, that document decides; a row that names one is not held to the computed amount.",
    ],
    [20, "A firm on the veto list is paid nothing while the veto lasts."],
    [
      21,
      "Amounts may be adjusted. Each is kept with the day from which it holds, and a claim is computed with those of its own day.",
    ],
    [22, "In force for three years from the first day, which is set in Settings."],
  ],
  readingsHint:
    "Where the policy is silent, this program computes by the readings marked “Taken” below, and cites their numbers in its steps.",
  taken: "Taken",
  other: "The other way",
  noOther: "None was proposed",
  concerns: "Concerns",
  everyArticle: "Every article",
  everyItem: "Every item",
  comparison: {
    about:
      "Compute this workbook by the other readings to see what they would change in money. No cell is changed.",
    compare: "Compare on this workbook",
    again: "Compare again",
    stop: "Stop",
    progress: (reading, nth, of) => `Computing by the other reading of ${reading} (${nth} of ${of})`,
    stopped: "The comparison was stopped before it was done, so no amounts are shown.",
    failed: (why) => `The comparison did not finish. ${why}`,
    stale: "The workbook has changed since this comparison; the amounts below may be out of date.",
    noClaims: "This workbook has no such claims.",
    noChange: (rows) => `${count(rows, "row")} concerned; no amount would change.`,
    changed: (changed, rows) => `${plainNumber(changed)} of ${count(rows, "row")} would change`,
    now: "Payable now",
    then: "The other way",
    difference: "Difference",
    whole: (now, then) => `Payable on the whole workbook: ${now} 万元 now, ${then} 万元 the other way.`,
    unsure: {
      R9: (rows) => `${count(rows, "row")} without a category, taken as the same one.`,
      R11: (rows) => `${count(rows, "row")} without a project total, left as they are.`,
    },
    rows: "Rows that would change",
    showRows: (rows) => `Show ${count(rows, "row")}`,
    hideRows: "Hide rows",
    more: (left) => `Show more (${plainNumber(left)} left)`,
  },
};
