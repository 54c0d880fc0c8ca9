import type { Grid } from "../grid";
import { isOwnReport } from "../recognise/own-report";
import { recognise } from "../recognise/role";
import { headerOf, headerPrint } from "./header-print";
import type { HeaderMapping } from "./header-mapping";
import { saysSomething } from "./says-something";

/** A sheet's header that is known, and where it stands. Rows and columns count from 0. */
export interface KnownHeader<M extends HeaderMapping> {
  readonly mapping: M;
  readonly bottom: number;
  readonly left: number;
}

/** Headers stand among the first rows. */
const DEEPEST = 30;

/** The headers of which a person has said something. */
export class KnownHeaders<M extends HeaderMapping = HeaderMapping> {
  private readonly byPrint = new Map<string, M>();
  private readonly heights = new Set<number>();

  constructor(mappings: readonly M[]) {
    for (const mapping of mappings) {
      if (!saysSomething(mapping)) continue;
      this.byPrint.set(mapping.print, mapping);
      this.heights.add(mapping.rows);
    }
  }

  /**
   * The first header of a sheet that is known. Where the sheet's own table begins elsewhere, a header counts
   * only if the person said that such a row is one: what stands above it would be lost.
   */
  find(grid: Grid): KnownHeader<M> | undefined {
    if (this.byPrint.size === 0 || isOwnReport(grid)) return undefined;
    // A sheet can have thousands of merged cells below.
    const first = { ...grid, merges: grid.merges.filter(({ top }) => top <= DEEPEST) };
    const heights = [...this.heights].sort((a, b) => b - a);
    for (let bottom = 0; bottom < Math.min(DEEPEST, grid.rowCount); bottom++) {
      for (const height of heights) {
        const top = bottom - height + 1;
        const header = top < 0 ? undefined : headerOf(first, { headerTop: top, headerBottom: bottom });
        const mapping = header && this.byPrint.get(headerPrint(header.texts));
        if (!mapping || mapping.rows !== height) continue;
        const own = recognise(grid);
        const elsewhere = own.role !== "none" && own.layout?.headerBottom !== bottom;
        if (!elsewhere || mapping.isHeader) return { mapping, bottom, left: header!.left };
      }
    }
    return undefined;
  }
}
