import { CREDIT_CODE_ALPHABET, citizenHolds, creditCodeCheck, organisationHolds } from "./check-characters";
import { writtenCode } from "./folded-code";

const VALID: CreditCodeVerdict = { kind: "valid" };
const WELL_FORMED = new RegExp(`^[${CREDIT_CODE_ALPHABET}]{18}$`);

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

/**
 * Judges a unified social credit code: length, alphabet, check character; and where only the check fails,
 * what it most likely is. A letter that only looks like one of the alphabet is none of it.
 */
export function judgeCreditCode(text: string): CreditCodeVerdict {
  const code = writtenCode(text);
  if (code.length !== 18) return { kind: "length", length: code.length };
  if (!WELL_FORMED.test(code)) {
    const characters = Array.from(code);
    const place = characters.findIndex((character) => !CREDIT_CODE_ALPHABET.includes(character));
    return { kind: "character", character: characters[place]!, place: place + 1 };
  }
  const expected = creditCodeCheck(code);
  if (code.charAt(17) === expected) return VALID;
  const likely = citizenHolds(code)
    ? "citizen-id"
    : organisationHolds(code.slice(8, 17))
      ? "old-registration"
      : "typing-slip";
  return { kind: "check", expected, likely };
}
