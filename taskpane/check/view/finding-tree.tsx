import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import {
  memo,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type Dispatch,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { usePane } from "../../shell/pane-context";
import { keyEvent } from "../list/keys";
import type { ListEvent } from "../list/list-state";
import type { ListRow } from "../list/rows";
import { useShrinking, useTop } from "./scrolling";
import { heightOf, useSteadyPlace } from "./steady-place";
import { FindingRow } from "./finding-row";
import { GroupRow } from "./group-row";

const useStyles = makeStyles({
  // The row that the keyboard is on shows the focus.
  tree: { position: "relative", outlineStyle: "none" },
  row: { position: "absolute", top: 0, left: 0, right: 0, cursor: "pointer", overflow: "hidden" },
});

interface Properties {
  /** Whoever closes something gives the focus back to it. */
  readonly tree: RefObject<HTMLDivElement | null>;
  readonly rows: readonly ListRow[];
  /** Changes with every check. */
  readonly result: unknown;
  readonly active: string | null;
  readonly selected: number | null;
  /** More than one sheet has findings, so each says its own. */
  readonly manySheets: boolean;
  readonly scroller: HTMLElement | null;
  /** The height of what stays in sight above the list. */
  readonly sticky: number;
  readonly dispatch: Dispatch<ListEvent>;
  readonly onSelect: (event: ListEvent) => void;
}

/**
 * The findings grouped by code: a tree of two levels, of which only what is in sight is drawn. The focus stays
 * on the tree; arrows move within it.
 */
export const FindingTree = memo(function FindingTree(properties: Properties) {
  const { tree, rows, result, active, selected, manySheets, scroller, sticky, dispatch, onSelect } =
    properties;
  const styles = useStyles();
  const { text } = usePane();
  const id = useId();
  const top = useTop(tree, scroller);
  const at = active === null ? -1 : rows.findIndex(({ key }) => key === active);
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (nth) => heightOf(rows[nth]!),
    getItemKey: (nth) => rows[nth]!.key,
    scrollMargin: top,
    scrollPaddingStart: sticky,
    overscan: 8,
    // What the keyboard is on must be there for screen readers, wherever the list is scrolled to.
    rangeExtractor: useCallback(
      (range: Range) => {
        const drawn = defaultRangeExtractor(range);
        if (at < 0 || drawn.includes(at)) return drawn;
        return at < drawn[0]! ? [at, ...drawn] : [...drawn, at];
      },
      [at],
    ),
  });
  // Heights depend on the kinds of rows alone, so they are found again whenever the rows are others.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rows]);
  useSteadyPlace({ virtualizer, scroller, tree, rows, result, selected });
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current && at >= 0) virtualizer.scrollToIndex(at, { align: "auto" });
    moved.current = false;
  }, [virtualizer, at]);
  const comeInSight = (nth: number): void => {
    // After the virtual list has seen its new size.
    requestAnimationFrame(() => virtualizer.scrollToIndex(nth, { align: "auto" }));
  };
  useShrinking(scroller, () => {
    if (at >= 0) comeInSight(at);
  });

  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const event = keyEvent(press.key, rows, at);
    if (!event) return;
    press.preventDefault();
    moved.current = event.kind === "active";
    (event.kind === "select" ? onSelect : dispatch)(event);
  };

  const idOf = (row: ListRow): string => `${id}${row.key.replaceAll(" ", "-")}`;
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={text.list.label}
      tabIndex={0}
      aria-activedescendant={at >= 0 ? idOf(rows[at]!) : undefined}
      className={styles.tree}
      style={{ height: virtualizer.getTotalSize(), scrollMarginTop: sticky }}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (at < 0 && rows.length > 0) dispatch({ kind: "active", key: rows[0]!.key });
        if (tree.current?.matches(":focus-visible")) comeInSight(Math.max(at, 0));
      }}
    >
      {virtualizer.getVirtualItems().map(({ index, start, size, key }) => {
        const row = rows[index]!;
        const chosen = row.kind === "finding" && row.found.nth === selected;
        return (
          <div
            key={String(key)}
            id={idOf(row)}
            role="treeitem"
            aria-level={row.kind === "group" ? 1 : 2}
            aria-posinset={row.place}
            aria-setsize={row.of}
            aria-expanded={row.kind === "group" ? row.expanded : undefined}
            aria-selected={chosen}
            className={styles.row}
            style={{ height: size, transform: `translateY(${start - top}px)` }}
            onClick={() =>
              row.kind === "group"
                ? dispatch({ kind: "toggle", group: row.group })
                : onSelect({ kind: "select", found: row.found })
            }
          >
            {row.kind === "group" ? (
              <GroupRow row={row} active={index === at} />
            ) : (
              <FindingRow found={row.found} active={index === at} chosen={chosen} manySheets={manySheets} />
            )}
          </div>
        );
      })}
    </div>
  );
});
