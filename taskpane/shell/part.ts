/** The parts of the pane, in the order of their tabs. */
export const PARTS = ["check", "veto", "what-if", "policy", "settings"] as const;

export type Part = (typeof PARTS)[number];
