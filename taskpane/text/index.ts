import type { Language } from "../../src/text";
import {
  CHECK_CHINESE,
  CHECK_ENGLISH,
  DETAILS_CHINESE,
  DETAILS_ENGLISH,
  LIST_CHINESE,
  LIST_ENGLISH,
} from "./check";
import { EXPLAIN_CHINESE, EXPLAIN_ENGLISH } from "./explain";
import type { PaneText } from "./pane-text";
import { POLICY_CHINESE, POLICY_ENGLISH } from "./policy";
import { SETTINGS_CHINESE, SETTINGS_ENGLISH } from "./settings";
import { FAULTS_CHINESE, FAULTS_ENGLISH, SHELL_CHINESE, SHELL_ENGLISH } from "./shell";
import { VETO_CHINESE, VETO_ENGLISH } from "./veto";
import { WHAT_IF_CHINESE, WHAT_IF_ENGLISH } from "./what-if";

export type { PaneText } from "./pane-text";
export type { FaultPlace } from "./shell";

/** Everything that the pane says, in each language. */
export const PANE_TEXTS: Readonly<Record<Language, PaneText>> = {
  zh: {
    tag: "zh-CN",
    shell: SHELL_CHINESE,
    faults: FAULTS_CHINESE,
    check: CHECK_CHINESE,
    list: LIST_CHINESE,
    details: DETAILS_CHINESE,
    explain: EXPLAIN_CHINESE,
    settings: SETTINGS_CHINESE,
    policy: POLICY_CHINESE,
    whatIf: WHAT_IF_CHINESE,
    veto: VETO_CHINESE,
  },
  en: {
    tag: "en",
    shell: SHELL_ENGLISH,
    faults: FAULTS_ENGLISH,
    check: CHECK_ENGLISH,
    list: LIST_ENGLISH,
    details: DETAILS_ENGLISH,
    explain: EXPLAIN_ENGLISH,
    settings: SETTINGS_ENGLISH,
    policy: POLICY_ENGLISH,
    whatIf: WHAT_IF_ENGLISH,
    veto: VETO_ENGLISH,
  },
};
