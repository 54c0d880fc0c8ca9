import { halfWidth } from "../policy";

/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

const WELL_FORMED = new RegExp(`^[${ALPHABET}]{18}$`);

/** Weights of the first 17 places: powers of 3, modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** The organisation code inside (places 9–17, GB 11714) has its own alphabet and weights. */
const ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** A citizen's ID number (GB 11643), which people put in the code's column by mistake. */
const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CITIZEN_CHECKS = "10X98765432";

/** What a text is, as a unified social credit code. */
export type CreditCodeVerdict =
  | { readonly kind: "valid" }
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "character"; readonly character: string; readonly place: number }
  | {
      readonly kind: "check";
      readonly expected: string;
      readonly likely: "typing-slip" | "citizen-id" | "old-registration";
    };

/** A code as it is compared: blanks dropped, full width made half, capitals. */
export function foldCode(text: string): string {
  // Nearly all are written as they should be.
  if (/^[0-9A-Z]+$/.test(text)) return text;
  return halfWidth(text).replace(/\s/gu, "").toUpperCase();
}

function weighted(text: string, alphabet: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += weights[at]! * alphabet.indexOf(text.charAt(at));
  return sum;
}

/**
 * The check character that the first 17 characters ask for (GB 32100-2015).
 *
 * @example creditCodeCheck("91330100MA27XL0K1") // one character of the alphabet
 */
export function creditCodeCheck(first17: string): string {
  return ALPHABET.charAt((31 - (weighted(first17, ALPHABET, WEIGHTS) % 31)) % 31);
}

/** Whether places 9–17 carry the organisation code's own check character (GB 11714). */
function organisationHolds(code: string): boolean {
  const organisation = code.slice(8, 17);
  const rest = 11 - (weighted(organisation, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11);
  return organisation.charAt(8) === (rest === 10 ? "X" : rest === 11 ? "0" : String(rest));
}

function citizenHolds(code: string): boolean {
  if (!/^\d{17}/.test(code)) return false;
  return (
    CITIZEN_CHECKS.charAt(weighted(code, ORGANISATION_ALPHABET, CITIZEN_WEIGHTS) % 11) === code.charAt(17)
  );
}

/**
 * Judges a unified social credit code: length, alphabet, check character; and where only the check fails,
 * what it most likely is.
 */
export function judgeCreditCode(text: string): CreditCodeVerdict {
  const code = foldCode(text);
  if (code.length !== 18) return { kind: "length", length: code.length };
  if (!WELL_FORMED.test(code)) {
    const characters = Array.from(code);
    const place = characters.findIndex((character) => !ALPHABET.includes(character));
    return { kind: "character", character: characters[place]!, place: place + 1 };
  }
  const expected = creditCodeCheck(code);
  if (code.charAt(17) === expected) return { kind: "valid" };
  const likely = citizenHolds(code)
    ? "citizen-id"
    : organisationHolds(code)
      ? "old-registration"
      : "typing-slip";
  return { kind: "check", expected, likely };
}
