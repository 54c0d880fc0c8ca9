import { numberText, quoted, quotedFirm } from "../../number-text";
import { finding } from "../entry";
import type { Names, UnitName } from "../facts";
import { moneyText } from "../money-text";
import { en, zh } from "../phrases";

/** What a row that is no claim was taken for. */
const TAKEN_FOR = {
  counted: { zh: "已按一笔申报核对", en: "it was checked as a claim" },
  total: { zh: "看作合计行", en: "it was taken for a total" },
  note: { zh: "看作说明或备注", en: "it was taken for a note" },
  heading: { zh: "看作小标题", en: "it was taken for a heading" },
  beyond: { zh: "在表格结束之后", en: "it stands after the end of the table" },
  strange: { zh: "看作没有意思的小标题", en: "it was taken for a heading that says nothing" },
  other: { zh: "没有算出或没有读全金额", en: "its amounts were not computed or not read whole" },
} as const;

/** What stands on a sheet and was not read, or could be read in two ways. */
export const READING = {
  /**
   * `enterprise`, `amount`: what the row shows, empty where it shows none; of a strange heading its words, and as
   * what the rows below it were read.
   */
  "unread-row": finding<{ enterprise: string; amount: string; why: keyof typeof TAKEN_FOR }>({
    severity: "question",
    title: { zh: "没有读作申报的行", en: "Row not read" },
    sentence: {
      zh: ({ enterprise, amount, why }) => {
        if (why === "strange")
          return `小标题${quoted(enterprise)}是什么意思？没有读懂；下面各行现在都按${quoted(amount)}核对。是另一个项目或等级的，写出它的名称；不是的，接受并写明理由。`;
        const holds = [
          ...(enterprise === "" ? [] : [`企业${quotedFirm(enterprise)}`]),
          ...(amount === "" ? [] : [`金额${quoted(amount)}`]),
        ];
        if (why === "counted")
          return `本行写着${holds.join("和")}，又有“合计”一类的词，${TAKEN_FOR[why].zh}。是合计还是申报？是合计的，删去企业和代码；是申报的，去掉这个词，或接受并写明理由。`;
        return `本行写着${holds.join("和")}，却没有计入申报：${TAKEN_FOR[why].zh}。是不是申报？是的，改正本行，使它与上下各行一样；不是的，接受并写明理由。`;
      },
      en: ({ enterprise, amount, why }) => {
        if (why === "strange")
          return `What does the heading ${quoted(enterprise)} say? It was not understood; the rows below it are checked as ${quoted(amount)} for now. Where they are for another item or grade, write its name; where not, accept it with the reason.`;
        const holds = [
          ...(enterprise === "" ? [] : [`the firm ${quotedFirm(enterprise)}`]),
          ...(amount === "" ? [] : [`the amount ${quoted(amount)}`]),
        ];
        if (why === "counted")
          return `The row holds ${holds.join(" and ")} beside the word of a sum; ${TAKEN_FOR[why].en}. Is it a sum or a claim? Of a sum remove the firm and the code; of a claim remove the word, or accept it with the reason.`;
        return `The row holds ${holds.join(" and ")}, but it was not counted as a claim: ${TAKEN_FOR[why].en}. Is it a claim? If so, make it like the rows around it; if not, accept it with the reason.`;
      },
    },
    meaning: {
      zh: "表中或表下的一行写着企业或金额，却没有当作申报，里面可能是要付的钱。",
      en: "A row in or below the table holds a firm or an amount and was taken for no claim; it may be money to be paid.",
    },
    action: {
      zh: "是申报的，补全企业、项目和金额，与其他各行一样填写；不是的，接受并写明理由。",
      en: "Where it is a claim, fill in firm, item and amount as in the other rows; where not, accept it with the reason.",
    },
  }),
  /** `range`: A1. */
  "unread-table": finding<{ range: string; headers: Names; rows: number }>({
    severity: "question",
    title: { zh: "没有读的表格", en: "Table not read" },
    sentence: {
      zh: (p) =>
        `${p.range} 另有一个表格（表头：${zh.list(p.headers.map(quoted))}；${numberText(p.rows)} 行），没有读入。是不是申报？是的，移到单独的工作表，或在设置里指定表头和列；不是的，接受并写明理由。`,
      en: (p) =>
        `${p.range} is another table (headers: ${en.list(p.headers.map(quoted))}; ${en.count(p.rows, "row")}), and it was not read. Does it hold claims? If so, move it to a sheet of its own, or name its header and columns in Settings; if not, accept it with the reason.`,
    },
    meaning: {
      zh: "读入的表格旁边、上面或下面还有一个带表头和数字的表格。",
      en: "Beside, above or below the table that was read stands another one with a header and numbers.",
    },
    action: {
      zh: "是申报的，移到单独的工作表，或在设置里指定表头和列；不是的，接受并写明理由。",
      en: "Where it holds claims, move it to a sheet of its own, or name its header and columns in Settings; where not, accept it with the reason.",
    },
  }),
  /**
   * `meaning`: what a column was looked for, `taken` and `other` by header, with their letters. `rows`: where the
   * two differ. `difference`: how much more the other adds up to, 万元; null where it is no money.
   */
  "ambiguous-column": finding<{
    meaning: string;
    taken: string;
    takenAt: string;
    other: string;
    otherAt: string;
    rows: number;
    difference: number | null;
    unit: UnitName;
  }>({
    severity: "question",
    title: { zh: "列有两种读法", en: "Ambiguous column" },
    sentence: {
      zh: (p) => {
        const effect =
          p.difference === null || p.difference === 0
            ? ""
            : `，改取后合计${p.difference > 0 ? "多" : "少"} ${moneyText(Math.abs(p.difference), p.unit)}`;
        return `哪一列是${p.meaning}？现取 ${p.takenAt} 列${quoted(p.taken)}，也可能是 ${p.otherAt} 列${quoted(p.other)}：两列有 ${numberText(p.rows)} 行不同${effect}。请在设置里指定列；现取的一列无误的，接受并写明理由。`;
      },
      en: (p) => {
        const effect =
          p.difference === null || p.difference === 0
            ? ""
            : `, and the other adds up to ${moneyText(Math.abs(p.difference), p.unit)} ${p.difference > 0 ? "more" : "less"}`;
        return `Which column is ${p.meaning}? Column ${p.takenAt}, ${quoted(p.taken)}, was taken; it could be column ${p.otherAt}, ${quoted(p.other)}: they differ in ${en.count(p.rows, "row")}${effect}. Name the column in Settings; where the one that was taken is right, accept it with the reason.`;
      },
    },
    meaning: {
      zh: "有两列都可能是申报金额（或基数、企业、项目），取哪一列，结果不同。",
      en: "Two columns could be the amount (or the base, the firm, the item), and the result depends on which is taken.",
    },
    action: {
      zh: "在设置里指定是哪一列；现取的一列无误的，接受并写明理由。",
      en: "Say in Settings which column it is; where the one that was taken is right, accept it with the reason.",
    },
  }),
};
