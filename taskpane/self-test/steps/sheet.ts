import { Findings, failed } from "../outcome";
import { SELF_TEST_SHEET } from "../sheet";
import type { Step } from "../step";

/** A sheet on which everything else happens. */
export const SHEET_STEP: Step = {
  id: "sheet",
  needs: [],
  seconds: 20,
  run: async ({ bench, signal, left }) => {
    left.sheet = true;
    if (!(await bench.addSheet(signal))) {
      left.sheet = false;
      return failed(["exists", SELF_TEST_SHEET]);
    }
    return new Findings().saw("added", SELF_TEST_SHEET).outcome;
  },
};
