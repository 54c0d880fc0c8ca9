import { cellOf, check, type Finding, type Grid, type InsideDecisions } from "../src/sheet";
import { writtenDay } from "../src/calendar";
import { findingText, type FindingCode } from "../src/text";

/** A workbook that comes along, as it was read. */
export interface SampleBook {
  readonly file: string;
  readonly grids: readonly Grid[];
  readonly inside: readonly InsideDecisions[];
}

/** A finding as the check really gave it. */
export interface Sample {
  readonly file: string;
  readonly sheet: string;
  /** A1; empty for a finding about a whole sheet. */
  readonly cell: string;
  readonly text: string;
}

/** The first day of the policy that the sample workbooks were made for. */
const START = "2024-01-01";

const sampleOf = (file: string, finding: Finding): Sample => ({
  file,
  sheet: finding.sheet,
  cell: cellOf(finding) ?? "",
  text: findingText(finding.code, finding.parameters, "zh"),
});

/** Checks the sample workbooks and gives the first finding of each code that they have. */
export function samplesOf(books: readonly SampleBook[]): ReadonlyMap<FindingCode, Sample> {
  const samples = new Map<FindingCode, Sample>();
  for (const { file, grids, inside } of books)
    for (const finding of check(grids, { start: writtenDay(START)!, inside }).findings)
      if (!samples.has(finding.code)) samples.set(finding.code, sampleOf(file, finding));
  return samples;
}
