import type { ReadingId } from "../../policy";

interface ReadingWords {
  readonly question: string;
  readonly taken: string;
  /** Empty where none was proposed. */
  readonly other: string;
}

/** The readings in English; in Chinese they are told as the ledger tells them. */
export const ENGLISH: Readonly<Record<ReadingId, ReadingWords>> = {
  R1: {
    question: "Is a tier's rate for the whole investment, or for the part inside the tier?",
    taken: "For the whole investment",
    other: "Tier by tier, as income tax is",
  },
  R2: {
    question: "Does a key-project level count in a tier that does not list it?",
    taken: "No: the tier's ordinary rate",
    other: "国家重点 from 2,000 to below 5,000 万元 takes the rate of 省重点, 18%",
  },
  R3: {
    question: "Do robots bought for a project also count in its equipment?",
    taken: "No: a robot's price is subsidised once, at 20%",
    other: "The amount with robots decides which tier the equipment is in",
  },
  R4: {
    question: "Do the 5 points of a city key project go on both rates?",
    taken: "Yes: 30% of 软性投入 and 25% of 硬件投入",
    other: "Only on the rate of 软性投入",
  },
  R5: {
    question: "Is the difference taken from what was paid, or from the earlier title's standard of today?",
    taken: "A number is what was paid, a name is its standard of today; the larger counts",
    other: "",
  },
  R6: {
    question: "Is 保险额 the premium or the sum insured?",
    taken: "Whatever the claim states as 保险额",
    other: "",
  },
  R7: {
    question: "Do the steps of the growth award add up?",
    taken: "No: the highest step reached",
    other: "",
  },
  R8: {
    question: "How are amounts rounded?",
    taken: "To the fen, once, in the last step",
    other: "",
  },
  R9: {
    question: "What is paid for several categories of digital demonstration in one year?",
    taken: "Each category once; a higher grade later in the same category in full",
    other: "Only the difference for a higher grade",
  },
  R10: {
    question: "Is a plot ratio of exactly 1.5 enough?",
    taken: "No: it must be above 1.5",
    other: "Yes",
  },
  R11: {
    question: "Must the whole project reach 100 万元 before its robots count?",
    taken:
      "The function looks at the price of a robot alone; the check warns where the project is known to be smaller",
    other: "Nothing is paid below 100 万元",
  },
};
