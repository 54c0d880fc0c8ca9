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

interface Occurrence {
  readonly text: string;
  readonly address: string;
}

/**
 * What stands under each key. Nearly every key has one companion, so only its first occurrence is kept until
 * another turns up.
 */
class Companions {
  private readonly first = new Map<
    string,
    { readonly other: string; readonly occurrence: () => Occurrence }
  >();
  private readonly conflicts = new Map<string, Map<string, Occurrence>>();

  add(key: string, other: string, occurrence: () => Occurrence): void {
    const first = this.first.get(key);
    if (!first) this.first.set(key, { other, occurrence });
    else if (first.other !== other) {
      let others = this.conflicts.get(key);
      if (!others) this.conflicts.set(key, (others = new Map([[first.other, first.occurrence()]])));
      if (!others.has(other)) others.set(other, occurrence());
    }
  }

  get none(): boolean {
    return this.conflicts.size === 0;
  }

  severalOf(key: string): readonly Occurrence[] | undefined {
    const others = this.conflicts.get(key);
    return others && [...others.values()];
  }
}

/**
 * `code-name-conflict`: one code under two names, or one name under two codes, anywhere in the workbook. It
 * cannot see which of them is right; codes that are broken already have a finding of their own, and are left
 * out here.
 */
export function codeNameConflict(exam: Examination): void {
  const sheets = exam.identitySheets.filter(({ sheetIndex }) => sheetIndex >= 0);
  const namesOfCode = new Companions();
  const codesOfName = new Companions();
  const each = (visit: (sheet: IdentitySheet, entry: number, code: string, name: string) => void): void => {
    for (const sheet of sheets) {
      const { names, codes, verdicts } = sheet.identities;
      codes.forEach((code, entry) => {
        if (names[entry] !== "" && identifies(verdicts[entry])) visit(sheet, entry, code, names[entry]!);
      });
    }
  };
  each(({ label, identities: { table } }, entry, code, name) => {
    const address = (key: "enterprise" | "code") =>
      `${label}!${cellName(table.rows[entry]!, table.column(key)!.at)}`;
    namesOfCode.add(code, name, () => ({
      text: table.text("enterprise", entry),
      address: address("enterprise"),
    }));
    codesOfName.add(name, code, () => ({ text: code, address: address("code") }));
  });
  if (namesOfCode.none && codesOfName.none) return;
  each(({ sheetIndex, label, identities: { table } }, entry, code, name) => {
    const names = namesOfCode.severalOf(code);
    const codes = names ? undefined : codesOfName.severalOf(name);
    const several = names ?? codes;
    const row = table.rows[entry]!;
    const column = table.column("code")!.at;
    if (!several || table.originOf(row, column) !== row) return;
    const others = several.map(({ text }) => text);
    const at = several.map(({ address }) => address);
    exam.tellAt(
      "code-name-conflict",
      { sheetIndex, label, row, column },
      names
        ? { kind: "names", code, others, at }
        : { kind: "codes", enterprise: table.text("enterprise", entry), others, at },
    );
  });
}
