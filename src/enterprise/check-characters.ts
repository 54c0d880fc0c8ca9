/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z. */
export const CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Weights of the first 17 places: powers of 3, modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** The organisation code (GB 11714) has its own alphabet and weights. */
const ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** A citizen's ID number (GB 11643), which people put in the code's column by mistake. */
const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CITIZEN_CHECKS = "10X98765432";

/** What each character of an alphabet counts, by its number; -1 of one that is none of it. */
function valuesOf(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at;
  return values;
}

const CREDIT_CODE_VALUES = valuesOf(CREDIT_CODE_ALPHABET);
const ORGANISATION_VALUES = valuesOf(ORGANISATION_ALPHABET);

/** Places behind the end of a text count nothing. */
function weighted(text: string, values: Int8Array, weights: readonly number[]): number {
  const length = Math.min(text.length, weights.length);
  let sum = 0;
  for (let at = 0; at < length; at++) sum += weights[at]! * (values[text.charCodeAt(at)] ?? -1);
  return sum;
}

/**
 * The check character that the first 17 characters ask for (GB 32100-2015).
 *
 * @example creditCodeCheck("91330100MA27XL0K1") // one character of the alphabet
 */
export function creditCodeCheck(first17: string): string {
  return CREDIT_CODE_ALPHABET.charAt((31 - (weighted(first17, CREDIT_CODE_VALUES, WEIGHTS) % 31)) % 31);
}

/** Whether an organisation code's ninth character is the one that its first eight ask for (GB 11714). */
export function organisationHolds(code: string): boolean {
  const rest = 11 - (weighted(code, ORGANISATION_VALUES, ORGANISATION_WEIGHTS) % 11);
  return code.charAt(8) === (rest === 10 ? "X" : rest === 11 ? "0" : String(rest));
}

/** Whether the last character of 18 is the one of a citizen's ID number (GB 11643). */
export function citizenHolds(code: string): boolean {
  if (!/^\d{17}/.test(code)) return false;
  return CITIZEN_CHECKS.charAt(weighted(code, ORGANISATION_VALUES, CITIZEN_WEIGHTS) % 11) === code.charAt(17);
}

/** Whether the last of 15 digits is the one of a business registration number (modulo 11 and 10 by turns). */
export function registrationHolds(number: string): boolean {
  let rest = 10;
  for (let at = 0; at < 14; at++) rest = (((rest + Number(number.charAt(at))) % 10 || 10) * 2) % 11;
  return (rest + Number(number.charAt(14))) % 10 === 1;
}
