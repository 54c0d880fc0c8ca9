import { spawn } from "node:child_process";

/** So Microsoft's tools tell a failure; they end with 0 all the same. */
const FAULT = /^Error:/m;

/** A word as the shell of Windows takes it. */
const quoted = (word: string): string => (/[\s&()^"]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word);

/**
 * A command as one line for the shell of Windows.
 *
 * @example commandLine(["npx", "C:\\My Files\\manifest.xml"]) // 'npx "C:\\My Files\\manifest.xml"'
 */
export const commandLine = (words: readonly string[]): string => words.map(quoted).join(" ");

/**
 * Runs a command where its output can be seen, while everything else here goes on: the site answers.
 *
 * @returns whether it did what it should: it ended with 0, and told no fault
 * @example await runCommand(["node", "-e", "console.error('Error: no')"]) // false
 */
export function runCommand([program, ...args]: readonly string[]): Promise<boolean> {
  // On Windows the command may be a script, as that of npm, which only a shell can start.
  const child =
    process.platform === "win32"
      ? spawn(commandLine([program!, ...args]), {
          stdio: ["inherit", "inherit", "pipe"],
          shell: true,
        })
      : spawn(program!, args, { stdio: ["inherit", "inherit", "pipe"] });
  let told = "";
  child.stderr.on("data", (piece: Buffer) => {
    process.stderr.write(piece);
    told += piece.toString("utf8");
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0 && !FAULT.test(told)));
  });
}
