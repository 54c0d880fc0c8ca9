import type { Language } from "../../src/text";

const KEY = "wuyi-language";

/** The language that the person chose in this browser; Chinese where none was chosen. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "zh";
  } catch {
    return "zh";
  }
}

/** Keeps the person's choice of a language. */
export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
