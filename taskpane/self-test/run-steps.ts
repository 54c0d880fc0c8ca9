import { PortFault } from "../port-fault";
import { troubleOf } from "../trouble";
import { failed, skipped, type Outcome, type Result } from "./outcome";
import type { Leftovers, Step, StepId, Tools } from "./step";

/** A step that is over. */
export interface StepReport extends Outcome {
  readonly id: StepId;
  readonly seconds: number;
}

/** Hears how it goes on. */
export interface Listener {
  begun(id: StepId): void;
  progress(done: number): void;
  ended(report: StepReport): void;
}

/**
 * What the host calls its fault: `AccessDenied`. The sentence after it is left out, as it could name something of the
 * person's workbook.
 */
const hostWord = (detail = ""): string => /^[A-Za-z]+(?=:|$)/.exec(detail)?.[0] ?? "";

/** What a step came to that threw. */
function thrown(fault: unknown): Outcome {
  if (fault instanceof PortFault && fault.code === "stopped") return skipped(["stopped"]);
  const { code, detail } = troubleOf(fault);
  // A fault of our own says where in the program it is.
  return failed(["fault", code, code === "internal" ? (detail ?? "") : hostWord(detail)]);
}

/** Runs one step: to its end, to the end of its time, or until the person stops it. */
function runStep(
  step: Step,
  tools: Tools,
  left: Leftovers,
  stop: AbortSignal,
  progress: (done: number) => void,
): Promise<Outcome> {
  const own = new AbortController();
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      callOff();
      stop.removeEventListener("abort", stopped);
      resolve(outcome);
      // Whatever goes on in spite of it finds out at its next look.
      own.abort();
    };
    const stopped = (): void => end(skipped(["stopped"]));
    const callOff = tools.clock.limit(step.seconds * 1_000, () =>
      end(failed(["timeOut", `${step.seconds}`])),
    );
    if (!step.always) stop.addEventListener("abort", stopped);
    const { signal } = own;
    const told = (done: number): void => {
      if (!signal.aborted) progress(done);
    };
    Promise.resolve()
      .then(() => step.run({ ...tools, signal, left, progress: told }))
      .then(end, (fault: unknown) => end(thrown(fault)));
  });
}

/**
 * Runs the steps one after the other. One that fails, or does not end, does not keep the others from running, but for
 * those that need it; what cleans up runs whatever happened.
 *
 * @param nameOf how a step is called where another one needs it
 */
export async function runSteps(
  steps: readonly Step[],
  tools: Tools,
  stop: AbortSignal,
  nameOf: (id: StepId) => string,
  { begun, progress, ended }: Listener,
): Promise<readonly StepReport[]> {
  const left: Leftovers = { sheet: false, marks: false, kept: null };
  const results = new Map<StepId, Result>();
  const reports: StepReport[] = [];
  for (const step of steps) {
    const missing = step.needs.find((id) => results.get(id) !== "passed");
    const began = tools.clock.now();
    begun(step.id);
    const outcome =
      stop.aborted && !step.always
        ? skipped(["stopped"])
        : missing !== undefined
          ? skipped(["needs", nameOf(missing)])
          : await runStep(step, tools, left, stop, progress);
    const report = { ...outcome, id: step.id, seconds: (tools.clock.now() - began) / 1_000 };
    results.set(step.id, report.result);
    reports.push(report);
    ended(report);
  }
  return reports;
}
