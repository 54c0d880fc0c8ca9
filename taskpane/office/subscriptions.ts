import type { BookEvent } from "./own-writes";

/** What Office.js tells a listener, of whatever event. */
type Arguments = Omit<BookEvent, "kind">;
type Listener = (event: BookEvent) => void;
type Subscription = OfficeExtension.EventHandlerResult<unknown>;

interface Event {
  readonly kind: BookEvent["kind"];
  /** Since which version of ExcelApi. */
  readonly since: string;
  // Each event has arguments of its own; `Arguments` is what they share.
  readonly of: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<never>;
}

type Handlers = ReturnType<Event["of"]>;

/** Without these there is nothing to watch. */
const NEEDED: readonly Event[] = [
  { kind: "changed", since: "1.9", of: ({ onChanged }) => onChanged as Handlers },
  { kind: "added", since: "1.7", of: ({ onAdded }) => onAdded as Handlers },
  { kind: "deleted", since: "1.7", of: ({ onDeleted }) => onDeleted as Handlers },
];

/** After these a check could find something else too, and older hosts do not have them. */
const WELCOME: readonly Event[] = [
  { kind: "formatted", since: "1.9", of: ({ onFormatChanged }) => onFormatChanged as Handlers },
  { kind: "sorted", since: "1.10", of: ({ onRowSorted }) => onRowSorted as Handlers },
  { kind: "sorted", since: "1.10", of: ({ onColumnSorted }) => onColumnSorted as Handlers },
  { kind: "hidden", since: "1.11", of: ({ onRowHiddenChanged }) => onRowHiddenChanged as Handlers },
  { kind: "renamed", since: "1.17", of: ({ onNameChanged }) => onNameChanged as Handlers },
  { kind: "moved", since: "1.17", of: ({ onMoved }) => onMoved as Handlers },
];

/**
 * Listens to everything that changes what a check would see.
 *
 * @returns what `unsubscribe` takes
 */
export async function subscribe(
  context: Excel.RequestContext,
  listener: Listener,
): Promise<readonly Subscription[]> {
  const { worksheets } = context.workbook;
  const add = ({ kind, of }: Event): Subscription =>
    (of(worksheets) as OfficeExtension.EventHandlers<Arguments>).add(async (told) =>
      listener({ ...told, kind }),
    );
  const subscriptions = NEEDED.map(add);
  await context.sync();
  for (const event of WELCOME) {
    if (!Office.context.requirements.isSetSupported("ExcelApi", event.since)) continue;
    try {
      const subscription = add(event);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each by itself: one that fails takes none with it
      await context.sync();
      subscriptions.push(subscription);
    } catch {
      // Some builds have the set without the event: what they tell is watched, the rest is not.
    }
  }
  return subscriptions;
}

/** Stops listening; handlers are removed in the context in which they were added. */
export async function unsubscribe(subscriptions: readonly Subscription[]): Promise<void> {
  const [first] = subscriptions;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const subscription of subscriptions) subscription.remove();
    await context.sync();
  });
}
