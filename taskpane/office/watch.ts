import type { Change } from "../port";
import type { PortFault } from "../port-fault";
import { inExcel, mustSupport } from "./excel-session";
import type { KnownBook } from "./known-book";
import type { KnownNames } from "./known-names";
import type { BookEvent, OwnWrites } from "./own-writes";
import { openSheets } from "./sheets";
import { subscribe, unsubscribe } from "./subscriptions";

const OF_SHEETS: ReadonlySet<BookEvent["kind"]> = new Set(["added", "deleted", "renamed", "moved"]);

/** Gathers what happens in one go, so that a listener hears of it once. Nothing is asked of Excel. */
class Gathering {
  private ids = new Set<string>();
  private structure = false;
  private scheduled: Promise<void> | undefined;

  constructor(
    private readonly names: KnownNames,
    private readonly tell: (change: Change) => void,
  ) {}

  add({ kind, worksheetId }: BookEvent): void {
    if (OF_SHEETS.has(kind)) this.structure = true;
    else this.ids.add(worksheetId);
    this.scheduled ??= Promise.resolve().then(() => this.flush());
  }

  private flush(): void {
    const { ids, structure } = this;
    this.ids = new Set();
    this.structure = false;
    this.scheduled = undefined;
    this.tell({ sheets: structure ? null : this.names.of(ids) });
  }
}

/**
 * Calls back after the person's edits (and those of others who work on the workbook), never after our own
 * writes. What is known of the workbook is told of everything, and stays known while somebody watches.
 *
 * @param failed hears why where Excel cannot be watched
 * @returns what ends it; nothing is told after that
 */
export function watchBook(
  own: OwnWrites,
  known: KnownBook,
  listener: (change: Change) => void,
  failed: (fault: PortFault) => void = () => undefined,
): () => void {
  let over = false;
  let unlisten = (): void => undefined;
  const gathering = new Gathering(known.names, (change) => {
    if (!over) listener(change);
  });
  const subscribed = inExcel(async (context) => {
    mustSupport("1.9");
    const subscriptions = await subscribe(context, (event) => {
      known.note(event);
      // A format is no news: no check comes to something else by it but where it is asked for anew.
      if (event.kind !== "formatted") own.unlessOurs(event, () => gathering.add(event));
    });
    if (!over) unlisten = known.merges.listen();
    known.names.keep(await openSheets(context));
    return subscriptions;
  });
  subscribed.catch((fault: PortFault) => {
    if (!over) failed(fault);
  });
  return () => {
    if (over) return;
    over = true;
    unlisten();
    // Whatever stands in the way, nothing is told any more.
    subscribed.then(unsubscribe).catch(() => undefined);
  };
}
