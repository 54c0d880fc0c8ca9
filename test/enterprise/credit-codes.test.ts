import { foldCode, judgeCreditCode, type CreditCodeVerdict } from "../../src/enterprise";

const check = (
  expected: string,
  likely: Extract<CreditCodeVerdict, { kind: "check" }>["likely"],
): CreditCodeVerdict => ({ kind: "check", expected, likely });

/** A code, and what it is judged to be. */
const CODES: readonly (readonly [why: string, code: string, verdict: CreditCodeVerdict])[] = [
  ["right", "91330723MA2E10007K", { kind: "valid" }],
  ["small letters, full width and blanks are folded", " ９1330723ma2e1 0007k", { kind: "valid" }],
  ["full width in front alone", "９１330723MA2E10007K", { kind: "valid" }],
  ["17 places", "91330723MA2E10007", { kind: "length", length: 17 }],
  ["19 places", "91330723MA2E10007KK", { kind: "length", length: 19 }],
  ["empty", "", { kind: "length", length: 0 }],
  [
    "the letter O instead of the digit",
    "9133O723MA2E10007K",
    { kind: "character", character: "O", place: 5 },
  ],
  [
    "a letter that the alphabet lacks in front",
    "I1330723MA2E10007K",
    { kind: "character", character: "I", place: 1 },
  ],
  ["a hyphen in the last place", "91330723MA2E10007-", { kind: "character", character: "-", place: 18 }],
  ["a last place that does not fit", "91330723MA2E10007L", check("K", "typing-slip")],
  ["an ID number", "330723199001010017", check("D", "citizen-id")],
  ["an ID number that ends in X", "33072319900101005X", check("R", "citizen-id")],
  ["an ID number with a slip", "330723199001010018", check("D", "typing-slip")],
  ["digits, and the organisation code holds: 8", "913307231234567881", check("R", "old-registration")],
  ["the organisation code has letters", "91330723MA27XL0K81", check("H", "old-registration")],
  ["the organisation code ends in X for 10", "9133072370400005X1", check("R", "old-registration")],
  ["the organisation code ends in 0 for 11", "913307237040001801", check("Q", "old-registration")],
  ["the organisation code ends in 1", "913307237040002011", check("9", "old-registration")],
  ["a letter in front is no ID number, though the sum fits", "A30723199001010004", check("3", "typing-slip")],
  [
    "a letter in the middle is no ID number, though the sum fits",
    "33072319A010100019",
    check("W", "typing-slip"),
  ],
];

test.each(CODES)("%s", (_, code, verdict) => {
  expect(judgeCreditCode(code)).toEqual(verdict);
});

test("a code is compared without blanks, in half width and capitals", () => {
  expect(foldCode("９１３３ 0723ma2e\u300010007k")).toBe("91330723MA2E10007K");
});
