import { ITEMS } from "../../policy";
import { isColumnKey } from "../recognise/vocabulary";
import type { HeaderMapping } from "./header-mapping";

const ROLES: readonly unknown[] = ["claims", "veto", "history", "none"];
const isItem = (value: unknown): boolean => ITEMS.some(({ id }) => id === value);

/** Whether a value read from outside is a mapping, whole. */
export function isHeaderMapping(value: unknown): value is HeaderMapping {
  if (typeof value !== "object" || value === null) return false;
  const { print, rows, lead, columns, isHeader, role, item } = value as {
    [K in keyof HeaderMapping]: unknown;
  };
  const [roles, items] = [role, item] as ({ from?: unknown; to?: unknown } | null | undefined)[];
  return (
    typeof print === "string" &&
    Number.isSafeInteger(rows) &&
    Number.isSafeInteger(lead) &&
    Array.isArray(columns) &&
    columns.every(
      (means) => means === null || (Array.isArray(means) && means.every((key) => isColumnKey(key as string))),
    ) &&
    (isHeader === undefined || isHeader === true) &&
    (roles === undefined || (ROLES.includes(roles?.from) && ROLES.slice(0, 3).includes(roles!.to))) &&
    (items === undefined || ((items?.from === null || isItem(items?.from)) && isItem(items!.to)))
  );
}
