import { gridCase, shownGrids, type GridCase } from "./grid-cases";
import { gridHolds } from "./grid-oracle";
import { GRID_CASES } from "./plan";
import { casesOf, fuzz, tell, type Target } from "./target";

afterAll(() => tell("grids"));

const target: Target<GridCase & { readonly turn: number }> = {
  name: "grids",
  ...GRID_CASES,
  make: (random) => ({ ...gridCase(random), turn: random.below(4) }),
  holds: (one) => gridHolds(one, one.turn),
  shown: shownGrids,
};

test(`workbooks of anything: ${casesOf(target)}`, () => void fuzz(target, "grids.test.ts"), 1_200_000);
