/** The parts of the pane that a command can open; each is the page's fragment: `taskpane.html#what-if`. */
export const PANE_PARTS = ["check", "veto", "what-if", "policy", "settings", "help", "explain"] as const;

export type PanePart = (typeof PANE_PARTS)[number];

/** What a command asks of the code. */
export interface Action {
  /** What the manifest's FunctionName says and `Office.actions.associate` is told. */
  readonly id: string;
  /** The part of the pane that it opens; undefined where it acts on the sheet and opens none. */
  readonly part?: PanePart;
}

/**
 * Everything that the ribbon and the cell's menu can ask for. All are functions of the one shared runtime:
 * a second pane address, even one that differs by its fragment alone, would start a runtime of its own.
 */
export const ACTIONS = {
  check: { id: "checkWorkbook", part: "check" },
  mark: { id: "markFindings" },
  whatIf: { id: "openWhatIf", part: "what-if" },
  help: { id: "openHelp", part: "help" },
  explain: { id: "explainCell", part: "explain" },
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;

/** The ids of all actions, in the order of the ribbon. */
export const ACTION_IDS: readonly string[] = Object.values(ACTIONS).map(({ id }) => id);

/**
 * The part that a page's fragment names; undefined where it names none.
 *
 * @example panePart("#what-if") // "what-if"
 */
export function panePart(fragment: string): PanePart | undefined {
  const name = fragment.replace(/^#/, "");
  return PANE_PARTS.find((part) => part === name);
}
