import { CellError } from "../../src/formula";
import { ITEMS, itemById } from "../../src/policy";
import { byEngine } from "./by-engine";
import { ITEMS_WITH_CASES, casesOf, expected, filledFormula, lines } from "./case-lines";
import { CASES, REFUSED_BY_DESIGN } from "./cases";
import { wuyiAnswer } from "./wuyi-answer";

test.each(ITEMS_WITH_CASES)("each case of %s, by the project's own formula engine", async (id) => {
  const cases = casesOf(id);
  const values = await byEngine(
    (row) => filledFormula(id, row),
    cases.map(([, , , ...cells]) => cells),
  );
  expect(lines(cases, values)).toEqual(expected(cases));
});

test("our functions say the same in each case but those that a plain formula refuses by design", () => {
  for (const [id, why, value, ...cells] of CASES) {
    const wuyi = wuyiAnswer(itemById(id), cells);
    const same = typeof value === "number" ? wuyi : wuyi instanceof CellError && value;
    expect([id, why, same]).toEqual([id, why, value]);
  }
  for (const [id, why, , ...cells] of REFUSED_BY_DESIGN) {
    const wuyi = wuyiAnswer(itemById(id), cells);
    // A text with a minus is refused by both, by the plain formula without knowing that it is one.
    expect([id, why, wuyi instanceof CellError ? wuyi.code : typeof wuyi]).toEqual([
      id,
      why,
      why === "数学减号" ? "#NUM!" : "number",
    ]);
  }
});

test("every item with a plain formula has cases", () => {
  const covered = new Set(CASES.map(([item]) => item));
  const wanted = ITEMS.filter(({ amount }) => amount.kind !== "elsewhere").map(({ id }) => id);
  expect([...covered].sort()).toEqual(wanted.sort());
});
