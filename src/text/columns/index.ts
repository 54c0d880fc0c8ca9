import type { Language } from "../language";
import { CHINESE } from "./chinese";
import { ENGLISH } from "./english";
import type { ColumnWords } from "./words";

export type { ColumnRead, ColumnReason, ColumnWords } from "./words";

/** What reports say of the columns that were read, in each language. */
export const COLUMN_WORDS: Readonly<Record<Language, ColumnWords>> = { zh: CHINESE, en: ENGLISH };
