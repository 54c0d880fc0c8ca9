import { codeOf } from "../../builders/grids";
import { history, veto } from "../../builders/sheets";
import { lined } from "../../builders/lined";
import type { VerdictKind } from "../case";
import { ALSO_GOOD, CHENXI, GOOD, HEAD, HONGYUAN, JINSUI, SHORT_HEAD } from "../firms";

const equipment = (name: string): string => `${name}|设备投资|3000|450`;
const listed = veto([HONGYUAN.name, HONGYUAN.code, "环保", null, null]);
const titled = (name: string, code: string): string => `${name}|${code}|企业梯度培育荣誉|小巨人|||100|2024|`;

/** A firm is found by its code or by its name, however either is written. */
export const NAMES: VerdictKind = {
  kind: "names and codes",
  cases: [
    ...(
      [
        ["a zero-width space", "武义宏远\u200b五\u200b金有限公司", "vetoed A2"],
        ["a soft hyphen", "武义宏\u00ad远\u00ad五金有限公司", "vetoed A2"],
        ["a radical that looks like the letter", "武义宏远五⾦有限公司", "vetoed A2"],
        ["blanks between its letters", "武义宏远 五金 有限公司", "vetoed A2"],
        ["full width brackets and a place", "浙江武义宏远五金有限公司", "veto-name-similar A2"],
        ["another letter of the same sound", "武义宏元五金有限公司", "veto-name-similar A2"],
        ["a variation selector behind a letter", "武义宏远\ufe00五金有限公司", "vetoed A2"],
      ] as const
    ).map(([what, name, told]) => ({
      why: `a vetoed firm's name with ${what}`,
      must: told.startsWith("vetoed") ? ("not-payable" as const) : ("undecided" as const),
      told,
      deceit: { grids: [lined("申报汇总", [SHORT_HEAD, equipment(name)]), listed] },
      honest: { grids: [lined("申报汇总", [SHORT_HEAD, equipment(CHENXI.name)]), listed] },
    })),
    ...[
      `${CHENXI.name}（原${HONGYUAN.name}）`,
      `${CHENXI.name}（曾用名：${HONGYUAN.name}）`,
      `${CHENXI.name}、${HONGYUAN.name}`,
      `${CHENXI.name}\n${HONGYUAN.name}`,
      `${CHENXI.name}（${HONGYUAN.name}代领）`,
      `${HONGYUAN.name}（已更名）`,
      `1. ${HONGYUAN.name}`,
      `${HONGYUAN.name}第一分公司`,
      `${HONGYUAN.name}杭州办事处`,
    ].map((name) => ({
      why: `a vetoed firm within ${name.replace("\n", "⏎")}`,
      must: "not-payable" as const,
      told: "vetoed A2",
      deceit: { grids: [lined("申报汇总", [SHORT_HEAD, equipment(name)]), listed] },
      honest: { grids: [lined("申报汇总", [SHORT_HEAD, equipment(name.replaceAll("宏远", "瑞丰"))]), listed] },
    })),
    ...["收款单位", "户名", "开户名称"].map((header) => ({
      why: `another firm under ${header} than the one that claims`,
      must: "undecided" as const,
      told: "ambiguous-column E1",
      deceit: { grids: [lined("申报汇总", [`${SHORT_HEAD}|${header}`, `${equipment(CHENXI.name)}|${HONGYUAN.name}`])] },
      honest: { grids: [lined("申报汇总", [`${SHORT_HEAD}|${header}`, `${equipment(CHENXI.name)}|${CHENXI.name}`])] },
    })),
    {
      why: "a vetoed firm's code in small letters, under another name",
      must: "not-payable",
      told: "vetoed A2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD.replace(HONGYUAN.name, "武义华越汽配有限公司").replace(HONGYUAN.code, HONGYUAN.code.toLowerCase())]), listed] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD.replace(HONGYUAN.cells, `${CHENXI.name}|${CHENXI.code.toLowerCase()}`)]), listed] },
    },
    {
      why: "a date of the claim before the veto contradicts its year",
      must: "not-payable",
      told: "vetoed A2",
      deceit: { grids: [lined("申报汇总", [`${HEAD}|认定日期`, `${GOOD}|2023-12-31`]), veto([HONGYUAN.name, HONGYUAN.code, "环保", "2024-01-01", "2024-12-31"])] },
      honest: { grids: [lined("申报汇总", [`${HEAD}|认定日期`, `${GOOD.replace("2024", "2023")}|2023-12-31`]), veto([HONGYUAN.name, HONGYUAN.code, "环保", "2024-01-01", "2024-12-31"])] },
    },
    {
      why: "a title under a second code of the firm, and once more under the first",
      must: "not-payable",
      told: "already-awarded C2",
      deceit: { grids: [lined("申报汇总", [HEAD, titled(HONGYUAN.name, HONGYUAN.code), titled(HONGYUAN.name, codeOf(77))]), history([HONGYUAN.name, HONGYUAN.code, "企业梯度培育荣誉", "小巨人", 2023, 100])] },
      honest: { grids: [lined("申报汇总", [HEAD, titled(HONGYUAN.name, HONGYUAN.code), titled(CHENXI.name, CHENXI.code)]), history([HONGYUAN.name, HONGYUAN.code, "清洁生产审核", null, 2023, 5])] },
    },
    {
      why: "claims of nobody: no column and no title says whose they are",
      must: "not-payable",
      told: "missing-value A3",
      deceit: { grids: [lined("申报汇总", ["2024年度申报表|", "奖补项目|申报金额（万元）", "清洁生产|5"])] },
      honest: { grids: [lined("申报汇总", [`企业名称：${CHENXI.name}|`, "奖补项目|申报金额（万元）", "清洁生产|5"])] },
    },
    {
      why: "a vetoed firm that is named above its claims",
      must: "not-payable",
      told: "vetoed A3",
      deceit: { grids: [lined("申报汇总", [`申报单位：${HONGYUAN.name}|`, "奖补项目|申报金额（万元）", "清洁生产|5"]), listed] },
      honest: { grids: [lined("申报汇总", [`申报单位：${CHENXI.name}|`, "奖补项目|申报金额（万元）", "清洁生产|5"]), listed] },
    },
    {
      why: "a vetoed firm in a heading within the table",
      must: "not-payable",
      told: "vetoed A5",
      deceit: { grids: [lined("申报汇总", ["奖补项目|申报金额（万元）", `一、${CHENXI.name}|`, "清洁生产|5", `二、${HONGYUAN.name}|`, "清洁生产|5"]), listed] },
      honest: { grids: [lined("申报汇总", ["奖补项目|申报金额（万元）", `一、${CHENXI.name}|`, "清洁生产|5", `二、${JINSUI.name}|`, "清洁生产|5"]), listed] },
    },
    {
      why: "a review that says of the firm that it is vetoed, without a list",
      must: "not-payable",
      told: "vetoed A2",
      deceit: { grids: [lined("申报汇总", [`${HEAD}|是否一票否决`, `${GOOD}|是`])] },
      honest: { grids: [lined("申报汇总", [`${HEAD}|是否一票否决`, `${GOOD}|否`])] },
    },
    {
      why: "a claim of nobody in particular",
      must: "not-payable",
      told: "missing-value A3",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, "待定||清洁生产||||5|2024|"])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, ALSO_GOOD])] },
    },
    {
      why: "one name under two codes, the second in a title",
      must: "undecided",
      told: "code-name-conflict B2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("申请表", [`企业名称：${HONGYUAN.name}`, `统一社会信用代码：${codeOf(77)}`, "奖补项目|申报金额（万元）", "清洁生产|5"])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("申请表", [`企业名称：${HONGYUAN.name}`, `统一社会信用代码：${HONGYUAN.code}`, "奖补项目|申报金额（万元）", "清洁生产|5"])] },
    },
    {
      why: "claims of a firm on a sheet that is called a standard",
      must: "not-payable",
      told: "vetoed 标准厂房奖励!A3",
      deceit: { grids: [lined("申报汇总", [HEAD, ALSO_GOOD]), lined("标准厂房奖励", ["奖补项目|申报金额（万元）", `${HONGYUAN.name}|`, "清洁生产|5"]), listed] },
      honest: { grids: [lined("申报汇总", [HEAD, ALSO_GOOD]), lined("奖补标准", ["奖补项目|奖励金额（万元）", "清洁生产|5"]), listed] },
    },
    {
      why: "what was cut, and not taken off",
      must: "undecided",
      told: "ambiguous-column E1",
      deceit: { grids: [lined("申报汇总", ["企业名称|奖补项目|申报基数（万元）|申报金额（万元）|核减金额（万元）|核定金额（万元）", `${CHENXI.name}|设备投资|1200|120|20|120`, `${JINSUI.name}|设备投资|3000|450|0|450`])] },
      honest: { grids: [lined("申报汇总", ["企业名称|奖补项目|申报基数（万元）|申报金额（万元）|核减金额（万元）|核定金额（万元）", `${CHENXI.name}|设备投资|1200|140|20|120`, `${JINSUI.name}|设备投资|3000|450|0|450`])] },
    },
    {
      why: "an investment that was recognised beside the one that was declared",
      must: "undecided",
      told: "ambiguous-column E1",
      deceit: { grids: [lined("申报汇总", ["企业名称|奖补项目|设备投资额（万元）|申报金额（万元）|认定投资额（万元）", `${CHENXI.name}|设备投资|1200|120|600`])] },
      honest: { grids: [lined("申报汇总", ["企业名称|奖补项目|设备投资额（万元）|申报金额（万元）|认定投资额（万元）", `${CHENXI.name}|设备投资|1200|120|1200`])] },
    },
    {
      why: "one name under two codes",
      must: "undecided",
      told: "code-name-conflict B2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, `${HONGYUAN.name}|${codeOf(77)}|清洁生产||||5|2024|`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, `${HONGYUAN.cells}|清洁生产||||5|2024|`])] },
    },
    {
      why: "an invisible character in a firm's name, and nothing else",
      must: "not-payable",
      told: "invisible-characters A2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD.replace("宏远", "宏\u2060远")])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD])] },
    },
  ],
}; // prettier-ignore
