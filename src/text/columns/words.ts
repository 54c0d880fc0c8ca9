/** Why a column was taken for what it was taken for; see the sheet's recognition. */
export interface ColumnReason {
  readonly kind: "word" | "near-word" | "content" | "only" | "person" | "mapping";
  readonly words?: string;
}

/** A column as it was read. */
export interface ColumnRead {
  /** Empty where the column has none. */
  readonly header: string;
  readonly meaning: string;
  /** `null` where it holds no money. */
  readonly unit: { readonly name: string; readonly from?: "header" | "above" | "usual" } | null;
  readonly because: ColumnReason;
}

/** What reports say of the columns that were read. */
export interface ColumnWords {
  /** What a column was taken for, and why, in one sentence. */
  readonly column: (read: ColumnRead) => string;
  /** Why alone. */
  readonly reason: (read: Pick<ColumnRead, "meaning" | "because">) => string;
}
