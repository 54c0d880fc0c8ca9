import type { Visibility } from "../package";
import type { DefinedName, SheetContent } from "../open";
import type { StyleChoice } from "../styles";

/** A sheet of a file that is no package, as it is to be written into one. */
export interface ForeignSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly content: SheetContent<StyleChoice>;
}

/** A workbook that was read from another kind of file. */
export interface ForeignBook {
  readonly sheets: readonly ForeignSheet[];
  readonly definedNames: readonly DefinedName[];
  readonly activeSheet: number;
  readonly date1904: boolean;
  /** Every program computes all formulas when it opens the file: the values that it holds are shown nowhere. */
  readonly recomputes?: boolean;
}

/** A sheet on which nothing but its cells is said. */
export const PLAIN_LAYOUT = {
  columns: [],
  merges: [],
  frozen: { rows: 0, columns: 0 },
  showGridlines: true,
  zoom: 100,
} as const satisfies Partial<SheetContent>;
