import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Step } from "./plan";
import { EXCEL_TEXT } from "./texts";

/** Runs a command where its output can be seen. On Windows npx is a script, which only a shell can start. */
function run([program, ...args]: readonly string[]): boolean {
  const shell = process.platform === "win32";
  const words = shell ? args.map((word) => (/[\s&()]/.test(word) ? `"${word}"` : word)) : args;
  return spawnSync(program!, words, { stdio: "inherit", shell }).status === 0;
}

/**
 * Does one step of a plan, but serving.
 *
 * @returns what to say of it
 * @throws Error whose message says what did not work
 */
export function carryOut(step: Exclude<Step, { kind: "serve" }>, tell: (text: string) => void): void {
  switch (step.kind) {
    case "say":
      return tell(step.say);
    case "run":
      tell(step.say);
      if (!run(step.command)) throw new Error(EXCEL_TEXT.failed(step.command.join(" ")));
      return;
    case "copy":
      mkdirSync(dirname(step.to), { recursive: true });
      copyFileSync(step.from, step.to);
      return;
    case "remove":
      rmSync(step.file);
      return tell(EXCEL_TEXT.removed(step.file));
  }
}
