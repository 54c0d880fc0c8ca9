import { finding } from "../entry";
import { apart, plainNumber } from "../money-text";

/** Totals and formulas of the sheet itself. */
export const FORMULAS = {
  "total-mismatch": finding<{ column: string; given: number; sum: number; rows: number }>({
    severity: "error",
    title: { zh: "合计不符", en: "Total mismatch" },
    sentence: {
      zh: (p) =>
        `${p.column}的合计为 ${plainNumber(p.given)}，${p.rows} 行相加应为 ${plainNumber(p.sum)}，相差 ${plainNumber(apart(p.given, p.sum))}。请改正合计或检查求和范围。`,
      en: (p) =>
        `The total of ${p.column} is ${plainNumber(p.given)}; its ${p.rows} rows add up to ${plainNumber(p.sum)}, a difference of ${plainNumber(apart(p.given, p.sum))}. Correct the total or the summed range.`,
    },
    meaning: {
      zh: "合计行的数与上面各行相加不符。",
      en: "The total differs from the sum of the rows above it.",
    },
    action: {
      zh: "改正合计，或检查求和公式的范围是否漏行。",
      en: "Correct the total, or see whether the summed range leaves out rows.",
    },
  }),
  "constant-among-formulas": finding<{ column: string; formulas: number; rows: number }>({
    severity: "warning",
    title: { zh: "公式列中的键入数", en: "Number among formulas" },
    sentence: {
      zh: (p) =>
        `${p.column}这一列 ${p.rows} 行中有 ${p.formulas} 行是公式，本格却是直接键入的数。请确认不是误改。`,
      en: (p) =>
        `${p.formulas} of ${p.rows} rows of ${p.column || "this column"} are formulas, but this cell is a typed number. Make sure that it was not overwritten by mistake.`,
    },
    meaning: {
      zh: "这一列大多是公式，这一格却是直接键入的数，可能被误改。",
      en: "Most cells of this column are formulas, but this one is a typed number and may have been changed by mistake.",
    },
    action: {
      zh: "确认是否误改；应当是公式的，从相邻行复制。",
      en: "See whether that is so; where a formula belongs, copy it from a row beside.",
    },
  }),
};
