import type { Severity } from "../../../src/sheet";
import type { Found } from "../protocol";
import { NO_FILTER, narrows, type Filter } from "./filter";
import { groupOf, groupsOf, keyOfFinding, sameFinding, type GroupKey } from "./rows";

/** Above this many findings the list begins collapsed, as an overview. */
const OVERVIEW = 100;

/** What the person has set in the list: filters, collapsed groups, where the keyboard is, what is open. */
export interface ListState {
  readonly filter: Filter;
  readonly collapsed: ReadonlySet<GroupKey>;
  /** A search shows its groups expanded, unless they are collapsed after it. */
  readonly collapsedInSearch: ReadonlySet<GroupKey>;
  /** The key of the row that the keyboard is on. */
  readonly active: string | null;
  /** The finding whose details are open. */
  readonly selected: Found | null;
}

export const LIST_START: ListState = {
  filter: NO_FILTER,
  collapsed: new Set(),
  collapsedInSearch: new Set(),
  active: null,
  selected: null,
};

export type ListEvent =
  /** A check came to its end; `first`: there was no result before. */
  | { readonly kind: "result"; readonly found: readonly Found[]; readonly first: boolean }
  | { readonly kind: "severity"; readonly severity: Severity }
  /** Shows the open ones of one severity, and nothing else. */
  | { readonly kind: "only"; readonly severity: Severity }
  | { readonly kind: "sheet"; readonly sheet: string | null }
  | { readonly kind: "accepted" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "clear" }
  | { readonly kind: "toggle"; readonly group: GroupKey; readonly expanded?: boolean }
  | { readonly kind: "toggle-all"; readonly groups: readonly GroupKey[]; readonly expanded: boolean }
  | { readonly kind: "active"; readonly key: string | null }
  | { readonly kind: "select"; readonly found: Found | null };

const isSearch = ({ text }: Filter): boolean => narrows({ ...NO_FILTER, text });

/** The groups that are collapsed now. */
export const collapsedNow = ({ filter, collapsed, collapsedInSearch }: ListState): ReadonlySet<GroupKey> =>
  isSearch(filter) ? collapsedInSearch : collapsed;

function setCollapsed(state: ListState, collapsed: ReadonlySet<GroupKey>): ListState {
  return isSearch(state.filter) ? { ...state, collapsedInSearch: collapsed } : { ...state, collapsed };
}

/** Of what came with the workbook, whoever answered one is asked the next. */
const nextInside = ({ code }: Found, found: readonly Found[]): Found | null =>
  (code === "settings-inside" &&
    found.find((one) => one.code === "settings-inside" && one.severity === "question")) ||
  null;

function withResult(state: ListState, found: readonly Found[], first: boolean): ListState {
  const { selected, filter } = state;
  const again = selected && (found.find((one) => sameFinding(one, selected)) ?? nextInside(selected, found));
  const sheets = new Set(found.map(({ sheet }) => sheet));
  return {
    ...state,
    collapsed: first ? new Set(found.length > OVERVIEW ? groupsOf(found) : []) : state.collapsed,
    filter: filter.sheet !== null && !sheets.has(filter.sheet) ? { ...filter, sheet: null } : filter,
    selected: again,
    active: again ? keyOfFinding(again) : state.active,
  };
}

/** Opens a finding's details; its group opens with it. */
function opened(state: ListState, found: Found): ListState {
  const collapsed = new Set(collapsedNow(state));
  const shown = collapsed.delete(groupOf(found)) ? setCollapsed(state, collapsed) : state;
  return { ...shown, selected: found, active: keyOfFinding(found) };
}

/** What the list shows after something happened. Pure. */
export function reduceList(state: ListState, event: ListEvent): ListState {
  const { filter } = state;
  switch (event.kind) {
    case "result":
      return withResult(state, event.found, event.first);
    case "severity": {
      const { severities } = filter;
      const next = severities.includes(event.severity)
        ? severities.filter((one) => one !== event.severity)
        : [...severities, event.severity];
      return { ...state, filter: { ...filter, severities: next } };
    }
    case "only":
      return { ...state, filter: { ...NO_FILTER, severities: [event.severity] } };
    case "sheet":
      return { ...state, filter: { ...filter, sheet: event.sheet } };
    case "accepted":
      return { ...state, filter: { ...filter, accepted: !filter.accepted } };
    case "text":
      return { ...state, filter: { ...filter, text: event.text }, collapsedInSearch: new Set() };
    case "clear":
      return { ...state, filter: { ...NO_FILTER, accepted: filter.accepted } };
    case "toggle": {
      const next = new Set(collapsedNow(state));
      const expanded = event.expanded ?? next.has(event.group);
      if (expanded) next.delete(event.group);
      else next.add(event.group);
      return setCollapsed(state, next);
    }
    case "toggle-all":
      return setCollapsed(state, new Set(event.expanded ? [] : event.groups));
    case "active":
      return { ...state, active: event.key };
    case "select":
      return event.found ? opened(state, event.found) : { ...state, selected: null };
  }
}
