import { endOfForce, isoDay, yearPeriod } from "../../calendar";
import { YES_NO, choiceTable } from "../../policy";
import { STATE } from "../claims";
import type { Examination } from "../examination";
import { isNothing } from "../reading/nothing";

const ON_FILE = new Set(["equipment", "robot", "integration"]);
const IN_STATISTICS = new Set(["equipment"]);
const IN = new Set(["已纳统", "已纳入", "纳统", "已入库", "在库", "已入统"]);

/** No document pays less than nothing, and no computed amount is held against such a row. */
function belowZero(exam: Examination, claim: number): void {
  const { claims } = exam;
  const claimed = claims.claimed[claim]!;
  if (!(claimed < 0)) return;
  const column = claims.sheet(claim).table.column("claimed")!;
  exam.tell("out-of-range", claim, column.at, {
    column: column.header,
    given: claimed / column.unit.fen,
    item: claims.items[claim]?.name ?? "",
    fault: { kind: "negative" },
  });
}

/**
 * `higher-document`: a higher authority's document is named, and decides the amount (article 19). It cannot
 * see what that document says.
 */
export function higherDocument(exam: Examination): void {
  const { claims } = exam;
  for (let claim = 0; claim < claims.size; claim++) {
    if (!claims.is(claim, STATE.document)) continue;
    const document = claims.text(claim, "document");
    exam.tell("higher-document", claim, exam.columnOf(claim, "document"), { document }, { article: 19 });
    belowZero(exam, claim);
  }
}

/**
 * `not-on-file`: the project must be on file (article 4, article 7) and the number is empty. It cannot see
 * whether a number is a real one.
 */
export function notOnFile(exam: Examination): void {
  const { claims } = exam;
  for (let claim = 0; claim < claims.size; claim++) {
    const item = claims.items[claim];
    if (!item || !ON_FILE.has(item.id)) continue;
    const column = claims.sheet(claim).table.column("filing");
    if (!column || !isNothing(claims.text(claim, "filing"))) continue;
    exam.tell("not-on-file", claim, column.at, { item: item.name });
  }
}

/**
 * `not-in-statistics`: the project must be in the statistics base (article 4), and the cell does not say so.
 * It cannot ask the statistics base.
 */
export function notInStatistics(exam: Examination): void {
  const { claims } = exam;
  for (let claim = 0; claim < claims.size; claim++) {
    const item = claims.items[claim];
    if (!item || !IN_STATISTICS.has(item.id)) continue;
    const column = claims.sheet(claim).table.column("statistics");
    if (!column) continue;
    const given = claims.text(claim, "statistics");
    if (IN.has(given) || choiceTable(YES_NO).find(given) === "是") continue;
    exam.tell("not-in-statistics", claim, column.at, { item: item.name, given });
  }
}

/**
 * `out-of-force`: a date or year wholly outside the policy's three years (article 22), where its first day is
 * set. It cannot tell which date of a project counts; it judges the one in the sheet.
 */
export function outOfForce(exam: Examination): void {
  const { claims, start } = exam;
  if (start === undefined) return;
  const end = endOfForce(start);
  for (let claim = 0; claim < claims.size; claim++) {
    const { table } = claims.sheet(claim);
    const dated = claims.periods[claim];
    // A year that only a title states belongs to no cell.
    const period = dated ?? (table.column("year") && yearPeriod(claims.years[claim]!));
    if (!period || (period.to >= start && period.from < end)) continue;
    const key = dated ? "date" : "year";
    const given = period.from === period.to ? isoDay(period.from) : claims.text(claim, key);
    exam.tell(
      "out-of-force",
      claim,
      exam.columnOf(claim, key),
      { given, start: isoDay(start), end: isoDay(end) },
      { article: 22 },
    );
  }
}
