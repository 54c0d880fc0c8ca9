import { finding } from "../entry";
import type { Address, Names, UnitName } from "../facts";
import { moneyText } from "../money-text";
import { en, zh } from "../phrases";

/** Titles, of which the highest is paid, and only the difference to earlier ones. */
export const TITLES = {
  "title-not-highest": finding<{ title: string; highest: string; at: Address }>({
    severity: "error",
    title: { zh: "荣誉只奖最高", en: "Not the highest title" },
    sentence: {
      zh: (p) =>
        `同一年度获得多项荣誉只奖最高一项：已在 ${p.at} 申报“${p.highest}”，本行“${p.title}”应为 0。`,
      en: (p) =>
        `Of several titles in a year only the highest is paid: “${p.highest}” is claimed in ${p.at}, so “${p.title}” gets 0.`,
    },
    meaning: {
      zh: "同一年度几项荣誉都填了金额，而政策只奖最高的一项。",
      en: "Several titles of one year are claimed with money, and the policy pays only the highest.",
    },
    action: { zh: "其余各项金额改为 0。", en: "Set the amounts of the others to 0." },
  }),
  "title-difference": finding<{
    title: string;
    amount: number;
    prior: number;
    earlier: Names;
    due: number;
    unit: UnitName;
  }>({
    severity: "error",
    title: { zh: "荣誉只奖差额", en: "Only the difference" },
    sentence: {
      zh: (p) =>
        p.due === 0
          ? `“${p.title}”标准 ${moneyText(p.amount, p.unit)}，此前已获${p.earlier.length > 0 ? zh.list(p.earlier) : "奖励"}（${moneyText(p.prior, p.unit)}），没有差额，应为 0。`
          : `“${p.title}”标准 ${moneyText(p.amount, p.unit)}，此前已获${p.earlier.length > 0 ? zh.list(p.earlier) : "奖励"}（${moneyText(p.prior, p.unit)}），只奖差额 ${moneyText(p.due, p.unit)}。`,
      en: (p) =>
        `“${p.title}” pays ${moneyText(p.amount, p.unit)}; ${p.earlier.length > 0 ? en.list(p.earlier) : "an earlier award"} (${moneyText(p.prior, p.unit)}) came before, so ${p.due === 0 ? "nothing is due" : `only the difference of ${moneyText(p.due, p.unit)} is due`}.`,
    },
    meaning: {
      zh: "此前已获较低的荣誉或奖励，只奖差额。",
      en: "A lower title or award came before, so only the difference is paid.",
    },
    action: { zh: "按说明里的差额填写。", en: "Enter the difference that the sentence gives." },
  }),
};
