import { itemById } from "../../src/policy";
import { plainFormulaOf } from "../../taskpane/what-if/plain-formula";
import { trialOf, type Answers } from "../../taskpane/what-if/trial";
import { byEngine } from "../native/by-engine";

const FILLED: readonly (readonly [item: string, answers: Answers, unit: string, award: number])[] = [
  ["growth", { delta: "1,200" }, "万元", 10],
  ["title", { "@titles": "专精特新小巨人、省隐形冠军" }, "万元", 100],
  ["title", { "@titles": "专精特新小巨人", "@prior-title": "省隐形冠军" }, "万元", 50],
  ["title", { "@titles": "专精特新小巨人", "@prior-paid": "60", "@prior-title": "省隐形冠军" }, "万元", 40],
  ["equipment", { amount: "3000", level: "省重点" }, "万元", 540],
  ["equipment", { amount: "30000000" }, "元", 4_500_000],
  ["robot", { amount: "100", robots: "10" }, "万元", 20],
  ["factory", { area: "1000", plotRatio: "1.6", fireClass: "乙" }, "元", 50_000],
  ["brain-component", { "@quantity": "3", "@paid": "9" }, "万元", 1],
  ["light-digital", { batch: "第二批", common: "50" }, "万元", 25],
  ["integration", { soft: "40", hard: "20", cityKey: "是" }, "万元", 17],
  ["benchmark-sample", { "@approved": "12.5" }, "万元", 12.5],
  ["training-pool", { "@approved": "5", "@used": "10" }, "万元", 5],
  ["insurance-match", { subsidy: "100", insurance: "120" }, "万元", 20],
  ["design-contest", { provincial: "1", city: "1", "@paid": "8" }, "万元", 12],
  ["tech-center", { "@grade": "省级" }, "万元", 50],
  ["zhejiang-made", {}, "万元", 10],
  ["cloud-purchase", {}, "万元", 0],
];

test("what was filled in gives the same as a plain formula", async () => {
  const formulas = FILLED.map(([id, answers, unit]) => plainFormulaOf(itemById(id), answers, unit));
  const values = await byEngine(
    (row) => formulas[row - 1]!,
    FILLED.map(() => []),
  );
  expect(values).toEqual(FILLED.map(([, , , award]) => award));
  expect(FILLED.map(([id, answers, unit]) => trialOf(itemById(id), answers, unit).award)).toEqual(values);
});

test("there is none where another document decides", () => {
  expect(plainFormulaOf(itemById("consulting"), {}, "万元")).toBeNull();
});
