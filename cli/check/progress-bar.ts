import stringWidth from "string-width";
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

  constructor(
    private readonly terminal: Terminal,
    private readonly title: string,
  ) {}

  /** Shows how far the work has come; `done` is from 0 to 1. */
  show(stage: string, done: number): void {
    if (!this.terminal.watched) return;
    const now = performance.now();
    if (now - this.started < QUIET_MILLISECONDS || now - this.last < EVERY_MILLISECONDS) return;
    this.last = now;
    const filled = Math.round(WIDTH * Math.min(1, Math.max(0, done)));
    const line = `${stage} ${oneLine(this.title)} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${Math.round(done * 100)}%`;
    this.put(line);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.shown > 0) this.put("");
  }

  private put(line: string): void {
    const width = stringWidth(line);
    this.terminal.complain(
      `\r${line}${" ".repeat(Math.max(0, this.shown - width))}${line === "" ? "\r" : ""}`,
    );
    this.shown = width;
  }
}
