import type { WorkbookSettings } from "../../src/sheet";
import { decisionsOf, idOf, printOf, settingsFrom, subjectOf, type Decision } from "./decisions";
import type { OwnHand } from "./own-hand";

/** Decisions that somebody else left in the workbook. */
export interface Inside {
  /** Those that the person who checks took over. */
  readonly used: readonly Decision[];
  /** Those that nobody decided on yet; they do nothing. */
  readonly open: readonly Decision[];
}

export const NOTHING_INSIDE: Inside = { used: [], open: [] };

/** A workbook's settings, told apart by whose they are. */
export interface Judged extends Inside {
  /** What counts: what the person who checks decided or took over. */
  readonly settings: WorkbookSettings;
}

/** What settings hold besides decisions goes along: the language, and the scenarios of 测算. */
const withTheRest = (
  settings: WorkbookSettings,
  { language, plans }: WorkbookSettings,
): WorkbookSettings => ({
  ...settings,
  ...(language && { language }),
  ...(plans && plans.length > 0 && { plans }),
});

/**
 * Tells apart what a workbook's settings part holds. What was written here is the person's own; what this pane
 * holds for its own already stays so, whoever wrote the rest meanwhile. Everything else is the submitter's.
 *
 * @param counting what counts in this pane until now
 */
export function judge(read: WorkbookSettings, counting: WorkbookSettings, hand: OwnHand): Judged {
  const decisions = decisionsOf(read);
  const known = hand.known(printOf(read));
  const mine = new Set(known ? [] : decisionsOf(counting).map(idOf));
  const isOpen = (one: Decision): boolean => (known ? known.open.includes(idOf(one)) : !mine.has(idOf(one)));
  const rest = decisions.filter((one) => !isOpen(one));
  return {
    settings: withTheRest(settingsFrom(rest), read),
    used: rest.filter((one) => known?.used.includes(idOf(one))),
    open: decisions.filter(isOpen),
  };
}

/** What a workbook's settings part is to hold: what counts, and what still waits for a decision. */
export const partOf = ({ settings, open }: Judged): WorkbookSettings =>
  withTheRest(settingsFrom([...open, ...decisionsOf(settings)]), settings);

/** After the person changed what counts: a decision of his own takes the place of one that waited. */
export function withChange({ used, open }: Judged, settings: WorkbookSettings): Judged {
  const decisions = decisionsOf(settings);
  const [ids, subjects] = [new Set(decisions.map(idOf)), new Set(decisions.map(subjectOf))];
  return {
    settings,
    used: used.filter((one) => ids.has(idOf(one))),
    open: open.filter((one) => !subjects.has(subjectOf(one))),
  };
}

/** What the person who checks says to decisions that came with the workbook; `wait` takes an `adopt` back. */
export type Answer = "adopt" | "decline" | "wait";

/** After the person answered some decisions, by id. */
export function withAnswer(judged: Judged, ids: ReadonlySet<string>, answer: Answer): Judged {
  const isAsked = (one: Decision): boolean => ids.has(idOf(one));
  const others = (some: readonly Decision[]): readonly Decision[] => some.filter((one) => !isAsked(one));
  const { settings, used, open } = judged;
  const counting = decisionsOf(settings);
  if (answer === "decline") return { settings, used, open: others(open) };
  const [asked, now] =
    answer === "adopt" ? [open.filter(isAsked), counting] : [used.filter(isAsked), others(counting)];
  return {
    settings: withTheRest(settingsFrom(answer === "adopt" ? [...now, ...asked] : now), settings),
    used: answer === "adopt" ? [...used, ...asked] : others(used),
    open: answer === "adopt" ? others(open) : [...open, ...asked],
  };
}

/** Remembers whose decisions a settings part holds. */
export function remember(judged: Judged, hand: OwnHand): void {
  const { used, open } = judged;
  hand.remember(printOf(partOf(judged)), { used: used.map(idOf), open: open.map(idOf) });
}
