import { parseArgs } from "node:util";
import { readPeriod, type Day } from "../../src/calendar";
import { isReceiptFile } from "../receipt-name";
import { TEXT } from "../terminal";
import { CHECK_TEXT } from "./texts";

/** What a call of `wuyi check` asks for. */
export interface CheckCall {
  readonly books: readonly string[];
  readonly json: boolean;
  readonly all: boolean;
  /** Whether every column is told with what it was taken for, and why. */
  readonly columns: boolean;
  readonly marked: string | undefined;
  /** A file ending in .json, or a folder. */
  readonly receipt: string | undefined;
  readonly veto: readonly string[];
  readonly history: readonly string[];
  readonly start: Day | undefined;
  /** Whether what came with a workbook is used. */
  readonly insideSettings: boolean;
  /** Files of what columns mean, by their headers; of one header the last file counts. */
  readonly mapping: readonly string[];
  readonly saveMapping: string | undefined;
  readonly accept: readonly string[];
  readonly reason: string | undefined;
}

const OPTIONS = {
  json: { type: "boolean" },
  all: { type: "boolean" },
  columns: { type: "boolean" },
  marked: { type: "string" },
  receipt: { type: "string" },
  veto: { type: "string", multiple: true },
  history: { type: "string", multiple: true },
  start: { type: "string" },
  "inside-settings": { type: "boolean" },
  mapping: { type: "string", multiple: true },
  "save-mapping": { type: "string" },
  accept: { type: "string", multiple: true },
  reason: { type: "string" },
} as const;

/** What is wrong with the options; undefined where nothing is. */
function optionFault(parameters: readonly string[]): string | undefined {
  for (let at = 0; at < parameters.length; at++) {
    const one = parameters[at]!;
    if (one === "--") return undefined;
    if (!one.startsWith("-") || one === "-") continue;
    const name = one.slice(2).split("=", 1)[0]!;
    if (!one.startsWith("--") || !Object.hasOwn(OPTIONS, name)) return TEXT.unknownOption(one);
    const { type } = OPTIONS[name as keyof typeof OPTIONS];
    if (type === "boolean" && one.includes("=")) return TEXT.unknownOption(one);
    if (type === "boolean" || one.includes("=")) continue;
    const value = parameters[++at];
    if (value === undefined || value.startsWith("--")) return TEXT.optionWithoutValue(one);
  }
  return undefined;
}

/** Reads the arguments; a text is what is wrong with them. */
export function readCall(parameters: readonly string[]): CheckCall | string {
  const fault = optionFault(parameters);
  if (fault !== undefined) return fault;
  const { values, positionals } = parseArgs({
    args: [...parameters],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (positionals.length === 0) return CHECK_TEXT.noBook;
  const accept = values.accept ?? [];
  if (accept.length > 0 && (values.reason ?? "").trim() === "") return CHECK_TEXT.cellWithoutReason;
  if (accept.length === 0 && values.reason !== undefined) return CHECK_TEXT.reasonWithoutCell;
  if (accept.length > 0 && positionals.length > 1) return CHECK_TEXT.acceptOneBook;
  if (values.receipt !== undefined && isReceiptFile(values.receipt) && positionals.length > 1)
    return CHECK_TEXT.receiptOneBook;
  let start: Day | undefined;
  if (values.start !== undefined) {
    const period = readPeriod(values.start);
    if (!period || period.from !== period.to) return CHECK_TEXT.badStart(values.start);
    start = period.from;
  }
  return {
    books: positionals,
    json: values.json ?? false,
    all: values.all ?? false,
    columns: values.columns ?? false,
    marked: values.marked,
    receipt: values.receipt,
    veto: values.veto ?? [],
    history: values.history ?? [],
    start,
    insideSettings: values["inside-settings"] ?? false,
    mapping: values.mapping ?? [],
    saveMapping: values["save-mapping"],
    accept,
    reason: values.reason,
  };
}
