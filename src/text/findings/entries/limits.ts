import { finding } from "../entry";
import type { UnitName } from "../facts";
import { moneyText } from "../money-text";

/** What is left of a sum that several rows share. */
interface Limit {
  item: string;
  most: number;
  yearly: boolean;
  used: number;
  award: number;
  due: number;
  unit: UnitName;
}

/** What a firm, and what the whole county, can get. */
export const LIMITS = {
  "over-cap": finding<Limit>({
    severity: "error",
    title: { zh: "超过企业限额", en: "Over the cap" },
    sentence: {
      zh: (p) =>
        `“${p.item}”${p.yearly ? "每户每年" : "每户"}最高 ${moneyText(p.most, p.unit)}，该企业此前各笔已占 ${moneyText(p.used, p.unit)}，本行测算 ${moneyText(p.award, p.unit)}，只能再奖 ${moneyText(p.due, p.unit)}。请改为 ${moneyText(p.due, p.unit)}。`,
      en: (p) =>
        `“${p.item}” pays a firm at most ${moneyText(p.most, p.unit)}${p.yearly ? " a year" : ""}; earlier rows took ${moneyText(p.used, p.unit)}, this one computes to ${moneyText(p.award, p.unit)}, and only ${moneyText(p.due, p.unit)} is left. Enter ${moneyText(p.due, p.unit)}.`,
    },
    meaning: {
      zh: "同一企业这个项目各笔相加超过了每户的上限；标在超过的那一笔。",
      en: "The rows of one firm together pass what this item pays a firm; the row that passes it is marked.",
    },
    action: {
      zh: "按说明里的余额填写，或调整前面各笔。",
      en: "Enter what is left by the sentence, or change the rows before.",
    },
  }),
  "over-pool": finding<Limit>({
    severity: "error",
    title: { zh: "超过总额", en: "Over the pool" },
    sentence: {
      zh: (p) =>
        `“${p.item}”全县每年共 ${moneyText(p.most, p.unit)}，此前各笔已占 ${moneyText(p.used, p.unit)}，本行 ${moneyText(p.award, p.unit)}，只剩 ${moneyText(p.due, p.unit)}。请改为 ${moneyText(p.due, p.unit)}，或重新核定各笔份额。`,
      en: (p) =>
        `“${p.item}” has ${moneyText(p.most, p.unit)} a year for the whole county; earlier rows took ${moneyText(p.used, p.unit)}, this one is ${moneyText(p.award, p.unit)}, and only ${moneyText(p.due, p.unit)} is left. Enter ${moneyText(p.due, p.unit)}, or decide the shares anew.`,
    },
    meaning: {
      zh: "这个项目全县每年的总额已被前面各笔用去一部分，余额不够这一笔。",
      en: "Rows before have used a part of what the whole county has a year for this item, and too little is left.",
    },
    action: {
      zh: "按余额填写，或由主管部门重新核定各户份额。",
      en: "Enter what is left, or have the authority decide the shares anew.",
    },
  }),
};
