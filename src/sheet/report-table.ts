import { REPORT_TEXTS, findingText, findingTitle, type Language, type ReportText } from "../text";
import { conclusionOf } from "./conclusion";
import { cellOf } from "./accepted";
import type { Finding, Severity } from "./finding";
import type { Report, Sums } from "./report";

/** How a cell of the report looks. */
export type ReportStyle =
  "title" | "head" | "number-head" | "text" | "ordinal" | "number" | "link" | Severity;

/** A cell of the report sheet. Texts are texts, whatever they begin with. */
export interface ReportCell {
  readonly value: string | number;
  readonly style: ReportStyle;
  /** The cell that a click goes to. */
  readonly to?: { readonly sheet: string; readonly cell: string };
}

/** The report as a sheet: rows of cells, and how wide its columns are, in characters. */
export interface ReportTable {
  readonly rows: readonly (readonly (ReportCell | undefined)[])[];
  readonly widths: readonly number[];
  /** The row of the findings' header, from 1; rows above stay in sight. */
  readonly headerRow: number;
}

/** What a report was computed with, as its last lines say it. */
export interface ReportOrigin {
  readonly policy: { readonly edition: string; readonly sha256: string };
  readonly program: { readonly version: string };
}

/** As many digits of a hash as people compare. */
const SHORT_HASH = 12;

/** Sums stand below the sentences, beside the amounts. */
const LABEL_COLUMN = 5;
const WIDTHS = [6, 9, 18, 9, 16, 78, 9, 14, 14, 18];

const text = (value: string): ReportCell => ({ value, style: "text" });
const number = (value: number): ReportCell => ({ value, style: "number" });
const head = (value: string): ReportCell => ({ value, style: "head" });
const numberHead = (value: string): ReportCell => ({ value, style: "number-head" });
/** Where the claimed and the due amount stand among the findings' columns. */
const AMOUNTS = [7, 8];

function findingRow(
  finding: Finding,
  at: number,
  words: ReportText,
  language: Language,
): (ReportCell | undefined)[] {
  const { code, severity, sheet, parameters, article, claimed, computed, accepted } = finding;
  const cell = cellOf(finding);
  return [
    { value: at + 1, style: "ordinal" },
    { value: words.severity[severity], style: accepted ? "text" : severity },
    text(sheet),
    cell === null ? undefined : { value: cell, style: "link", to: { sheet, cell } },
    text(findingTitle(code, language)),
    text(findingText(code, parameters, language)),
    article === undefined ? undefined : text(words.article(article)),
    claimed === undefined ? undefined : number(claimed),
    computed === undefined ? undefined : number(computed),
    accepted && text(words.accepted(accepted.reason)),
  ];
}

function sumRows(
  words: ReportText,
  title: string,
  sums: readonly (Sums & { readonly label: string })[],
): (ReportCell | undefined)[][] {
  const line = (label: ReportCell, cells: readonly ReportCell[]): (ReportCell | undefined)[] => [
    ...new Array<undefined>(LABEL_COLUMN).fill(undefined),
    label,
    ...cells,
  ];
  return [
    [],
    line(head(title), words.sumHead.map(numberHead)),
    ...sums.map(({ label, rows, claimed, computed, payable }) =>
      line(text(label), [rows, claimed, computed, payable].map(number)),
    ),
  ];
}

/** Two quiet lines at the end, under the longest column. */
function originRows(words: ReportText, { policy, program }: ReportOrigin): (ReportCell | undefined)[][] {
  const line = (value: string): (ReportCell | undefined)[] => [
    ...new Array<undefined>(LABEL_COLUMN).fill(undefined),
    text(value),
  ];
  const data = policy.sha256.slice(0, SHORT_HASH);
  return [[], line(words.origin(policy.edition, data, program.version)), line(words.receipt)];
}

/**
 * The report of a check as a sheet: verdict, findings with links, sums by item, article and firm; with an
 * origin, how to verify it.
 */
export function reportTable(
  { findings, summary, rows }: Report,
  language: Language = "zh",
  origin?: ReportOrigin,
): ReportTable {
  const words = REPORT_TEXTS[language];
  const { claimed, computed, payable, unknown, start } = summary;
  const conclusion = conclusionOf(rows.length, summary);
  const verdict = words.verdict(conclusion);
  const top: (ReportCell | undefined)[][] = [
    [{ value: words.title, style: "title" }],
    [text(verdict + words.others(conclusion))],
    [text(words.sums(claimed, computed, payable) + words.unknown(unknown))],
    [text(words.dates(start))],
    words.findingHead.map((name, at) => (AMOUNTS.includes(at) ? numberHead : head)(name)),
  ];
  return {
    rows: [
      ...top,
      ...findings.map((finding, at) => findingRow(finding, at, words, language)),
      ...sumRows(
        words,
        words.byItem,
        summary.byItem.map((one) => ({ ...one, label: one.name })),
      ),
      ...sumRows(
        words,
        words.byArticle,
        summary.byArticle.map((one) => ({ ...one, label: words.article(one.article) })),
      ),
      ...sumRows(
        words,
        words.byEnterprise,
        summary.byEnterprise.map((one) => ({ ...one, label: one.name || words.noName })),
      ),
      ...(origin ? originRows(words, origin) : []),
    ],
    widths: WIDTHS,
    headerRow: top.length,
  };
}
