import { Decimal } from "decimal.js";
import type { Language } from "../../language";
import { finding } from "../entry";
import type { UnitName } from "../facts";
import { apart, moneyText } from "../money-text";

/** What a row would get if nothing had been paid before. */
const awardOf = ({ award, due, paid }: { award?: number; due: number | null; paid: number }): number =>
  award ?? new Decimal(due ?? 0).plus(paid).toNumber();

/** What the amount due is, where that is not simply the award. */
const WHY = {
  award: { zh: "", en: "" },
  difference: { zh: "（扣除此前已获荣誉后的差额）", en: " (the difference to earlier titles)" },
  rest: {
    zh: "（年度限额或总额的余额）",
    en: " (what is left of the yearly limit or of the pool)",
  },
  elsewhere: { zh: "", en: "" },
} as const;

/** Claimed amounts against what is due. */
export const AMOUNTS = {
  /**
   * `due`: what would be right; null where another document decides. `paid`: what the row itself says was paid
   * before, in 万元, 0 where nothing. `award`: the award by itself, where due and paid do not add up to it.
   * `because`: the steps in words.
   */
  "amount-mismatch": finding<{
    claimed: number;
    due: number | null;
    unit: UnitName;
    item: string;
    why: keyof typeof WHY | "paid";
    paid: number;
    award?: number;
    because: Readonly<Record<Language, string>>;
  }>({
    severity: "error",
    title: { zh: "金额不符", en: "Amount mismatch" },
    sentence: {
      zh: (p) => {
        const claimed = `申报 ${moneyText(p.claimed, p.unit)}`;
        if (p.due === null)
          return `${claimed}，但“${p.item}”的金额由另行制定的文件决定，不能依据本政策兑付。请填写上级文件，或删去本行。`;
        const due = `应为 ${moneyText(p.due, p.unit)}`;
        const off = `（${p.claimed > p.due ? "多报" : "少报"} ${moneyText(apart(p.claimed, p.due), p.unit)}）`;
        const why =
          p.why === "paid"
            ? `（测算 ${moneyText(awardOf(p), p.unit)}，扣除本行已奖 ${moneyText(p.paid, p.unit)}）`
            : WHY[p.why].zh;
        return `${claimed}，${due}${why}${off}。${p.because.zh === "" ? "" : `${p.because.zh}。`}`;
      },
      en: (p) => {
        const claimed = `Claimed ${moneyText(p.claimed, p.unit)}`;
        if (p.due === null)
          return `${claimed}, but the amount of “${p.item}” is set by another document and cannot be paid under this policy. Name the higher document, or remove the row.`;
        const why =
          p.why === "paid"
            ? ` (an award of ${moneyText(awardOf(p), p.unit)} less the ${moneyText(p.paid, p.unit)} that the row says was paid)`
            : WHY[p.why].en;
        const off = `${moneyText(apart(p.claimed, p.due), p.unit)} too ${p.claimed > p.due ? "much" : "little"}`;
        return `${claimed}; due is ${moneyText(p.due, p.unit)}${why}, ${off}.${p.because.en === "" ? "" : ` ${p.because.en}.`}`;
      },
    },
    meaning: {
      zh: "申报金额与这一行应得的金额相差超过半分；应得的已扣除已奖金额、差额、限额和总额。",
      en: "The claimed amount is more than half a fen away from what is due to the row, after what was paid before, differences, limits and pools.",
    },
    action: {
      zh: "核对基数和等级，再按说明里的金额改；另有上级文件的，填写“上级文件”。",
      en: "Check base and grade, then enter the amount that the sentence gives; where a higher document decides, name it.",
    },
  }),
  "unit-suspect": finding<
    | { kind: "claimed"; claimed: number; due: number; unit: UnitName; larger: boolean }
    | { kind: "base"; column: string; given: number; unit: UnitName }
  >({
    severity: "error",
    title: { zh: "疑似单位错误", en: "Suspect unit" },
    sentence: {
      zh: (p) =>
        p.kind === "base"
          ? `${p.column} ${moneyText(p.given, p.unit)}超过 100 亿元，很可能单位有误。请核对应以“元”还是“万元”填写。`
          : `申报 ${moneyText(p.claimed, p.unit)}，恰是应得 ${moneyText(p.due, p.unit)}的${p.larger ? "一万倍" : "万分之一"}，很可能把“元”与“万元”弄混。请改为 ${moneyText(p.due, p.unit)}。`,
      en: (p) =>
        p.kind === "base"
          ? `${p.column} ${moneyText(p.given, p.unit)} is over 100 亿元, most likely in the wrong unit. Check whether 元 or 万元 is meant.`
          : `Claimed ${moneyText(p.claimed, p.unit)} is exactly ${p.larger ? "10,000 times" : "1/10,000 of"} the ${moneyText(p.due, p.unit)} due: 元 and 万元 were most likely mixed up. Enter ${moneyText(p.due, p.unit)}.`,
    },
    meaning: {
      zh: "金额恰好差一万倍，或基数超过 100 亿元，多半是把元和万元弄混了。",
      en: "The amount is exactly 10,000 times off, or the base is over 100 亿元: most likely 元 and 万元 were mixed up.",
    },
    action: { zh: "统一成表头写明的单位。", en: "Use the unit that the header says, throughout." },
  }),
};
