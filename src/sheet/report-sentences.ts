import { REPORT_TEXTS, findingTitle, type Language } from "../text";
import { cellOf } from "./accepted";
import type { Finding } from "./finding";
import type { InTheWay } from "./in-the-way";
import { wordsOfReading } from "./reading-words";
import type { Report } from "./report";

/** Where a finding is, as people write it: `申报汇总!H5`; a sheet's name; the place of what came with the file. */
export function placeOf(finding: Finding, language: Language): string {
  const { sheet } = finding;
  const cell = cellOf(finding);
  if (cell !== null) return `${sheet}!${cell}`;
  return isOfBook(finding) ? REPORT_TEXTS[language].inside : sheet;
}

/** Whether a finding is about the workbook as a whole and not about one of its sheets. */
export const isOfBook = ({ sheet }: Pick<Finding, "sheet">): boolean => sheet === "";

/** What was read of a workbook and its lists, what was not (empty where all was), and whose decisions the verdict rests on. */
export function readSentences(
  report: Report,
  language: Language,
): { readonly read: string; readonly left: string; readonly decided: string } {
  const { summary, findings } = report;
  const brought = findings.filter(({ code }) => code === "settings-inside");
  const used = brought.filter(({ parameters }) => (parameters as { used: boolean }).used).length;
  const decided = { used, notUsed: brought.length - used, accepted: summary.accepted };
  return {
    ...wordsOfReading(summary.read, language),
    decided: REPORT_TEXTS[language].decided(decided),
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
