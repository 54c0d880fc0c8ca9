import { isoDay } from "../../calendar";
import { SimilarNames } from "../../enterprise";
import { inWan, STATE } from "../claims";
import type { Examination } from "../examination";
import { comparable } from "../reading/identity";
import type { VetoEntry } from "../lists";

/** Whether a veto holds for a claim; without a date or a year, a listed firm is a vetoed firm. */
function holds(exam: Examination, claim: number, { from, to }: VetoEntry): boolean {
  const period = exam.periodOf(claim);
  if (!period) return true;
  return (from === undefined || period.to >= from) && (to === undefined || period.from <= to);
}

/** The code and the name by which a claim's firm is looked up. */
function identityOf(exam: Examination, claim: number): { readonly code: string; readonly name: string } {
  const { identities } = exam.claims.sheet(claim);
  const entry = exam.claims.entry[claim]!;
  const known = comparable(identities.verdicts[entry]);
  return { code: known ? identities.codes[entry]! : "", name: identities.names[entry]! };
}

/** The entries of a claim's firm, of whatever time: those under its code, then those under its name. */
export function entriesOf(
  exam: Examination,
  claim: number,
): readonly { readonly entry: VetoEntry; readonly by: "code" | "name" }[] {
  const { code, name } = identityOf(exam, claim);
  return [...exam.veto.find(code, name)];
}

/**
 * `vetoed`: the firm is on the veto list (article 20), by code or by name, in the veto's time. It cannot see
 * a firm that is listed under another name and without its code.
 */
export function vetoed(exam: Examination): void {
  const { claims, veto } = exam;
  if (veto.entries.length === 0) return;
  for (let claim = 0; claim < claims.size; claim++) {
    for (const { entry, by } of entriesOf(exam, claim)) {
      if (!holds(exam, claim, entry)) continue;
      claims.set(claim, STATE.vetoed);
      const award = claims.award[claim]!;
      exam.tell(
        "vetoed",
        claim,
        exam.columnOf(claim, "enterprise", "code"),
        {
          enterprise: exam.enterprise(claim),
          by,
          matter: entry.matter,
          from: entry.from === undefined ? "" : isoDay(entry.from),
          to: entry.to === undefined ? "" : isoDay(entry.to),
          otherwise: Number.isNaN(award) ? null : inWan(award),
          unit: exam.unitOf(claim),
        },
        { article: 20 },
      );
      break;
    }
  }
}

/**
 * `veto-name-similar`: no code to compare, and a very similar name on the veto list. It cannot see a firm
 * that has taken quite another name; and it never decides.
 */
export function vetoNameSimilar(exam: Examination): void {
  const { claims, veto } = exam;
  if (veto.entries.length === 0) return;
  const named = veto.entries.filter(({ name }) => name !== "");
  const all = new SimilarNames(named.map(({ enterprise }) => enterprise));
  const uncoded = new SimilarNames(
    named.filter(({ code }) => code === "").map(({ enterprise }) => enterprise),
  );
  const inTime = new Map<string, VetoEntry[]>();
  for (const entry of named) inTime.set(entry.enterprise, [...(inTime.get(entry.enterprise) ?? []), entry]);
  const memo = new Map<string, readonly string[]>();
  for (let claim = 0; claim < claims.size; claim++) {
    if (claims.is(claim, STATE.vetoed)) continue;
    const { code } = identityOf(exam, claim);
    if (code !== "" && uncoded.size === 0) continue;
    const text = claims.text(claim, "enterprise");
    const key = `${code === "" ? "" : "#"}${text}`;
    let similar = memo.get(key);
    if (!similar) memo.set(key, (similar = (code === "" ? all : uncoded).find(text)));
    const now = similar.filter((name) => inTime.get(name)!.some((entry) => holds(exam, claim, entry)));
    if (now.length === 0) continue;
    exam.tell(
      "veto-name-similar",
      claim,
      exam.columnOf(claim, "enterprise"),
      { enterprise: text, similar: now },
      { article: 20 },
    );
  }
}
