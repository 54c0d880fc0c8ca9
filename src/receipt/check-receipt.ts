import {
  cellOf,
  conclusionOf,
  type CheckOptions,
  type Finding,
  type Report,
  type SheetReport,
  type Sums,
} from "../sheet";
import { REPORT_TEXT } from "../text";
import { sha256OfLines } from "./hash";
import { currentOrigin, type Origin } from "./origin";
import {
  CHECK_VERSION,
  FORMAT,
  type CheckReceipt,
  type CheckResultJson,
  type FileJson,
  type FindingJson,
  type ListJson,
  type SheetJson,
  type SumsJson,
  type VerdictJson,
} from "./receipt";
import { seal } from "./seal";
import { settingsJson } from "./settings-json";

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

/** One line a row; fields in a fixed order, so that nothing must be sorted a hundred thousand times. */
function* rowLines(rows: Report["rows"]): Generator<string> {
  for (const { sheet, row, enterprise, item, claimed, computed, payable } of rows)
    yield JSON.stringify([sheet, row, enterprise, item, claimed, computed, payable]);
}

const sheetJson = ({ name, role, item, headerRow, columns, rows, tables }: SheetReport): SheetJson => ({
  name,
  role,
  item,
  headerRow,
  columns,
  rows,
  tables,
});

function verdictJson({ summary, rows }: Report): VerdictJson {
  const { verdict, payableAsIs, cellsToChange, counts, accepted } = summary;
  const words = REPORT_TEXT.verdict(conclusionOf(rows.length, summary));
  return { verdict, words, payableAsIs, cellsToChange, counts, accepted };
}

function resultJson(report: Report): CheckResultJson {
  const { findings, rows, summary, listFindings } = report;
  const { sheets, rows: claims, columns, veto, history } = summary.read;
  return {
    sheets: report.sheets.map(sheetJson),
    read: { sheets, rows: claims, columns, veto, history },
    verdict: verdictJson(report),
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
    version: CHECK_VERSION,
    kind: "check",
    policy,
    program,
    workbook,
    lists,
    settings: settingsJson(options),
    result: resultJson(report),
  });
}
