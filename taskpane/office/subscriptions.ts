import type { BookEvent } from "./own-writes";

/** What Office.js tells a listener, of whatever event. */
type Arguments = Omit<BookEvent, "kind">;
type Listener = (event: BookEvent) => void;
type Subscription = OfficeExtension.EventHandlerResult<unknown>;

/** Everything after which a check could find something else: cells, hidden rows, sheets. */
const EVENTS: readonly {
  readonly kind: BookEvent["kind"];
  readonly of: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<never>;
  /** Without it there is nothing to watch; the others are missing in older hosts. */
  readonly needed?: true;
}[] = [
  { kind: "changed", of: ({ onChanged }) => onChanged as OfficeExtension.EventHandlers<never>, needed: true },
  { kind: "added", of: ({ onAdded }) => onAdded as OfficeExtension.EventHandlers<never>, needed: true },
  { kind: "deleted", of: ({ onDeleted }) => onDeleted as OfficeExtension.EventHandlers<never>, needed: true },
  { kind: "sorted", of: ({ onRowSorted }) => onRowSorted as OfficeExtension.EventHandlers<never> },
  { kind: "sorted", of: ({ onColumnSorted }) => onColumnSorted as OfficeExtension.EventHandlers<never> },
  {
    kind: "hidden",
    of: ({ onRowHiddenChanged }) => onRowHiddenChanged as OfficeExtension.EventHandlers<never>,
  },
  { kind: "renamed", of: ({ onNameChanged }) => onNameChanged as OfficeExtension.EventHandlers<never> },
  { kind: "moved", of: ({ onMoved }) => onMoved as OfficeExtension.EventHandlers<never> },
];

/**
 * Listens to everything that changes what a check would see.
 *
 * @returns what ends it
 */
export async function subscribe(
  context: Excel.RequestContext,
  listener: Listener,
): Promise<readonly Subscription[]> {
  const { worksheets } = context.workbook;
  const subscriptions: Subscription[] = [];
  for (const { kind, of, needed } of EVENTS) {
    const handler = async (told: Arguments): Promise<void> => listener({ ...told, kind });
    try {
      // Reaching for an event that the host does not have throws at once.
      subscriptions.push((of(worksheets) as OfficeExtension.EventHandlers<Arguments>).add(handler));
    } catch (error) {
      if (needed) throw error;
    }
  }
  await context.sync();
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
