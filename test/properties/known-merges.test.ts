/** @jest-environment jsdom */
import fc from "fast-check";
import { createOfficePort } from "../../taskpane/office";
import { meet, without, type Rectangle } from "../../taskpane/office/rectangles";
import { addressOf } from "../office-host";
import { openPlans, type OfficeBench } from "../port/office-bench";

const RUNS = process.env["WUYI_FULL"] ? 2_000 : 25;

const ROWS = 12;
const COLUMNS = 5;

const rectangle: fc.Arbitrary<Rectangle> = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.nat(3), fc.nat(2))
  .map(([top, left, rows, columns]) => ({
    top,
    left,
    bottom: Math.min(ROWS - 1, top + rows),
    right: Math.min(COLUMNS - 1, left + columns),
  }));

const cellsOf = (some: readonly Rectangle[]): string[] =>
  some.flatMap(({ top, left, bottom, right }) => {
    const cells: string[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
    return cells;
  });

test("rectangles without others hold the cells that are left, each once", () => {
  fc.assert(
    fc.property(rectangle, fc.array(rectangle, { maxLength: 4 }), (one, holes) => {
      const taken = new Set(cellsOf(holes));
      const left = cellsOf([one]).filter((cell) => !taken.has(cell));
      expect(cellsOf(without([one], holes)).sort()).toEqual(left.sort());
    }),
  );
});

/** Something that a person does. */
type Act = (bench: OfficeBench) => void;

const NAME = "申报";
const merged = ({ book }: OfficeBench): Rectangle[] => book.find(NAME)!.merges;

const act: fc.Arbitrary<Act> = fc.oneof(
  rectangle.map((area): Act => (bench) => {
    const isMore = area.top < area.bottom || area.left < area.right;
    if (isMore && !merged(bench).some((one) => meet(one, area))) bench.person.merge(NAME, addressOf(area));
  }),
  fc.nat().map((nth): Act => (bench) => {
    const some = merged(bench);
    if (some.length > 0) bench.person.unmerge(NAME, addressOf(some[nth % some.length]!));
  }),
  rectangle.map((area): Act => ({ person }) => person.type(NAME, addressOf({ ...area, bottom: area.top, right: area.left }), 1)), // prettier-ignore
  rectangle.map(
    (area): Act =>
      ({ person }) =>
        person.fill(NAME, addressOf(area), "#FFFF00"),
  ),
  fc.nat(ROWS).map(
    (row): Act =>
      ({ person }) =>
        person.insertRow(NAME, row + 1),
  ),
  fc.constant<Act>(({ person }) => void person.undo()),
);

test("whatever people do between two readings, the merged areas are those of a reading that knows nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(act, { maxLength: 4 }), { maxLength: 5 }), async (rounds) => {
      const rows = Array.from({ length: 6 }, (_, row) => [row, null, "甲"]);
      const bench = openPlans([{ name: NAME, rows, merges: ["A1:C1", "B3:B5"] }]);
      const stop = bench.port.watch(() => undefined);
      await bench.settled();
      for (const acts of [[], ...rounds]) {
        for (const does of acts) does(bench);
        await bench.settled();
        const [known] = await bench.port.read();
        const [fresh] = await createOfficePort().read();
        const sorted = (all: readonly Rectangle[]): string[] => all.map(addressOf).sort();
        expect(sorted(known!.merges)).toEqual(sorted(fresh!.merges));
      }
      stop();
      await bench.settled();
    }),
    { numRuns: RUNS },
  );
});
