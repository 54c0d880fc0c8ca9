import { quoted } from "../../number-text";
import { finding } from "../entry";
import type { Names } from "../facts";
import { plainNumber } from "../money-text";
import { en, zh } from "../phrases";

/** Errors that say nothing of their reason, where the formula itself may be right. */
const REASON: Readonly<Record<"zh" | "en", Readonly<Record<string, string>>>> = {
  zh: {
    "#CALC!": "（公式没有结果，或要算的太多，已经停止）",
    "#NAME?": "（表格软件没有认出公式里的函数或名称；是 WUYI 函数的，等加载项启动以后按 Ctrl+Alt+F9）",
    "#BUSY!": "（函数还没有算完；等几秒再检查）",
  },
  en: {
    "#CALC!": " (it has no result, or there was too much to compute and it was stopped)",
    "#NAME?":
      " (the spreadsheet does not know a function or name in it; for a WUYI function, wait until the add-in has started, then press Ctrl+Alt+F9)",
    "#BUSY!": " (the function has not finished; check again in a few seconds)",
  },
};

/** Cells that are empty, or hold something else than belongs there. */
export const VALUES = {
  /** `absent`: the whole column is missing, not only this cell. */
  "missing-value": finding<{ column: string; item: string; absent: boolean; accepted: Names }>({
    severity: "error",
    title: { zh: "缺少内容", en: "Missing value" },
    sentence: {
      zh: (p) => {
        const accepted = p.accepted.length > 0 ? `可填：${zh.list(p.accepted)}。` : "";
        if (p.absent && p.item === "")
          return `表中没有“${p.column}”这一列，只作了测算，没有金额可以核对。请增加这一列并填写。`;
        if (p.absent)
          return `“${p.item}”需要${p.column}，但表中没有这一列。请增加“${p.column}”列并填写。${accepted}`;
        return `缺少${p.column}${p.item === "" ? "" : `，“${p.item}”需要填写`}。请补填。${accepted}`;
      },
      en: (p) => {
        const accepted = p.accepted.length > 0 ? ` Accepted: ${en.list(p.accepted)}.` : "";
        if (p.absent && p.item === "")
          return `The sheet has no column ${p.column}: amounts were computed, and there was nothing to compare them with. Add it.`;
        if (p.absent)
          return `“${p.item}” needs ${p.column}, and the sheet has no such column. Add it.${accepted}`;
        return `${p.column} is empty${p.item === "" ? "" : ` and “${p.item}” needs it`}. Fill it in.${accepted}`;
      },
    },
    meaning: {
      zh: "计算或核对这个项目必需的单元格是空的，或者整列都没有。没有申报金额的表只作测算，在表头说明一次。",
      en: "A cell that the item needs to be computed or compared is empty, or the whole column is missing. A sheet without a column of claimed amounts is only computed, which is said once, at its header.",
    },
    action: {
      zh: "补填；整列没有的，按说明里的列名增加一列。表里其实有这一列、只是名称不认得的，在“设置”里指明是哪一列。",
      en: "Fill it in; where the column is missing, add it under the name that the sentence gives. Where the sheet has it under a name that was not recognised, say in Settings which column it is.",
    },
  }),
  "bad-number": finding<{ column: string; given: string }>({
    severity: "error",
    title: { zh: "不是数字", en: "Not a number" },
    sentence: {
      zh: (p) =>
        /^#/.test(p.given)
          ? `${p.column}应为数字，单元格却是错误值 ${p.given}${REASON.zh[p.given] ?? ""}。请改正公式或改填数字。`
          : `${p.column}应为数字，现为${quoted(p.given)}。请只填数字，例如 1234.5。`,
      en: (p) =>
        /^#/.test(p.given)
          ? `${p.column} must be a number, but the cell is the error ${p.given}${REASON.en[p.given] ?? ""}. Correct the formula or type the number.`
          : `${p.column} must be a number, not ${quoted(p.given)}. Type digits only, such as 1234.5.`,
    },
    meaning: {
      zh: "该填金额或数量的地方是文字，或是一个错误值。",
      en: "Text, or an error value, stands where an amount or a count belongs.",
    },
    action: {
      zh: "只填数字，单位写在表头；是错误值的，先改正它的公式。",
      en: "Enter digits only and put the unit into the header; where it is an error value, correct its formula first.",
    },
  }),
  /** `unit`: that of the column, where the cell names its own. */
  "number-as-text": finding<{ column: string; given: string; number: number; unit?: string }>({
    severity: "warning",
    title: { zh: "数字存为文本", en: "Number as text" },
    sentence: {
      zh: (p) =>
        `${p.column}${p.unit === undefined ? "" : quoted(p.given)}按数字 ${plainNumber(p.number)}${p.unit ?? ""} 读取，但以文本存放，Excel 求和时会漏掉它。请转换为数字。`,
      en: (p) =>
        `${p.column}${p.unit === undefined ? "" : ` ${quoted(p.given)}`} was read as ${plainNumber(p.number)}${p.unit ?? ""} but is stored as text, which Excel's sums skip. Convert it to a number.`,
    },
    meaning: {
      zh: "数字以文本存放。本程序照常读取，但 Excel 自己求和时会漏掉它。",
      en: "A number is stored as text. It is read here as usual, but Excel's own sums skip it.",
    },
    action: {
      zh: "选中这些单元格，点左上角的黄色提示，选“转换为数字”。",
      en: "Select these cells, click the yellow sign at their corner, and choose “Convert to Number”.",
    },
  }),
  "bad-date": finding<{ column: string; given: string }>({
    severity: "error",
    title: { zh: "不是日期", en: "Not a date" },
    sentence: {
      zh: (p) => `${p.column}${quoted(p.given)}不是日期。请填 Excel 日期，或 2024-05-01 这样的文字。`,
      en: (p) => `${p.column} ${quoted(p.given)} is not a date. Enter a date, or text such as 2024-05-01.`,
    },
    meaning: {
      zh: "该填日期的地方不是日期，或者没有这一天。",
      en: "What stands where a date belongs is no date, or there is no such day.",
    },
    action: {
      zh: "填 Excel 日期，或 2024-05-01 这样的文字。",
      en: "Enter an Excel date, or text such as 2024-05-01.",
    },
  }),
};
