/** What the page's own keys do. */
export interface Shortcuts {
  open(): void;
  save(): void;
  saveAs(): void;
  print(): void;
  explain(): void;
}

/** Binds Ctrl+O, Ctrl+S, Ctrl+Shift+S, Ctrl+P and Ctrl+Shift+E (on a Mac with the command key), before the browser takes them. */
export function bindShortcuts({ open, save, saveAs, print, explain }: Shortcuts): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = `${event.shiftKey ? "shift+" : ""}${event.key.toLowerCase()}`;
      const work = { o: open, s: save, "shift+s": saveAs, p: print, "shift+e": explain }[key];
      if (!work) return;
      event.preventDefault();
      event.stopPropagation();
      work();
    },
    { capture: true },
  );
}
