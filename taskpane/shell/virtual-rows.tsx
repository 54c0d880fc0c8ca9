import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  frame: { overflowY: "auto" },
  rows: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, right: 0 },
});

interface Properties<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, at: number) => string;
  /** How high each row is, and how high the list may become (px). */
  readonly height: number;
  readonly most: number;
  readonly label: string;
  readonly children: (item: T) => ReactNode;
}

/** A list of rows of one height, of which only those in sight are drawn. */
export function VirtualRows<T>({ items, keyOf, height, most, label, children }: Properties<T>) {
  const styles = useStyles();
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame,
    estimateSize: () => height,
    getItemKey: (at) => keyOf(items[at]!, at),
    overscan: 6,
  });
  return (
    <div
      ref={setFrame}
      className={styles.frame}
      style={{ height: Math.min(items.length * height, most) }}
      tabIndex={0}
      role="group"
      aria-label={label}
    >
      <ul className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => (
          <li
            key={String(key)}
            className={styles.row}
            style={{ height, transform: `translateY(${start}px)` }}
            aria-posinset={index + 1}
            aria-setsize={items.length}
          >
            {children(items[index]!)}
          </li>
        ))}
      </ul>
    </div>
  );
}
