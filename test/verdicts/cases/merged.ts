import { history, veto } from "../../builders/sheets";
import { lined } from "../../builders/lined";
import type { VerdictKind } from "../case";
import { CHENXI, GOOD, HEAD, HONGYUAN } from "../firms";

const FIRM_AND_CODE = "A2:A3 B2:B3";

/** What a merged cell shows counts for each of its rows; what it covers is never shown. */
export const MERGED: VerdictKind = {
  kind: "merged cells",
  cases: [
    {
      why: "one firm's name is merged over a row of a year of its veto",
      must: "not-payable",
      told: "vetoed A2",
      deceit: {
        grids: [
          lined("申报汇总", [HEAD, GOOD.replace("2024", "2023"), "||设备投资||3000||450|2024|门板线"], FIRM_AND_CODE),
          veto([HONGYUAN.name, HONGYUAN.code, "环保", "2024-01-01", "2024-12-31"]),
        ],
      },
      honest: {
        grids: [
          lined("申报汇总", [HEAD, GOOD.replace("2024", "2023"), "||设备投资||3000||450|2024|门板线"], FIRM_AND_CODE),
          veto([HONGYUAN.name, HONGYUAN.code, "环保", "2025-01-01", "2025-12-31"]),
        ],
      },
    },
    {
      why: "a base is merged over the row of an amount that it does not bear",
      must: "not-payable",
      told: "missing-value E2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, `${CHENXI.cells}|设备投资||||9000|2024|门板线`], "E2:E3")] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, `${CHENXI.cells}|设备投资||3000||450||门板线`], "H2:H3")] },
    },
    {
      why: "the item is merged, and the history has paid it to the firm of the second row",
      must: "not-payable",
      told: "already-awarded C2",
      deceit: {
        grids: [
          lined("申报汇总", [HEAD, `${HONGYUAN.cells}|企业梯度培育荣誉|小巨人|||100|2024|`, `${CHENXI.cells}||小巨人|||100|2024|`], "C2:C3"),
          history([CHENXI.name, CHENXI.code, "企业梯度培育荣誉", "小巨人", 2023, 100]),
        ],
      },
      honest: {
        grids: [
          lined("申报汇总", [HEAD, `${HONGYUAN.cells}|企业梯度培育荣誉|小巨人|||100|2024|`, `${CHENXI.cells}||小巨人|||100|2024|`], "C2:C3"),
          history([CHENXI.name, CHENXI.code, "清洁生产审核", null, 2023, 5]),
        ],
      },
    },
    {
      why: "an amount is stored in a cell that a merged one covers, and is never shown",
      must: "undecided",
      told: "hidden-content G2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD], "F2:G2")] },
      honest: { grids: [lined("申报汇总", ["2024 年度工业奖补申报汇总||||||||", HEAD, GOOD], "A1:I1")] },
    },
    {
      why: "another firm's name is stored under the merged name",
      must: "undecided",
      told: "hidden-content A3",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, `${CHENXI.name}||清洁生产||||5|2024|`], FIRM_AND_CODE)] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, "||清洁生产||||5|2024|"], FIRM_AND_CODE)] },
    },
    {
      why: "one project under one merged name is claimed twice",
      must: "not-payable",
      told: "duplicate-claim C3",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, "||设备投资||1200||120|2024|"], `${FIRM_AND_CODE} I2:I3`)] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, "||设备投资||1200||120|2024|门板线"], FIRM_AND_CODE)] },
    },
  ],
}; // prettier-ignore
