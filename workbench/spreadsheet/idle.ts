import type { Spreadsheet } from "./create";

/** How long after a change the engine may still begin to compute, in milliseconds: it waits for 100. */
const QUIET = 180;

/** How long the engine may take before it begins with a workbook, in milliseconds; it always begins. */
const LONGEST_START = 5000;
/** What may set off a computation. */
const MUTATION = /^(?:sheet|formula)\.mutation\./;

/** Knows whether formulas are being computed, and tells when they are done. */
export class Calculation {
  private running = false;
  /** Until when the computation that follows the opening of a workbook is waited for. */
  private expected = 0;
  private last = performance.now();
  private waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ api, commands }: Spreadsheet) {
    const formula = api.getFormula();
    commands.onCommandExecuted(({ id }) => {
      if (MUTATION.test(id)) this.touch();
    });
    formula.calculationStart(() => {
      this.running = true;
      this.last = performance.now();
    });
    formula.calculationEnd(() => {
      this.running = false;
      this.expected = 0;
      this.touch();
    });
  }

  /** Something happened after which the engine may begin to compute. */
  touch(): void {
    this.last = performance.now();
  }

  /**
   * A workbook was opened.
   *
   * @param computes whether it holds formulas without a value, which are about to be computed
   */
  opened(computes: boolean): void {
    this.touch();
    this.expected = computes ? this.last + LONGEST_START : 0;
  }

  private look(): void {
    clearTimeout(this.timer);
    const now = performance.now();
    const left = Math.max(QUIET - (now - this.last), this.expected - now);
    if (this.running || left > 0) this.timer = setTimeout(() => this.look(), QUIET / 4);
    else for (const done of this.waiting.splice(0)) done();
  }

  /** Settles when every formula has its value. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.look();
    });
  }
}
