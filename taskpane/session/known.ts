import { troubleOf, type Trouble } from "../trouble";
import { Store } from "./store";

/** Something that takes its time to read, as far as it is known. */
export type Known<T> =
  /** `done` from 0 to 1; `before` is what was known until now. */
  | { readonly kind: "reading"; readonly done: number; readonly before: T }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** Reads something of the workbook when asked, and keeps what came of it. Of several readings the last one counts. */
export class KnownStore<T> extends Store<Known<T>> {
  private asked = 0;

  /** @param nothing what is known as long as nothing was read */
  constructor(private readonly nothing: T) {
    super({ kind: "reading", done: 0, before: nothing });
  }

  /** What is known, also while it is read again; nothing where that failed. */
  readonly last = (known = this.get()): T =>
    known.kind === "ready" ? known.value : known.kind === "reading" ? known.before : this.nothing;

  /** Reads it; what was known stays in view until then. It never throws: where reading fails, that is what is known. */
  async look(read: (progress: (done: number) => void) => Promise<T>): Promise<void> {
    const ask = ++this.asked;
    const keep = (known: Known<T>): void => {
      if (ask === this.asked) this.set(known);
    };
    const before = this.last();
    keep({ kind: "reading", done: 0, before });
    try {
      keep({ kind: "ready", value: await read((done) => keep({ kind: "reading", done, before })) });
    } catch (thrown) {
      keep({ kind: "failed", trouble: troubleOf(thrown) });
    }
  }

  /** Puts what was read in another way; readings that still go on do not count any more. */
  put(value: T): void {
    this.asked++;
    this.set({ kind: "ready", value });
  }
}
