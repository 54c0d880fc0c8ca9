import { isoDay } from "../../calendar";
import { SimilarNames } from "../../enterprise";
import type { FindingParameters } from "../../text";
import { inWan } from "../claims";
import { identityOf, vetoHolds } from "../decide";
import type { Examination } from "../examination";
import type { VetoEntry } from "../lists";

type Vetoed = FindingParameters["vetoed"];

const dayText = (day: VetoEntry["from"]): string => (day === undefined ? "" : isoDay(day));

/**
 * `vetoed`: the firm is on the veto list (article 20), by code or by name, in the veto's time; or its own row
 * says that it is vetoed. It cannot see a firm that is listed under another name and without its code.
 */
export function vetoed(exam: Examination): void {
  const { claims } = exam;
  const tell = (claim: number, why: Pick<Vetoed, "by" | "matter" | "from" | "to">): void => {
    const award = claims.award[claim]!;
    const otherwise = Number.isNaN(award) ? null : inWan(award);
    exam.tell(
      "vetoed",
      claim,
      exam.columnOf(claim, "enterprise", "code"),
      { enterprise: exam.enterprise(claim), ...why, otherwise, unit: exam.unitOf(claim) },
      { article: 20 },
    );
  };
  for (const [claim, { entry, by }] of exam.decisions.each("vetoed"))
    tell(claim, { by, matter: entry.matter, from: dayText(entry.from), to: dayText(entry.to) });
  for (const [claim, { said }] of exam.decisions.each("says-vetoed"))
    tell(claim, { by: "row", matter: said, from: "", to: "" });
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
    if (exam.decisions.find(claim, "vetoed") ?? exam.decisions.find(claim, "says-vetoed")) continue;
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
