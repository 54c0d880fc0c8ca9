import { formula, grid } from "../../builders/grids";
import { lined } from "../../builders/lined";
import type { VerdictKind } from "../case";
import { ALSO_GOOD, CHENXI, GOOD, HEAD, HONGYUAN, JINSUI } from "../firms";

const sheet = (...lines: readonly string[]) => ({ grids: [lined("申报汇总", [HEAD, ...lines])] });
const head = HEAD.split("|");

/** Money in a row that looks like what stands below every table and is no claim. */
export const ROWS: VerdictKind = {
  kind: "disguised as rows that are no claims",
  cases: [
    {
      why: "a part of the total that names a firm",
      must: "undecided",
      told: "unread-row A4",
      deceit: sheet(GOOD, "合计||||||120||", `其中：${CHENXI.name}||||||20||`),
      honest: sheet(GOOD, "合计||||||120||", "其中：县财政承担||||||100||", "乡镇承担||||||20||"),
    },
    {
      why: "a part that is more than the total",
      must: "undecided",
      told: "unread-row A4",
      deceit: sheet(GOOD, "合计||||||120||", "其中：县财政承担||||||9000||"),
      honest: sheet(GOOD, "合计||||||120||", "其中：县财政承担||||||120||"),
    },
    {
      why: "a part with the firm beside 其中",
      must: "undecided",
      told: "unread-row A4",
      deceit: sheet(GOOD, "合计||||||120||", `其中|${CHENXI.code}|||||100||`),
      honest: sheet(GOOD, "合计||||||120||", "其中||||||100||"),
    },
    {
      why: "an amount that could be a day beside who fills in",
      must: "undecided",
      told: "unread-row A3",
      deceit: sheet(GOOD, `填报单位：${JINSUI.name}||||审核人：李四||45000||`),
      honest: sheet(GOOD, "填表人：张三||||审核人：李四||45627||"),
    },
    {
      why: "a firm in a line of signatures, with an amount",
      must: "not-payable",
      told: "missing-value B3",
      deceit: sheet(GOOD, `${JINSUI.name}||审核人：||||9000||`),
      honest: sheet(GOOD, "单位负责人：||审核人：||||填表人：||"),
    },
    {
      why: "a total on top that pays more than its rows",
      must: "not-payable",
      told: "total-mismatch G2",
      deceit: sheet("合计||||||9000||", GOOD, ALSO_GOOD),
      honest: sheet("合计||||||570||", GOOD, ALSO_GOOD),
    },
    {
      why: "a subtotal on top that names a firm of its own",
      must: "undecided",
      told: "unread-row A3",
      deceit: sheet("合计||||||570||", `${JINSUI.name}小计||||||120||`, GOOD, `${CHENXI.name}小计||||||450||`, ALSO_GOOD),
      honest: sheet("合计||||||570||", `${HONGYUAN.name}小计||||||120||`, GOOD, `${CHENXI.name}小计||||||450||`, ALSO_GOOD),
    },
    {
      why: "a firm beside a total, right of the names",
      must: "undecided",
      told: "unread-row A3",
      deceit: sheet(GOOD, `合计||||||120||${JINSUI.name}`),
      honest: sheet(GOOD, "合计||||||120||一项"),
    },
    {
      why: "a township that gets more than its rows",
      must: "not-payable",
      told: "total-mismatch G2",
      deceit: sheet("一、白洋街道||||||9000||", GOOD, "二、履坦镇||||||450||", ALSO_GOOD),
      honest: sheet("一、白洋街道||||||120||", GOOD, "二、履坦镇||||||450||", ALSO_GOOD),
    },
    {
      why: "a number of its column that is a claim",
      must: "not-payable",
      told: "missing-value A2",
      deceit: sheet("|||||1|2||", GOOD),
      honest: sheet("1|2|3|4|5|6|7|8|9", GOOD),
    },
    {
      why: "a row that looks prefilled until Excel computes it",
      must: "not-payable",
      told: "stale-value G3",
      deceit: {
        grids: [
          {
            ...grid("申报汇总", [head, [HONGYUAN.name, HONGYUAN.code, "设备投资", null, 1200, null, 120, 2024, "冲压线"], [null, null, null, null, null, null, formula(0)]]),
            doubtful: [{ row: 2, column: 6, kind: "stale", computed: 9000 }],
          },
        ],
      },
      honest: {
        grids: [grid("申报汇总", [head, [HONGYUAN.name, HONGYUAN.code, "设备投资", null, 1200, null, 120, 2024, "冲压线"], [null, null, null, null, null, null, formula(0)]])],
      },
    },
    {
      why: "a firm and an amount beside a row that looks prefilled",
      must: "undecided",
      told: "unread-row G3",
      deceit: { grids: [lined("申报汇总", [`${HEAD}|开户行|账号`, `${GOOD}|工行|6222`, `||||||0|||${JINSUI.name}|9000`])] },
      honest: { grids: [lined("申报汇总", [`${HEAD}|开户行|账号`, `${GOOD}|工行|6222`, "||||||0|||工行|"])] },
    },
    {
      why: "a firm whose project begins like a remark",
      must: "not-payable",
      told: "amount-mismatch H3",
      deceit: { grids: [lined("申报汇总", [`说明|${HEAD}`, `|${GOOD}`, `注：补报|${ALSO_GOOD.replace("|450|", "|9000|")}`])] },
      honest: { grids: [lined("申报汇总", [`说明|${HEAD}`, `|${GOOD}`, `注：补报|${ALSO_GOOD}`])] },
    },
    {
      why: "a firm alone below the total",
      must: "undecided",
      told: "unread-row A4",
      deceit: sheet(GOOD, "合计||||||120||", `${JINSUI.name}||||||||`),
      honest: sheet(GOOD, "合计||||||120||", "武义县经济商务局||||||||", "2024年12月1日||||||||"),
    },
  ],
}; // prettier-ignore
