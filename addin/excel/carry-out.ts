import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Step } from "./plan";
import { runCommand } from "./run-command";
import { EXCEL_TEXT } from "./texts";

/**
 * Does one step of a plan, but serving.
 *
 * @throws Error whose message says what did not work
 */
export async function carryOut(
  step: Exclude<Step, { kind: "serve" }>,
  tell: (text: string) => void,
): Promise<void> {
  switch (step.kind) {
    case "say":
      return tell(step.say);
    case "run":
      tell(step.say);
      if (!(await runCommand(step.command))) {
        throw new Error(EXCEL_TEXT.failed(step.command.join(" "), step.otherwise ?? ""));
      }
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
