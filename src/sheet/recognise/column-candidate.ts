import type { ColumnHeader } from "./column-header";
import type { Stage } from "./near-words";

/** A column with what stands above it. */
export interface HeadedColumn {
  readonly at: number;
  readonly header: ColumnHeader;
}

/** A column that could be what a key means. */
export interface Candidate extends HeadedColumn {
  readonly rank: number;
  readonly stage: Stage | undefined;
}
