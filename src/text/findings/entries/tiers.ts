import { finding } from "../entry";
import type { Names, UnitName } from "../facts";
import { moneyText, wan } from "../money-text";
import { en, zh } from "../phrases";

/** Bases at a tier's start, and levels that change nothing. */
export const TIERS = {
  "level-without-effect": finding<{ level: string; from: number; rate: number; listed: Names }>({
    severity: "info",
    title: { zh: "重点等级不加计", en: "Level without effect" },
    sentence: {
      zh: (p) =>
        `${p.level}在这一档不加计：${wan(p.from)}起的一档按 ${p.rate}%${p.listed.length > 0 ? `，只对${zh.list(p.listed)}另有比例` : ""}（读法 R2）。`,
      en: (p) =>
        `${p.level} adds nothing here: from ${wan(p.from)} on the rate is ${p.rate}%${p.listed.length > 0 ? `, and only ${en.list(p.listed)} ${p.listed.length > 1 ? "have their" : "has its"} own` : ""} (reading R2).`,
    },
    meaning: {
      zh: "填了重点等级，而这一档没有为它单列比例（读法 R2）。",
      en: "A key-project level is given, but this tier has no rate of its own for it (reading R2).",
    },
    action: {
      zh: "不必改；只是说明金额为什么没有因等级而提高。",
      en: "Nothing to change; it only says why the level did not raise the amount.",
    },
  }),
  /** `missing` is 0 exactly on the start. `gain`: how much more the next tier pays. */
  "just-below-tier": finding<{
    item: string;
    base: number;
    from: number;
    missing: number;
    gain: number;
    unit: UnitName;
  }>({
    severity: "info",
    title: { zh: "临近档线", en: "Near a tier" },
    sentence: {
      zh: (p) =>
        p.missing === 0
          ? `“${p.item}”的基数恰在 ${moneyText(p.from, p.unit)}一档的起点上，差一分即低一档（少 ${moneyText(p.gain, p.unit)}）。请复核凭证。`
          : `“${p.item}”的基数 ${moneyText(p.base, p.unit)}，距 ${moneyText(p.from, p.unit)}一档只差 ${moneyText(p.missing, p.unit)}；到档可多得 ${moneyText(p.gain, p.unit)}。请复核是否漏计。`,
      en: (p) =>
        p.missing === 0
          ? `The base of “${p.item}” is exactly the start of the tier at ${moneyText(p.from, p.unit)}; a fen less would cost ${moneyText(p.gain, p.unit)}. Check the documents.`
          : `The base of “${p.item}”, ${moneyText(p.base, p.unit)}, is ${moneyText(p.missing, p.unit)} below the tier at ${moneyText(p.from, p.unit)}, which pays ${moneyText(p.gain, p.unit)} more. Check whether something was left out.`,
    },
    meaning: {
      zh: "基数离下一档不到百分之一，或恰在档线上，差一点金额就不同。",
      en: "The base is within 1% of the next tier, or exactly on a start, so that a little changes the amount.",
    },
    action: {
      zh: "复核凭证，看是否漏计或多计。",
      en: "Check the documents: was something left out, or counted too much?",
    },
  }),
};
