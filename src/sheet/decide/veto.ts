import { yearPeriod, type Period } from "../../calendar";
import { foldEnterprise, isOrganisationCode } from "../../enterprise";
import type { Claims } from "../claims";
import { comparable } from "../reading/identity";
import { saysVetoed } from "../reading/veto-answer";
import { readNames, type VetoBook, type VetoEntry, type VetoHit } from "../lists";
import type { Decisions } from "./decisions";

/** The times that a claim states: its date, and its year where the date lies in another one. */
export function periodsOf(claims: Claims, claim: number): readonly Period[] {
  const date = claims.periods[claim];
  const year = yearPeriod(claims.years[claim]!);
  // Whoever states a date states its year.
  if (!date || !year) return year ? [year] : [];
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

const NONE: readonly string[] = [];
/** A branch is no firm of its own: what is decided of the firm holds for it. */
const BRANCH = /^(.{4,}?公司)[^()（）]*(?:分公司|分厂|分店|办事处|营业部|门市部|经营部)$/u;
/** A name of letters and numbers alone, without words for other names, is what it is. */
const isPlain = (written: string): boolean =>
  /^[0-9A-Za-z\u3400-\u4dbf\u4e00-\u9fff]+$/.test(written) && !/[原曾更变]/.test(written);

const BRACKETED = /[(（]([^()（）]*)[)）]/gu;

/** What a name's cell says besides one plain name: several firms, former names, remarks, the firm of a branch. */
function otherNames(written: string): readonly string[] {
  // Nearly every name ends with its only 公司: it is of no branch.
  const ends = written.indexOf("公司");
  const firm = ends < 0 || ends === written.length - 2 ? undefined : BRANCH.exec(written)?.[1];
  const branch = firm === undefined ? NONE : [firm];
  if (isPlain(written)) return branch;
  const within = [...written.matchAll(BRACKETED)].flatMap(([, inside]) => /^.*?公司/u.exec(inside!) ?? []);
  const named = readNames(written).firms.flatMap(({ names }) => names);
  return [...branch, written.replace(BRACKETED, ""), ...within, ...named];
}

/** The entries of a claim's firm, of whatever time: those under its code, then those under its names, some twice. */
export function entriesOf(claims: Claims, claim: number, veto: VetoBook): readonly VetoHit[] {
  const { code, name } = identityOf(claims, claim);
  const found = veto.find(code, name);
  const others = otherNames(claims.text(claim, "enterprise"));
  if (others.length === 0) return found;
  return [...found, ...others.flatMap((one) => veto.find("", foldEnterprise(one)))];
}

/**
 * A review that says of a firm that it is vetoed is believed, whether or not a list says so too: of all of the
 * firm's claims, on whichever of them it is said.
 */
function decideOwnWords(decisions: Decisions): void {
  const { claims } = decisions;
  const saidOfFirm = new Map<number, string>();
  const saidOfClaim = new Map<number, string>();
  for (const { table, first } of claims.sheets) {
    if (!table.column("vetoMatter")) continue;
    for (let entry = 0; entry < table.size; entry++) {
      const said = table.text("vetoMatter", entry);
      if (!saysVetoed(said)) continue;
      saidOfClaim.set(first + entry, said);
      const firm = claims.firms[first + entry]!;
      if (firm >= 0 && !saidOfFirm.has(firm)) saidOfFirm.set(firm, said);
    }
  }
  if (saidOfClaim.size === 0) return;
  for (let claim = 0; claim < claims.size; claim++) {
    const said = saidOfClaim.get(claim) ?? saidOfFirm.get(claims.firms[claim]!);
    if (said !== undefined && !decisions.find(claim, "vetoed"))
      decisions.reduce(claim, { kind: "says-vetoed", said, due: 0 });
  }
}

function decideListed(decisions: Decisions, veto: VetoBook): void {
  if (veto.entries.length === 0) return;
  const { claims } = decisions;
  for (let claim = 0; claim < claims.size; claim++) {
    const found = entriesOf(claims, claim, veto).find(({ entry }) => vetoHolds(claims, claim, entry));
    if (found) decisions.reduce(claim, { kind: "vetoed", ...found, due: 0 });
  }
}

/** A firm on the veto list, or of which its own row says so, gets nothing (article 20). */
export function decideVetoes(decisions: Decisions, veto: VetoBook): void {
  decideListed(decisions, veto);
  decideOwnWords(decisions);
}
