/** What an event is about, as far as it matters here. */
export interface BookEvent {
  readonly kind: "changed" | "formatted" | "added" | "deleted" | "renamed" | "moved" | "hidden" | "sorted";
  readonly worksheetId: string;
  /** Of an edit: whether values were changed, or cells came and went. */
  readonly changeType?: string;
  readonly source?: string;
  /** Newer hosts say whether this add-in did it. */
  readonly triggerSource?: string;
  readonly address?: string;
  readonly nameAfter?: string;
}

/**
 * Knows what this add-in wrote, so that its own writes are not taken for the person's. Events arrive after the
 * write or while it runs; sheets are known by their ids, which are never used twice.
 */
export class OwnWrites {
  private readonly expected = new Set<string>();
  /** Sheets of which everything that happens to them is ours, or meant for us. */
  private readonly adopted = new Set<string>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  /** Runs a write; events that arrive meanwhile are looked at when it is done. */
  async during<Result>(write: () => Promise<Result>): Promise<Result> {
    this.running++;
    try {
      return await write();
    } finally {
      this.running--;
      if (this.running === 0) for (const settle of this.waiting.splice(0)) settle();
    }
  }

  added(id: string): void {
    this.expected.add(`added ${id}`);
  }

  deleted(id: string): void {
    this.expected.add(`deleted ${id}`);
  }

  renamed(id: string, name: string): void {
    this.expected.add(`renamed ${id} ${name}`);
  }

  /** A sheet of the program's own: whoever does something there does it for this add-in. */
  adopt(id: string): void {
    this.adopted.add(id);
  }

  changed(id: string, address: string): void {
    this.expected.add(`changed ${id} ${address}`);
  }

  /** Calls back with an event once no write runs, unless it was ours. */
  unlessOurs(event: BookEvent, tell: () => void): void {
    const settle = (): void => {
      if (!this.isOurs(event)) tell();
    };
    if (this.running > 0) this.waiting.push(settle);
    else settle();
  }

  private isOurs({ kind, worksheetId, source, triggerSource, address, nameAfter }: BookEvent): boolean {
    if (this.adopted.has(worksheetId)) return true;
    if (source === "Remote") return false;
    const more = kind === "changed" ? ` ${address}` : kind === "renamed" ? ` ${nameAfter}` : "";
    const told = kind === "changed" && triggerSource !== undefined;
    // An expected event is used up, so that the same change by the person is seen.
    const expected = this.expected.delete(`${kind} ${worksheetId}${more}`);
    return told ? triggerSource === "ThisLocalAddin" : expected;
  }
}
