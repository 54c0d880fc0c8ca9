import { numberText, quoted, quotedFirm } from "../../number-text";
import { finding } from "../entry";
import type { Names } from "../facts";
import { en, zh } from "../phrases";

/** How something is kept from being seen. */
const HOW = {
  column: { zh: "所在的列被隐藏", en: "its column is hidden" },
  sheet: { zh: "所在的表被隐藏", en: "its sheet is hidden" },
  colour: { zh: "文字与底色相同", en: "its text has the colour of its fill" },
  size: { zh: "字号小得看不见", en: "its text is too small to be seen" },
  format: { zh: "数字格式显示成别的数", en: "its number format shows something else" },
  merge: { zh: "被合并单元格盖住", en: "a merged cell covers it" },
  aside: {
    zh: "文件在这一格里夹着不显示的内容，别的程序可能读出别的内容",
    en: "the file holds something inside it that is not shown, and other programs may read it differently",
  },
  part: { zh: "有一部分文字看不见", en: "a part of its text is not to be seen" },
} as const;

/** What is not to be seen. */
export const SHOWN = {
  "hidden-row": finding<Record<never, never>>({
    severity: "info",
    title: { zh: "隐藏行", en: "Hidden row" },
    sentence: {
      zh: () => "本行被隐藏或筛除，但仍是一笔申报，已一并检查。",
      en: () => "This row is hidden or filtered out, but it is still a claim and was checked too.",
    },
    meaning: {
      zh: "这一行被隐藏或筛除，但仍是一笔申报。",
      en: "The row is hidden or filtered out, but it is still a claim.",
    },
    action: {
      zh: "不打算申报的，删去而不要隐藏。",
      en: "Where it is not meant to be claimed, delete it instead of hiding it.",
    },
  }),
  /** `holds`: what counts. `shown`: what a person sees of it, empty where nothing. `rows`: how many rows are so. */
  "hidden-content": finding<{
    column: string;
    holds: string;
    shown: string;
    how: keyof typeof HOW;
    rows: number;
  }>({
    severity: "question",
    title: { zh: "看不到的内容", en: "Hidden content" },
    sentence: {
      zh: (p) => {
        if (p.how === "sheet")
          return `本表被隐藏，其中 ${numberText(p.rows)} 行参与核对。它算不算数？请取消隐藏；内容无误的，接受并写明理由。`;
        if (p.how === "aside")
          return `${p.column}读作${quoted(p.holds)}，但${HOW.aside.zh}。请重新键入这一格；内容无误的，接受并写明理由。`;
        const shown = p.shown === "" ? "看不到" : `看到的却是${quoted(p.shown)}`;
        const rows = p.rows > 1 ? `，共 ${numberText(p.rows)} 行如此` : "";
        return `${p.column}为${quoted(p.holds)}，${shown}：${HOW[p.how].zh}${rows}。${p.shown === "" ? "它算不算数" : "以哪个为准"}？请改成看得到的样子；内容无误的，接受并写明理由。`;
      },
      en: (p) => {
        if (p.how === "sheet")
          return `This sheet is hidden, and ${en.count(p.rows, "row")} of it count. Are they meant to? Unhide it; where the content is right, accept it with the reason.`;
        if (p.how === "aside")
          return `${p.column} is read as ${quoted(p.holds)}, but ${HOW.aside.en}. Type the cell again; where the content is right, accept it with the reason.`;
        const shown = p.shown === "" ? "which is not to be seen" : `but what is seen is ${quoted(p.shown)}`;
        const rows = p.rows > 1 ? `, in ${en.count(p.rows, "row")}` : "";
        return `${p.column} is ${quoted(p.holds)}, ${shown}: ${HOW[p.how].en}${rows}. ${p.shown === "" ? "Is it meant to count" : "Which of them is meant"}? Make it visible; where the content is right, accept it with the reason.`;
      },
    },
    meaning: {
      zh: "参与核对的金额、单位、企业或文件，人看不到，或看到的与实际的不同。",
      en: "An amount, unit, firm or document that decides something is not to be seen, or looks other than it is.",
    },
    action: {
      zh: "取消隐藏，改正颜色、字号或数字格式，使看到的就是实际的；内容无误的，接受并写明理由。",
      en: "Unhide it, or correct colour, size or number format, so that what is seen is what counts; where the content is right, accept it with the reason.",
    },
  }),
  /** `given`: with the characters made visible. `characters`: their code points. */
  "invisible-characters": finding<{ column: string; given: string; characters: Names }>({
    severity: "error",
    title: { zh: "看不见的字符", en: "Invisible characters" },
    sentence: {
      zh: (p) =>
        `${p.column}${quotedFirm(p.given)}含有看不见的字符（${zh.list(p.characters)}），比对时已忽略。请删去，或重新录入。`,
      en: (p) =>
        `${p.column} ${quotedFirm(p.given)} holds characters that cannot be seen (${en.list(p.characters)}); comparisons ignore them. Remove them, or type it again.`,
    },
    meaning: {
      zh: "企业名称、代码、项目或项目名称里有看不见的字符（零宽、方向控制、软连字符等），看上去相同的两格其实不同。",
      en: "A firm's name, code, item or project name holds characters that cannot be seen (zero width, direction marks, soft hyphens), so that cells that look alike differ.",
    },
    action: {
      zh: "清空单元格后重新录入，不要从网页或聊天里粘贴。",
      en: "Empty the cell and type it again, rather than pasting it from a page or a chat.",
    },
  }),
};
