import type { CheckOptions, Grid } from "../../../src/sheet";
import { lined } from "../../builders/lined";
import type { VerdictKind } from "../case";
import { CHENXI, GOOD, HEAD, HONGYUAN } from "../firms";

const CLAIM = lined("申报汇总", [HEAD, GOOD]);
/** The same list in a book of its own, and as a sheet of the workbook. */
const apart = (...lines: readonly string[]): CheckOptions => ({
  lists: [{ role: "veto", name: "名单.xlsx", grids: [lined("名单", lines)] }],
});
const [LISTED, OTHER] = [HONGYUAN.name, CHENXI.name];

const LAYOUTS: readonly (readonly [what: string, lines: (name: string) => readonly string[]])[] = [
  ["one firm a row", (name) => ["企业名称|事由", `${name}|环保`]],
  ["the second of two tables side by side", (name) => ["企业名称|事由|企业名称|事由", `武义甲五金厂|环保|${name}|环保`]],
  ["a column behind the matter, which has a colon", (name) => ["否决事由|企业名称", `环保：超标排放|${name}`]],
  ["the second of two firms of a cell", (name) => ["企业名称", `武义甲五金厂、${name}`]],
  ["a table above another one", (name) => ["企业名称", name, "", "企业名称|统一社会信用代码|否决事由", "武义甲五金厂|91330723MA3100111L|欠薪"]],
  ["a list without a header", (name) => ["武义甲五金厂", name]],
  ["a header in the fourth row", (name) => ["武义县", "2024 年名单", "制表：某局", "序号|企业名称", `1|${name}`]],
  ["a row that says it was moved out", (name) => ["企业名称|备注", `${name}|已移出`]],
  ["months typed as numbers", (name) => ["企业名称|起始日期|截止日期", `${name}|2024.1|2024.12`]],
]; // prettier-ignore

/** A veto list tells what it lists, however an office lays it out. */
export const LISTS: VerdictKind = {
  kind: "veto lists",
  cases: [
    ...LAYOUTS.map(([what, lines]) => ({
      why: `the listed firm stands in ${what}, in a book of its own`,
      must: "not-payable" as const,
      told: "vetoed A2",
      deceit: { grids: [CLAIM], options: apart(...lines(LISTED)) },
      honest: { grids: [CLAIM], options: apart(...lines(OTHER)) },
    })),
    ...LAYOUTS.map(([what, lines]) => {
      const sheet = (name: string): Grid => lined("一票否决名单", lines(name));
      return {
        why: `the listed firm stands in ${what}, in the same workbook`,
        must: "not-payable" as const,
        told: "vetoed A2",
        deceit: { grids: [CLAIM, sheet(LISTED)] },
        honest: { grids: [CLAIM, sheet(OTHER)] },
      };
    }),
    {
      why: "a cell that names one of three firms",
      must: "undecided",
      told: "list-entry-not-used 一票否决名单!A2",
      deceit: { grids: [CLAIM, lined("一票否决名单", ["企业名称|事由", `${OTHER}等 3 家企业|环保`])] },
      honest: { grids: [CLAIM, lined("一票否决名单", ["企业名称|事由", `${OTHER}、武义甲五金厂等 2 家企业|环保`])] },
    },
    {
      why: "days that are turned round: the entry holds, and is asked about",
      must: "not-payable",
      told: "list-entry-not-used 一票否决名单!C2",
      deceit: { grids: [CLAIM, lined("一票否决名单", ["企业名称|起始日期|截止日期", `${LISTED}|2025-01-01|2024-01-01`])] },
      honest: { grids: [CLAIM, lined("一票否决名单", ["企业名称|起始日期|截止日期", `${OTHER}|2024-01-01|2025-01-01`])] },
    },
  ],
}; // prettier-ignore
