import { Random } from "./random";
import { allCases } from "./plan";
import { fuzz, held, runCase, type Target } from "./target";

/** A target that does not hold of one case. */
const broken: Target<number> = {
  name: "broken",
  full: 20,
  sample: 20,
  make: (random) => random.below(10),
  holds: (one) => {
    if (one === 7) throw new Error("seven");
  },
};

const full = process.env["WUYI_FULL"];
const only = process.env["WUYI_FUZZ"];
afterEach(() => {
  for (const [name, value] of [["WUYI_FULL", full], ["WUYI_FUZZ", only]] as const) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}); // prettier-ignore

test("the full run takes more than a million cases, every run some thousands", () => {
  expect(allCases("full")).toBeGreaterThanOrEqual(1_000_000);
  expect(allCases("sample")).toBeGreaterThanOrEqual(10_000);
});

test("a case that does not hold stops the run, names the line that runs it again, and is not counted", () => {
  delete process.env["WUYI_FUZZ"];
  let line = "";
  try {
    fuzz(broken, "x.test.ts");
  } catch (fault) {
    line = /again: WUYI_FUZZ='broken:(\d+)' npx jest test\/fuzz\/x\.test\.ts/.exec((fault as Error).message)![1]!;
  }
  expect(held.get("broken")).toBe(Number(line));
  process.env["WUYI_FUZZ"] = `broken:${line}`;
  expect(() => fuzz(broken, "x.test.ts")).toThrow("seven");
  process.env["WUYI_FUZZ"] = `other:${line}`;
  expect(fuzz(broken, "x.test.ts")).toBe(0);
}); // prettier-ignore

test("the same seed is the same case; neighbours are others", () => {
  const texts = [1, 1, 2].map((seed) => new Random(seed).text(40) + new Random(seed).double());
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).not.toBe(texts[2]);
  expect(() => runCase({ ...broken, make: () => 7 }, 3, "x.test.ts")).toThrow("broken: case 3");
});
