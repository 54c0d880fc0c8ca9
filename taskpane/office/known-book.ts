import { KnownLooks } from "./known-looks";
import { KnownMerges } from "./known-merges";
import { KnownNames } from "./known-names";
import type { BookEvent } from "./own-writes";

/** What need not be asked of Excel again, as long as events say what happens. */
export class KnownBook {
  readonly looks = new KnownLooks();
  readonly merges = new KnownMerges();
  readonly names = new KnownNames();
  /** Whether days are counted from 1904; a workbook keeps to it. */
  date1904: boolean | undefined;

  note(event: BookEvent): void {
    this.merges.note(event);
    this.names.note(event);
  }
}
