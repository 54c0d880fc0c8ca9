import { checkSteps, type Grid, type Progress } from "../../src/sheet";
import { CLEAN, claimRows } from "../builders/claims";
import { grid } from "../builders/grids";

const SHEETS: readonly Grid[] = [
  grid("申报汇总", claimRows(CLEAN)),
  grid("说明", [["请如实填写"]]),
  grid("一票否决名单", [["企业名称", "统一社会信用代码"]]),
];
const stepsOf = (): Progress[] => [...checkSteps(SHEETS)];
const percent = ({ done }: Progress): number => Math.round(done * 100);
const percentsOf = (stage: Progress["stage"], steps = stepsOf()): number[] =>
  steps.filter((step) => step.stage === stage).map(percent);

test("sheets are read, claims computed, then the checks run", () => {
  const stages = stepsOf().map(({ stage }) => stage);
  expect(stages.filter((stage, at) => stage !== stages[at - 1])).toEqual([
    "reading",
    "computing",
    "checking",
  ]);
});

test("progress never goes back, and is not whole before the report is there", () => {
  const done = stepsOf().map(percent);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect([done[0], done.at(-1)]).toEqual([0, 95]);
});

test("each sheet takes an equal part of the reading", () => {
  expect(percentsOf("reading")).toEqual([0, 10, 20]);
});

test("each check takes an equal part of what is left", () => {
  const checks = percentsOf("checking");
  const steps = checks.slice(1).map((done, at) => done - checks[at]!);
  expect([checks[0], Math.min(...steps), Math.max(...steps)]).toEqual([60, 0, 1]);
});

test("twenty thousand claims are told of on the way", () => {
  const rows = Array.from({ length: 20_001 }, (_, nth) => [`企业${nth}`, 5]);
  const steps: Progress[] = [];
  for (const step of checkSteps([grid("清洁生产审核", [["企业名称", "申报金额"], ...rows])])) {
    if (step.stage === "checking") break;
    steps.push(step);
  }
  expect(percentsOf("computing", steps)).toEqual([35, 40, 60]);
});

test("a workbook without sheets is checked all the same", () => {
  const steps = [...checkSteps([])].map(({ stage, done }) => [stage, done]);
  expect(steps[0]).toEqual(["computing", 0.35]);
});
