import { formula, grid } from "../../builders/grids";
import type { Typed } from "../../builders/grids";
import type { Grid } from "../../../src/sheet";
import type { VerdictKind } from "../case";
import { HEAD, HONGYUAN } from "../firms";

const row = (claimed: Typed): Typed[] => [
  HONGYUAN.name,
  HONGYUAN.code,
  "设备投资",
  null,
  1200,
  null,
  claimed,
  2024,
  "冲压线",
];
const sheet = (claimed: Typed, shape: Parameters<typeof grid>[2]): Grid =>
  grid("申报汇总", [HEAD.split("|"), row(claimed)], shape);
const cell = (how: "colour" | "size" | "format", shown: string): Parameters<typeof grid>[2] => ({
  concealed: { cells: { G2: { how, shown } } },
});
/** Cells that decide nothing may look as they like. */
const beside: Parameters<typeof grid>[2] = {
  concealed: { columns: ["K"], cells: { K2: { how: "colour", shown: "" } } },
};

/** What decides is to be seen as it is computed. */
export const SHOWN: VerdictKind = {
  kind: "not to be seen",
  cases: [
    ["an amount in the colour of its fill", cell("colour", ""), "hidden-content G2"],
    ["an amount of size 1", cell("size", ""), "hidden-content G2"],
    ["a format that shows 900 for 120", cell("format", "900"), "hidden-content G2"],
    ["a hidden column of amounts", { concealed: { columns: ["G"] } }, "hidden-content G1"],
    ["a hidden column of codes", { concealed: { columns: ["B"] } }, "hidden-content B1"],
    ["a hidden sheet of claims", { concealed: { sheet: true } }, "hidden-content"],
  ].map(([why, shape, told]) => ({
    why: why as string,
    must: "undecided" as const,
    told: told as string,
    deceit: { grids: [sheet(120, shape as Parameters<typeof grid>[2])] },
    honest: { grids: [sheet(120, beside)] },
  })).concat([
    {
      why: "a formula that computes 900 and was saved with 120",
      must: "not-payable" as "undecided",
      told: "stale-value G2",
      deceit: { grids: [sheet(formula(120), { doubtful: [{ row: 1, column: 6, kind: "stale", computed: 900 }] })] },
      honest: { grids: [sheet(formula(120), {})] },
    },
    {
      why: "a formula that is 900 whenever somebody looks",
      must: "undecided",
      told: "stale-value G2",
      deceit: { grids: [sheet(formula(120), { doubtful: [{ row: 1, column: 6, kind: "volatile", computed: 900 }] })] },
      honest: { grids: [sheet(formula(120), { doubtful: [{ row: 1, column: 12, kind: "volatile", computed: 1 }] })] },
    },
  ]),
}; // prettier-ignore
