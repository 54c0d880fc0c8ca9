import { until } from "../clock";
import { Findings } from "../outcome";
import { SELF_TEST_SHEET } from "../sheet";
import type { Step } from "../step";

/** So long Excel is waited for while the person is in a cell (s). */
const BUSY = 30;

/** Puts back and takes away whatever the other steps left, also where they were stopped in the middle. */
export const REMOVED_STEP: Step = {
  id: "removed",
  needs: [],
  seconds: 60,
  always: true,
  run: async (context) => {
    const { bench, port, left } = context;
    const found = new Findings();
    if (left.kept) {
      const before = left.kept;
      const same = await bench
        .putBack(before)
        .then(() => bench.kept())
        .then((after) => JSON.stringify(after) === JSON.stringify(before))
        .catch(() => false);
      if (!same) found.wrong("partNotRestored");
    }
    if (left.marks) await port.clear().catch(() => found.wrong("marksStay"));
    if (!left.sheet) return found.isBad ? found.outcome : found.saw("nothingLeft").outcome;
    const gone = await until(context, BUSY, () => bench.removeSheet()).catch(() => false);
    if (!gone) return found.wrong("sheetStays", SELF_TEST_SHEET).outcome;
    return found.saw("gone").outcome;
  },
};
