import { cellOf, check, type Finding, type Grid } from "../src/sheet";
import { writtenDay } from "../src/calendar";
import { FINDING_TITLES, findingText, type FindingCode } from "../src/text";

/** A finding as the check really gave it. */
export interface Sample {
  readonly sheet: string;
  /** A1; empty for a finding about a whole sheet. */
  readonly cell: string;
  readonly text: string;
}

/** The first day of the policy that the sample workbook was made for. */
const START = "2024-01-01";

const sampleOf = (finding: Finding): Sample => ({
  sheet: finding.sheet,
  cell: cellOf(finding) ?? "",
  text: findingText(finding.code, finding.parameters, "zh"),
});

/** Checks the sample workbook and gives the first finding of each code that it has. */
export function samplesOf(grids: readonly Grid[]): ReadonlyMap<FindingCode, Sample> {
  const { findings } = check(grids, { start: writtenDay(START)! });
  const codes = Object.keys(FINDING_TITLES) as FindingCode[];
  return new Map(
    codes.flatMap((code) => {
      const finding = findings.find((one) => one.code === code);
      return finding ? [[code, sampleOf(finding)] as const] : [];
    }),
  );
}
