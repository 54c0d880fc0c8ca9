import type { TableView } from "../recognise/table";
import { foldCode } from "../../enterprise";
import type { Examination, IdentitySheet } from "../examination";
import { cellName } from "../grid";
import { identifies, type CodeVerdict, type Identities } from "../reading/identity";

/** Visits the code of every entry that has one: claims, veto list, history. */
function eachCode(
  exam: Examination,
  visit: (sheet: IdentitySheet, entry: number, verdict: CodeVerdict, row: number, column: number) => void,
): void {
  for (const sheet of exam.identitySheets) {
    const { table, verdicts } = sheet.identities;
    const column = table.column("code");
    if (!column) continue;
    verdicts.forEach((verdict, entry) => {
      const row = table.rows[entry]!;
      if (verdict && table.originOf(row, column.at) === row) visit(sheet, entry, verdict, row, column.at);
    });
  }
}

/**
 * `bad-credit-code`: not 18 characters, or one outside the standard's alphabet (GB 32100-2015). It cannot
 * see a well-formed code of another firm.
 */
export function badCreditCode(exam: Examination): void {
  eachCode(exam, ({ sheetIndex, label, identities }, entry, verdict, row, column) => {
    if (verdict.kind === "valid" || verdict.kind === "check") return;
    const given = identities.table.text("code", entry);
    const parameters =
      verdict.kind === "number"
        ? ({ given, fault: "number" } as const)
        : verdict.kind === "length"
          ? ({ given, fault: "length", length: verdict.length } as const)
          : ({ given, fault: "character", character: verdict.character, place: verdict.place } as const);
    exam.tellAt(
      "bad-credit-code",
      { sheetIndex, label, grid: identities.table.grid, row, column },
      parameters,
    );
  });
}

/**
 * `credit-code-check`: the right shape, a wrong check character. It cannot tell an old registration whose
 * organisation code is right by chance (one in eleven) from a slip.
 */
export function creditCodeCheck(exam: Examination): void {
  eachCode(exam, ({ sheetIndex, label, identities }, entry, verdict, row, column) => {
    if (verdict.kind !== "check") return;
    const { expected, likely } = verdict;
    exam.tellAt(
      "credit-code-check",
      { sheetIndex, label, grid: identities.table.grid, row, column },
      { given: foldCode(identities.table.text("code", entry)), expected, likely },
    );
  });
}

/** An entry of some sheet whose code says which firm it is. */
interface Identified {
  readonly sheet: IdentitySheet;
  readonly entry: number;
}

/**
 * What stands under each key. Nearly every key has one companion, so only its first entry is kept until
 * another turns up.
 */
class Companions {
  private readonly first = new Map<string, number>();
  private readonly conflicts = new Map<string, Map<string, number>>();

  /** @param companions by the number of an entry */
  constructor(private readonly companions: readonly string[]) {}

  add(key: string, id: number): void {
    const first = this.first.get(key);
    if (first === undefined) {
      this.first.set(key, id);
      return;
    }
    const companion = this.companions[id]!;
    const known = this.companions[first]!;
    if (known === companion) return;
    let others = this.conflicts.get(key);
    if (!others) this.conflicts.set(key, (others = new Map([[known, first]])));
    if (!others.has(companion)) others.set(companion, id);
  }

  /** The first entry of each companion, where a key has several. */
  severalOf(key: string): readonly number[] | undefined {
    const others = this.conflicts.get(key);
    return others && [...others.values()];
  }

  get none(): boolean {
    return this.conflicts.size === 0;
  }
}

/** Visits every entry that has a name and a code which says which firm it is. */
function eachIdentified({ names, verdicts }: Identities, visit: (entry: number) => void): void {
  for (let entry = 0; entry < names.length; entry++)
    if (names[entry] !== "" && identifies(verdicts[entry])) visit(entry);
}

/** Where a table says who claims; what a title says stands in no column. */
const placeOf = (table: TableView, key: "enterprise" | "code"): number =>
  (table.column(key) ?? table.column("enterprise"))?.at ?? table.layout.left;

/**
 * `code-name-conflict`: one code under two names, or one name under two codes, anywhere in the workbook. It
 * cannot see which of them is right; codes that are broken already have a finding of their own, and are left
 * out here.
 */
export function codeNameConflict(exam: Examination): void {
  const sheets = exam.identitySheets.filter(({ sheetIndex }) => sheetIndex >= 0);
  const names: string[] = [];
  const codes: string[] = [];
  for (const { identities } of sheets)
    eachIdentified(identities, (entry) => {
      names.push(identities.names[entry]!);
      codes.push(identities.codes[entry]!);
    });
  const namesOfCode = new Companions(names);
  const codesOfName = new Companions(codes);
  for (let id = 0; id < names.length; id++) {
    namesOfCode.add(codes[id]!, id);
    codesOfName.add(names[id]!, id);
  }
  if (namesOfCode.none && codesOfName.none) return;
  const found: Identified[] = [];
  for (const sheet of sheets) eachIdentified(sheet.identities, (entry) => found.push({ sheet, entry }));
  found.forEach(({ sheet: { sheetIndex, label, identities }, entry }, id) => {
    const { table } = identities;
    const underCode = namesOfCode.severalOf(codes[id]!);
    const several = underCode ?? codesOfName.severalOf(names[id]!);
    const row = table.rows[entry]!;
    const column = placeOf(table, "code");
    if (!several || table.originOf(row, column) !== row) return;
    const key = underCode ? "enterprise" : "code";
    const others = several.map((other) =>
      found[other]!.sheet.identities.table.text(key, found[other]!.entry),
    );
    const at = several.map((other) => {
      const { sheet, entry: place } = found[other]!;
      const { table: there } = sheet.identities;
      return `${sheet.label}!${cellName(there.rows[place]!, placeOf(there, key))}`;
    });
    exam.tellAt(
      "code-name-conflict",
      { sheetIndex, label, row, column },
      underCode
        ? { kind: "names", code: codes[id]!, others, at }
        : { kind: "codes", enterprise: table.text("enterprise", entry), others, at },
    );
  });
}
