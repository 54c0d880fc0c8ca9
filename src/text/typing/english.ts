import type { TypingWords } from "./words";

const listed = (words: readonly string[]): string => words.join(", ");

/** Sentences about typed formulas in English. */
export const TYPING_ENGLISH: TypingWords = {
  kinds: {
    sign: "the full-width equals sign",
    brackets: "brackets",
    quotes: "quotes",
    separators: "commas (、 or semicolons)",
    letters: "full-width characters",
  },
  mended: (kinds, formula) => `Corrected in the formula: ${listed(kinds)}. It now reads ${formula}`,
  slips: {
    unquoted: (given, meant) => `${given} is text and needs quotes: ${meant}. `,
    "unit-in-amount": (given, meant) =>
      `${given}: type the number ${meant} only. Left out, the unit is 万元; another one is the last argument. `,
    "without-namespace": (given, meant) => `${given} needs WUYI. in front: ${meant}. `,
    misspelt: (given, meant) => `There is no function ${given}; it should be ${meant}. `,
    "chinese-name": (given, meant) => `Functions have English names: ${given} is ${meant}. `,
    "open-text": () => "A quote is not closed; put one behind the text. ",
  },
  together: (told, formula) =>
    `${told.join("")}${formula === undefined ? "" : `It should read ${formula}`}`.trim(),
};
