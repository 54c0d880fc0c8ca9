import { REPORT_TEXTS, findingTitle, type Language } from "../text";
import { cellOf } from "./accepted";
import type { Finding } from "./finding";
import type { InTheWay } from "./in-the-way";
import type { Report } from "./report";

/** Where a finding is, as people write it: `申报汇总!H5`; a sheet's name; the place of what came with the file. */
export function placeOf(finding: Finding, language: Language): string {
  const { sheet } = finding;
  const cell = cellOf(finding);
  if (cell !== null) return `${sheet}!${cell}`;
  return isOfBook(finding) ? REPORT_TEXTS[language].inside : sheet;
}

/** Whether a finding is about the workbook as a whole and not about one of its sheets. */
export const isOfBook = ({ sheet, row }: Pick<Finding, "sheet" | "row">): boolean =>
  sheet === "" && row === null;

/** The rows that were left out; a header that is repeated says nothing new. */
const rowsLeft = ({ summary }: Report): number =>
  summary.read.left
    .filter(({ what, why }) => what === "rows" && why !== "heading")
    .reduce((sum, { where }) => sum + where.length, 0);

/** What was read of a workbook and its lists, what was not (empty where all was), and whose decisions the verdict rests on. */
export function readSentences(
  report: Report,
  language: Language,
): { readonly read: string; readonly left: string; readonly decided: string } {
  const { summary, findings } = report;
  const words = REPORT_TEXTS[language];
  const { sheets, rows, columns, veto, history, left } = summary.read;
  const lists = { veto: veto?.entries ?? null, history: history?.entries ?? null };
  const unused = { veto: veto?.unused ?? 0, history: history?.unused ?? 0 };
  const brought = findings.filter(({ code }) => code === "settings-inside");
  const used = brought.filter(({ parameters }) => (parameters as { used: boolean }).used).length;
  const decided = { used, notUsed: brought.length - used, accepted: summary.accepted };
  return {
    read: words.read({ sheets, rows, columns, ...lists }) + words.unusedEntries(unused),
    left: words
      .leftOut({
        sheets: left.filter(({ what }) => what === "sheet").map(({ sheet }) => sheet),
        rows: rowsLeft(report),
        columns: left.flatMap(({ what, where, names }) =>
          what === "columns" ? where.map((letter, at) => names?.[at] || letter) : [],
        ),
      })
      .trim(),
    decided: words.decided(decided),
  };
}

/** What stands in the way, in a line. */
export const obstacleLine = ({ finding, enterprise, atStake }: InTheWay, language: Language): string =>
  REPORT_TEXTS[language].obstacle({
    title: findingTitle(finding.code, language),
    enterprise,
    claimed: finding.claimed,
    computed: finding.computed,
    atStake,
  });
