import { history } from "../../builders/sheets";
import { lined } from "../../builders/lined";
import type { VerdictKind } from "../case";
import { CHENXI, GOOD, HEAD, HONGYUAN, JINSUI, SHORT_HEAD, TIANHE } from "../firms";

const growth = (project: string, year = "2024"): string =>
  `${HONGYUAN.cells}|增长奖||12000||100|${year}|${project}`;
const parts = (count: number, claimed: number, year: string): string =>
  `${CHENXI.cells}|产业大脑能力中心组件|||${count}|${claimed}|${year}|`;

const PAST = "企业名称|统一社会信用代码|奖补项目|项目名称|年度|已奖金额（万元）";

/** What is awarded once is paid once, whatever is written beside it. */
export const REPEATED: VerdictKind = {
  kind: "claimed twice",
  cases: [
    {
      why: "the same row twice",
      must: "not-payable",
      told: "duplicate-claim C3",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, GOOD])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, GOOD.replace("冲压线", "门板线")])] },
    },
    {
      why: "a yearly award under three made-up projects, two of them with characters that nobody sees",
      must: "not-payable",
      told: "duplicate-claim C3",
      deceit: { grids: [lined("申报汇总", [HEAD, growth("一厂"), growth("一\u200b厂"), growth("二厂")])] },
      honest: { grids: [lined("申报汇总", [HEAD, growth("一厂", "2023"), growth("一厂", "2024"), growth("一厂", "2025")])] },
    },
    {
      why: "one project at two levels",
      must: "not-payable",
      told: "duplicate-claim C3",
      deceit: { grids: [lined("申报汇总", [HEAD, `${HONGYUAN.cells}|设备投资||3000||450|2024|同一项目`, `${HONGYUAN.cells}|设备投资|市重点|3000||480|2024|同一项目`])] },
      honest: { grids: [lined("申报汇总", [HEAD, `${HONGYUAN.cells}|设备投资||3000||450|2024|一期`, `${HONGYUAN.cells}|设备投资|市重点|3000||480|2024|二期`])] },
    },
    {
      why: "an award of once in two years",
      must: "not-payable",
      told: "duplicate-claim C3",
      deceit: { grids: [lined("申报汇总", [HEAD, `${HONGYUAN.cells}|清洁生产||||5|2023|`, `${HONGYUAN.cells}|清洁生产||||5|2024|`])] },
      honest: { grids: [lined("申报汇总", [HEAD, `${HONGYUAN.cells}|清洁生产||||5|2024|`, `${CHENXI.cells}|清洁生产||||5|2024|`])] },
    },
    {
      why: "a cap of a year is passed by a row that leaves its year out",
      must: "not-payable",
      told: "over-cap G3",
      deceit: { grids: [lined("申报汇总", [HEAD, parts(18, 9, "2024"), parts(17, 8.5, "")])] },
      honest: { grids: [lined("申报汇总", [HEAD, parts(18, 9, "2024"), parts(17, 8.5, "2023")])] },
    },
    {
      why: "a pool is passed by a row that leaves its year out",
      must: "not-payable",
      told: "over-pool G3",
      deceit: { grids: [lined("申报汇总", [HEAD, `${JINSUI.cells}|中小企业服务平台培训补助||15||15|2024|`, `${TIANHE.cells}|中小企业服务平台培训补助||15||15||`])] },
      honest: { grids: [lined("申报汇总", [HEAD, `${JINSUI.cells}|中小企业服务平台培训补助||8||8|2024|`, `${TIANHE.cells}|中小企业服务平台培训补助||7||7||`])] },
    },
    {
      why: "an amount for what another document of the county decides",
      must: "not-payable",
      told: "amount-mismatch G2",
      deceit: { grids: [lined("申报汇总", [HEAD, `${HONGYUAN.cells}|诊断评估与平台建设补助||||20|2024|`])] },
      honest: { grids: [lined("申报汇总", [HEAD, `${HONGYUAN.cells}|诊断评估与平台建设补助||||0|2024|`])] },
    },
    {
      why: "an amount that an authority decides, above what it can decide",
      must: "not-payable",
      told: "out-of-range E2",
      deceit: { grids: [lined("申报汇总", [HEAD, `${HONGYUAN.cells}|行业协会||15||15|2024|`])] },
      honest: { grids: [lined("申报汇总", [HEAD, `${HONGYUAN.cells}|行业协会||10||10|2024|`])] },
    },
    {
      why: "a firm's name with characters that nobody sees, three times",
      must: "not-payable",
      told: "duplicate-claim B3",
      deceit: { grids: [lined("申报汇总", [SHORT_HEAD, `${HONGYUAN.name}|增长奖|12000|100`, `${HONGYUAN.name}\u200b|增长奖|12000|100`, `${HONGYUAN.name}\u200c|增长奖|12000|100`])] },
      honest: { grids: [lined("申报汇总", [SHORT_HEAD, `${HONGYUAN.name}|增长奖|12000|100`, `${CHENXI.name}|增长奖|12000|100`, `${JINSUI.name}|增长奖|12000|100`])] },
    },
    {
      why: "what the row itself says was paid is claimed once more",
      must: "not-payable",
      told: "amount-mismatch G2",
      deceit: { grids: [lined("申报汇总", [`${HEAD}|已奖金额（万元）`, `${GOOD}|120`])] },
      honest: { grids: [lined("申报汇总", [`${HEAD}|已奖金额（万元）`, `${GOOD.replace("|120|", "|20|")}|100`])] },
    },
    {
      why: "a title that the history shows as paid",
      must: "not-payable",
      told: "already-awarded C2",
      deceit: {
        grids: [
          lined("申报汇总", [HEAD, `${HONGYUAN.cells}|企业梯度培育荣誉|小巨人|||100|2024|`]),
          history([HONGYUAN.name, HONGYUAN.code, "企业梯度培育荣誉", "小巨人", 2023, 100]),
        ],
      },
      honest: {
        grids: [
          lined("申报汇总", [HEAD, `${HONGYUAN.cells}|企业梯度培育荣誉|小巨人|||50|2024|`]),
          history([HONGYUAN.name, HONGYUAN.code, "企业梯度培育荣誉", "省隐形冠军", 2023, 50]),
        ],
      },
    },
    {
      why: "a project that the history has of this year, by its name",
      must: "not-payable",
      told: "already-awarded C2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("历史兑现", [PAST, `${HONGYUAN.cells}|设备补助|冲压线|2024|60`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("历史兑现", [PAST, `${HONGYUAN.cells}|设备补助|门板线|2024|120`])] },
    },
    {
      why: "a project of this year that the history does not name, of the same amount",
      must: "not-payable",
      told: "already-awarded C2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("历史兑现", [PAST, `${HONGYUAN.cells}|设备补助||2024|120`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("历史兑现", [PAST, `${HONGYUAN.cells}|设备补助||2023|120`])] },
    },
    {
      why: "the history does not say the year of a yearly award",
      must: "not-payable",
      told: "already-awarded C2",
      deceit: { grids: [lined("申报汇总", [HEAD, growth("")]), history([HONGYUAN.name, HONGYUAN.code, "增长奖", null, null, 100])] },
      honest: { grids: [lined("申报汇总", [HEAD, growth("")]), history([HONGYUAN.name, HONGYUAN.code, "增长奖", null, 2023, 100])] },
    },
  ],
}; // prettier-ignore
