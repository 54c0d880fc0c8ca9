import type { Language } from "../../../src/text";
import { openPane, type Pane, type PaneTheme, type Part } from "../../../taskpane";
import { MemoryPort } from "../../builders/memory-port";
import { BOOKS, BROUGHT } from "./books";

declare global {
  interface Window {
    /** What a test needs of the page: the workbook, and the pane beside it. */
    harness: { readonly port: MemoryPort; readonly pane: Pane; readonly reopen: () => void };
  }
}

const asked = new URLSearchParams(location.search);
const book = asked.get("book") ?? "faulty";
const port = new MemoryPort(BOOKS[book]!(), BROUGHT[book]);
const part = asked.get("part") as Part | null;
const help = asked.get("help");
const open = (): Pane =>
  openPane(document.querySelector<HTMLElement>("#pane")!, {
    port,
    language: (asked.get("language") ?? "zh") as Language,
    theme: (asked.get("theme") ?? "light") as PaneTheme,
    ...(part !== null && { part }),
    ...(help !== null && { help }),
  });
/** Closes the pane and opens another over the same workbook, which alone remembers. */
const reopen = (): void => {
  window.harness.pane.dispose();
  window.harness = { port, pane: open(), reopen };
};
window.harness = { port, pane: open(), reopen };
