import { isoDay } from "../calendar";
import { ITEMS } from "../policy";
import { FEN, type Claims } from "./claims";
import type { Examination } from "./examination";
import type { Finding } from "./finding";
import type { FindingCounts, NamedSums, RowReport, Summary, Sums } from "./report";

/** Sums in fen, which doubles add exactly. */
class Tally {
  rows = 0;
  unknown = 0;
  private claimed = 0;
  private computed = 0;
  private payable = 0;

  add(claims: Claims, claim: number): void {
    this.rows++;
    const award = claims.award[claim]!;
    if (Number.isNaN(award)) this.unknown++;
    else this.computed += award;
    this.claimed += Math.round(claims.claimed[claim]! || 0);
    this.payable += Math.round(claims.due[claim]! || 0);
  }

  get sums(): Sums {
    return {
      rows: this.rows,
      claimed: this.claimed / FEN,
      computed: this.computed / FEN,
      payable: this.payable / FEN,
      unknown: this.unknown,
    };
  }
}

/** Whole fen divide to the number that people see; a claim of parts of a fen carries noise that is cut off. */
const known = (fen: number): number | null =>
  Number.isInteger(fen) ? fen / FEN : Number.isNaN(fen) ? null : Number((fen / FEN).toPrecision(15));

/** Every claim with its amounts. */
export function rowReports({ claims }: Examination): RowReport[] {
  return Array.from({ length: claims.size }, (_, claim) => ({
    sheet: claims.sheet(claim).table.grid.name,
    row: claims.row(claim) + 1,
    enterprise: claims.text(claim, "enterprise"),
    item: claims.items[claim]?.id ?? null,
    claimed: known(claims.claimed[claim]!),
    computed: known(claims.award[claim]!),
    payable: known(claims.due[claim]!),
  }));
}

function tallyBy<K>(claims: Claims, keyOf: (claim: number) => K | undefined): Map<K, Tally> {
  const tallies = new Map<K, Tally>();
  for (let claim = 0; claim < claims.size; claim++) {
    const key = keyOf(claim);
    if (key === undefined) continue;
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = new Tally()));
    tally.add(claims, claim);
  }
  return tallies;
}

function byEnterprise(exam: Examination): NamedSums[] {
  const { claims } = exam;
  const names = new Map<number, string>();
  const tallies = tallyBy(claims, (claim) => {
    const firm = claims.firms[claim]!;
    if (!names.has(firm)) names.set(firm, exam.enterprise(claim));
    return firm;
  });
  return [...tallies]
    .map(([firm, tally]) => ({ name: names.get(firm)!, ...tally.sums }))
    .sort((a, b) => b.payable - a.payable);
}

/**
 * What the verdict rests on. Whoever accepts a finding counts again, without another check.
 *
 * @example countFindings([]).payableAsIs // true
 */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, question: 0, warning: 0, info: 0 };
  const cells = new Set<string>();
  let accepted = 0;
  for (const finding of findings) {
    if (finding.accepted) {
      accepted++;
      continue;
    }
    counts[finding.severity]++;
    if (finding.severity === "error") cells.add(`${finding.sheetIndex} ${finding.row} ${finding.column}`);
  }
  return { payableAsIs: counts.error + counts.question === 0, cellsToChange: cells.size, counts, accepted };
}

/** The verdict and the sums. */
export function summarise(exam: Examination, findings: readonly Finding[]): Summary {
  const { claims } = exam;
  const all = new Tally();
  for (let claim = 0; claim < claims.size; claim++) all.add(claims, claim);
  const items = tallyBy(claims, (claim) => claims.items[claim]);
  const articles = tallyBy(claims, (claim) => claims.items[claim]?.article);
  return {
    ...countFindings(findings),
    start: exam.start === undefined ? null : isoDay(exam.start),
    ...all.sums,
    byEnterprise: byEnterprise(exam),
    byItem: ITEMS.filter((item) => items.has(item)).map((item) => ({
      item: item.id,
      name: item.name,
      ...items.get(item)!.sums,
    })),
    byArticle: [...articles]
      .sort(([a], [b]) => a - b)
      .map(([article, tally]) => ({ article, ...tally.sums })),
  };
}
