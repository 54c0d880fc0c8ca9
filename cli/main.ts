import packageJson from "../package.json";
import { oneLine } from "./one-line";
import { DONE, TEXT, WRONG_CALL, type Terminal } from "./terminal";

const LONGEST_DETAIL = 200;

/** Whether a call asks for a command's help; what follows `--` is no option. */
function asksForHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf("--");
  const options = end < 0 ? rest : rest.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

async function runCommand(
  parameters: readonly string[],
  terminal: Terminal,
  people: boolean,
): Promise<number> {
  const [command, ...rest] = parameters;
  const help = command === "help" ? rest[0] : asksForHelp(rest) ? command : undefined;
  const told = help === undefined ? undefined : (await import("./help")).commandHelp(help);
  if (told !== undefined) {
    terminal.write(told);
    return DONE;
  }
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
      terminal.write((await import("./help")).usage());
      return DONE;
    case undefined:
      terminal.complain((await import("./help")).usage());
      return WRONG_CALL;
    default:
      terminal.complain(`${TEXT.unknownCommand(command)}\n`);
      return WRONG_CALL;
  }
}

/**
 * The command line; each command is loaded when it is called. Rules and amounts live in the core; a command only
 * reads its arguments and prints. Whatever goes wrong inside is one line.
 *
 * @param people whether standard output is a terminal that a person looks at
 * @returns the exit code
 */
export async function run(
  parameters: readonly string[],
  terminal: Terminal,
  people: boolean,
): Promise<number> {
  try {
    return await runCommand(parameters, terminal, people);
  } catch (fault) {
    terminal.complain(`${lastWord(fault)}\n`);
    return WRONG_CALL;
  }
}

/** A fault of the program itself, in one line. */
export function lastWord(fault: unknown): string {
  const detail = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return oneLine(TEXT.internalFault(detail.slice(0, LONGEST_DETAIL)));
}
