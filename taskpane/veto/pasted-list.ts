import { isoDay, readPeriod } from "../../src/calendar";
import { judgeCreditCode, writtenCode, type CreditCodeVerdict } from "../../src/enterprise";
import { VETO_COLUMNS, labelOfColumn, meaningsOf, readHeader, type VetoColumnKey } from "../../src/sheet";
import type { ListPlan } from "../port";

/** A firm of a pasted list. */
export interface PastedLine extends Readonly<Record<VetoColumnKey, string>> {
  /** The line that it stood on, from 1. */
  readonly line: number;
  /** What is wrong with its code; undefined where nothing is, or there is none. */
  readonly fault: Exclude<CreditCodeVerdict["kind"], "valid"> | undefined;
}

/** A pasted list, read. */
export interface PastedList {
  readonly lines: readonly PastedLine[];
  /** Lines that name no firm, from 1. */
  readonly skipped: readonly number[];
}

const SEPARATORS = /[,，;；、|]|\s{2,}/u;
const CODE = /^(?=(?:.*\d){8})[0-9A-Z]{15,20}$/;
const ORDINAL = /^\d{1,5}[.、]?$/;
const OPEN_ENDED = new Set(["长期", "至今", "-", "—", "/", "无"]);
/** More firms than any county has. */
export const MOST_LINES = 20_000;

/** The columns that a header line names; undefined where the line is none. */
function headerOf(cells: readonly string[]): readonly (VetoColumnKey | undefined)[] | undefined {
  const keys = cells.map((cell) => {
    const meanings = meaningsOf(readHeader(cell)?.name ?? "").map(({ key }) => key);
    return VETO_COLUMNS.find((column) => meanings.includes(column));
  });
  return keys.includes("enterprise") || keys.includes("code") ? keys : undefined;
}

/** What the cells of a line are, where no header says so: by their look, then by their order. */
function byLook(cells: readonly string[]): Partial<Record<VetoColumnKey, string>> {
  const found: Partial<Record<VetoColumnKey, string>> = {};
  cells.forEach((cell, at) => {
    if (cell === "" || (at === 0 && cells.length > 1 && ORDINAL.test(cell))) return;
    if (found.code === undefined && CODE.test(writtenCode(cell))) found.code = cell;
    else if (/\d{4}/.test(cell) && readPeriod(cell)) {
      if (found.vetoFrom === undefined) found.vetoFrom = cell;
      else found.vetoTo ??= cell;
    } else if (OPEN_ENDED.has(cell)) return;
    else if (found.enterprise === undefined) found.enterprise = cell;
    else found.vetoMatter = found.vetoMatter === undefined ? cell : `${found.vetoMatter}、${cell}`;
  });
  return found;
}

/** A date as ISO text: the first or the last day that it may mean; what is no date stays for the check to tell. */
function dateText(text: string | undefined, end: "from" | "to"): string {
  const plain = (text ?? "").trim();
  if (OPEN_ENDED.has(plain)) return "";
  const period = readPeriod(plain);
  return period ? isoDay(period[end]) : plain;
}

function lineOf(line: number, given: Partial<Record<VetoColumnKey, string>>): PastedLine | undefined {
  const enterprise = (given.enterprise ?? "").trim();
  const code = writtenCode((given.code ?? "").trim());
  if (enterprise === "" && code === "") return undefined;
  const verdict = code === "" ? undefined : judgeCreditCode(code);
  return {
    line,
    enterprise,
    code,
    vetoMatter: (given.vetoMatter ?? "").trim(),
    vetoFrom: dateText(given.vetoFrom, "from"),
    vetoTo: dateText(given.vetoTo, "to"),
    note: (given.note ?? "").trim(),
    fault: verdict && verdict.kind !== "valid" ? verdict.kind : undefined,
  };
}

/**
 * Reads a veto list that was pasted or typed: a firm a line; cells between tabs, or between commas and the
 * like. A first line with headers says what the columns are; without one, codes and dates are known by their
 * look, and the first other text is the firm.
 *
 * @example readPasted("甲公司\t安全事故").lines[0]!.vetoMatter // "安全事故"
 */
export function readPasted(text: string): PastedList {
  const rows = text.split(/\r\n|\r|\n/u, MOST_LINES + 1);
  const tabbed = text.includes("\t");
  const lines: PastedLine[] = [];
  const skipped: number[] = [];
  let header: readonly (VetoColumnKey | undefined)[] | undefined;
  rows.forEach((row, at) => {
    if (row.trim() === "") return;
    const cells = row.split(tabbed ? "\t" : SEPARATORS).map((cell) => cell.trim());
    if (lines.length === 0 && !header) {
      header = headerOf(cells);
      if (header) return;
    }
    const given = header
      ? Object.fromEntries(header.flatMap((key, column) => (key ? [[key, cells[column] ?? ""]] : [])))
      : byLook(cells);
    const line = lineOf(at + 1, given);
    if (line) lines.push(line);
    else skipped.push(at + 1);
  });
  return { lines, skipped };
}

/** The sheet of a pasted list. */
export const listPlan = (name: string, lines: readonly PastedLine[]): ListPlan => ({
  name,
  header: VETO_COLUMNS.map(labelOfColumn),
  rows: lines.map((line) => VETO_COLUMNS.map((column) => line[column] || null)),
  widths: [30, 24, 20, 14, 14, 30],
  textColumns: [VETO_COLUMNS.indexOf("code")],
});

/** A name for a new list that no sheet has yet. */
export function freeName(name: string, taken: readonly string[]): string {
  for (let nth = 1; ; nth++) {
    const candidate = nth === 1 ? name : `${name} ${nth}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
