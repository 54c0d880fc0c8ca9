import type { Reading } from "../../policy";
import type { Language } from "../language";
import { ENGLISH } from "./english";

/**
 * Where the text is silent, in a language: the question, how it is read, and the other way to read it.
 *
 * @example readingText(READINGS[9]!, "en").taken // "No: it must be above 1.5"
 */
export const readingText = (
  reading: Reading,
  language: Language,
): Pick<Reading, "question" | "taken" | "other"> => (language === "en" ? ENGLISH[reading.id] : reading);
