import { fork, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { counted } from "./differences";
import { workbooksBelow } from "./files";
import type { BookResult, Stage } from "./one-book";
import { reportOf } from "./report";

/** A result, and the most memory that its process had when we had read it. */
export type Measured = BookResult & {
  readonly megabytes: number;
  /** The process has taken so much that the next file's share would not show. */
  readonly tired?: boolean;
};

const MOST_SECONDS = 120;

const WORKER = join(__dirname, "corpus-worker.cjs");

function run(
  worker: ChildProcess,
  file: string,
  saves: boolean,
  kept: string | undefined,
): Promise<Measured> {
  return new Promise((resolve) => {
    const done = (result: Measured): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(result);
    };
    let stage: Stage = "reading";
    // A peer that takes its time is none of ours; the file is counted, and what the peer says is not known.
    const failed = (crashed: string): Measured => ({
      file,
      ...(stage === "peers" ? { peerGaveUp: true } : { crashed: `${stage}: ${crashed}` }),
      peerOpens: false,
      cells: 0,
      differences: counted([]),
      saving: [],
      seconds: 0,
      megabytes: 0,
    });
    const timer = setTimeout(() => {
      worker.kill("SIGKILL");
      done(failed(`more than ${MOST_SECONDS} s`));
    }, MOST_SECONDS * 1000);
    worker.on("message", (message) => {
      if ("stage" in (message as object)) ({ stage } = message as { stage: Stage });
      else done(message as Measured);
    });
    worker.once("exit", (code, signal) => done(failed(`process ended: ${code ?? signal}`)));
    worker.send({ file, saves, kept });
  });
}

/** Tries every workbook below the folders, some at a time, and prints what came of them. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const saves = args.includes("--save");
  const option = (name: string): string | undefined =>
    args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
  const [out, kept] = [option("json"), option("keep")];
  const files = workbooksBelow(args.filter((one) => !one.startsWith("--")));
  const results: Measured[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    let worker: ChildProcess | undefined;
    while (next < files.length) {
      const file = files[next++]!;
      if (!worker?.connected) worker = fork(WORKER, { execArgv: ["--max-old-space-size=2048"] });
      const result = await run(worker, file, saves, kept);
      results.push(result);
      if (result.tired || result.crashed !== undefined || result.peerGaveUp) {
        worker.kill();
        worker = undefined;
      }
      if (results.length % 100 === 0) process.stderr.write(`${results.length}/${files.length}\n`);
    }
    worker?.kill();
  };
  await Promise.all(cpus().map(lane));
  results.sort((a, b) => (a.file < b.file ? -1 : 1));
  if (out !== undefined) writeFileSync(out, JSON.stringify(results, null, 1));
  process.stdout.write(reportOf(results));
}

void main();
