import type { Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { sameFinding, type ListRow } from "../list/rows";
import type { Found } from "../protocol";
import { FINDING_HEIGHT } from "./finding-row";
import { GROUP_HEIGHT } from "./group-row";

/** How high a row is. */
export const heightOf = ({ kind }: ListRow): number => (kind === "group" ? GROUP_HEIGHT : FINDING_HEIGHT);

interface Place {
  readonly found: Found;
  /** How far below the upper edge it is. */
  readonly offset: number;
}

interface Properties {
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
  readonly scroller: HTMLElement | null;
  readonly tree: RefObject<HTMLElement | null>;
  readonly rows: readonly ListRow[];
  /** Changes with every check. */
  readonly result: unknown;
  readonly selected: number | null;
}

/**
 * Keeps what people look at where it is when a new check brings another list: the finding whose details are
 * open, if it is in sight, else the first one in sight.
 */
export function useSteadyPlace({ virtualizer, scroller, tree, rows, result, selected }: Properties): void {
  const place = useRef<Place | null>(null);

  useLayoutEffect(() => {
    const [inner, outer, known] = [tree.current, scroller, place.current];
    // Whoever looks at the verdict wants to see the new one.
    if (!inner || !outer || !known || outer.scrollTop === 0) return;
    const at = rows.findIndex((row) => row.kind === "finding" && sameFinding(row.found, known.found));
    if (at < 0) return;
    const above = rows.slice(0, at).reduce((sum, row) => sum + heightOf(row), 0);
    const now = inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + above;
    outer.scrollTop += now - known.offset;
    // Only a new result moves the place; other reasons for new rows leave it alone.
  }, [result]);

  useEffect(() => {
    const outer = scroller;
    if (!outer) return undefined;
    const note = (): void => {
      const { scrollTop, clientHeight } = outer;
      let first: Place | null = null;
      for (const { index, start } of virtualizer.getVirtualItems()) {
        const row = rows[index];
        const offset = start - scrollTop;
        if (row?.kind !== "finding" || offset < 0 || offset > clientHeight) continue;
        const here = { found: row.found, offset };
        if (row.found.nth === selected) {
          place.current = here;
          return;
        }
        first ??= here;
      }
      place.current = first;
    };
    note();
    outer.addEventListener("scroll", note, { passive: true });
    return () => outer.removeEventListener("scroll", note);
  });
}
