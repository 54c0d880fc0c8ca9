import type { Day } from "../calendar";
import type { Grid } from "./grid";
import type { Role } from "./recognise/role";
import type { ColumnKey } from "./recognise/vocabulary";

/** What a person decided about a sheet, over what was recognised. */
export interface SheetSetting {
  readonly role?: Role;
  /** The item of all its claims, by id or name. */
  readonly item?: string;
  /** The last row of the header, as people count: from 1. */
  readonly headerRow?: number;
  /** Columns by letter; an empty text says that the sheet has no such column, whatever a header seems to say. */
  readonly columns?: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Left out where the person said it of this very sheet, and not of its header before. */
  readonly by?: "mapping";
}

/** A veto list or a history kept in a book of its own. */
export interface ListBook {
  readonly role: "veto" | "history";
  /** How sentences name it: the file. */
  readonly name: string;
  readonly grids: readonly Grid[];
}

/** A finding that a person accepted; it comes back when its row says something else. */
export interface AcceptedFinding {
  readonly sheet: string;
  /** A1; `null` for a finding about a whole sheet. */
  readonly cell: string | null;
  readonly code: string;
  /** What its row said when it was accepted (`rowPrint`); the cell alone where it is in no table. */
  readonly shown: string;
  readonly reason: string;
}

/**
 * Decisions that came with a workbook, inside it or in a file beside it. Whoever submitted it may have made
 * them, so they count only where the person who checks takes them over.
 */
export interface InsideDecisions {
  readonly from: "book" | "beside";
  /** Whether the person who checks said that they are to be used. */
  readonly used: boolean;
  readonly start?: Day;
  readonly sheets: Readonly<Record<string, SheetSetting>>;
  readonly accepted: readonly AcceptedFinding[];
}

/** What a check is told besides the workbook. */
export interface CheckOptions {
  /** The policy's first day (article 22); dates are not judged without it. */
  readonly start?: Day;
  readonly lists?: readonly ListBook[];
  /** By the sheet's name. */
  readonly sheets?: Readonly<Record<string, SheetSetting>>;
  readonly accepted?: readonly AcceptedFinding[];
  /** What came with the workbook; each decision is told with what it changes. */
  readonly inside?: readonly InsideDecisions[];
}
