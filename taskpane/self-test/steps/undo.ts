import { until } from "../clock";
import { Findings, failed, skipped, type Outcome } from "../outcome";
import { PLACES, SELF_TEST_SHEET } from "../sheet";
import type { Step, StepContext } from "../step";

/** So long the person is waited for (s), each time. */
const PATIENCE = 180;

/** So long Excel is waited for while the person is in a cell (s). */
const BUSY = 30;

type Seen = "done" | "skip" | "impossible";

/** Waits until the cell is filled, or empty again, or the person says that it will not be. */
async function waitFor(context: StepContext, act: "type" | "undo"): Promise<Seen | undefined> {
  const { bench, person } = context;
  const cell = PLACES.undo;
  person.ask({ act, sheet: SELF_TEST_SHEET, cell });
  try {
    return await until<Seen>(context, PATIENCE, async () => {
      const said = person.said();
      if (said) return said;
      const filled = (await bench.values(cell))[0]![0] !== null;
      return filled === (act === "type") ? "done" : undefined;
    });
  } finally {
    person.ask(null);
  }
}

async function keepsUndo(context: StepContext): Promise<Outcome> {
  const { port, signal } = context;
  // While the person is still in a cell, Excel answers nothing.
  const read = () =>
    until(context, BUSY, async () => (await port.read({ signal }, [SELF_TEST_SHEET])) && true);
  // As after a first check: what need not be asked again is known.
  await read();
  await port.select({ sheet: SELF_TEST_SHEET, cell: PLACES.undo });
  const typed = await waitFor(context, "type");
  if (typed === undefined) return skipped(["nobodyTyped", `${PATIENCE}`]);
  if (typed !== "done") return skipped(["personSkipped"]);
  await read();
  await port.settings();
  const undone = await waitFor(context, "undo");
  if (undone === "skip") return skipped(["personSkipped"]);
  if (undone === "impossible") return failed(["notUndone"]);
  if (undone === undefined) return failed(["nobodyUndid", `${PATIENCE}`]);
  return new Findings().saw("typed", PLACES.undo).saw("undone", PLACES.undo).outcome;
}

/** Whether a person can take back what they typed after the pane has read the workbook. */
export const UNDO_STEP: Step = {
  id: "undo",
  needs: ["sheet"],
  seconds: 2 * PATIENCE + 60,
  run: keepsUndo,
};
