import type { CheckReceipt, DecisionsJson, SheetSettingJson } from "../../src/receipt";
import { labelOfColumn, type ColumnKey } from "../../src/sheet";
import { FINDING_TITLES, REPORT_TEXT, type FindingCode } from "../../src/text";
import { ITEM_NAMES } from "../../src/policy";
import { oneLine } from "../one-line";
import { VERIFY_TEXT } from "./texts";

const { basis } = VERIFY_TEXT;

/** A list of one kind that a check had: how many entries it gave, and the files that it came from. */
function listText(receipt: CheckReceipt, role: "veto" | "history"): string {
  const { lists, result } = receipt;
  const ofFiles = lists.filter((list) => list.role === role).map(({ name }) => name ?? basis.unnamed);
  const ofSheets = result.sheets.filter((sheet) => sheet.role === role).map(({ name }) => name);
  const names = [...ofFiles, ...ofSheets];
  if (names.length === 0) return basis.noList[role];
  const read = result.read?.[role];
  return basis.list[role](names, read?.entries, read?.unused ?? 0);
}

function* partsOf({ role, item, headerRow, columns }: SheetSettingJson): Generator<string> {
  if (role !== undefined) yield basis.role(REPORT_TEXT.role[role]);
  if (item !== undefined) yield basis.item(ITEM_NAMES.find(item)?.name ?? item);
  if (headerRow !== undefined) yield basis.header(headerRow);
  for (const { means, column } of columns ?? [])
    yield basis.column(labelOfColumn(means as ColumnKey), column);
}

/** The code comes from a file: it may be one that nobody knows. */
const titleOf = (code: string): string =>
  Object.hasOwn(FINDING_TITLES, code) ? FINDING_TITLES[code as FindingCode][0] : code;

/** Decisions, each in words. */
export const decisionTexts = ({ start, sheets, accepted }: DecisionsJson): string[] => [
  ...(start === null ? [] : [basis.start(start)]),
  ...sheets.flatMap((one) => [...partsOf(one)].map((part) => basis.ofSheet(one.sheet, part))),
  ...accepted.map(({ sheet, cell, code, reason }) =>
    basis.accepted(cell === null ? sheet : `${sheet}!${cell}`, titleOf(code), reason),
  ),
];

/** What came with the workbook and was taken over: the submitter's decisions. */
export const takenOver = ({ settings }: CheckReceipt): string[] =>
  (settings.inside ?? []).filter(({ used }) => used).flatMap(decisionTexts);

/** A heading with its lines below; the heading alone says that there are none. */
const listed = (
  none: string,
  head: (count: number) => string,
  lines: readonly string[],
  most: number,
): string[] => {
  if (lines.length === 0) return none === "" ? [] : [none];
  const shown = lines.slice(0, most).map((line) => `  - ${line}`);
  const more = lines.length - shown.length;
  return [head(lines.length), ...shown, ...(more > 0 ? [`  ${basis.more(more)}`] : [])];
};

/**
 * What a receipt of a check rests on, besides the workbook: lists, whose settings, what was accepted.
 *
 * @param most how many decisions of a kind are told
 */
export function basisLines(receipt: CheckReceipt, most: number): string[] {
  const { settings, version } = receipt;
  const { start, sheets, accepted, inside } = settings;
  const own = decisionTexts({ start, sheets, accepted: [] });
  const unused = (inside ?? []).filter(({ used }) => !used).flatMap(decisionTexts);
  const untold = version === 1 && sheets.length + accepted.length > 0;
  return [
    `${basis.lists}${listText(receipt, "veto")}；${listText(receipt, "history")}。`,
    ...listed("", basis.takenOver, takenOver(receipt), most),
    ...listed(basis.noSettings, basis.settings, own, most),
    ...listed(
      basis.noneAccepted,
      basis.acceptances,
      decisionTexts({ start: null, sheets: [], accepted }),
      most,
    ),
    ...(unused.length > 0 ? [basis.notUsed(unused.length)] : []),
    ...(untold ? [basis.untold] : []),
  ].map(oneLine);
}
