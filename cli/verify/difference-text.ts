import type { Difference } from "../../src/receipt";
import { FINDING_TITLES, REPORT_TEXT, plainNumber, type FindingCode, type Verdict } from "../../src/text";
import { oneLine } from "../one-line";
import { VERIFY_TEXT } from "./texts";

const LONGEST = 200;

type Value = Difference["then"];
type Fields = Readonly<Record<string, unknown>>;

const number = (value: unknown): string | undefined =>
  typeof value === "number" ? plainNumber(value) : undefined;

function findingText({ severity, claimed, computed, accepted }: Fields): string {
  const amounts = VERIFY_TEXT.amounts(number(claimed), number(computed));
  const parts = [
    REPORT_TEXT.severity[severity as keyof typeof REPORT_TEXT.severity],
    ...(amounts === "" ? [] : [amounts]),
    ...(typeof accepted === "string" ? [VERIFY_TEXT.acceptedAs(accepted)] : []),
  ];
  return parts.join("，");
}

const cell = (value: unknown): string =>
  typeof value === "object" && value !== null ? String((value as Fields)["error"]) : String(value ?? "");

/** How much was read; what is no such thing has no numbers. */
function readText({ sheets, rows, columns, veto, history }: Fields): string {
  const entries = (list: unknown): number | null =>
    list === null || list === undefined ? null : Number((list as Fields)["entries"]);
  const counts = { sheets: Number(sheets), rows: Number(rows), columns: Number(columns) };
  const unused = (list: unknown): number => (list ? Number((list as Fields)["unused"]) : 0);
  return (
    REPORT_TEXT.read({ ...counts, veto: entries(veto), history: entries(history) }) +
    REPORT_TEXT.unusedEntries({ veto: unused(veto), history: unused(history) })
  );
}

function valueText(about: Difference["about"], value: Value): string {
  if (value === undefined) return VERIFY_TEXT.absent;
  if (about === "payable-as-is") return VERIFY_TEXT.payable(value === true);
  if (about === "verdict") return VERIFY_TEXT.verdict[value as Verdict] ?? String(value);
  if (about === "result") return (value as unknown[][]).map((row) => row.map(cell).join("，")).join("；");
  if (typeof value === "number") return plainNumber(value);
  if (typeof value === "string") return value;
  if (value === null) return VERIFY_TEXT.absent;
  const fields = value as Fields;
  if (about === "row-amounts") return VERIFY_TEXT.rowAmounts(fields["count"], fields["sha256"]);
  if (about === "sheet") {
    const role = REPORT_TEXT.role[fields["role"] as keyof typeof REPORT_TEXT.role];
    return VERIFY_TEXT.sheetLine(role, fields["rows"], fields["headerRow"]);
  }
  if (about === "read") return readText(fields);
  if (about === "finding" || about === "list-finding") return findingText(fields);
  return JSON.stringify(value);
}

function labelOf({ about, of, then, now }: Difference): string {
  const label = VERIFY_TEXT.about[about];
  if (about === "step") return VERIFY_TEXT.step(of);
  const code = ((then ?? now) as Fields | null | undefined)?.["code"];
  if (typeof code !== "string") return of === "" ? label : `${of} ${label}`;
  // The code comes from a file: it may be one that nobody knows.
  return `${of} ${Object.hasOwn(FINDING_TITLES, code) ? FINDING_TITLES[code as FindingCode][0] : code}`;
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** One difference as a line: what, what the receipt says, what comes out now. */
export function differenceText(difference: Difference): string {
  const { about, then, now } = difference;
  const [before, after] = [valueText(about, then), valueText(about, now)].map(oneLine) as [string, string];
  return `${short(oneLine(labelOf(difference)))}：${VERIFY_TEXT.then} ${short(before)}；${VERIFY_TEXT.now} ${short(after)}`;
}
