/// <reference types="office-js" />
import { Store } from "./session";

/** What a person does in a page only where it is seen. */
const TOUCHES = ["pointerdown", "keydown", "focusin"] as const;

/**
 * Whether the pane is seen. The page runs with the functions of the workbook from the moment that they are needed,
 * and goes on when the pane is closed. Office says when that changes, not how it was at first: then the page says
 * whether it is drawn, and a touch of the person proves it.
 */
export function hostVisibility(): Store<boolean> {
  const isDrawn = (): boolean => document.visibilityState !== "hidden" && innerHeight > 0 && innerWidth > 0;
  const seen = new Store(isDrawn());
  let closed = false;
  document.addEventListener("visibilitychange", () => seen.set(!closed && isDrawn()));
  for (const touch of TOUCHES)
    document.addEventListener(
      touch,
      () => {
        closed = false;
        seen.set(true);
      },
      { capture: true, passive: true },
    );
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
    Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        closed = visibilityMode !== Office.VisibilityMode.taskpane;
        seen.set(!closed);
      })
      // A host that does not say it is one whose pane ends with its page.
      .catch(() => undefined);
  }
  return seen;
}
