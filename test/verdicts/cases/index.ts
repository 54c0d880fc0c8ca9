import type { VerdictKind } from "../case";
import { DECISIONS } from "./decisions";
import { FILES } from "./files";
import { LISTS } from "./lists";
import { MERGED } from "./merged";
import { NAMES } from "./names";
import { REPEATED } from "./repeated";
import { ROWS } from "./rows";
import { SHOWN } from "./shown";
import { UNREAD } from "./unread";
import { WORDS } from "./words";

/** Every deceitful or mistaken workbook with its honest twin, by kind. */
export const KINDS: readonly VerdictKind[] = [
  MERGED,
  REPEATED,
  NAMES,
  LISTS,
  UNREAD,
  ROWS,
  WORDS,
  DECISIONS,
  SHOWN,
  FILES,
];
