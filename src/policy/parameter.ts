/**
 * The first day of the policy. Article 22 leaves the day open (some day of 2024), so the parameters that
 * hold from the beginning name it and do not invent a date.
 */
export const POLICY_START = "policy-start";

/** An ISO day, `2025-07-01`. */
export type IsoDay = string;

/** One value of a parameter and the day from which it holds (article 21 lets amounts be adjusted). */
export interface HeldValue {
  readonly from: typeof POLICY_START | IsoDay;
  readonly value: number;
}

/** A number that the policy sets: its values in the order in which they came to hold. */
export type Parameter = readonly HeldValue[];

/**
 * A parameter that has held since the first day.
 *
 * @example fromStart(200)
 */
export function fromStart(value: number): Parameter {
  return [{ from: POLICY_START, value }];
}

/**
 * The same parameter with a new value from a day on. The earlier values stay: a claim of last year is
 * still computed with them.
 *
 * @example adjusted(fromStart(200), "2025-07-01", 250)
 */
export function adjusted(parameter: Parameter, from: IsoDay, value: number): Parameter {
  return [...parameter, { from, value }];
}

/**
 * The value of a parameter on a day; without a day, the newest one.
 *
 * @example valueOf(adjusted(fromStart(200), "2025-07-01", 250), "2025-06-30") // 200
 */
export function valueOf(parameter: Parameter, day?: IsoDay): number {
  const held =
    day === undefined
      ? parameter.at(-1)
      : parameter.findLast(({ from }) => from === POLICY_START || from <= day);
  if (held === undefined) throw new RangeError("a parameter without a value");
  return held.value;
}
