import {
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { ofSingleValues, type NamedFunction } from "./built-in";
import { LONGEST_TEXT } from "./longest-text";
import { textOf } from "./number-as-text";
import { asNumber } from "./text-as-number";

const invalid = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);
const text = (value: string): BaseValueObject => StringValueObject.create(value);

/** A text with another in the places of a third. */
function substituted(whole: string, old: string, put: string, at: number | undefined): string | undefined {
  if (old === "") return whole;
  const pieces = whole.split(old);
  if (at !== undefined) {
    if (at >= pieces.length) return whole;
    return `${pieces.slice(0, at).join(old)}${put}${pieces.slice(at).join(old)}`;
  }
  const length = whole.length + (pieces.length - 1) * (put.length - old.length);
  return length > LONGEST_TEXT ? undefined : pieces.join(put);
}

/** REPT and SUBSTITUTE, which know how long a text may be before they make it: the engine makes gigabytes. */
export const LONG_TEXTS: readonly NamedFunction[] = [
  ofSingleValues("REPT", (value, count) => {
    const times = asNumber(count!);
    const piece = textOf(value!);
    if (times === undefined || times < 0 || piece.length * Math.trunc(times) > LONGEST_TEXT) return invalid();
    return text(piece.repeat(Math.trunc(times)));
  }),
  ofSingleValues("SUBSTITUTE", (value, old, put, instance) => {
    const at = instance === undefined || instance.isNull() ? undefined : asNumber(instance);
    if (instance !== undefined && !instance.isNull() && (at === undefined || at < 1)) return invalid();
    const found = substituted(textOf(value!), textOf(old!), textOf(put!), at && Math.floor(at));
    return found === undefined ? invalid() : text(found);
  }),
];
