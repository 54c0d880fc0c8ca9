import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { byteLength, bytesOf } from "./byte-length";
import { ofSingleValues, type NamedFunction } from "./built-in";
import { textOf } from "./number-as-text";
import { asNumber } from "./text-as-number";
import { wildcardSource } from "./wildcards";

/** A character of one byte, and one of two. */
const ONE_BYTE = "[\\u0000-\\u00FF]";

/**
 * SEARCH and SEARCHB with `?` and `*`, which the engine looks for as they are. SEARCHB counts bytes, and its `?` is
 * one byte: it finds where the first letter or digit stands behind Chinese characters.
 */
function search(inBytes: boolean): (...values: BaseValueObject[]) => BaseValueObject {
  return (wanted, within, from) => {
    const start = from === undefined || from.isNull() ? 1 : asNumber(from);
    if (start === undefined) return ErrorValueObject.create(ErrorType.VALUE);
    const text = textOf(within!);
    const skipped = inBytes ? bytesOf(text, Math.floor(start) - 1) : Math.floor(start) - 1;
    if (start < 1 || skipped > text.length) return ErrorValueObject.create(ErrorType.VALUE);
    const place = text
      .slice(skipped)
      .search(new RegExp(wildcardSource(textOf(wanted!), inBytes ? ONE_BYTE : undefined), "iu"));
    if (place < 0) return ErrorValueObject.create(ErrorType.VALUE);
    const found = skipped + place;
    return NumberValueObject.create(1 + (inBytes ? byteLength(text.slice(0, found)) : found));
  };
}

export const SEARCHING: readonly NamedFunction[] = [
  ofSingleValues("SEARCH", search(false)),
  ofSingleValues("SEARCHB", search(true)),
];
