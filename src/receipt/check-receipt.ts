import { isoDay, writtenDay } from "../calendar";
import { cellOf, type CheckOptions, type Finding, type Report, type Sums, type SheetSetting } from "../sheet";
import { sha256OfLines } from "./hash";
import { currentOrigin, type Origin } from "./origin";
import {
  FORMAT,
  FORMAT_VERSION,
  type CheckReceipt,
  type CheckResultJson,
  type FileJson,
  type FindingJson,
  type ListJson,
  type SettingsJson,
  type SheetSettingJson,
  type SumsJson,
} from "./receipt";
import { seal } from "./seal";

/** A check with what it was given. */
export interface ReceiptedCheck {
  readonly workbook: FileJson;
  readonly lists?: readonly ListJson[];
  /** The very options of the check; lists aside. */
  readonly options: Omit<CheckOptions, "lists">;
  readonly report: Report;
}

/** A text in a cell can be a number too large for JSON. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const sumsJson = ({ rows, claimed, computed, payable, unknown }: Sums): SumsJson => ({
  rows,
  claimed: finite(claimed),
  computed: finite(computed),
  payable: finite(payable),
  unknown,
});

function findingJson(finding: Finding): FindingJson {
  const { code, severity, sheet, article, claimed, computed, accepted } = finding;
  return {
    code,
    severity,
    sheet,
    cell: cellOf(finding),
    article,
    claimed: claimed === undefined ? undefined : finite(claimed),
    computed: computed === undefined ? undefined : finite(computed),
    accepted: accepted?.reason,
  };
}

const settingJson = (sheet: string, { role, item, headerRow, columns }: SheetSetting): SheetSettingJson => ({
  sheet,
  role,
  item,
  headerRow,
  columns: columns && Object.entries(columns).map(([means, column]) => ({ means, column: column ?? "" })),
});

function settingsJson({ start, sheets = {}, accepted = [] }: ReceiptedCheck["options"]): SettingsJson {
  return {
    start: start === undefined ? null : isoDay(start),
    sheets: Object.entries(sheets).map(([sheet, setting]) => settingJson(sheet, setting)),
    accepted: accepted.map(({ sheet, cell, code, shown, reason }) => ({ sheet, cell, code, shown, reason })),
  };
}

/** One line a row; fields in a fixed order, so that nothing must be sorted a hundred thousand times. */
function* rowLines(rows: Report["rows"]): Generator<string> {
  for (const { sheet, row, enterprise, item, claimed, computed, payable } of rows)
    yield JSON.stringify([sheet, row, enterprise, item, claimed, computed, payable]);
}

function resultJson({ sheets, findings, rows, summary, listFindings }: Report): CheckResultJson {
  const { payableAsIs, cellsToChange, counts, accepted } = summary;
  return {
    sheets,
    verdict: { payableAsIs, cellsToChange, counts, accepted },
    sums: sumsJson(summary),
    items: summary.byItem.map(({ item, name, ...sums }) => ({ item, name, ...sumsJson(sums) })),
    rows: { count: rows.length, sha256: sha256OfLines(rowLines(rows)) },
    findings: findings.map(findingJson),
    listFindings: listFindings.map(findingJson),
  };
}

/**
 * The receipt of a check: the files by their hashes, the settings, and what was found. The same files and
 * settings give the same receipt, byte for byte: there is no clock in it.
 */
export function checkReceipt(
  { workbook, lists = [], options, report }: ReceiptedCheck,
  { policy, program }: Origin = currentOrigin(),
): CheckReceipt {
  return seal({
    format: FORMAT,
    version: FORMAT_VERSION,
    kind: "check",
    policy,
    program,
    workbook,
    lists,
    settings: settingsJson(options),
    result: resultJson(report),
  });
}

const settingOf = ({ role, item, headerRow, columns }: SheetSettingJson): SheetSetting => ({
  role,
  item,
  headerRow,
  columns: columns && Object.fromEntries(columns.map(({ means, column }) => [means, column] as const)),
});

/** The options with which a check is to be done again, as a receipt holds them; its lists are files. */
export function optionsOf({ settings }: CheckReceipt): Omit<CheckOptions, "lists"> {
  const { start, sheets, accepted } = settings;
  return {
    start: start === null ? undefined : writtenDay(start),
    sheets: Object.fromEntries(sheets.map((one) => [one.sheet, settingOf(one)])),
    accepted,
  };
}
