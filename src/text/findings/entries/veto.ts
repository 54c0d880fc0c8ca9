import { quoted } from "../../number-text";
import { finding } from "../entry";
import type { Names, UnitName } from "../facts";
import { moneyText } from "../money-text";

/** Firms that get nothing. */
export const VETO = {
  /** `otherwise`: what the row would get without the veto, in 万元; null where it cannot be computed. */
  /** `by`: what the list and the firm have in common, or that the firm's own row says so (`matter`: what it says). */
  vetoed: finding<{
    enterprise: string;
    by: "code" | "name" | "row";
    matter: string;
    from: string;
    to: string;
    otherwise: number | null;
    unit: UnitName;
  }>({
    severity: "error",
    title: { zh: "一票否决", en: "Vetoed" },
    sentence: {
      zh: (p) => {
        const instead =
          p.otherwise === null || p.otherwise === 0 ? "" : `；本可得 ${moneyText(p.otherwise, p.unit)}`;
        if (p.by === "row")
          return `本行写明${quoted(p.enterprise)}已被一票否决（${quoted(p.matter)}），应付 0${instead}。`;
        const span =
          p.from === "" && p.to === ""
            ? ""
            : `，否决期${p.from === "" ? "" : ` ${p.from} `}至${p.to === "" ? "今" : ` ${p.to}`}`;
        const matter = p.matter === "" ? "" : `，事项：${quoted(p.matter)}`;
        return `${quoted(p.enterprise)}在一票否决名单上（按${p.by === "code" ? "信用代码" : "企业名称"}相符${matter}${span}），应付 0${instead}。`;
      },
      en: (p) => {
        const instead =
          p.otherwise === null || p.otherwise === 0 ? "" : ` instead of ${moneyText(p.otherwise, p.unit)}`;
        if (p.by === "row")
          return `The row itself says that ${quoted(p.enterprise)} is vetoed (${quoted(p.matter)}): 0 is payable${instead}.`;
        const span =
          p.from === "" && p.to === ""
            ? ""
            : `, ${p.from === "" ? "until" : `from ${p.from} to`} ${p.to === "" ? "now" : p.to}`;
        const matter = p.matter === "" ? "" : `, matter: ${quoted(p.matter)}`;
        return `${quoted(p.enterprise)} is on the veto list (by ${p.by}${matter}${span}): 0 is payable${instead}.`;
      },
    },
    meaning: {
      zh: "企业在一票否决名单上，日期也在否决期内；或者本行自己写明已被否决：不予兑现。",
      en: "The firm is on the veto list, and the date lies within the veto's time, or its own row says that it is vetoed: nothing is paid.",
    },
    action: {
      zh: "金额改为 0；已经解除的，改正名单的截止日期，或本行写明否决的那一格。",
      en: "Set the amount to 0; where the veto was lifted, correct its last day in the list, or the cell of the row that says so.",
    },
  }),
  "veto-name-similar": finding<{ enterprise: string; similar: Names }>({
    severity: "question",
    title: { zh: "与否决企业名称相近", en: "Similar to a vetoed name" },
    sentence: {
      zh: (p) =>
        `${quoted(p.enterprise)}与一票否决名单上的${p.similar.map(quoted).join("、")}名称十分相近，又没有信用代码可比。是否同一企业？是的，补填信用代码；不是的，接受并写明理由。`,
      en: (p) =>
        `${quoted(p.enterprise)} is very similar to ${p.similar.map(quoted).join(", ")} on the veto list, and there is no code to compare. Is it the same firm? If so, fill in the credit code; if not, accept it with the reason.`,
    },
    meaning: {
      zh: "与名单上的企业名称十分相近，又没有信用代码可以比对。",
      en: "The name is very similar to a firm on the veto list, and there is no credit code to compare.",
    },
    action: {
      zh: "核实是否同一家企业：是的，补填信用代码，或把这个名称写进名单；不是的，接受并写明理由。",
      en: "Find out whether they are the same firm: if so, fill in the credit code, or add this name to the list; if not, accept it with the reason.",
    },
  }),
};
