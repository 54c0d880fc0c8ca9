import { openDB, type DBSchema, type IDBPDatabase } from "idb";

/** One step of a person's work; what it means is for whoever wrote it. */
export interface JournalEntry {
  readonly id: string;
  readonly params: unknown;
}

/** A workbook that somebody worked on, and what it was opened from. */
export interface Session {
  /** Also the workbook's id in the spreadsheet, to which the steps refer. */
  readonly id: string;
  /** As the person knows it: the file's name. */
  readonly name: string;
  /** What it was opened from: a file's content, or the name of a workbook that the program makes. */
  readonly origin: Uint8Array | string;
  /** When it was opened, as the machine's clock says; the newest is offered first. */
  readonly opened: number;
  /** Whether it holds work that no file has. */
  readonly unsaved: boolean;
  /** Whether the person gave it the name; else it has that of what it was opened from. */
  readonly named?: boolean;
  /** Whether its work was saved into a file; else into downloads. */
  readonly inFile?: boolean;
}

interface Schema extends DBSchema {
  sessions: { key: string; value: Session };
  entries: {
    key: number;
    value: { readonly session: string; readonly entries: readonly JournalEntry[] };
    indexes: { session: string };
  };
}

const DATABASE = "wuyi-workbench";
/** How long steps wait for others before they are written, in milliseconds. */
const GATHER = 50;

/**
 * Keeps a person's work in the browser, step by step: a browser that ends loses at most the last moment, a
 * reload nothing. Only this machine's browser holds it.
 */
export class Journal {
  private queue: JournalEntry[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<unknown> = Promise.resolve();
  private current: Session | undefined;

  private constructor(
    private readonly database: IDBPDatabase<Schema>,
    private readonly failed: (fault: unknown) => void,
  ) {
    // A page that is hidden may never come back.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.flush();
    });
    window.addEventListener("pagehide", () => void this.flush());
  }

  /**
   * Opens the journal of this browser.
   *
   * @param failed is told when something could not be kept (no room left, storage forbidden)
   * @throws where the browser keeps nothing at all (private windows of some)
   */
  static async open(failed: (fault: unknown) => void): Promise<Journal> {
    const database = await openDB<Schema>(DATABASE, 1, {
      upgrade(made) {
        made.createObjectStore("sessions", { keyPath: "id" });
        made.createObjectStore("entries", { autoIncrement: true }).createIndex("session", "session");
      },
    });
    return new Journal(database, failed);
  }

  /** All sessions, the newest first. */
  async sessions(): Promise<Session[]> {
    return (await this.database.getAll("sessions")).sort((a, b) => b.opened - a.opened);
  }

  /** The steps of a session, in their order. */
  async entries(session: string): Promise<JournalEntry[]> {
    const found = await this.database.getAllFromIndex("entries", "session", session);
    return found.flatMap(({ entries }) => entries);
  }

  /** Begins a session, or goes on with one: from here on steps are its own. Earlier steps of it stay. */
  begin(session: Session): void {
    void this.flush();
    this.current = session;
    void this.run(() => this.putSession(session));
  }

  private async putSession(session: Session): Promise<void> {
    const change = this.database.transaction("sessions", "readwrite");
    await Promise.all([change.store.put(session), change.commit(), change.done]);
  }

  /** A page that goes takes along what was not committed in so many words. */
  private async addEntries(session: string, entries: readonly JournalEntry[]): Promise<void> {
    const change = this.database.transaction("entries", "readwrite");
    await Promise.all([change.store.add({ session, entries }), change.commit(), change.done]);
  }

  /** Adds a step to the session. */
  add(entry: JournalEntry): void {
    this.queue.push(entry);
    this.timer ??= setTimeout(() => void this.flush(), GATHER);
  }

  /** Says what is different about the session now. */
  update(parts: Partial<Pick<Session, "name" | "named" | "inFile" | "unsaved">>): void {
    if (!this.current) return;
    const session = (this.current = { ...this.current, ...parts });
    void this.run(() => this.putSession(session));
  }

  /** Writes what waits; settles when it is kept. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const session = this.current;
    const entries = this.queue.splice(0);
    if (session && entries.length > 0) {
      void this.run(() => this.addEntries(session.id, entries));
    }
    await this.writing;
  }

  /** Forgets a session and its steps. */
  async forget(id: string): Promise<void> {
    if (this.current?.id === id) {
      this.queue = [];
      this.current = undefined;
    }
    await this.run(async () => {
      const change = this.database.transaction(["sessions", "entries"], "readwrite");
      void change.objectStore("sessions").delete(id);
      const index = change.objectStore("entries").index("session");
      for (let cursor = await index.openCursor(id); cursor; cursor = await cursor.continue()) {
        void cursor.delete();
      }
      await change.done;
    });
  }

  /**
   * Begins at once, for a page that goes has no later; the database keeps the order. A failure is told and
   * does not stop the rest.
   */
  private run(work: () => Promise<unknown>): Promise<unknown> {
    this.writing = Promise.all([this.writing, work().catch(this.failed)]);
    return this.writing;
  }
}
