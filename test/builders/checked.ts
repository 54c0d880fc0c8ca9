import { examineSteps, type CheckOptions, type Checked, type Grid } from "../../src/sheet";

/** A workbook checked in one go, for questions about its rows. */
export function checked(grids: readonly Grid[], options: CheckOptions = {}): Checked {
  const steps = examineSteps(grids, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
