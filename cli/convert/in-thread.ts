import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { WorkbookFault, type Converted } from "../../xlsx";
import { CONVERT } from "./job";
import { convertHere, type ConvertAnswer, type ConvertJob } from "./thread";

/** For one file, in seconds of the processor: a million rows of text take half of it. */
const MOST_WORK = 60;
/** And on the clock, where others have the processor too. */
const LONGEST = 300;
const LOOK_EVERY = 200;
/** What a book of as many cells as may be takes. */
const LIMITS = { maxOldGenerationSizeMb: 4096, stackSizeMb: 8 };

/** The command itself, which knows by its thread what it is to do. Sources that run as they are have none beside them. */
const CODE = join(__dirname, "wuyi.cjs");

const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function answered(job: ConvertJob): Promise<ConvertAnswer> {
  const worker = new Worker(CODE, {
    workerData: CONVERT,
    resourceLimits: LIMITS,
    stdout: true,
    stderr: true,
  });
  const start = { work: worked(), time: performance.now() };
  let watch: NodeJS.Timeout;
  return new Promise<ConvertAnswer>((resolve, reject) => {
    watch = setInterval(() => {
      const late = performance.now() - start.time > LONGEST * 1000;
      if (late || worked() - start.work > MOST_WORK)
        reject(new WorkbookFault("too-slow", { seconds: MOST_WORK }));
    }, LOOK_EVERY);
    const end = (fault: unknown): void => {
      const full = (fault as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
      reject(full ? new WorkbookFault("too-many-cells") : fault);
    };
    worker
      .on("message", resolve)
      .on("error", end)
      .on("exit", () => end(new Error("The thread ended.")));
    worker.postMessage(job);
  }).finally(() => {
    clearInterval(watch);
    void worker.terminate();
  });
}

/**
 * Makes a package of a file of another kind, in a thread of its own that ends where it takes too long or too much
 * memory: such files are read by other people's code, and may be made to keep it busy.
 *
 * @throws WorkbookFault with the reason
 */
export async function converted(job: ConvertJob): Promise<Converted> {
  const { converted: result, reason } = existsSync(CODE) ? await answered(job) : await convertHere(job);
  if (reason) throw new WorkbookFault(...reason);
  if (!result) throw new Error("nothing was converted");
  return result;
}
