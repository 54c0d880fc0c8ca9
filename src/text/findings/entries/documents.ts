import { quoted } from "../../number-text";
import { finding } from "../entry";

/** What must be on file elsewhere, and which rule applies. */
export const DOCUMENTS = {
  "not-on-file": finding<{ item: string }>({
    severity: "question",
    title: { zh: "未见备案", en: "Not on file" },
    sentence: {
      zh: (p) =>
        `“${p.item}”的项目须先备案，备案编号为空。是否已备案？已备案的补填编号；另有依据的，接受并写明理由。`,
      en: (p) =>
        `A project of “${p.item}” must be on file, and its file number is empty. Is it on file? If so, fill in the number; where something else stands for it, accept it with the reason.`,
    },
    meaning: {
      zh: "项目须先备案，而备案编号是空的。",
      en: "The project must be on file first, and its file number is empty.",
    },
    action: {
      zh: "核实是否已备案，补填备案编号；另有依据的，接受并写明理由。",
      en: "Find out whether the project is on file, and fill in its number; where something else stands for it, accept it with the reason.",
    },
  }),
  "not-in-statistics": finding<{ item: string; given: string }>({
    severity: "question",
    title: { zh: "未见纳统", en: "Not in statistics" },
    sentence: {
      zh: (p) =>
        `“${p.item}”的项目须已纳统，现为${p.given === "" ? "空" : quoted(p.given)}。是否已纳统？已纳统的改填“是”；另有依据的，接受并写明理由。`,
      en: (p) =>
        `A project of “${p.item}” must be in the statistics base; the cell ${p.given === "" ? "is empty" : `says ${quoted(p.given)}`}. Is it? If so, enter 是; where something else stands for it, accept it with the reason.`,
    },
    meaning: {
      zh: "项目须已纳入统计库，而“纳统”一格不是“是”。",
      en: "The project must be in the statistics base, and its cell does not say yes.",
    },
    action: {
      zh: "核实纳统情况，已纳统的改填“是”；另有依据的，接受并写明理由。",
      en: "Find out whether it is in the statistics base, and say so in the cell; where something else stands for it, accept it with the reason.",
    },
  }),
  "out-of-force": finding<{ given: string; start: string; end: string }>({
    severity: "question",
    title: { zh: "不在执行期", en: "Out of force" },
    sentence: {
      zh: (p) =>
        `${p.given} 不在政策执行期内（${p.start} 至 ${p.end}，不含末日）。是否适用本期政策？日期有误的改正；确应适用的，接受并写明理由。`,
      en: (p) =>
        `${p.given} is outside the time the policy is in force (${p.start} to ${p.end}, that day excluded). Does this policy apply? Correct a wrong date; where it does apply, accept it with the reason.`,
    },
    meaning: {
      zh: "日期或年度不在政策执行的三年之内。只有设了政策起始日才判断。",
      en: "The date or year is outside the three years of the policy. It is judged only where the policy's first day is set.",
    },
    action: {
      zh: "核对日期，有误的改正；确应适用本期政策的，接受并写明理由。",
      en: "Check the date and correct it; where this policy does apply, accept it with the reason.",
    },
  }),
  "higher-document": finding<{ document: string }>({
    severity: "question",
    title: { zh: "以上级文件为准", en: "Higher document" },
    sentence: {
      zh: (p) =>
        `载有上级文件${quoted(p.document)}，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。`,
      en: (p) =>
        `The row names a higher document, ${quoted(p.document)}. That document sets the amount, so it was not checked against this policy (article 19). What is due to the row? Compare the document: where the amount agrees, accept it with the document's number; where there is none, empty the cell.`,
    },
    meaning: {
      zh: "填了上级文件，金额以该文件为准，没有按本政策核对（第 19 条）；限额、否决和重复照查。",
      en: "A higher document is named. It sets the amount, so the amount was not checked against this policy (article 19); limits, vetoes and repetitions were.",
    },
    action: {
      zh: "对照上级文件核对金额：相符的，接受并写明文号；没有这份文件的，清空“上级文件”。",
      en: "Compare the amount with the document: where it agrees, accept it with the document's number; where there is no such document, empty the cell.",
    },
  }),
};
