import { yearPeriod, type Period } from "../../calendar";
import { isOrganisationCode } from "../../enterprise";
import type { Claims } from "../claims";
import { comparable } from "../reading/identity";
import type { VetoBook, VetoEntry } from "../lists";
import type { Decisions } from "./decisions";

/** The times that a claim states: its date, and its year where the date lies in another one. */
export function periodsOf(claims: Claims, claim: number): readonly Period[] {
  const date = claims.periods[claim];
  const year = yearPeriod(claims.years[claim]!);
  if (!date || !year) return date ? [date] : year ? [year] : [];
  return date.to >= year.from && date.from <= year.to ? [date] : [date, year];
}

/**
 * Whether a veto holds for a claim: its date lies in the veto's span, or its year, where a claimant's date
 * contradicts it. Without either, a listed firm is a vetoed firm.
 */
export function vetoHolds(claims: Claims, claim: number, { from, to }: VetoEntry): boolean {
  const periods = periodsOf(claims, claim);
  return (
    periods.length === 0 ||
    periods.some(
      (period) => (from === undefined || period.to >= from) && (to === undefined || period.from <= to),
    )
  );
}

/** The code and the name by which a claim's firm is looked up. */
export function identityOf(claims: Claims, claim: number): { readonly code: string; readonly name: string } {
  const { identities } = claims.sheet(claim);
  const entry = claims.entry[claim]!;
  const code = identities.codes[entry]!;
  // An old organisation code says who it is, though it is no unified code.
  const known = comparable(identities.verdicts[entry]) || isOrganisationCode(code);
  return { code: known ? code : "", name: identities.names[entry]! };
}

/** The entries of a claim's firm, of whatever time: those under its code, then those under its name. */
export function entriesOf(
  claims: Claims,
  claim: number,
  veto: VetoBook,
): readonly { readonly entry: VetoEntry; readonly by: "code" | "name" }[] {
  const { code, name } = identityOf(claims, claim);
  return [...veto.find(code, name)];
}

/** A firm on the veto list gets nothing (article 20). */
export function decideVetoes(decisions: Decisions, veto: VetoBook): void {
  if (veto.entries.length === 0) return;
  const { claims } = decisions;
  for (let claim = 0; claim < claims.size; claim++) {
    const found = entriesOf(claims, claim, veto).find(({ entry }) => vetoHolds(claims, claim, entry));
    if (found) decisions.reduce(claim, { kind: "vetoed", ...found, due: 0 });
  }
}
