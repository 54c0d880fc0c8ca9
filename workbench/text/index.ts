import type { Language } from "../../src/text";
import { CHINESE, type WorkbenchText } from "./chinese";
import { ENGLISH } from "./english";

export type { WorkbenchText } from "./chinese";

/** The words of the browser spreadsheet. */
export const workbenchText = (language: Language): WorkbenchText => (language === "en" ? ENGLISH : CHINESE);
