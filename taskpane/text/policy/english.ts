import type { PolicyWords } from "./words";

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
};
