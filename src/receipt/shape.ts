/** Whether a value read from outside has a shape. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === "string";
export const flag: Shape = (value) => typeof value === "boolean";
export const number: Shape = (value) => Number.isFinite(value);
/** A whole number, 0 or more. */
export const count: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
/** A whole number, 1 or more. */
export const ordinal: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 1;
export const nothing: Shape = (value) => value === null;

export const matching =
  (pattern: RegExp): Shape =>
  (value) =>
    typeof value === "string" && pattern.test(value);

export const oneOf =
  (...accepted: readonly unknown[]): Shape =>
  (value) =>
    accepted.includes(value);

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

export const list =
  (shape: Shape, least = 0): Shape =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every((one) => shape(one));

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object with these fields and no others; the second ones may be left out. */
export const fields = (
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape => {
  const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value) =>
    isObject(value) &&
    Object.keys(required).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, field]) => known.get(key)?.(field) === true);
};

/** An object whose fields may have any name. */
export const record =
  (shape: Shape): Shape =>
  (value) =>
    isObject(value) && Object.values(value).every((field) => shape(field));
