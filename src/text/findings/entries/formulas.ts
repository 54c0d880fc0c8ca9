import { quoted } from "../../number-text";
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
  /** `computed`: what the formula gives now, empty where that is not known. */
  "stale-value": finding<{
    column: string;
    stored: string;
    computed: string;
    kind: "stale" | "volatile" | "unknown";
  }>({
    severity: { either: ["error", "question"], of: ({ kind }) => (kind === "stale" ? "error" : "question") },
    title: { zh: "公式的值不可靠", en: "Stale value" },
    sentence: {
      zh: (p) => {
        const now = p.computed === "" ? "" : `，现在算得${quoted(p.computed)}`;
        if (p.kind === "stale")
          return `${p.column}的公式存着${quoted(p.stored)}${now}，存着的数已经过时。请在 Excel 里重新计算（Ctrl+Alt+F9）并保存，再检查一遍。`;
        return p.kind === "volatile"
          ? `${p.column}的公式每次打开都可能变（现存${quoted(p.stored)}${now}）。付款以哪个数为准？请改为固定的数；所存的数无误的，接受并写明理由。`
          : `${p.column}的公式不能在这里重算，所存的${quoted(p.stored)}对不对？请改为固定的数；对照凭证无误的，接受并写明理由。`;
      },
      en: (p) => {
        const now = p.computed === "" ? "" : ` and now gives ${quoted(p.computed)}`;
        if (p.kind === "stale")
          return `The formula of ${p.column} holds ${quoted(p.stored)}${now}: what it holds is out of date. Recalculate in Excel (Ctrl+Alt+F9), save, and check again.`;
        return p.kind === "volatile"
          ? `The formula of ${p.column} can change whenever it is opened (it holds ${quoted(p.stored)}${now}). Which number is meant? Put a fixed number there; where the stored one is right, accept it with the reason.`
          : `The formula of ${p.column} cannot be computed here: is the ${quoted(p.stored)} that it holds right? Put a fixed number there; where it agrees with the documents, accept it with the reason.`;
      },
    },
    meaning: {
      zh: "公式所存的值与重新计算的不同；或公式会随时间变，或这里算不了，要由人判断。",
      en: "What a formula holds is not what it computes to; or the formula changes with time, or cannot be computed here, and a person must decide.",
    },
    action: {
      zh: "在 Excel 里重新计算并保存；会变的、算不了的，改为固定的数，或对照凭证核对后接受并写明理由。",
      en: "Recalculate in Excel and save; where the formula changes or cannot be computed, put a fixed number there, or compare the documents and accept it with the reason.",
    },
  }),
};
