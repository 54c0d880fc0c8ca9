import { depthOf, canonicalJson, withoutSpace } from "./canonical";
import { CELL_VERSION, CHECK_VERSION, FORMAT, type Receipt } from "./receipt";
import { isReceipt } from "./receipt-shape";
import { sealOf } from "./seal";

/** Why a text is no receipt that can be computed again. */
export type ReceiptFault =
  /** No JSON at all. */
  | { readonly kind: "not-json" }
  /** JSON of something else, or a receipt with fields missing. */
  | { readonly kind: "not-receipt" }
  /** Of a later format than this program knows. */
  | { readonly kind: "newer"; readonly version: number }
  /** Its content does not go with its own hash. */
  | { readonly kind: "altered" };

/** No receipt nests as deep. */
const DEEPEST = 16;
const BYTE_ORDER_MARK = "\ufeff";

/** Whether a content goes with its hash. A number too large to be one (`1e999`) goes with none. */
function isSealed(content: Receipt, sha256: unknown): boolean {
  try {
    return sealOf(content) === sha256;
  } catch {
    return false;
  }
}

/**
 * Reads a receipt that may come from anywhere. White space between tokens says nothing; whatever else differs
 * from the text that the program would write (a field given twice, a number written another way) counts as
 * altered, since it could show people something else than is computed.
 *
 * @example readReceipt("{}") // { kind: "not-receipt" }
 */
export function readReceipt(text: string): Receipt | ReceiptFault {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (depthOf(json) > DEEPEST) return { kind: "not-receipt" };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: "not-json" };
  }
  if (value === null || !Object.hasOwn(value as object, "format")) return { kind: "not-receipt" };
  const { format, version, kind, sha256 } = value as Record<string, unknown>;
  if (format !== FORMAT || !Number.isSafeInteger(version)) return { kind: "not-receipt" };
  const newest = kind === "cell" ? CELL_VERSION : CHECK_VERSION;
  if ((version as number) > newest) return { kind: "newer", version: version as number };
  if (!isSealed(value as Receipt, sha256)) return { kind: "altered" };
  if (!isReceipt(value)) return { kind: "not-receipt" };
  return withoutSpace(json) === canonicalJson(value) ? (value as Receipt) : { kind: "altered" };
}

/** Whether a reading ended in a fault. */
export const isFault = (read: Receipt | ReceiptFault): read is ReceiptFault => !("format" in read);
