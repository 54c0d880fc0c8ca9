import { SimilarNames, VetoList } from "../../../src/enterprise";
import type { CellError } from "../../../src/formula";
import { callFunction, type Block, type CellValue } from "../../../src/formula";

/** As much as a cell holds. */
const FULL = 32_767;
const MARKED = `e${"\u0301\u0323".repeat(FULL / 2)}`;
/** One letter that becomes eighteen. */
const GROWING = "\ufdfa".repeat(FULL);

/** How many letters were composed, which takes time by their square, while something was done. */
function composed(act: () => void): number {
  let letters = 0;
  const { normalize } = String.prototype;
  const spy = jest.spyOn(String.prototype, "normalize").mockImplementation(function (this: string, form) {
    letters += this.length;
    return normalize.call(this, form);
  });
  try {
    act();
  } finally {
    spy.mockRestore();
  }
  return letters;
}

const first = (name: string, ...cells: readonly CellValue[]): CellValue =>
  callFunction(
    name,
    cells.map((cell): Block => [[cell]]),
  )[0]![0]!;

test.each([
  ["a title full of marks on one letter", "TITLE_AWARD", ["小巨人", MARKED]],
  ["an item's name full of letters that grow", "AWARD", [GROWING]],
  ["a grade full of marks", "AWARD", ["绿色工厂", MARKED]],
  ["a unit full of marks", "GROWTH_AWARD", [500, MARKED]],
  ["a code full of marks", "CREDIT_CODE_VALID", [MARKED]],
  ["a function's name full of marks", "EXPLAIN", [MARKED]],
  ["a firm and a veto list full of marks", "VETOED", [MARKED, MARKED]],
] as const)("%s is composed at its beginning only", (_, name, cells) => {
  const letters = composed(() => first(name, ...cells));
  expect(letters).toBeGreaterThan(0);
  expect(letters).toBeLessThan(16_384);
});

test("two long names that differ at their ends are two names", () => {
  const list = new VetoList([`${"甲".repeat(2_000)}乙`]);
  expect([list.has(`${"甲".repeat(2_000)}乙`), list.has(`${"甲".repeat(2_000)}丙`)]).toEqual([true, false]);
});

test("a veto list's endless name is compared by its beginning, on both sides", () => {
  const endless = `宏远五金${"有限公司".repeat(8_000)}厂`;
  expect(new SimilarNames([endless]).find(`${endless}二`)).toEqual([]);
  expect(new SimilarNames(["武义宏远五金有限公司"]).find("武义县宏远五金厂")).toEqual([
    "武义宏远五金有限公司",
  ]);
});

test("two hundred unknown titles are told in one message that can be read, each fault once, the rest counted", () => {
  const titles = Array.from({ length: 150 }, (_, n) => `第${n}号称号`).join("、");
  const { code, message } = first("TITLE_AWARD", titles) as CellError;
  expect(code).toBe("#VALUE!");
  expect(message.match(/没有名为/g)).toHaveLength(8);
  expect(message).toMatch(/另有 142 处问题，改正以上各处后再看。$/);
  const same = first("TITLE_AWARD", "甲、甲、甲") as CellError;
  expect(same.message.match(/没有名为/g)).toHaveLength(1);
});
