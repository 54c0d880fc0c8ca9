import type { Change } from "../port";
import type { PortFault } from "../port-fault";
import { inExcel, mustSupport } from "./excel-session";
import type { BookEvent, OwnWrites } from "./own-writes";
import { openSheets } from "./sheets";
import { subscribe, unsubscribe } from "./subscriptions";

const OF_SHEETS: ReadonlySet<BookEvent["kind"]> = new Set(["added", "deleted", "renamed", "moved"]);

/** Gathers what happens in one go, so that a listener hears of it once. */
class Gathering {
  private ids = new Set<string>();
  private structure = false;
  private scheduled: Promise<void> | undefined;

  constructor(private readonly tell: (change: Change) => void) {}

  add({ kind, worksheetId }: BookEvent): void {
    if (OF_SHEETS.has(kind)) this.structure = true;
    else this.ids.add(worksheetId);
    this.scheduled ??= Promise.resolve().then(() => this.flush());
  }

  private async flush(): Promise<void> {
    const { ids, structure } = this;
    this.ids = new Set();
    this.structure = false;
    this.scheduled = undefined;
    this.tell({ sheets: structure ? null : await namesOf(ids) });
  }
}

/** The names of sheets; `null`, which means any, where one is gone or Excel does not answer just now. */
async function namesOf(ids: ReadonlySet<string>): Promise<readonly string[] | null> {
  try {
    const sheets = await inExcel((context) => openSheets(context));
    const found = sheets.filter(({ id }) => ids.has(id)).map(({ name }) => name);
    return found.length === ids.size ? found : null;
  } catch {
    return null;
  }
}

/**
 * Calls back after the person's edits (and those of others who work on the workbook), never after our own
 * writes.
 *
 * @param failed hears why where Excel cannot be watched
 * @returns what ends it; nothing is told after that
 */
export function watchBook(
  own: OwnWrites,
  listener: (change: Change) => void,
  failed: (fault: PortFault) => void = () => undefined,
): () => void {
  let over = false;
  const gathering = new Gathering((change) => {
    if (!over) listener(change);
  });
  const subscribed = inExcel((context) => {
    mustSupport("1.9");
    return subscribe(context, (event) => own.unlessOurs(event, () => gathering.add(event)));
  });
  subscribed.catch((fault: PortFault) => {
    if (!over) failed(fault);
  });
  return () => {
    if (over) return;
    over = true;
    // Whatever stands in the way, nothing is told any more.
    subscribed.then(unsubscribe).catch(() => undefined);
  };
}
