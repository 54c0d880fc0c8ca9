/** A piece of a formula, as people type it; always one operand, so that it can stand anywhere. */
export type Expression = string;

/** A text as it stands in a formula. */
export const quotedText = (text: string): Expression => `"${text.replaceAll('"', '""')}"`;

const constant = (value: number | string): Expression =>
  typeof value === "number" ? numeral(value) : quotedText(value);

/**
 * A number as it stands in a formula: plain digits, at most 15 of them.
 *
 * @example numeral(0.1 + 0.2) // "0.3"
 */
export const numeral = (value: number): Expression => String(Number(value.toPrecision(15)));

/** The whole number that an expression plainly is; undefined where it has to be computed. */
export const wholeNumber = (expression: Expression): number | undefined =>
  /^\d+$/.test(expression) ? Number(expression) : undefined;

/** A row of constants, `{1,2}`. */
export const row = (values: readonly (number | string)[]): Expression =>
  `{${values.map(constant).join(",")}}`;

/** Rows of constants, `{1,2;3,4}`. */
export const table = (rows: readonly (readonly number[])[]): Expression =>
  `{${rows.map((one) => one.map(constant).join(",")).join(";")}}`;

/** A call; arguments in order. */
export const call = (name: string, ...given: readonly Expression[]): Expression =>
  `${name}(${given.join(",")})`;

/** `SUBSTITUTE` of several texts, one after the other. */
export const replaced = (
  text: Expression,
  ...pairs: readonly (readonly [Expression, Expression])[]
): Expression => pairs.reduce((inner, [from, to]) => call("SUBSTITUTE", inner, from, to), text);
