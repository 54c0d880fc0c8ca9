import { computeFormulas, createEvaluator } from "../../engine";
import { errorText } from "../../engine/error-text";
import { CellError, type CellValue } from "../../src/formula";
import { grid } from "../builders/grids";

/** What asks for more time, or more cells, than a formula gets; behind each the same honest formula. */
const STOPPED: readonly (readonly [why: string, formula: string])[] = [
  ["steps within steps", "SUM(MAP(SEQUENCE(900),LAMBDA(a,SUM(MAP(SEQUENCE(900),LAMBDA(b,SUM(MAP(SEQUENCE(900),LAMBDA(c,a+b+c)))))))))"],
  ["a sheet and more of numbers", "SEQUENCE(1000000,16384)"],
  ["random numbers by the billion", "SUM(RANDARRAY(100000,10000))"],
  ["a product of large matrices", "SUM(MMULT(SEQUENCE(1100,1100),SEQUENCE(1100,1100)))"],
  ["each number with each other", "SUM(SEQUENCE(9000)*TRANSPOSE(SEQUENCE(9000)))"],
  ["a table made by a formula", "SUM(MAKEARRAY(100000,10000,LAMBDA(r,c,r*c)))"],
]; // prettier-ignore

test.each(STOPPED)("%s: the cell says that it was stopped, and others are computed", async (_, formula) => {
  const pending = [formula, "A1*2", "C1"].map((one, row) => ({ row, column: 2, formula: one }));
  const [values] = (await computeFormulas([{ grid: grid("表", [[21]]), pending }]))!;
  expect(values!.map(({ value }) => value)).toEqual([new CellError("#CALC!"), 42, new CellError("#CALC!")]);
});

test("whoever asks for one formula is told why", async () => {
  const evaluator = createEvaluator();
  try {
    const [[value]] = (await evaluator.evaluate("=SUM(SEQUENCE(1000000,16384))")) as [[CellError]];
    expect([value.code, value.message]).toEqual(["#CALC!", errorText("#CALC!")]);
    expect(value.message).toMatch(/已经停止.*拆成几步/);
    expect(await evaluator.evaluate("=1+1")).toEqual([[2]]);
  } finally {
    evaluator.dispose();
  }
});

/** Just within what a formula gets, and what Excel itself refuses. */
test.each<[why: string, formula: string, value: CellValue]>([
  ["a hundred thousand numbers", "SUM(SEQUENCE(1000,100))", 5000050000],
  ["ten thousand steps", "REDUCE(0,SEQUENCE(10000),LAMBDA(a,b,a+b))", 50005000],
  ["the longest text of a cell", 'LEN(REPT("a",32767))', 32767],
  ["a longer one", 'LEN(REPT("a",32768))', new CellError("#VALUE!")],
  ["a longer one by substitution", 'LEN(SUBSTITUTE(REPT("a",32000),"a","bb"))', new CellError("#VALUE!")],
  ["a thousand million working days", "WORKDAY(1,1E9)", new CellError("#NUM!")],
])("%s", async (_, formula, value) => {
  const [values] = (await computeFormulas([{ grid: grid("表", [[1]]), pending: [{ row: 0, column: 2, formula }] }]))!; // prettier-ignore
  expect(values![0]!.value).toEqual(value);
});
