import type { Language } from "../language";
import { TYPING_CHINESE } from "./chinese";
import { TYPING_ENGLISH } from "./english";
import type { TypingWords } from "./words";

export type { TypingWords } from "./words";

/** Sentences about formulas as they are typed. */
export const TYPING_TEXTS: Readonly<Record<Language, TypingWords>> = {
  zh: TYPING_CHINESE,
  en: TYPING_ENGLISH,
};
