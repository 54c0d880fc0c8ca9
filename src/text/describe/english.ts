import { numberText } from "../number-text";
import type { DescribeWords } from "./words";

const wan = (amount: number): string => `${numberText(amount)} 万元`;

/** The policy's rules in English; names stay as they stand in cells. */
export const ENGLISH: DescribeWords = {
  wan,
  span: (from, next) =>
    next === undefined ? `from ${wan(from)}` : `from ${numberText(from)} to below ${wan(next)}`,
  rate: (of, percent) => `${of}: ${percent}%`,
  times: (label, rate) => `${label} × ${rate}`,
  of: (label, span) => `${label} ${span}`,
  step: (from, award) => `from ${wan(from)}: ${wan(award)}`,
  perSquareMetre: (label, yuan) => `${yuan} 元 for each ㎡ of ${label}`,
  each: (amount) => `${amount} each`,
  range: (least, most) => `${numberText(least)} to ${wan(most)}, as the authority decides`,
  pool: (most) => `${wan(most)} a year for the whole county, in shares that the authority decides`,
  elsewhere: "Another document decides",
  ended: "No longer paid: 0",
  oneOf: (label, choices) => `${label} is ${choices.join(", ")}`,
  bound: (label, above, bound) => `${label} ${above ? "above" : "at least"} ${bound}`,
  capTotal: (most) => `${wan(most)} a firm`,
  capYearly: (most) => `${wan(most)} a firm and year`,
  capChoice: (of, most) => (of === "" ? wan(most) : `${of} ${wan(most)}`),
  capRoom: (label, less) => `${label} less ${less}`,
  atMost: (cap) => `At most: ${cap}`,
  repetition: {
    "once-per-grade": "Once for each grade",
    yearly: "Every year",
    "per-project": "For each project",
    "per-recognition": "With each recognition",
    "by-approval": "As approved",
    never: "No longer accepted",
  },
  readings: (ids) => `Reading ${ids.join(", ")}`,
  semicolon: "; ",
  comma: ", ",
  enumeration: ", ",
  fullStop: ". ",
  basis: (article, item, grade, parts) =>
    `Article ${article}, ${item}${grade === "" ? "" : ` (${grade})`}: ${parts}.`,
};
