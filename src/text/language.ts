/** The languages in which people are told what was found and how it was computed. */
export type Language = "zh" | "en";
