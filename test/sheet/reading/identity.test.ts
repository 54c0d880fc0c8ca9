import { creditCodeCheck } from "../../../src/enterprise";
import { check } from "../../../src/sheet";
// eslint-disable-next-line no-restricted-imports
import { comparable, identifies } from "../../../src/sheet/reading/identity";
import { codeOf, grid, nameOf } from "../../builders/grids";

const HEAD = ["企业名称", "统一社会信用代码"];
/** Wrong check character, but its organisation code holds: a registration from before the standard. */
const OLD = "913307231234567881";
/** A slip of the last character. */
const SLIP = codeOf(1).slice(0, 17) + (codeOf(1)[17] === "1" ? "2" : "1");
const SHORT = codeOf(1).slice(0, 17);
/** What firms had before unified codes, and have as a part of them. */
const ORGANISATION = codeOf(1).slice(8, 17);

type Who = readonly [name: string | null, code: string | number | null];
const audits = (...firms: readonly Who[]) =>
  grid("清洁生产审核", [[...HEAD, "申报金额（万元）"], ...firms.map((firm) => [...firm, 5])]);

test.each<[why: string, one: Who, other: Who, same: boolean]>([
  ["a valid code decides, whatever the names", ["甲五金厂", codeOf(1)], ["乙电器厂", codeOf(1)], true],
  [
    "small letters and blanks do not matter",
    ["甲五金厂", codeOf(1)],
    ["乙厂", ` ${codeOf(1).toLowerCase()}`],
    true,
  ],
  ["so does an old registration", ["甲五金厂", OLD], ["乙电器厂", OLD], true],
  ["a code with a slip may be of anybody: names decide", ["甲五金厂", SLIP], ["乙电器厂", SLIP], false],
  ["so may a code that is too short", ["甲五金厂", SHORT], ["乙电器厂", SHORT], false],
  ["so may a number that lost its digits", ["甲五金厂", 9.1330723e17], ["乙电器厂", 9.1330723e17], false],
  [
    "blanks and brackets of another width make no other name",
    ["甲（武义） 五金厂", null],
    ["甲(武义)五金厂", null],
    true,
  ],
  [
    "an old organisation code is of the unified code that holds it",
    ["甲五金厂", codeOf(1)],
    ["乙电器厂", ORGANISATION],
    true,
  ],
  ["and of no other", ["甲五金厂", codeOf(2)], ["乙电器厂", ORGANISATION], false],
  ["nor of one with a slip, which may be anybody's", ["甲五金厂", SLIP], ["乙电器厂", ORGANISATION], false],
  ["two valid codes are two firms of one name", ["甲五金厂", codeOf(1)], ["甲五金厂", codeOf(2)], false],
  ["a row without its code has that of its name", ["甲五金厂", codeOf(1)], ["甲五金厂", null], true],
  ["so has a row with a slip in its code", ["甲五金厂", codeOf(1)], ["甲五金厂", SLIP], true],
  ["a name alone is a firm", ["甲五金厂", null], ["甲五金厂", null], true],
  ["a row without its name is known by its code", [null, codeOf(1)], ["甲五金厂", codeOf(1)], true],
  ["even by one with a slip", [null, SLIP], [null, SLIP], true],
  ["a row of nobody is not of whoever left out the name", [null, codeOf(1)], [null, null], false],
  ["two rows of nobody are not one firm", [null, null], [null, null], false],
])("%s", (_, one, other, same) => {
  const { findings } = check([audits(one, other)]);
  // A firm cannot claim this award twice.
  expect(findings.some(({ code }) => code === "duplicate-claim")).toBe(same);
});

test.each<[why: string, code: string | number, vetoed: boolean]>([
  ["a valid code", codeOf(1), true],
  ["an old registration", OLD, true],
  ["a code with the same slip in both", SLIP, true],
  ["a code that is too short", SHORT, false],
  ["a number that lost its digits", 9.1330723e17, false],
])("a veto under another name, by %s", (_, code, vetoed) => {
  const list = grid("一票否决名单", [
    [...HEAD, "否决事项"],
    ["乙电器厂", code, "安全事故"],
  ]);
  const { findings } = check([audits(["甲五金厂", code], [nameOf(2), codeOf(2)]), list]);
  expect(findings.some((finding) => finding.code === "vetoed")).toBe(vetoed);
});

test.each<[why: string, code: string | number | null, told: string]>([
  ["an empty code is missing", null, "missing-value"],
  ["a short code is wrong", SHORT, "bad-credit-code"],
  ["a slip is a wrong check character", SLIP, "credit-code-check"],
  ["a number has lost its last digits", 9.1330723e17, "bad-credit-code"],
])("%s, and nothing else is told", (_, code, told) => {
  expect(check([audits(["甲五金厂", code])]).findings.map((finding) => finding.code)).toEqual([told]);
});

/** Two registrations of one organisation: the letter before its code differs, and the check character with it. */
const OTHER = `92${codeOf(1).slice(2, 17)}`;

test.each<[why: string, firms: readonly Who[], row: number]>([
  [
    "of two codes that hold it, the first in the workbook has it",
    [["甲五金厂", codeOf(1)], ["丙门业厂", OTHER + creditCodeCheck(OTHER)], ["乙电器厂", ORGANISATION]],
    2,
  ],
  [
    "a code with a slip above has it not",
    [["丙门业厂", SLIP], ["甲五金厂", codeOf(1)], ["乙电器厂", ORGANISATION]],
    3,
  ],
])("an old organisation code: %s", (_, firms, row) => {
  const { findings } = check([audits(...firms)]);
  const twice = findings.filter(({ code }) => code === "duplicate-claim");
  expect(twice.map((finding) => [finding.row, finding.parameters])).toMatchObject([[3, { earlier: `C${row}` }]]);
}); // prettier-ignore

test("nobody's code says who it is, nor is it equal to another's", () => {
  expect([identifies(undefined), comparable(undefined)]).toEqual([false, false]);
});

test("of a number it is told that Excel has lost digits of it", () => {
  const { findings } = check([audits(["甲五金厂", 9.1330723e17])]);
  expect(findings[0]!.parameters).toMatchObject({ fault: "number" });
});
