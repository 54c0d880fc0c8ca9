import packageJson from "../package.json";
import { DONE, TEXT, WRONG_CALL, type Terminal } from "./terminal";

/**
 * The command line; each command is loaded when it is called. Rules and amounts live in the core; a command only reads its arguments and prints.
 *
 * @param people whether standard output is a terminal that a person looks at
 * @returns the exit code
 */
export async function run(
  parameters: readonly string[],
  terminal: Terminal,
  people: boolean,
): Promise<number> {
  const [command, ...rest] = parameters;
  switch (command) {
    case "eval":
      return (await import("./eval")).runEval(rest, terminal);
    case "check":
      return (await import("./check/command")).runCheck(rest, terminal);
    case "items":
      return (await import("./lookup")).runItems(rest, terminal, people);
    case "explain":
      return (await import("./lookup")).runExplain(rest, terminal);
    case "verify":
      return (await import("./verify/command")).runVerify(rest, terminal);
    case "native":
      return (await import("./native/command")).runNative(rest, terminal, people);
    case "--version":
    case "-v":
      terminal.write(`${packageJson.version}\n`);
      return DONE;
    case "--help":
    case "-h":
    case "help":
      terminal.write(TEXT.usage);
      return DONE;
    case undefined:
      terminal.complain(TEXT.usage);
      return WRONG_CALL;
    default:
      terminal.complain(`${TEXT.unknownCommand(command)}\n`);
      return WRONG_CALL;
  }
}
