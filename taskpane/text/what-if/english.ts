import type { WhatIfWords } from "./words";

const inUnit = (label: string, unit: string): string => (unit === "" ? label : `${label} (${unit})`);

/** The part 测算 in English. */
export const WHAT_IF_ENGLISH: WhatIfWords = {
  pick: "Choose an item",
  search: "Search by name, grade or article",
  items: "Items",
  noItem: "There is no such item. Try the number of an article, such as 4.",
  another: "Another item",
  fields: {
    "@grade": "Grade",
    "@titles": "Titles of this year",
    "@quantity": "Quantity",
    "@approved": "Approved amount",
    "@paid": "Paid this year",
    "@used": "Given this year",
    "@prior-title": "Earlier title",
    "@prior-paid": "Paid before",
  },
  unit: "Unit of money",
  optional: (label) => `${label} (optional)`,
  choose: "Choose",
  none: "None",
  takeRow: "Use the selected row",
  taken: (place, enterprise) =>
    `Filled in from the row of ${place}${enterprise === "" ? "" : `: ${enterprise}`}.`,
  notAClaim:
    "The selected row is not a claim. Select a row in a sheet of claims, then press “Use the selected row” again.",
  unknownItem: "The item of the selected row was not recognised. Choose the item below and fill it in.",
  result: "Result",
  missing: (labels) => `Fill in ${labels.join(", ")} to see the result.`,
  steps: "How it is computed",
  insert: "Insert as formula",
  insertPlain: "Insert as plain formula",
  plainFormula:
    "A plain formula works without the add-in, but explains nothing; it is a copy of today's policy and does not follow later changes.",
  formula: "Formula",
  occupied: (place, shown) => `${place} already holds “${shown}”. Replace it with the formula?`,
  replace: "Replace",
  cancel: "Leave it",
  keep: "Keep to compare",
  full: "Four scenarios are the most that can be compared. Remove one to keep another.",
  comparison: "Scenarios",
  scenario: (nth) => `Scenario ${nth}`,
  takeUp: (nth) => `Change scenario ${nth}`,
  drop: (nth) => `Remove scenario ${nth}`,
  item: "Item",
  amount: "Amount",
  noAmount: "unknown",
  correct: "Correct what is marked above first.",
  inUnit,
  curve: (label, baseUnit, unit) => `${inUnit("Amount", unit)} by ${inUnit(label, baseUnit)}`,
  drawing: "Drawing…",
  curveSummary: (label, edges, here, award) =>
    [
      `Chart: ${label} from left to right, the amount upwards.`,
      edges.length > 0 ? ` Edges at ${edges.join(", ")}.` : "",
      here === "" ? "" : ` Now ${here} gives ${award}.`,
    ].join(""),
  here: "You are here",
  point: (base, award) => `${base} → ${award}`,
};
