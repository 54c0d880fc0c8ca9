import { oneLine } from "../one-line";
import type { Terminal } from "../terminal";

const WIDTH = 24;
/** Short work needs no bar. */
const QUIET_MILLISECONDS = 400;
const EVERY_MILLISECONDS = 80;

/** A bar on standard error, where a person watches it; silent elsewhere. */
export class ProgressBar {
  private readonly started = performance.now();
  private last = 0;
  private shown = 0;

  /** @param places how many places a text takes on the terminal; undefined where nobody watches it */
  private constructor(
    private readonly terminal: Terminal,
    private readonly title: string,
    private readonly places: ((text: string) => number) | undefined,
  ) {}

  /** A bar of a title. To measure texts takes a while to load, and nearly no terminal of a program is watched. */
  static async of(terminal: Terminal, title: string): Promise<ProgressBar> {
    const places = terminal.watched ? (await import("../places")).places : undefined;
    return new ProgressBar(terminal, title, places);
  }

  /** Shows how far the work has come; `done` is from 0 to 1. */
  show(stage: string, done: number): void {
    if (!this.places) return;
    const now = performance.now();
    if (now - this.started < QUIET_MILLISECONDS || now - this.last < EVERY_MILLISECONDS) return;
    this.last = now;
    const filled = Math.round(WIDTH * Math.min(1, Math.max(0, done)));
    const line = `${stage} ${oneLine(this.title)} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${Math.round(done * 100)}%`;
    this.put(line, this.places(line));
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.shown > 0) this.put("", 0);
  }

  private put(line: string, width: number): void {
    this.terminal.complain(
      `\r${line}${" ".repeat(Math.max(0, this.shown - width))}${line === "" ? "\r" : ""}`,
    );
    this.shown = width;
  }
}
