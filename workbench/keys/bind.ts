import { EDITOR_ACTIVATED, FOCUSING_SHEET, IContextService } from "@univerjs/core";
import { MoveSelectionCommand } from "@univerjs/sheets-ui";
import { KEYS, type KeyAct } from "../../src/text";
import type { Spreadsheet } from "../spreadsheet/create";
import { KEY_ACTS, STRETCHING_ACTS } from "./acts";
import { keysOf } from "./pressed";

/** Directions and how far, as the library's own keys with Ctrl say them. */
const ARROWS: Readonly<Record<string, number>> = { ArrowUp: 0, ArrowRight: 1, ArrowDown: 2, ArrowLeft: 3 };
const TO_THE_EDGE = 1;

const ACTS: ReadonlyMap<string, KeyAct> = new Map(KEYS.map(({ keys, id }) => [keys, id]));
/** Where a sign stands on the key of another, people press it without Shift. */
const ALIASES: Readonly<Record<string, string>> = { "Ctrl+=": "Ctrl+Shift++", "Ctrl+Shift+=": "Ctrl+Shift++", "Ctrl++": "Ctrl+Shift++", "Ctrl+Shift+_": "Ctrl+-" }; // prettier-ignore

/** Does what a key means; false where it means nothing here. */
type Taker = (event: KeyboardEvent) => boolean;

/**
 * Takes the keys that people know from Excel and that the spreadsheet's library lacks, or takes for typing or for
 * something else (Ctrl+- makes the sheet smaller). Must be called before there is a spreadsheet: who listens first
 * is asked first.
 *
 * @returns what says whose keys they are
 */
export function bindKeys(): (taker: Taker) => void {
  let taker: Taker = () => false;
  window.addEventListener(
    "keydown",
    (event) => {
      // While Chinese is composed, keys belong to the input method.
      if (event.isComposing || !taker(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return (next) => {
    taker = next;
  };
}

/**
 * The keys of a spreadsheet. While a cell is edited they are the editor's.
 *
 * @param element the spreadsheet
 * @param told hears why a key did nothing
 */
export function cellKeys(
  spreadsheet: Spreadsheet,
  element: HTMLElement,
  told: (sentence: "wholeLinesFirst") => void,
): Taker {
  const context = spreadsheet.injector.get(IContextService);
  const isInCells = (target: EventTarget | null): boolean =>
    context.getContextValue(FOCUSING_SHEET) &&
    !context.getContextValue(EDITOR_ACTIVATED) &&
    // The name box and the search are in the spreadsheet too.
    !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    (element.contains(document.activeElement) || document.activeElement === document.body);
  let ending = false;

  const act = (pressed: string): (() => void) | undefined => {
    const wasEnding = ending;
    ending = false;
    if (wasEnding && pressed in ARROWS) {
      const params = { direction: ARROWS[pressed], jumpOver: TO_THE_EDGE };
      return () => void spreadsheet.commands.executeCommand(MoveSelectionCommand.id, params);
    }
    if (wasEnding && pressed === "Home") return () => KEY_ACTS["sheet-end"](spreadsheet, told);
    const id = ACTS.get(ALIASES[pressed] ?? pressed);
    if (id === "end-mode") return () => (ending = !wasEnding);
    if (id !== undefined) return () => KEY_ACTS[id](spreadsheet, told);
    const plain = ACTS.get(pressed.replace("Shift+", ""));
    const stretching = plain && STRETCHING_ACTS[plain];
    return stretching && (() => stretching(spreadsheet, told));
  };

  return (event) => {
    if (!isInCells(event.target) || ["Control", "Shift", "Alt", "Meta"].includes(event.key)) return false;
    const does = act(keysOf(event));
    does?.();
    return does !== undefined;
  };
}
