import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type Dispatch,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { REPORT_TEXTS, findingTitle, type Language } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import { keyEvent } from "../list/keys";
import type { ListEvent } from "../list/list-state";
import type { ListRow } from "../list/rows";
import { useShrinking, useTop } from "./scrolling";
import { FINDING_HEIGHT, FindingRow } from "./finding-row";
import { GROUP_HEIGHT, GroupRow } from "./group-row";

const useStyles = makeStyles({
  tree: {
    position: "relative",
    outlineStyle: "none",
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  row: { position: "absolute", top: 0, left: 0, right: 0, cursor: "pointer", overflow: "hidden" },
});

interface Properties {
  readonly rows: readonly ListRow[];
  readonly active: string | null;
  readonly selected: number | null;
  /** More than one sheet has findings, so each says its own. */
  readonly manySheets: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The height of what stays in sight above the list. */
  readonly sticky: number;
  readonly dispatch: Dispatch<ListEvent>;
  readonly onSelect: (event: ListEvent) => void;
}

/** How a screen reader says a heading: severity, title, how many. */
const groupName = (
  { severity, code, size }: Extract<ListRow, { kind: "group" }>,
  language: Language,
): string => `${REPORT_TEXTS[language].severity[severity]} ${findingTitle(code, language)} ${size}`;

/**
 * The findings grouped by code: a tree of two levels, of which only what is in sight is drawn. The focus stays
 * on the tree; arrows move within it.
 */
export function FindingTree(properties: Properties) {
  const { rows, active, selected, manySheets, scroller, sticky, dispatch, onSelect } = properties;
  const styles = useStyles();
  const { text, language } = usePane();
  const tree = useRef<HTMLDivElement>(null);
  const id = useId();
  const top = useTop(tree, scroller);
  const at = active === null ? -1 : rows.findIndex(({ key }) => key === active);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (nth) => (rows[nth]!.kind === "group" ? GROUP_HEIGHT : FINDING_HEIGHT),
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
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current && at >= 0) virtualizer.scrollToIndex(at, { align: "auto" });
    moved.current = false;
  }, [virtualizer, at]);
  useShrinking(scroller, () => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: "auto" });
  });

  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const event = keyEvent(press.key, rows, at);
    if (!event) return;
    press.preventDefault();
    moved.current = event.kind === "active";
    (event.kind === "select" ? onSelect : dispatch)(event);
  };

  const idOf = (row: ListRow): string => `${id}${row.key.replace(" ", "-")}`;
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={text.list.label}
      tabIndex={0}
      aria-activedescendant={at >= 0 ? idOf(rows[at]!) : undefined}
      className={styles.tree}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (at < 0 && rows.length > 0) dispatch({ kind: "active", key: rows[0]!.key });
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
            aria-label={row.kind === "group" ? groupName(row, language) : undefined}
            className={styles.row}
            style={{ height: size, transform: `translateY(${start - top}px)` }}
            onClick={() =>
              row.kind === "group"
                ? dispatch({ kind: "toggle", code: row.code })
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
}
