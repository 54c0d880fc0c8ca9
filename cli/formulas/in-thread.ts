import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { CellError } from "../../src/formula";
import type { AskedSheet, Engine, EngineValue } from "../../xlsx";

/** For all formulas of a book, in milliseconds of the processor: 20,000 that are no plain arithmetic take two seconds. */
const MOST_WORK = 8_000;
/** And on the clock, where others have the processor too. */
const LONGEST = 12_000;
const LOOK_EVERY = 100;
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/** The command itself, which knows by its thread what it is to do. Sources that run as they are have none beside them. */
const CODE = join(__dirname, "wuyi.cjs");

type Answers = readonly (readonly EngineValue[])[];

/** Errors come from the thread as plain objects. */
function withErrors(answers: Answers): Answers {
  const revived = <T>(value: T): T =>
    typeof value === "object" && value !== null && "code" in value
      ? (new CellError(value.code as CellError["code"]) as T)
      : value;
  return answers.map((sheet) =>
    sheet.map(({ value, block }) => ({
      value: revived(value),
      ...(block && { block: block.map((line) => line.map(revived)) }),
    })),
  );
}

const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** One thread that has done its work is kept for the next book: to make one takes half a second. */
let idle: Worker | undefined;

/** Sends a job to a thread; undefined where it failed, or took longer than it may. */
function answered(
  sheets: readonly AskedSheet[],
  left: { work: number; time: number },
): Promise<Answers | undefined> {
  const worker = idle ?? new Worker(CODE, { resourceLimits: LIMITS, stdout: true, stderr: true });
  idle = undefined;
  worker.ref();
  const start = { work: worked(), time: performance.now() };
  return new Promise((resolve) => {
    const end = (answers: Answers | undefined): void => {
      clearInterval(watch);
      worker.off("message", answer).off("error", fail).off("exit", fail);
      left.work -= worked() - start.work;
      left.time -= performance.now() - start.time;
      if (answers && idle === undefined) {
        idle = worker;
        worker.unref();
      } else {
        // Whatever a thread says while it dies is nobody's concern.
        worker.on("error", () => undefined);
        void worker.terminate();
      }
      resolve(answers);
    };
    const watch = setInterval(() => {
      if (worked() - start.work > left.work || performance.now() - start.time > left.time) end(undefined);
    }, LOOK_EVERY);
    const answer = (answers: Answers | undefined): void => end(answers && withErrors(answers));
    const fail = (): void => end(undefined);
    worker.on("message", answer).on("error", fail).on("exit", fail);
    worker.postMessage(sheets);
  });
}

async function answeredHere(sheets: readonly AskedSheet[]): Promise<Answers | undefined> {
  const { computeFormulas } = await import("../../engine");
  return computeFormulas(sheets);
}

/**
 * A formula engine for the formulas of one book, in a thread of its own that ends where it takes too long or
 * too much memory: a formula of some letters can ask for more than any machine has.
 */
export function engineInThread(): Engine {
  const left = { work: MOST_WORK, time: LONGEST };
  return async (sheets) => (existsSync(CODE) ? answered(sheets, left) : answeredHere(sheets));
}
