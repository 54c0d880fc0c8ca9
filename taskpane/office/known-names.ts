import type { BookEvent } from "./own-writes";
import type { OpenSheet } from "./sheets";

/**
 * The names of the sheets by their ids, which is how events name them: who hears of an edit must not ask Excel for
 * anything, as that would cost each keystroke a request, and on some builds what can be undone.
 */
export class KnownNames {
  private names = new Map<string, string>();

  /** Takes all sheets as they are now. */
  keep(sheets: readonly Pick<OpenSheet, "id" | "name">[]): void {
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
  }

  note({ kind, worksheetId: id, nameAfter }: BookEvent): void {
    if (kind === "deleted") this.names.delete(id);
    if (kind === "renamed" && nameAfter !== undefined) this.names.set(id, nameAfter);
  }

  /** The names of some sheets; `null`, which means any, where one of them is not known. */
  of(ids: ReadonlySet<string>): readonly string[] | null {
    const found = [...ids].map((id) => this.names.get(id));
    return found.every((name) => name !== undefined) ? found : null;
  }
}
