import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { FindingCode } from "../../text";
import type { Claims } from "../claims";
import type { Finding } from "../finding";

/** Faults that a whole column can have, when nobody filled it in or a program wrote it so. */
const OF_COLUMNS: ReadonlySet<FindingCode> = new Set([
  "missing-value",
  "not-on-file",
  "not-in-statistics",
  "number-as-text",
]);
/** Fewer rows than this are read one by one. */
const FEWEST = 3;

/** The table of claims that a finding is about, by the number of its first claim. */
const tableOf = (claims: Claims, { sheetIndex, row, column }: Finding): number =>
  claims.sheetAt(sheetIndex, row!, column)?.first ?? -1;

/** What a finding says is wrong: of columns that a sheet lacks, several can be told on one cell. */
const labelOf = ({ parameters }: Finding): string => ("column" in parameters ? parameters.column : "");

/** The item that a finding is about, where its fault is one of an item's rows only. */
const itemOf = ({ parameters }: Finding): string => ("item" in parameters ? String(parameters.item) : "");

/** How many claims a table has, in all and of each item. */
function sizes(claims: Claims): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { first, table } of claims.sheets) {
    // A table without claims begins where the next one does, and has no finding of its own.
    if (table.size === 0) continue;
    found.set(`${first}`, table.size);
    for (let claim = first; claim < first + table.size; claim++) {
      const key = `${first} ${claims.items[claim]?.name ?? ""}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  }
  return found;
}

/** One finding for all, on the first cell, with its rows. */
function joined(findings: readonly Finding[]): Finding {
  const [first] = findings;
  const rows = findings.map(({ row }) => row!);
  // What an acceptance is bound to stays short, however many rows there are.
  const bound = bytesToHex(sha256(utf8ToBytes(findings.map((one) => one.bound).join("\n"))));
  return { ...first!, rows, whole: true, bound: `${rows.length} ${bound}` };
}

/** Tells a fault that every row of a table has, or every row of one item, once with its rows. */
export function joinWholeColumns(findings: readonly Finding[], claims: Claims): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!OF_COLUMNS.has(finding.code) || finding.row === null || finding.rows) continue;
    const key = `${finding.sheetIndex} ${tableOf(claims, finding)} ${finding.code} ${finding.column} ${labelOf(finding)}`;
    const known = groups.get(key);
    if (known) known.push(finding);
    else groups.set(key, [finding]);
  }
  const many = [...groups.values()].filter((group) => group.length >= FEWEST);
  if (many.length === 0) return findings;
  const size = sizes(claims);
  const instead = new Map<Finding, Finding | undefined>();
  const join = (group: readonly Finding[]): void => {
    group.forEach((one, at) => instead.set(one, at === 0 ? joined(group) : undefined));
  };
  for (const group of many) {
    const first = tableOf(claims, group[0]!);
    if (group.length === size.get(`${first}`)) {
      join(group);
      continue;
    }
    for (const item of new Set(group.map(itemOf))) {
      const some = group.filter((one) => itemOf(one) === item);
      if (some.length >= FEWEST && some.length === size.get(`${first} ${item}`)) join(some);
    }
  }
  return findings.flatMap((finding) => {
    if (!instead.has(finding)) return [finding];
    const one = instead.get(finding);
    return one ? [one] : [];
  });
}
