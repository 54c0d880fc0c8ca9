/** The sheet on which the self-test does everything; it is added at the beginning and removed at the end. */
export const SELF_TEST_SHEET = "WUYI自检";

/** Where each step works on it: no step reads what another one wrote. */
export const PLACES = {
  function: "A1",
  /** What the person types and takes back. */
  undo: "B10",
  numbers: "C1:C5",
  spill: "D1:D5",
  faulty: "F1:F5",
  errors: "G1:G5",
  arguments: "I1:I3",
  marks: "R1:R4",
  filled: "R1",
} as const;
