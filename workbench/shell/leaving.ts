import type { PartsStore, WorkbenchState } from "../app/state";

/** The page's way out. */
export interface Leaving {
  /** The page goes by itself and comes back with everything: nobody is warned. */
  byItself(): void;
}

/**
 * Shows in the page's title which workbook is open and, by a dot, that it has unsaved work; only then the browser
 * warns whoever leaves.
 */
export function guardLeaving(store: PartsStore<WorkbenchState>, program: string): Leaving {
  const show = (): void => {
    const { name, status } = store.get();
    const title = `${status === "unsaved" ? "● " : ""}${name === "" ? "" : `${name} - `}${program}`;
    if (document.title !== title) document.title = title;
  };
  show();
  store.subscribe(show);
  let byItself = false;
  window.addEventListener("beforeunload", (event) => {
    if (store.get().status === "unsaved" && !byItself) event.preventDefault();
  });
  return { byItself: () => void (byItself = true) };
}
