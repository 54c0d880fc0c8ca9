import { TYPING_TEXTS, type Language } from "../text";
import type { Mended } from "./mended";
import type { Corrected } from "./slips";

/**
 * What was taken as meant in a typed formula.
 *
 * @example mendedSentence(mendedFormula("=SUM（A1）")!, "zh") // "公式里的全角括号已按半角理解：=SUM(A1)。"
 */
export function mendedSentence({ formula, kinds }: Mended, language: Language): string {
  const text = TYPING_TEXTS[language];
  return text.mended(
    kinds.map((kind) => text.kinds[kind]),
    formula,
  );
}

/** What is wrong in a formula, each slip once, and the formula that would be right. */
export function slipSentence({ formula, slips }: Corrected, language: Language): string {
  const text = TYPING_TEXTS[language];
  const told = new Set(slips.map(({ code, given, meant }) => text.slips[code](given, meant)));
  // Of a text that never ends, nobody knows where it should.
  const open = slips.some(({ code }) => code === "open-text");
  return text.together([...told], open ? undefined : formula);
}
