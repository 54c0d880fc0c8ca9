import { AWARD_EXAMPLES } from "./awards";
import type { Examples } from "./example";
import { OTHER_EXAMPLES } from "./others";

export type { Argument, Example, Examples } from "./example";

/** The examples of every function, by its name. */
export const EXAMPLES: Readonly<Record<string, Examples>> = { ...AWARD_EXAMPLES, ...OTHER_EXAMPLES };
