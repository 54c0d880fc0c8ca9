// How the amounts of some rows fit into the amount of a row that is their whole.
// eslint-disable-next-line no-restricted-imports
import { fitOf } from "../../../src/sheet/recognise/parts";
import { grid } from "../../builders/grids";

type Cell = number | string | null;

/** The whole in the first row, its parts below; a column of money or two. */
const fit = (whole: readonly Cell[], ...parts: readonly (readonly Cell[])[]): string =>
  fitOf(
    grid("汇总", [whole, ...parts]),
    parts.map((_, at) => at + 1),
    0,
    whole.map((_, at) => at),
  );

test.each<[why: string, whole: readonly Cell[], parts: readonly (readonly Cell[])[], fit: string]>([
  ["two parts that add up", [8], [[3], [5]], "whole"],
  ["one part of several", [8], [[3]], "some"],
  ["more than the whole", [8], [[3], [6]], "more"],
  ["amounts in texts", ["8"], [["3"], ["5"]], "whole"],
  ["a part without an amount", [8], [[3], [null], ["见附件"], [5]], "whole"],
  ["a part without an amount, and more", [8], [[3], [null], [6]], "more"],
  ["parts of nothing say nothing", [8], [[0], [0]], "whole"],
  ["parts without any amount say nothing", [8], [["无"], [null]], "whole"],
  ["a part of nothing beside the whole", [8], [[0], [8]], "whole"],
  ["a part below nothing makes no room", [8], [[-1], [9]], "more"],
  ["a whole without an amount", ["见附件"], [[3]], "more"],
  ["a whole of nothing", [0], [[3]], "more"],
  ["a whole in one column, some in another", [8, 5], [[8, 3]], "some"],
  ["some in one column, a whole in another", [8, 5], [[3, 5]], "some"],
  ["some in one column, more in another", [8, 5], [[3, 6]], "more"],
  ["as much more as rounding makes", [8], [[3], [5.000_000_9]], "whole"],
  ["more than rounding makes", [8], [[3], [5.000_002]], "more"],
  ["as much less as rounding makes", [8], [[3], [4.999_999_1]], "whole"],
  ["less than rounding makes", [8], [[3], [4.999_998]], "some"],
  ["large amounts, whose last digits are lost", [1e9], [[1e9 + 0.0005]], "whole"],
  ["large amounts, more", [1e9], [[1e9 + 0.002]], "more"],
  ["large amounts, less", [1e9], [[1e9 - 0.002]], "some"],
])("%s", (_, whole, parts, expected) => expect(fit(whole, ...parts)).toBe(expected));
