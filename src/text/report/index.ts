import type { Language } from "../language";
import { CHINESE } from "./chinese";
import { ENGLISH } from "./english";
import type { ReportText } from "./report-text";

export type {
  Conclusion,
  Decided,
  LeftOut,
  Obstacle,
  ReadCounts,
  ReportText,
  UnusedEntries,
  Verdict,
} from "./report-text";

/** What a report says besides its findings, in each language. */
export const REPORT_TEXTS: Readonly<Record<Language, ReportText>> = { zh: CHINESE, en: ENGLISH };

/** The report of the faces that speak Chinese alone. */
export const REPORT_TEXT: ReportText = CHINESE;
