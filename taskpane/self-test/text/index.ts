import type { Language } from "../../../src/text";
import { SELF_TEST_CHINESE } from "./chinese";
import { SELF_TEST_ENGLISH } from "./english";
import type { SelfTestWords } from "./words";

export type { SeenWords, SelfTestWords } from "./words";

/** What the page 自检 says. It stands apart from all other texts, since hardly anybody ever opens it. */
export const SELF_TEST_TEXTS: Readonly<Record<Language, SelfTestWords>> = {
  zh: SELF_TEST_CHINESE,
  en: SELF_TEST_ENGLISH,
};
