import { foldCode } from "../../enterprise";
import type { Examination, IdentitySheet } from "../examination";
import { cellName } from "../grid";
import { identifies, type CodeVerdict } from "../reading/identity";

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

  constructor(private readonly companionOf: (id: number) => string) {}

  add(key: string, id: number): void {
    const first = this.first.get(key);
    if (first === undefined) {
      this.first.set(key, id);
      return;
    }
    const companion = this.companionOf(id);
    const known = this.companionOf(first);
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

/**
 * `code-name-conflict`: one code under two names, or one name under two codes, anywhere in the workbook. It
 * cannot see which of them is right; codes that are broken already have a finding of their own, and are left
 * out here.
 */
export function codeNameConflict(exam: Examination): void {
  const found: Identified[] = [];
  for (const sheet of exam.identitySheets) {
    if (sheet.sheetIndex < 0) continue;
    const { names, verdicts } = sheet.identities;
    for (let entry = 0; entry < names.length; entry++) {
      if (names[entry] !== "" && identifies(verdicts[entry])) found.push({ sheet, entry });
    }
  }
  const nameOf = (id: number): string => found[id]!.sheet.identities.names[found[id]!.entry]!;
  const codeOf = (id: number): string => found[id]!.sheet.identities.codes[found[id]!.entry]!;
  const namesOfCode = new Companions(nameOf);
  const codesOfName = new Companions(codeOf);
  for (let id = 0; id < found.length; id++) {
    namesOfCode.add(codeOf(id), id);
    codesOfName.add(nameOf(id), id);
  }
  if (namesOfCode.none && codesOfName.none) return;
  found.forEach(({ sheet: { sheetIndex, label, identities }, entry }, id) => {
    const { table } = identities;
    const names = namesOfCode.severalOf(codeOf(id));
    const several = names ?? codesOfName.severalOf(nameOf(id));
    const row = table.rows[entry]!;
    const column = table.column("code")!.at;
    if (!several || table.originOf(row, column) !== row) return;
    const key = names ? "enterprise" : "code";
    const others = several.map((other) =>
      found[other]!.sheet.identities.table.text(key, found[other]!.entry),
    );
    const at = several.map((other) => {
      const { sheet, entry: place } = found[other]!;
      const { table: there } = sheet.identities;
      return `${sheet.label}!${cellName(there.rows[place]!, there.column(key)!.at)}`;
    });
    exam.tellAt(
      "code-name-conflict",
      { sheetIndex, label, row, column },
      names
        ? { kind: "names", code: codeOf(id), others, at }
        : { kind: "codes", enterprise: table.text("enterprise", entry), others, at },
    );
  });
}
