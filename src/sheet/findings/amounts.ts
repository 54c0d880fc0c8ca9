import { stepText, type FindingParameters, type Language } from "../../text";
import { inWan, STATE } from "../claims";
import type { Examination } from "../examination";
import { stepsOf } from "../row-steps";
import { unitSlip } from "./amount-code";

/**
 * The steps of an award in words, without its title: a list in Chinese, sentences in English. Written when somebody
 * reads them: of thousands of findings few are, and those in one language.
 */
function because(exam: Examination, claim: number): FindingParameters["amount-mismatch"]["because"] {
  let steps: ReturnType<typeof stepsOf> | undefined;
  const words = (language: Language): string[] => {
    steps ??= stepsOf(exam.claims, claim).filter(({ code }) => code !== "item");
    return steps.map((one) => stepText({ ...one, article: 0 }, language));
  };
  return {
    get zh() {
      return words("zh").join("；");
    },
    get en() {
      return words("en").join(". ");
    },
  };
}

/** Why an amount is due that is not the award itself. */
function why(exam: Examination, claim: number): FindingParameters["amount-mismatch"]["why"] {
  if (exam.claims.is(claim, STATE.elsewhere)) return "elsewhere";
  const last = exam.decisions.of(claim).at(-1)?.kind;
  if (last === "difference" || last === "paid") return last;
  return last === "cap" || last === "pool" ? "rest" : "award";
}

/**
 * `unit-suspect`: claimed is exactly 10,000 times what is due or the 10,000th part of it, or a base is over
 * 100 亿元. It cannot see a wrong unit in both the base and the claimed amount.
 */
export function unitSuspect(exam: Examination): void {
  const { claims, decisions } = exam;
  for (const { claim, at, label, given, unit } of exam.faults.hugeBases) {
    exam.tell("unit-suspect", claim, at, { kind: "base", column: label, given, unit });
  }
  for (const claim of exam.withAmount("unit-suspect")) {
    const claimed = claims.claimed[claim]!;
    const due = decisions.due[claim]!;
    const larger = unitSlip(claimed, due) === "larger";
    exam.tell(
      "unit-suspect",
      claim,
      exam.amountColumn(claim),
      { kind: "claimed", claimed: inWan(claimed), due: inWan(due), unit: exam.unitOf(claim), larger },
      { claimed: inWan(claimed), computed: inWan(due) },
    );
  }
}

/**
 * `amount-mismatch`: claimed is not what is due, by more than half a fen. It cannot see a base that is
 * wrong in itself, and leaves a row alone whose root cause has a finding.
 */
export function amountMismatch(exam: Examination): void {
  const { claims, decisions } = exam;
  for (const claim of exam.withAmount("amount-mismatch")) {
    const claimed = claims.claimed[claim]!;
    const due = claims.is(claim, STATE.elsewhere) ? null : inWan(decisions.due[claim]!);
    exam.tell(
      "amount-mismatch",
      claim,
      exam.amountColumn(claim),
      {
        claimed: inWan(claimed),
        due,
        unit: exam.unitOf(claim),
        item: exam.itemOf(claim).name,
        why: why(exam, claim),
        paid: inWan(decisions.find(claim, "paid")?.paid ?? 0),
        because: because(exam, claim),
      },
      { claimed: inWan(claimed), ...(due === null ? {} : { computed: due }) },
    );
  }
}

/**
 * `out-of-range`: a base that the item cannot take, an approved amount outside its range or pool, a claimed or
 * paid amount that nobody can be paid. It cannot see a base that is possible but untrue.
 */
export function outOfRange(exam: Examination): void {
  for (const { claim, at, label, given, fault } of exam.faults.outOfRange) {
    const item = exam.claims.items[claim]?.name ?? "";
    exam.tell("out-of-range", claim, at, { column: label, given, item, fault });
  }
}
