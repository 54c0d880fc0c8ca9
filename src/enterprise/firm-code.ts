import { organisationHolds, registrationHolds } from "./check-characters";
import { foldCode } from "./folded-code";

const UNIFIED = /^[0-9A-Z]{18}$/;
const ORGANISATION = /^[0-9A-Z]{8}[0-9X]$/;

const ORGANISATION_LENGTH = 9;

/** Where a unified code holds the firm's organisation code. */
const WITHIN = [8, 17] as const;

/**
 * The code that a text is, folded: a unified social credit code by its shape, or an old organisation code
 * (GB 11714) whose check character holds. Anything else, a name or an old registration number, is none.
 *
 * @example firmCode("ma2e1000-9") // "MA2E10009", an organisation code
 */
export function firmCode(text: string): string | undefined {
  const code = foldCode(text);
  if (UNIFIED.test(code)) return code;
  return ORGANISATION.test(code) && organisationHolds(code) ? code : undefined;
}

/** Whether a text is an old organisation code by itself. */
export const isOrganisationCode = (text: string): boolean => firmCode(text)?.length === ORGANISATION_LENGTH;

/**
 * The organisation code that a text is, or that a unified code holds in places 9–17: what an old list and a
 * claim of today have in common.
 *
 * @example organisationCodeIn("91330723MA2E10007K") // "MA2E10007"
 */
export function organisationCodeIn(text: string): string | undefined {
  const code = firmCode(text);
  return code?.length === 18 ? code.slice(...WITHIN) : code;
}

/**
 * Whether two texts are codes of one firm: the same code, or an organisation code and the unified code that
 * holds it. Two unified codes are one only where all of them is the same.
 *
 * @example sameFirmCode("70400002-5", "91330723704000025C") // true
 */
export function sameFirmCode(one: string, other: string): boolean {
  const [a, b] = [firmCode(one), firmCode(other)];
  if (a === undefined || b === undefined) return false;
  return a === b || (a.length !== b.length && organisationCodeIn(a) === organisationCodeIn(b));
}

/**
 * Whether a text is a business registration number of the time before unified codes: 15 digits whose last
 * holds. It names a firm, but nothing of it stands in a unified code, so there is nothing to compare.
 *
 * @example isRegistrationNumber("330723000012342") // true
 */
export function isRegistrationNumber(text: string): boolean {
  const number = foldCode(text);
  return /^\d{15}$/.test(number) && registrationHolds(number);
}
