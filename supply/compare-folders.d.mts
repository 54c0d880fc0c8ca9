export interface Difference {
  readonly file: string;
  readonly kind: "first" | "second" | "content";
}

export function hashesIn(folder: string): ReadonlyMap<string, string>;
export function differencesBetween(first: string, second: string): readonly Difference[];
export function firstDifference(
  one: Buffer,
  other: Buffer,
): { readonly at: number; readonly one: string; readonly other: string };
