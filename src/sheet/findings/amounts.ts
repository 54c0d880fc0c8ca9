import { stepText, type FindingParameters, type Language } from "../../text";
import { inWan, STATE } from "../claims";
import type { Examination } from "../examination";
import { stepsOf } from "../row-steps";

/** More than half a fen is a difference; the last part is the noise of doubles. */
const HALF_FEN = 0.500001;
/** 元 typed where 万元 belongs, or the other way round. */
export const UNIT_SLIP = 10_000;

/** States in which something else decides what is due. */
const DECIDED = STATE.document | STATE.vetoed | STATE.duplicate | STATE.awarded | STATE.told | STATE.unknown;

/** Whether an amount is more than another, in fen. */
export const exceeds = (a: number, b: number): boolean => a - b > HALF_FEN;

export const differs = (a: number, b: number): boolean => exceeds(Math.abs(a - b), 0);

/** The steps of an award in words, without its title: a list in Chinese, sentences in English. */
function because(exam: Examination, claim: number): FindingParameters["amount-mismatch"]["because"] {
  const steps = stepsOf(exam.claims, claim).filter(({ code }) => code !== "item");
  const words = (language: Language): string[] =>
    steps.map((one) => stepText({ ...one, article: 0 }, language));
  return { zh: words("zh").join("；"), en: words("en").join(". ") };
}

/** Whether a claim's amount can be held against what is due. */
function comparable(exam: Examination, claim: number): boolean {
  const { claims } = exam;
  return !claims.is(claim, DECIDED) && !Number.isNaN(claims.claimed[claim]!);
}

/** What was claimed is right: it is what is due, or the award of a row that also names what was paid. */
function isRight(exam: Examination, claim: number): boolean {
  const { claims } = exam;
  const claimed = claims.claimed[claim]!;
  if (!differs(claimed, claims.due[claim]!)) return true;
  const reducedByPaid = !claims.is(claim, STATE.difference | STATE.rest | STATE.lowerTitle);
  return reducedByPaid && !differs(claimed, claims.award[claim]!);
}

/**
 * `unit-suspect`: claimed is exactly 10,000 times what is due or the 10,000th part of it, or a base is over
 * 100 亿元. It cannot see a wrong unit in both the base and the claimed amount.
 */
export function unitSuspect(exam: Examination): void {
  const { claims } = exam;
  for (const { claim, at, label, given, unit } of exam.faults.hugeBases) {
    exam.tell("unit-suspect", claim, at, { kind: "base", column: label, given, unit });
  }
  for (let claim = 0; claim < claims.size; claim++) {
    if (!comparable(exam, claim) || isRight(exam, claim)) continue;
    const claimed = claims.claimed[claim]!;
    const due = claims.due[claim]!;
    const larger = !differs(claimed, due * UNIT_SLIP);
    const smaller = Math.abs(claimed * UNIT_SLIP - due) < 1e-3;
    if (!larger && !smaller) continue;
    claims.set(claim, STATE.told);
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
  const { claims } = exam;
  for (let claim = 0; claim < claims.size; claim++) {
    if (!comparable(exam, claim)) continue;
    const elsewhere = claims.is(claim, STATE.elsewhere);
    const claimed = claims.claimed[claim]!;
    if (elsewhere ? claimed === 0 : isRight(exam, claim)) continue;
    const due = elsewhere ? null : inWan(claims.due[claim]!);
    const why = elsewhere
      ? "elsewhere"
      : claims.is(claim, STATE.difference)
        ? "difference"
        : claims.is(claim, STATE.rest)
          ? "rest"
          : "award";
    exam.tell(
      "amount-mismatch",
      claim,
      exam.amountColumn(claim),
      {
        claimed: inWan(claimed),
        due,
        unit: exam.unitOf(claim),
        item: exam.itemOf(claim).name,
        why,
        paid: 0,
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
