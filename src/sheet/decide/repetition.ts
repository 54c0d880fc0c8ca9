import { countsPieces, type Item } from "../../policy";
import { STATE, type Claims } from "../claims";
import { projectName } from "../reading/project-name";
import type { Decisions } from "./decisions";
import type { Sameness } from "./reduction";

/** How many claims each firm has; most have one, which cannot be claimed twice. */
function claimsOfFirms({ firms }: Claims): Int32Array {
  const counts = new Int32Array(firms.reduce((most, firm) => Math.max(most, firm), 0) + 1);
  for (const firm of firms) if (firm >= 0) counts[firm]!++;
  return counts;
}

/** What an item counts as the same thing of one firm, besides the year. */
interface Rule {
  readonly grade: boolean;
  readonly project: boolean;
  /** Whether two claims of different years are two. */
  readonly year: boolean;
  readonly same: Sameness;
}

const YEARLY: Rule = { grade: false, project: false, year: true, same: "year" };
const BY_PROJECT: Rule = { grade: false, project: true, year: true, same: "project" };
const ONCE: Rule = { grade: true, project: false, year: false, same: "once" };
const EACH: Rule = { grade: true, project: true, year: true, same: "claim" };

/** Keys of repetition come from the item, not from what the claimant writes beside it. */
function ruleOf(item: Item, category: string): Rule {
  // Titles of several years are told apart by what is left of the difference.
  if (item.amount.kind === "highest") return { ...ONCE, year: true, same: "claim" };
  if (countsPieces(item)) return EACH;
  switch (item.repetition) {
    case "yearly":
      return YEARLY;
    case "per-project":
      return BY_PROJECT;
    case "once-per-grade":
      // Which kind of a demonstration a row is for may stand in its project's name alone (reading R9).
      return item.categories && category === "" ? { ...ONCE, project: true } : ONCE;
    default:
      return EACH;
  }
}

/** The claims of one thing that were seen so far, by their years. */
class Seen {
  private readonly byYear = new Map<number, number>();
  private first: number | undefined;

  /** The first claim that may be of the same year. */
  find(year: number, ofYear: boolean): number | undefined {
    if (!ofYear || year === 0) return this.first;
    const [same, without] = [this.byYear.get(year), this.byYear.get(0)];
    return same === undefined ? without : without === undefined ? same : Math.min(same, without);
  }

  add(year: number, claim: number): void {
    this.first ??= claim;
    if (!this.byYear.has(year)) this.byYear.set(year, claim);
  }
}

const projectOf = (claims: Claims, claim: number): string => projectName(claims.text(claim, "project"));

/** Grades that nobody knows say nothing about whether two rows are the same. */
const gradeUnknown = (claims: Claims, claim: number): boolean =>
  claims.is(claim, STATE.unknown) && claims.grades[claim]!.length === 0 && claims.text(claim, "grade") !== "";

/** Follows the rows and finds, for each, the first earlier one that claims the same. */
class Repetition {
  private readonly seen = new Map<string, Seen>();

  constructor(private readonly claims: Claims) {}

  /** The earlier claim of the same thing, and why it is the same. */
  earlier(claim: number, item: Item): { readonly earlier: number; readonly same: Sameness } | undefined {
    const { claims } = this;
    const rule = ruleOf(item, claims.categories[claim]!);
    const year = claims.years[claim]!;
    const keys = this.keysOf(claim, item, rule);
    let found: number | undefined;
    let same = rule.same;
    for (const { ask, sameness } of keys) {
      found = this.seen.get(ask)?.find(year, rule.year);
      if (sameness) same = sameness;
      if (found !== undefined) break;
    }
    for (const { note } of keys) {
      let seen = this.seen.get(note);
      if (!seen) this.seen.set(note, (seen = new Seen()));
      seen.add(year, claim);
    }
    if (found === undefined) return undefined;
    if (rule.year && claims.years[found] !== year) same = "unknown-year";
    return { earlier: found, same: alike(claims, claim, found) ? "claim" : same };
  }

  /** Under which keys a claim asks for earlier ones, and under which later ones find it. */
  private keysOf(claim: number, item: Item, rule: Rule): readonly Key[] {
    const { claims } = this;
    const grade = claims.grades[claim]!.join("、");
    const of = (...parts: readonly (string | number)[]): string =>
      [claims.firms[claim], item.id, claims.categories[claim], rule.grade ? grade : "", ...parts].join("\n");
    if (!rule.project) return [one(of())];
    const base = claims.base[claim]!;
    const project = projectOf(claims, claim);
    if (project !== "")
      return [
        one(of("project", project)),
        { ask: of("nameless", base), note: of("named", base), sameness: "unknown-project" },
      ];
    // Without a name, pieces are told apart by how many there are, and projects by their grade or their base.
    const own = countsPieces(item) ? of("pieces", base) : of("grade", grade);
    return [
      one(own),
      one(of("nameless", base)),
      { ask: of("named", base), note: own, sameness: "unknown-project" },
    ];
  }
}

/** What a claim asks for, and what it leaves to be found. */
interface Key {
  readonly ask: string;
  readonly note: string;
  /** Why whatever is found is the same, where that is not the item's own reason. */
  readonly sameness?: Sameness;
}

const one = (key: string): Key => ({ ask: key, note: key });

/** Whether two rows say the same of everything that a person would compare. */
const alike = (claims: Claims, a: number, b: number): boolean =>
  claims.grades[a]!.join() === claims.grades[b]!.join() &&
  claims.years[a] === claims.years[b] &&
  projectOf(claims, a) === projectOf(claims, b);

/** Of several rows that claim one and the same thing, only the first is paid. */
export function decideRepetition(decisions: Decisions): void {
  const { claims } = decisions;
  const repetition = new Repetition(claims);
  const claimsOf = claimsOfFirms(claims);
  for (let claim = 0; claim < claims.size; claim++) {
    const item = claims.items[claim];
    const firm = claims.firms[claim]!;
    // Nothing is asked for by a row that claims 0.
    if (!item || firm < 0 || claimsOf[firm]! < 2 || claims.claimed[claim] === 0) continue;
    if (gradeUnknown(claims, claim)) continue;
    const found = repetition.earlier(claim, item);
    if (found) decisions.reduce(claim, { kind: "repeated", ...found, due: 0 });
  }
}
