import { isoDay } from "../calendar";
import { ITEMS } from "../policy";
import { FEN, type ClaimSheet } from "./claims";
import type { Examination } from "./examination";
import type { Finding } from "./finding";
import { columnName } from "./grid";
import type { NamedSums, ReadSummary, RowReport, Summary, Sums } from "./report";
import { countFindings } from "./verdict";

/** Sums in fen, which doubles add exactly. */
class Tally {
  rows = 0;
  unknown = 0;
  private claimed = 0;
  private computed = 0;
  private payable = 0;

  add({ claims, decisions }: Examination, claim: number): void {
    this.rows++;
    const award = claims.award[claim]!;
    if (Number.isNaN(award)) this.unknown++;
    else this.computed += award;
    this.claimed += Math.round(claims.claimed[claim]! || 0);
    this.payable += Math.round(decisions.due[claim]! || 0);
  }

  get sums(): Sums {
    const { rows, claimed, computed, payable, unknown } = this;
    return {
      rows,
      claimed: claimed / FEN,
      computed: computed / FEN,
      payable: payable / FEN,
      unknown,
    };
  }

  /** The same under a name. Firms are many: theirs are not made twice. */
  named(name: string): NamedSums {
    const { rows, claimed, computed, payable, unknown } = this;
    return {
      name,
      rows,
      claimed: claimed / FEN,
      computed: computed / FEN,
      payable: payable / FEN,
      unknown,
    };
  }
}

/** Whole fen divide to the number that people see; a claim of parts of a fen carries noise that is cut off. */
const known = (fen: number): number | null =>
  Number.isInteger(fen) ? fen / FEN : Number.isNaN(fen) ? null : Number((fen / FEN).toPrecision(15));

/** The columns of a table that stands beside another. */
const columnsOf = ({ table: { columns } }: ClaimSheet): string | undefined =>
  columns && `${columnName(columns.left)}:${columnName(columns.right)}`;

/** Every claim with its amounts. */
export function rowReports({ claims, decisions }: Examination): RowReport[] {
  const columns = claims.sheets.map(columnsOf);
  return Array.from({ length: claims.size }, (_, claim) => {
    const row = {
      sheet: claims.sheet(claim).table.grid.name,
      row: claims.row(claim) + 1,
      enterprise: claims.text(claim, "enterprise"),
      item: claims.items[claim]?.id ?? null,
      claimed: known(claims.claimed[claim]!),
      computed: known(claims.award[claim]!),
      due: known(decisions.due[claim]!),
      payable: known(decisions.due[claim]!),
    };
    const beside = columns[claims.sheetOf[claim]!];
    return beside === undefined ? row : { ...row, columns: beside };
  });
}

/** The sums of claims by a key of theirs; `first` is told of the first claim of each. */
function tallyBy<K>(
  exam: Examination,
  keyOf: (claim: number) => K | undefined,
  first?: (claim: number) => void,
): Map<K, Tally> {
  const tallies = new Map<K, Tally>();
  for (let claim = 0; claim < exam.claims.size; claim++) {
    const key = keyOf(claim);
    if (key === undefined) continue;
    let tally = tallies.get(key);
    if (!tally) {
      tallies.set(key, (tally = new Tally()));
      first?.(claim);
    }
    tally.add(exam, claim);
  }
  return tallies;
}

/** Sums from the largest payable one down; equal ones stay in their order. Of many firms few sums differ. */
function largestFirst(all: readonly NamedSums[]): NamedSums[] {
  const byPayable = new Map<number, NamedSums[]>();
  for (const sums of all) {
    const equal = byPayable.get(sums.payable);
    if (equal) equal.push(sums);
    else byPayable.set(sums.payable, [sums]);
  }
  return [...byPayable].sort(([a], [b]) => b - a).flatMap(([, equal]) => equal);
}

function byEnterprise(exam: Examination): NamedSums[] {
  const { claims } = exam;
  const names: string[] = [];
  const tallies = tallyBy(
    exam,
    (claim) => claims.firms[claim]!,
    (claim) => names.push(exam.enterprise(claim)),
  );
  return largestFirst([...tallies.values()].map((tally, at) => tally.named(names[at]!)));
}

/** The verdict and the sums. */
export function summarise(exam: Examination, findings: readonly Finding[], read: ReadSummary): Summary {
  const { claims } = exam;
  const all = new Tally();
  for (let claim = 0; claim < claims.size; claim++) all.add(exam, claim);
  const items = tallyBy(exam, (claim) => claims.items[claim]);
  const articles = tallyBy(exam, (claim) => claims.items[claim]?.article);
  return {
    ...countFindings(findings, claims.size),
    start: exam.start === undefined ? null : isoDay(exam.start),
    read,
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
