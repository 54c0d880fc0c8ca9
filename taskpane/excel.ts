/// <reference types="office-js" />
import { createElement, lazy } from "react";
import { ACTIONS, panePart, type Action } from "../addin/actions";
import { openInBrowser, openLinksInBrowser } from "./browser-window";
import { hostTheme } from "./host-theme";
import { hostVisibility } from "./host-visibility";
import { openPane, type Pane } from "./index";
import { OwnWrites, createOfficePort } from "./office";

const SelfTest = lazy(() => import(/* webpackChunkName: "self-test" */ "./self-test"));

/** Where the help stands, seen from the add-in's page. */
const HELP = "../help/index.html";

/** The part that an address asks for, where the pane has it. */
function wantedPart(): Parameters<Pane["show"]>[0] | undefined {
  const part = panePart(location.hash);
  return part === "help" || part === "explain" ? undefined : part;
}

/** The language that Office speaks; Chinese where it does not say. */
function hostLanguage(): "zh" | "en" {
  const tag: unknown = Office.context.displayLanguage;
  return typeof tag === "string" && !tag.toLowerCase().startsWith("zh") ? "en" : "zh";
}

async function open(): Promise<Pane> {
  await Office.onReady();
  openLinksInBrowser(document);
  const part = wantedPart();
  const own = new OwnWrites();
  return openPane(document.getElementById("pane")!, {
    port: createOfficePort(own),
    language: hostLanguage(),
    theme: hostTheme(),
    seen: hostVisibility(),
    ...(part && { part }),
    help: HELP,
    selfTest: createElement(SelfTest, { own }),
  });
}

const pane = open();

/** What each command does besides showing the pane. */
const WORK: Readonly<Record<string, (pane: Pane) => unknown>> = {
  [ACTIONS.check.id]: (opened) => opened.check(),
  [ACTIONS.mark.id]: (opened) => opened.mark(),
  [ACTIONS.whatIf.id]: (opened) => opened.show("what-if"),
  [ACTIONS.explain.id]: (opened) => opened.explain(),
  [ACTIONS.help.id]: () => openHelp(),
};

/**
 * Opens the help in a browser; Excel in a browser opens a window by itself. A browser may refuse that to a page
 * that was not itself clicked: then the pane is shown, where the help is a link.
 */
async function openHelp(): Promise<void> {
  const address = new URL(HELP, location.href).href;
  if (openInBrowser(address)) return;
  if (!window.open(address, "_blank")) await Office.addin.showAsTaskpane();
}

/** Shows the pane and does what a command asks for. Office waits for `completed`, whatever happens. */
async function run(action: Action, event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (action.id !== ACTIONS.help.id) await Office.addin.showAsTaskpane();
    // The work tells of itself in the pane; Office need not wait for it.
    void Promise.resolve(WORK[action.id]?.(await pane)).catch((fault: unknown) => console.error(fault));
  } finally {
    event.completed();
  }
}

// Registered while the page loads: a command that started the runtime is waiting for its function.
for (const action of Object.values(ACTIONS)) {
  Office.actions.associate(action.id, (event: Office.AddinCommands.Event) => run(action, event));
}
