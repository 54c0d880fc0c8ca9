import { parseArgs } from "node:util";
import { TEXT } from "../terminal";
import { VERIFY_TEXT } from "./texts";

/** What a call of `wuyi verify` asks for. */
export interface VerifyCall {
  /** Files; `-` is standard input. */
  readonly receipts: readonly string[];
  readonly workbook: string | undefined;
  readonly veto: readonly string[];
  readonly history: readonly string[];
  readonly json: boolean;
  readonly all: boolean;
}

const OPTIONS = {
  json: { type: "boolean" },
  all: { type: "boolean" },
  workbook: { type: "string" },
  veto: { type: "string", multiple: true },
  history: { type: "string", multiple: true },
} as const;

/** Reads the arguments; a text is what is wrong with them. */
export function readVerifyCall(parameters: readonly string[]): VerifyCall | string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...parameters], options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    return wrongOption(parameters, fault as NodeJS.ErrnoException);
  }
  const { values, positionals } = parsed;
  const { workbook, veto = [], history = [], json = false, all = false } = values;
  if (positionals.length === 0) return VERIFY_TEXT.noReceipt;
  const files = workbook !== undefined || veto.length > 0 || history.length > 0;
  if (files && positionals.length > 1) return VERIFY_TEXT.oneReceipt;
  return { receipts: positionals, workbook, veto, history, json, all };
}

/** What is wrong with an option, in our words. */
function wrongOption(parameters: readonly string[], { code }: NodeJS.ErrnoException): string {
  const known = (one: string): boolean => Object.hasOwn(OPTIONS, one.slice(2).split("=", 1)[0]!);
  const options = parameters.filter((one) => one.startsWith("-") && one !== "-");
  const unknown = options.find((one) => !one.startsWith("--") || !known(one));
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && unknown !== undefined) return TEXT.unknownOption(unknown);
  const unfinished = options.find(
    (one) => known(one) && OPTIONS[one.slice(2) as keyof typeof OPTIONS]?.type === "string",
  );
  return unfinished === undefined
    ? TEXT.unknownOption(options[0] ?? "")
    : TEXT.optionWithoutValue(unfinished);
}
