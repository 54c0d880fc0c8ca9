import { CellError } from "../../../src/formula";
import type { ErrorCode } from "../../../src/formula";

/** What stands for a value that JSON does not know, in the page and here. */
const KIND = "$";

/** A value as `packed` in the page's script writes it. */
type Packed =
  | null
  | string
  | number
  | boolean
  | readonly Packed[]
  | { readonly [KIND]: "nothing" }
  | { readonly [KIND]: "number"; readonly text: string }
  | { readonly [KIND]: "set"; readonly values: readonly Packed[] }
  | { readonly [KIND]: "error"; readonly code: ErrorCode; readonly message: string }
  | { readonly [name: string]: Packed };

/** A value out of the page, with its sets, its errors of cells, and what is left out, as they were there. */
export function unpacked(value: Packed): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(unpacked);
  const object = value as { readonly [name: string]: Packed };
  switch (object[KIND]) {
    case "nothing":
      return undefined;
    case "number":
      return Number(object.text);
    case "set":
      return new Set((object.values as readonly Packed[]).map(unpacked));
    case "error":
      return new CellError(object.code as ErrorCode, object.message as string);
    default:
      return Object.fromEntries(Object.entries(object).map(([name, one]) => [name, unpacked(one)]));
  }
}
