import type { Conclusion } from "./report-text";

/** A sentence that names more is not read to its end. */
export const MOST_NAMES = 8;

/** What the sentence of the verdict does not tell itself, so that no number is told twice. */
export const besidesVerdict = ({
  verdict,
  questions,
  accepted,
}: Conclusion): Pick<Conclusion, "questions" | "accepted"> => ({
  questions: verdict === "undecided" ? 0 : questions,
  accepted: verdict === "payable" ? 0 : accepted,
});
