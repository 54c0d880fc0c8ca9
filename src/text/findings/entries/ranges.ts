import { finding } from "../entry";
import { plainNumber, wan } from "../money-text";

/** Numbers that an item cannot take. */
export const RANGES = {
  "out-of-range": finding<{
    column: string;
    given: number;
    item: string;
    fault:
      | { kind: "negative" | "not-positive" | "not-whole" | "above-one" }
      | { kind: "too-few"; least: number }
      | { kind: "too-large"; most: number; unit: string }
      | { kind: "outside"; least: number; most: number }
      | { kind: "above-pool"; most: number };
  }>({
    severity: "error",
    title: { zh: "超出范围", en: "Out of range" },
    sentence: {
      zh: (p) => {
        const { fault } = p;
        const now = `现为 ${plainNumber(p.given)}`;
        switch (fault.kind) {
          case "negative":
            return `${p.column}不能为负数，${now}。请核对。`;
          case "not-positive":
            return `${p.column}必须大于 0，${now}。请核对。`;
          case "not-whole":
            return `${p.column}应为整数，${now}。请核对。`;
          case "above-one":
            return `“${p.item}”不按件计奖，${p.column}只能是 1，${now}。请改为 1 或留空。`;
          case "too-few":
            return `${p.column}至少为 ${fault.least}，${now}。请核对。`;
          case "too-large":
            return `${p.column}超过 ${plainNumber(fault.most)}${fault.unit && ` ${fault.unit}`}，不合常理，${now}。请核对单位和数字。`;
          case "outside":
            return `“${p.item}”的核定金额应在 ${wan(fault.least)}至 ${wan(fault.most)}之间，${p.column}${now} 万元。请核对核定文件。`;
          case "above-pool":
            return `“${p.item}”全县每年共 ${wan(fault.most)}，${p.column}${now} 万元，超过总额。请核对核定文件。`;
        }
      },
      en: (p) => {
        const { fault } = p;
        const now = `not ${plainNumber(p.given)}`;
        switch (fault.kind) {
          case "negative":
            return `${p.column} cannot be negative (${plainNumber(p.given)}). Check it.`;
          case "not-positive":
            return `${p.column} must be above 0, ${now}. Check it.`;
          case "not-whole":
            return `${p.column} must be a whole number, ${now}. Check it.`;
          case "above-one":
            return `“${p.item}” is not paid by the piece: ${p.column} can only be 1, ${now}.`;
          case "too-few":
            return `${p.column} must be at least ${fault.least}, ${now}. Check it.`;
          case "too-large":
            return `${p.column} above ${plainNumber(fault.most)}${fault.unit && ` ${fault.unit}`} is implausible (${plainNumber(p.given)}). Check unit and digits.`;
          case "outside":
            return `The approved amount of “${p.item}” must lie between ${wan(fault.least)} and ${wan(fault.most)}; ${p.column} is ${plainNumber(p.given)} 万元. Check the approval.`;
          case "above-pool":
            return `“${p.item}” has ${wan(fault.most)} a year for the whole county; ${p.column} is ${plainNumber(p.given)} 万元. Check the approval.`;
        }
      },
    },
    meaning: {
      zh: "基数、件数或核定金额超出了这个项目允许的范围。",
      en: "The base, the count or the approved amount is outside what this item can take.",
    },
    action: {
      zh: "核对数字和单位；由主管部门核定的，核对核定文件。",
      en: "Check number and unit; where an authority approved the amount, check the approval.",
    },
  }),
};
