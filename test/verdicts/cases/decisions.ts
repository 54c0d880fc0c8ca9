import type { CheckOptions } from "../../../src/sheet";
import { lined } from "../../builders/lined";
import type { VerdictKind } from "../case";
import { ALSO_GOOD, GOOD, HEAD, HONGYUAN } from "../firms";

const TOO_MUCH = GOOD.replace("|120|", "|9000|");
const ROW = `${HONGYUAN.cells}｜设备投资｜｜1200｜｜9000｜2024｜冲压线`.replaceAll("|", "｜");
const accepted = (shown: string) =>
  ({ sheet: "申报汇总", cell: "G2", code: "amount-mismatch", shown, reason: "局长已批" }) as const;
type Inside = NonNullable<CheckOptions["inside"]>[number];
const inside = (decisions: Partial<Inside>): CheckOptions => ({
  inside: [{ from: "book", used: false, sheets: {}, accepted: [], ...decisions }],
});
const two = [lined("申报汇总", [HEAD, GOOD]), lined("第二批", [HEAD, ALSO_GOOD.replace("|450|", "|9000|")])];

/** Decisions that travel inside a workbook are the submitter's; one of the checker is bound to its row. */
export const DECISIONS: VerdictKind = {
  kind: "decisions inside and documents",
  cases: [
    {
      why: "the workbook brings the acceptance of its own fault",
      must: "not-payable",
      told: "amount-mismatch G2",
      deceit: { grids: [lined("申报汇总", [HEAD, TOO_MUCH])], options: inside({ accepted: [accepted(ROW)] }) },
      honest: { grids: [lined("申报汇总", [HEAD, TOO_MUCH])], options: { accepted: [accepted(ROW)] } },
    },
    {
      why: "an acceptance of a text, not of a row",
      must: "not-payable",
      told: "amount-mismatch G2",
      deceit: { grids: [lined("申报汇总", [HEAD, TOO_MUCH])], options: { accepted: [accepted("9000")] } },
      honest: { grids: [lined("申报汇总", [HEAD, TOO_MUCH])], options: { accepted: [accepted(ROW)] } },
    },
    {
      why: "an accepted row becomes another firm's",
      must: "not-payable",
      told: "amount-mismatch G2",
      deceit: { grids: [lined("申报汇总", [HEAD, TOO_MUCH.replace("宏远", "天合")])], options: { accepted: [accepted(ROW)] } },
      honest: { grids: [lined("申报汇总", [HEAD, TOO_MUCH])], options: { accepted: [accepted(ROW)] } },
    },
    {
      why: "the workbook says that a sheet of claims is none",
      must: "not-payable",
      told: "amount-mismatch 第二批!G2",
      deceit: { grids: two, options: inside({ sheets: { 第二批: { role: "none" } } }) },
      honest: { grids: two, options: { sheets: { 第二批: { role: "none" } } } },
    },
    {
      why: "the workbook says that a sheet of claims is a history",
      must: "not-payable",
      told: "amount-mismatch 第二批!G2",
      deceit: { grids: two, options: inside({ sheets: { 第二批: { role: "history" } } }) },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD])] },
    },
    {
      why: "the workbook names a column of names as the one of documents",
      must: "not-payable",
      told: "amount-mismatch G2",
      deceit: { grids: [lined("申报汇总", [HEAD, TOO_MUCH])], options: inside({ sheets: { 申报汇总: { columns: { document: "A" } } } }) },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD])] },
    },
    {
      why: "settings in a workbook that is right are asked about, whatever they change",
      must: "undecided",
      told: "settings-inside",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD])], options: inside({ sheets: { 申报汇总: { columns: { document: "A" } } } }) },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD])], options: inside({}) },
    },
    {
      why: "a document of a higher authority for any amount",
      must: "undecided",
      told: "higher-document J2",
      deceit: { grids: [lined("申报汇总", [`${HEAD}|上级文件`, `${GOOD.replace("|120|", "|99999999|")}|浙经信〔2024〕1号`])] },
      honest: { grids: [lined("申报汇总", [`${HEAD}|上级文件`, `${GOOD}|不涉及`])] },
    },
    {
      why: "a cap is passed beside a document",
      must: "not-payable",
      told: "over-cap G3",
      deceit: { grids: [lined("申报汇总", [`${HEAD}|上级文件`, `${HONGYUAN.cells}|产业大脑能力中心组件|||18|9|2024||—`, `${HONGYUAN.cells}|产业大脑能力中心组件|||16|8|2024||浙经信〔2024〕1号`])] },
      honest: { grids: [lined("申报汇总", [`${HEAD}|上级文件`, `${HONGYUAN.cells}|产业大脑能力中心组件|||18|9|2024||—`, `${HONGYUAN.cells}|产业大脑能力中心组件|||2|1|2024||无`])] },
    },
  ],
}; // prettier-ignore
