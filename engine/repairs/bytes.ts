import {
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { byteLength, bytesBetween } from "./byte-length";
import { ofSingleValues, type NamedFunction } from "./built-in";
import { textOf } from "./number-as-text";
import { asNumber } from "./text-as-number";

type Value = BaseValueObject;
const invalid = (): Value => ErrorValueObject.create(ErrorType.VALUE);

/** A count of bytes; one where it is left out. */
function countOf(value: Value | undefined): number | undefined {
  const count = value === undefined ? 1 : asNumber(value);
  return count === undefined || count < 0 ? undefined : Math.floor(count);
}

/** LEFTB, RIGHTB and MIDB: the engine takes MIDB's start for letters, and whole characters for half ones. */
export const BYTES: readonly NamedFunction[] = [
  ofSingleValues("LEFTB", (text, bytes) => {
    const count = countOf(bytes);
    return count === undefined ? invalid() : StringValueObject.create(bytesBetween(textOf(text!), 0, count));
  }),
  ofSingleValues("RIGHTB", (text, bytes) => {
    const count = countOf(bytes);
    const all = byteLength(textOf(text!));
    return count === undefined ? invalid() : StringValueObject.create(bytesBetween(textOf(text!), Math.max(0, all - count), all)); // prettier-ignore
  }),
  ofSingleValues("MIDB", (text, start, bytes) => {
    const [from, count] = [countOf(start), countOf(bytes)];
    if (from === undefined || from < 1 || count === undefined) return invalid();
    return StringValueObject.create(bytesBetween(textOf(text!), from - 1, from - 1 + count));
  }),
];
