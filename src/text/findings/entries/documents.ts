import { quoted } from "../../number-text";
import { finding } from "../entry";

/** What must be on file elsewhere, and which rule applies. */
export const DOCUMENTS = {
  "not-on-file": finding<{ item: string }>({
    severity: "warning",
    title: { zh: "未见备案", en: "Not on file" },
    sentence: {
      zh: (p) => `“${p.item}”的项目须先备案，备案编号为空。请补填或核实备案情况。`,
      en: (p) =>
        `A project of “${p.item}” must be on file, and its file number is empty. Fill it in or verify it.`,
    },
    meaning: {
      zh: "项目须先备案，而备案编号是空的。",
      en: "The project must be on file first, and its file number is empty.",
    },
    action: {
      zh: "补填备案编号，或核实是否已备案。",
      en: "Fill in the file number, or find out whether the project is on file.",
    },
  }),
  "not-in-statistics": finding<{ item: string; given: string }>({
    severity: "warning",
    title: { zh: "未见纳统", en: "Not in statistics" },
    sentence: {
      zh: (p) =>
        `“${p.item}”的项目须已纳统，现为${p.given === "" ? "空" : quoted(p.given)}。请核实纳统情况。`,
      en: (p) =>
        `A project of “${p.item}” must be in the statistics base; the cell ${p.given === "" ? "is empty" : `says ${quoted(p.given)}`}. Verify it.`,
    },
    meaning: {
      zh: "项目须已纳入统计库，而“纳统”一格不是“是”。",
      en: "The project must be in the statistics base, and its cell does not say yes.",
    },
    action: { zh: "核实纳统情况。", en: "Find out whether it is in the statistics base." },
  }),
  "out-of-force": finding<{ given: string; start: string; end: string }>({
    severity: "warning",
    title: { zh: "不在执行期", en: "Out of force" },
    sentence: {
      zh: (p) =>
        `${p.given} 不在政策执行期内（${p.start} 至 ${p.end}，不含末日）。请核对日期，或确认应适用哪一期政策。`,
      en: (p) =>
        `${p.given} is outside the time the policy is in force (${p.start} to ${p.end}, that day excluded). Check the date, or which policy applies.`,
    },
    meaning: {
      zh: "日期或年度不在政策执行的三年之内。只有设了政策起始日才判断。",
      en: "The date or year is outside the three years of the policy. It is judged only where the policy's first day is set.",
    },
    action: {
      zh: "核对日期，或确认应适用哪一期政策。",
      en: "Check the date, or find out which policy applies.",
    },
  }),
  "higher-document": finding<{ document: string }>({
    severity: "info",
    title: { zh: "以上级文件为准", en: "Higher document" },
    sentence: {
      zh: (p) => `载有上级文件${quoted(p.document)}，金额以该文件为准，未按本政策核对（第 19 条）。`,
      en: (p) =>
        `The row names a higher document, ${quoted(p.document)}. That document sets the amount, so it was not checked against this policy (article 19).`,
    },
    meaning: {
      zh: "填了上级文件，金额以该文件为准，没有按本政策核对（第 19 条）。",
      en: "A higher document is named. It sets the amount, so the amount was not checked against this policy (article 19).",
    },
    action: { zh: "核对上级文件。", en: "Check the higher document." },
  }),
};
