import { isoDay } from "../../calendar";
import { SimilarNames } from "../../enterprise";
import { inWan } from "../claims";
import { identityOf, vetoHolds } from "../decide";
import type { Examination } from "../examination";
import type { VetoEntry } from "../lists";

/**
 * `vetoed`: the firm is on the veto list (article 20), by code or by name, in the veto's time. It cannot see
 * a firm that is listed under another name and without its code.
 */
export function vetoed(exam: Examination): void {
  const { claims } = exam;
  for (const [claim, { entry, by }] of exam.decisions.each("vetoed")) {
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
  }
}

/**
 * `veto-name-similar`: no code to compare, and a very similar name on the veto list. It cannot see a firm
 * that has taken quite another name; and it never decides.
 */
export function vetoNameSimilar(exam: Examination): void {
  const { claims, veto } = exam;
  if (veto.entries.length === 0) return;
  // Former names are names too.
  const namesOf = ({ enterprise, name, names }: VetoEntry): string[] => [
    enterprise,
    ...names.filter((one) => one !== name),
  ];
  const named = veto.entries.filter(({ name }) => name !== "");
  const all = new SimilarNames(named.flatMap(namesOf));
  const uncoded = new SimilarNames(named.filter(({ code }) => code === "").flatMap(namesOf));
  const inTime = new Map<string, VetoEntry[]>();
  for (const entry of named)
    for (const name of namesOf(entry)) inTime.set(name, [...(inTime.get(name) ?? []), entry]);
  const memo = new Map<string, readonly string[]>();
  for (let claim = 0; claim < claims.size; claim++) {
    if (exam.decisions.find(claim, "vetoed")) continue;
    const { code } = identityOf(claims, claim);
    if (code !== "" && uncoded.size === 0) continue;
    const text = claims.text(claim, "enterprise");
    const key = `${code === "" ? "" : "#"}${text}`;
    let similar = memo.get(key);
    if (!similar) memo.set(key, (similar = (code === "" ? all : uncoded).find(text)));
    const now = similar.filter((name) => inTime.get(name)!.some((entry) => vetoHolds(claims, claim, entry)));
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
