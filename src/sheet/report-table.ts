import { REPORT_TEXTS, type Language, type ReportText } from "../text";
import { conclusionOf } from "./conclusion";
import { findingRows } from "./finding-rows";
import { inTheWay } from "./in-the-way";
import type { Report, Sums } from "./report";
import { head, number, numberHead, text, type ReportCell } from "./report-cells";
import { obstacleLine, placeOf, readSentences } from "./report-sentences";

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

/** Rows above the findings stay in sight, so there are few of them. */
const MOST_IN_THE_WAY = 3;

/** As many digits of a hash as people compare. */
const SHORT_HASH = 12;

/** Sums stand below the sentences, beside the amounts. */
const LABEL_COLUMN = 5;
const WIDTHS = [6, 9, 18, 9, 16, 78, 9, 14, 14, 18];

/** Where the claimed and the due amount stand among the findings' columns. */
const AMOUNTS = [7, 8];

/** Why the verdict is not green: a heading, a few lines, and how many more there are. */
function obstacleRows(report: Report, words: ReportText, language: Language): ReportCell[][] {
  const all = inTheWay(report);
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST_IN_THE_WAY).map((one): ReportCell[] => {
    const { finding } = one;
    return [
      text(
        `${words.severity[finding.severity]} ${placeOf(finding, language)} ${obstacleLine(one, language)}`,
      ),
    ];
  });
  const more = all.length - shown.length;
  return [[text(words.inTheWay)], ...shown, ...(more > 0 ? [[text(words.moreInTheWay(more))]] : [])];
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
 * The report of a check as a sheet: verdict, why it is not green, what was read, findings with links, sums by
 * item, article and firm; with an origin, how to verify it.
 */
export function reportTable(report: Report, language: Language = "zh", origin?: ReportOrigin): ReportTable {
  const words = REPORT_TEXTS[language];
  const { summary, rows } = report;
  const { claimed, computed, payable, unknown, start } = summary;
  const conclusion = conclusionOf(rows.length, summary);
  const verdict = words.verdict(conclusion);
  const { read, left, decided } = readSentences(report, language);
  const space = language === "en" ? " " : "";
  const top: (ReportCell | undefined)[][] = [
    [{ value: words.title, style: "title" }],
    [text(verdict + words.others(conclusion))],
    ...obstacleRows(report, words, language),
    [text(words.sums(claimed, computed, payable) + words.unknown(unknown))],
    [text([read, left].join(space).trim())],
    [text([decided, words.dates(start)].join(space))],
    words.findingHead.map((name, at) => (AMOUNTS.includes(at) ? numberHead : head)(name)),
  ];
  return {
    rows: [
      ...top,
      ...findingRows(report, language),
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
