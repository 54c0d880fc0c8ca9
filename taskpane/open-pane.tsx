import { lazy, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Item } from "../src/policy";
import type { Language } from "../src/text";
import { AutoCheck, CheckActs, CheckPart, CheckRunner, openLink } from "./check";
import { CellExplainer, ExplainPanel, rowSentences, type RowSentences } from "./explain";
import type { Place, WorkbookPort } from "./port";
import { BookSession, Store } from "./session";
import { SettingsStore } from "./settings/settings-store";
import { PaneRoot } from "./shell/pane-root";
import type { Part } from "./shell/part";
import type { PaneTheme } from "./shell/theme";
import { PANE_TEXTS } from "./text";
import { VetoStore } from "./veto/veto-store";
import { PlanStore } from "./what-if/plan-store";
import { WhatIfActs } from "./what-if/what-if-acts";

// 检查 is what the pane is opened for; the other parts are loaded when they are first shown.
const SettingsPart = lazy(() => import(/* webpackChunkName: "part-settings" */ "./settings"));
const PolicyPart = lazy(() => import(/* webpackChunkName: "part-policy" */ "./policy"));
const VetoPart = lazy(() => import(/* webpackChunkName: "part-veto" */ "./veto"));
const WhatIfPart = lazy(() => import(/* webpackChunkName: "part-what-if" */ "./what-if"));

/** What the pane is opened with. */
export interface PaneOptions {
  readonly port: WorkbookPort;
  /** What the host speaks; a language that was set in the workbook comes first. */
  readonly language: Language;
  readonly theme: PaneTheme;
  /** Whether the pane is seen; what a pane does by itself waits until it is. Without it, the pane always is. */
  readonly seen?: Store<boolean>;
  /** The part that is shown first; 检查 where none is named. */
  readonly part?: Part;
  /** The address of the help pages; without it, no help is offered. */
  readonly help?: string;
  /** What tries out the host, below the settings; hosts that nobody need try out have none. */
  readonly selfTest?: ReactNode;
}

/** An open pane. */
export interface Pane {
  /** Goes to a part. */
  show(part: Part): void;
  /** Checks the workbook, as if the person had pressed the button. */
  check(): Promise<void>;
  /** Marks what the last check found; checks first where there is none, or something changed since. */
  mark(): Promise<void>;
  /** Explains the cell that the person stands on. */
  explain(): Promise<void>;
  /** What the last check says of a cell's row, or that there is none; changes nothing in the pane. */
  rowOf(place: Place): Promise<RowSentences>;
  setTheme(theme: PaneTheme): void;
  /** Stops whatever is being done and empties the element. */
  dispose(): void;
}

const after = (milliseconds: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Opens the pane in an element of the page, which decides its size (320 px wide or more).
 *
 * @example const pane = openPane(document.querySelector("#pane")!, { port, language: "zh", theme: "light" })
 */
export function openPane(
  element: HTMLElement,
  { port, language, theme, seen, part, help, selfTest }: PaneOptions,
): Pane {
  const session = new BookSession(port);
  const runner = new CheckRunner(session, openLink);
  const auto = new AutoCheck(runner, after, seen);
  const acts = new CheckActs(runner);
  const settings = new SettingsStore(runner);
  const whatIf = new WhatIfActs(runner);
  const plan = new PlanStore(runner);
  const veto = new VetoStore(runner);
  const open = new Store<Part>(part ?? "check");
  const look = new Store(theme);
  const explainer = new CellExplainer(runner);
  /** An item that another part wants to be tried out. */
  const wanted = new Store<Item | null>(null);
  const tryOut = (item: Item): void => {
    wanted.set(item);
    open.set("what-if");
  };
  const spoken = (): Language => session.settings.get().language ?? language;
  // What cannot be read now is told when the person asks for something.
  session.refresh().catch(() => undefined);
  void acts.look();
  const root = createRoot(element);
  root.render(
    <PaneRoot
      session={session}
      language={language}
      help={help}
      part={open}
      theme={look}
      above={<ExplainPanel explainer={explainer} />}
      contents={{
        check: <CheckPart runner={runner} acts={acts} auto={auto} />,
        veto: <VetoPart runner={runner} acts={acts} store={veto} />,
        "what-if": <WhatIfPart acts={whatIf} wanted={wanted} plan={plan} />,
        policy: <PolicyPart runner={runner} onTry={tryOut} />,
        settings: <SettingsPart store={settings} below={selfTest} />,
      }}
    />,
  );
  return {
    show: open.set,
    check: async () => {
      open.set("check");
      await runner.check();
    },
    mark: async () => {
      open.set("check");
      const { result, stale } = runner.store.get();
      if ((result && !stale) || (await runner.check())) await acts.mark();
    },
    explain: () => explainer.explain(spoken()),
    rowOf: async (place) => rowSentences(await explainer.rowOf(place, spoken()), PANE_TEXTS[spoken()]),
    setTheme: look.set,
    dispose: () => {
      auto.dispose();
      runner.dispose();
      root.unmount();
    },
  };
}
