import {
  firmCode,
  foldCode,
  isRegistrationNumber,
  judgeCreditCode,
  organisationCodeIn,
  sameFirmCode,
  type CreditCodeVerdict,
} from "../../src/enterprise";

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
  ["groups parted by blanks", "9133 0723 MA2E 1000 7K", { kind: "valid" }],
  ["groups parted by hyphens and dashes of every kind", "91330723-MA2E–1000—7K", { kind: "valid" }],
  ["groups parted by dots", "91330723.MA2E1000·7K", { kind: "valid" }],
  ["quotation marks that keep it a text", "'91330723MA2E10007K", { kind: "valid" }],
  ["a zero-width blank and a soft hyphen", "91330723\u200bMA2E\u00ad10007K", { kind: "valid" }],
  [
    "a letter of Cyrillic that looks like one of the alphabet",
    "91330723\u041cA2E10007K",
    { kind: "character", character: "\u041c", place: 9 },
  ],
  [
    "17 places and a hyphen between them",
    "91330723-MA2E10007",
    { kind: "character", character: "-", place: 9 },
  ],
  ["an old organisation code", "MA2E1000-9", { kind: "length", length: 9 }],
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

test.each([
  ["blanks, full width, small letters", "９１３３ 0723ma2e\u300010007k", "91330723MA2E10007K"],
  ["what can't be seen", "91330723\u200bMA2E\u202e10007K\ufeff", "91330723MA2E10007K"],
  [
    "letters of Cyrillic and Greek",
    "91330723\u041c\u0391\u0032\u0415\u0031\u0030007\u039a",
    "91330723MA2E10007K",
  ],
  ["small letters of Cyrillic", "91330723ma2\u0435100\u043e7k", "91330723MA2E10007K"],
  ["O for 0 and I for 1", "9I33O723MA2EIOOO7K", "91330723MA2E10007K"],
  ["hyphens of an organisation code", "ma2e1000-9", "MA2E10009"],
  ["O in an organisation code, which may have one", "MO2E1000-9", "MO2E10009"],
  ["marks in what is no code by its length stay", "2024-01-01-2025-12-31", "2024-01-01-2025-12-31"],
  ["nothing", "", ""],
])("a code is compared by what it looks like: %s", (_, typed, compared) => {
  expect(foldCode(typed)).toBe(compared);
});

const UNIFIED = "91330723704000025C";

/** A text, the code that it is, and the organisation code in it. */
test.each<[why: string, text: string, code: string | undefined, organisation: string | undefined]>([
  ["a unified code", UNIFIED, UNIFIED, "704000025"],
  ["a unified code in groups", "91330723 70400002-5 C", UNIFIED, "704000025"],
  ["a code of the right shape whose check fails", "91330723704000025A", "91330723704000025A", "704000025"],
  ["an organisation code", "704000025", "704000025", "704000025"],
  ["an organisation code with its hyphen", "70400002-5", "704000025", "704000025"],
  ["an organisation code that ends in X", "D2143569-X", "D2143569X", "D2143569X"],
  ["an organisation code whose check fails", "70400002-6", undefined, undefined],
  ["an old registration number", "330723000012342", undefined, undefined],
  ["a name", "武义宏远五金有限公司", undefined, undefined],
  ["a name of 18 characters", "武".repeat(18), undefined, undefined],
  ["nothing", "", undefined, undefined],
])("the code in a text: %s", (_, text, code, organisation) => {
  expect(firmCode(text)).toBe(code);
  expect(organisationCodeIn(text)).toBe(organisation);
});

test.each([
  ["one code", UNIFIED, UNIFIED, true],
  ["one code, written in two ways", UNIFIED, "9133 0723 7040-00025c", true],
  ["the organisation code in it", UNIFIED, "70400002-5", true],
  ["two ways to write an organisation code", "704000025", "70400002-5", true],
  ["another organisation code", UNIFIED, "70400001-7", false],
  ["one organisation code in two unified ones: all of a code counts", UNIFIED, "92330723704000025A", false],
  ["an organisation code in other places", "704000025704000025", "704000025", false],
  ["a registration number is nothing to compare", "330723000012342", "330723000012342", false],
  ["two empty cells are no firm", "", "", false],
])("codes of one firm: %s", (_, one, other, same) => {
  expect(sameFirmCode(one, other)).toBe(same);
  expect(sameFirmCode(other, one)).toBe(same);
});

test.each([
  ["a number whose last digit holds", "330723000012342", true],
  ["a number of Beijing", "110108000000016", true],
  ["in full width, with blanks", "３３０７２３ 0000 12342", true],
  ["a last digit that does not hold", "330723000012345", false],
  ["14 digits", "33072300001234", false],
  ["letters among them", "33072300001234X", false],
  ["a unified code", UNIFIED, false],
  ["nothing", "", false],
])("an old registration number: %s", (_, text, is) => {
  expect(isRegistrationNumber(text)).toBe(is);
});
