import type { Language } from "../../src/text";
import { CHINESE } from "./chinese";
import { ENGLISH } from "./english";
import type { PaneText } from "./pane-text";

export type { CheckText, DetailsText, FaultPlace, ListText, PaneText, ShellText } from "./pane-text";

/** Everything that the pane says, in each language. */
export const PANE_TEXTS: Readonly<Record<Language, PaneText>> = { zh: CHINESE, en: ENGLISH };
