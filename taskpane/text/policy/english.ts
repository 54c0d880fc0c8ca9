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
    "Where the policy is silent, this program reads it as below, and names the reading in its steps.",
  taken: "Taken",
  other: "The other way",
  noOther: "no other was proposed",
  concerns: "Concerns",
  everyArticle: "Every article",
  everyItem: "every item",
  comparison: {
    about:
      "This workbook can be computed by the other readings too, to see what they would change. No cell is changed.",
    compare: "Compare on this workbook",
    again: "Compare again",
    stop: "Stop",
    progress: (reading, nth, of) => `Computing by the other reading of ${reading} (${nth} of ${of})`,
    stopped: "Stopped before it was done.",
    failed: (why) => `The comparison did not finish. ${why}`,
    stale: "The workbook has changed since; the amounts below may be out of date.",
    noClaims: "No claim of this workbook is concerned.",
    noChange: (rows) => `No change on this workbook: ${count(rows, "row")} computed, all the same.`,
    changed: (changed, rows) => `${plainNumber(changed)} of ${count(rows, "row")} would change`,
    now: "Payable now",
    then: "Then",
    difference: "Difference",
    whole: (now, then) => `The whole workbook: ${now} 万元 payable, ${then} 万元 then.`,
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
