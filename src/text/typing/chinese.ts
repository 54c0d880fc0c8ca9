import type { TypingWords } from "./words";

/** Sentences about typed formulas in Chinese. */
export const TYPING_CHINESE: TypingWords = {
  kinds: {
    sign: "全角等号",
    brackets: "括号",
    quotes: "引号",
    separators: "逗号（顿号、分号）",
    letters: "全角字符",
  },
  mended: (kinds, formula) => `公式里的${kinds.join("、")}已按 Excel 的写法改好：${formula}`,
  slips: {
    unquoted: (given, meant) => `${given} 是文字，要加英文引号：${meant}。`,
    "unit-in-amount": (given, meant) =>
      `${given} 只填数字 ${meant}，单位不写在数字里，留空为万元，其他单位写在最后一个参数。`,
    "without-namespace": (given, meant) => `${given} 前面要有 WUYI.：${meant}。`,
    misspelt: (given, meant) => `没有函数 ${given}，应是 ${meant}。`,
    "chinese-name": (given, meant) => `函数用英文名：${given} 是 ${meant}。`,
    "open-text": () => "有一个英文引号没有配对，请在文字后面补上引号。",
  },
  together: (told, formula) => `${told.join("")}${formula === undefined ? "" : `应写成：${formula}`}`,
};
