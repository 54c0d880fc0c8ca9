import type { CellValue } from "../../src/formula";
import type { PeerCell } from "./peer-cells";

/** What is known of a cell of which the peer says something else. */
export interface Disagreement {
  readonly ours: CellValue | undefined;
  readonly theirs: PeerCell | undefined;
  /** The file holds a formula and no value of it. */
  readonly pending: boolean;
}

/** A kind of difference from the peer in which ours is right. */
export interface Kind {
  readonly name: string;
  /** Why ours is what the spreadsheet shows. */
  readonly reason: string;
  holds(cell: Disagreement): boolean;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** The kinds that were looked at, one by one, in files of other people. */
export const KINDS: readonly Kind[] = [
  {
    name: "no value",
    reason:
      "a formula or a text without its value has none; the peer takes it for the empty text, FALSE or no number",
    holds: ({ ours, theirs }) =>
      ours === undefined && (theirs?.value === "" || theirs?.value === false || Number.isNaN(theirs?.value)),
  },
  {
    name: "empty text",
    reason: "the empty text is a value of a cell; the peer leaves such a cell out",
    holds: ({ ours, theirs }) => ours === "" && theirs === undefined,
  },
  {
    name: "milliseconds",
    reason: "the time of a date is read to its last digit; the peer cuts it at a thousandth of a second",
    holds: ({ ours, theirs }) =>
      typeof ours === "number" && typeof theirs?.value === "number" && Math.abs(ours - theirs.value) < 1e-7,
  },
  {
    name: "durations",
    reason:
      "a duration or a time of a strict book is a number, as the twin of the book holds it; the peer reads no number",
    holds: ({ ours, theirs }) => typeof ours === "number" && Number.isNaN(theirs?.value),
  },
  {
    name: "first days",
    reason:
      "days before March 1900 count as Excel counts them, as the twin of the book holds them; the peer is one off. What Excel writes for two numbers stays a text",
    holds: ({ ours, theirs }) =>
      (typeof ours === "number" &&
        typeof theirs?.value === "number" &&
        ours < 61 &&
        Math.abs(ours - theirs.value) === 1) ||
      ours === "1899-12-31",
  },
  {
    name: "line ends",
    reason: "a carriage return that is written as a reference stays (XML 1.0, 2.11); the peer drops it",
    holds: ({ ours, theirs }) =>
      isText(ours) &&
      isText(theirs?.value) &&
      ours.replaceAll("\r", "") === theirs.value.replaceAll("\r", ""),
  },
];
