import { markedSeverity, type Severity } from "../../../src/sheet";
import { rangesOf } from "../addresses";
import type { OpenSheet } from "../sheets";

/** A mark of ours as it stands in Excel. */
export interface FoundMark {
  readonly id: string;
  readonly open: OpenSheet;
  readonly severity: Severity;
  readonly format: Excel.ConditionalFormat;
}

/** The marks of some sheets. */
export interface FoundMarks {
  readonly marks: readonly FoundMark[];
  /** Formats whose condition is empty: what is left where a mark was begun and not finished. */
  readonly begun: readonly Excel.ConditionalFormat[];
  /** Lets Excel forget what it held for this; the marks are then known by their ids only. */
  release(): void;
}

/** Finds all marks of ours by their conditions; two round trips, one where no sheet has such formats. */
export async function findFormats(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
): Promise<FoundMarks> {
  const asked = sheets.map((open) => {
    // Formats are found through their range again, so it is held until they are done with.
    const range = open.sheet.getRange();
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- the way to its formats, no value of it
    const formats = range.conditionalFormats;
    formats.load("items/id,items/type");
    return { open, range, formats };
  });
  await context.sync();
  const custom = asked.flatMap(({ open, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ open, format, rule: format.custom.rule })),
  );
  for (const { rule } of custom) rule.load("formula");
  if (custom.length > 0) await context.sync();
  const begun = custom.filter(({ rule }) => /^=?$/.test(rule.formula)).map(({ format }) => format);
  const marks = custom.flatMap(({ open, format, rule }) => {
    const severity = markedSeverity(rule.formula);
    return severity === undefined ? [] : [{ id: format.id, open, severity, format }];
  });
  const release = (): void => {
    for (const { range } of asked) range.untrack();
  };
  return { marks, begun, release };
}

/** A mark that can be put back: where it stood, as Excel reads it. */
export interface KeptMark {
  readonly id: string;
  readonly open: OpenSheet;
  readonly severity: Severity;
  readonly addresses: readonly string[];
}

/** Where marks stand; one round trip, none where there are none. */
export async function keepMarks(
  context: Excel.RequestContext,
  marks: readonly FoundMark[],
): Promise<KeptMark[]> {
  if (marks.length === 0) return [];
  const asked = marks.map((mark) => {
    const areas = mark.format.getRanges().untrack();
    areas.load("address");
    return { mark, areas };
  });
  await context.sync();
  return asked.map(({ mark: { id, open, severity }, areas }) => {
    return { id, open, severity, addresses: rangesOf(areas.address) };
  });
}
