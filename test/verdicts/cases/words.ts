import { lined } from "../../builders/lined";
import type { VerdictKind } from "../case";
import { CHENXI, GOOD, HEAD, JINSUI } from "../firms";

const NEXT = "|".repeat(HEAD.split("|").length);
const ACCOUNTS = `${HEAD}|开户行|账号`;

/** Money that stands in words, or where no column asks for it. */
export const WORDS: VerdictKind = {
  kind: "in words and elsewhere",
  cases: [
    {
      why: "a title that says what a firm gets",
      must: "undecided",
      told: "unread-row A1",
      deceit: { grids: [lined("申报汇总", [`另：${CHENXI.name}兑付9000万元`, HEAD, GOOD])] },
      honest: { grids: [lined("申报汇总", ["武义县经济商务局关于 2024 年度奖补 1 批共 120 万元的公示", HEAD, GOOD])] },
    },
    {
      why: "a firm above the header beside an amount in letters",
      must: "undecided",
      told: "unread-row A1",
      deceit: { grids: [lined("申报汇总", [`${CHENXI.name}|玖仟万元`, HEAD, GOOD])] },
      honest: { grids: [lined("申报汇总", [`填报单位：${CHENXI.name}|单位：万元`, HEAD, GOOD])] },
    },
    {
      why: "a remark that names a firm, the amount in the next cell",
      must: "undecided",
      told: "unread-row A3",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, `注：${CHENXI.name}一并兑付|||9000万元|||||`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, `注：${CHENXI.name}本次未申报|||联系 0579-87660000|||||`])] },
    },
    {
      why: "a firm and an amount right of the table, in a row of their own",
      must: "undecided",
      told: "unread-row J3",
      deceit: { grids: [lined("申报汇总", [ACCOUNTS, `${GOOD}|工行|6222`, `${NEXT}${JINSUI.name}|9000`])] },
      honest: { grids: [lined("申报汇总", [ACCOUNTS, `${GOOD}|工行|6222`, `${NEXT}工行|`])] },
    },
    {
      why: "a sheet that pays firms in words",
      must: "undecided",
      told: "sheet-not-read 附件!",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("附件", ["名称|兑付", `${CHENXI.name}|9000万元`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("附件", ["名称|联系人", `${CHENXI.name}|张三`])] },
    },
    {
      why: "a sheet that pays firms in letters",
      must: "undecided",
      told: "sheet-not-read 附件!",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("附件", ["名称|兑付", `${CHENXI.name}|玖仟万元整`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("附件", ["名称|怎样填", "申报金额|以万元为单位"])] },
    },
  ],
}; // prettier-ignore
