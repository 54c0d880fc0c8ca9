import { isMainThread, workerData } from "node:worker_threads";
import { CONVERT } from "./convert/job";
import { lastWord, run } from "./main";
import { TEXT } from "./terminal";

function runCommand(): void {
  // What no promise holds any more ends in one line, too.
  process.on("uncaughtException", (fault) => {
    process.stderr.write(`${lastWord(fault)}\n`);
    process.exit(2);
  });
  // A reader that goes away (`wuyi items | head -1`) is no fault of ours.
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(0);
    // A report that is cut off must not pass for a whole one.
    process.stderr.write(`${TEXT.cannotPrint(fault.code ?? fault.message)}\n`);
    process.exit(2);
  });

  void run(
    process.argv.slice(2),
    {
      input: process.stdin,
      write: (text) => void process.stdout.write(text),
      complain: (text) => void process.stderr.write(text),
      watched: process.stderr.isTTY === true,
      colours: process.stdout.isTTY === true && process.stdout.hasColors() && !process.env["NO_COLOR"],
    },
    process.stdout.isTTY === true,
  ).then((code) => {
    process.exitCode = code;
  });
}

if (isMainThread) runCommand();
else if (workerData === CONVERT)
  void import("./convert/thread").then(({ convertInThread }) => convertInThread());
else void import("./formulas/thread").then(({ computeInThread }) => computeInThread());
