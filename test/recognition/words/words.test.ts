import { judgedWords, wordFigures, type Half } from "./judge-words";

/** How many words of a list are understood at least, and wrong at most: raised with every mending, never lowered. */
const FLOORS: Readonly<Record<Half, Readonly<Record<string, readonly [right: number, wrong: number]>>>> = {
  seen: {
    firm: [52, 0],
    code: [25, 0],
    item: [45, 0],
    grade: [36, 0],
    claimed: [50, 0],
    declared: [37, 0],
    audited: [30, 0],
    paid: [28, 0],
    date: [38, 0],
    year: [24, 0],
    filing: [32, 0],
    statistics: [31, 0],
    project: [17, 0],
    document: [32, 0],
    anyBase: [26, 0],
    anyQuantity: [21, 1],
    nothing: [399, 1],
    bases: [290, 0],
    items: [243, 0],
    grades: [316, 0],
    titles: [33, 0],
    "general titles": [31, 0],
    totals: [39, 0],
    "in words": [15, 0],
    "of which": [26, 0],
  },
  held: {
    firm: [39, 0],
    code: [20, 1],
    item: [34, 0],
    grade: [29, 2],
    claimed: [51, 0],
    declared: [32, 0],
    audited: [50, 0],
    paid: [37, 0],
    date: [29, 0],
    year: [20, 0],
    filing: [16, 0],
    statistics: [22, 0],
    project: [9, 0],
    document: [23, 0],
    anyBase: [27, 1],
    anyQuantity: [18, 2],
    nothing: [410, 8],
    bases: [249, 0],
    items: [244, 0],
    grades: [229, 0],
    titles: [24, 0],
    "general titles": [24, 0],
    totals: [42, 0],
    "in words": [19, 0],
    "of which": [29, 0],
  },
};

const words = judgedWords();

describe.each(["seen", "held"] as const)("words that are %s", (half) => {
  test("as many are understood as before, and no more are taken for something else", () => {
    const now = [...wordFigures(words, half)].map(
      ([list, { right, perhaps, wrong }]) => [list, [right + perhaps, wrong] as const] as const,
    );
    const worse = now.filter(([list, [right, wrong]]) => {
      const [fewest, most] = FLOORS[half][list]!;
      return right < fewest || wrong > most;
    });
    expect(worse).toEqual([]);
    expect(now.map(([list]) => list)).toEqual(Object.keys(FLOORS[half]));
  });
});
