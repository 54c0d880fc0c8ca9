import type { Block } from "../src/formula";
import { seeded } from "../test/properties/random";

export const ROWS = 100_000;

/** A column of claims as offices have them: most to the 万元 or the hundredth, some to the 元, a few computed. */
export function column(rows: number, largest: number, seed: number): number[][] {
  const random = seeded(seed);
  return Array.from({ length: rows }, () => {
    const amount = random() * largest;
    const kind = random();
    if (kind < 0.3) return [Math.round(amount)];
    if (kind < 0.7) return [Math.round(amount * 100) / 100];
    if (kind < 0.95) return [Math.round(amount * 10_000) / 10_000];
    return [amount];
  });
}

/** Median nanoseconds a row over several runs, the first ones thrown away. */
export async function perRow(rows: number, run: () => unknown, runs = 15, warmUp = 5): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < runs + warmUp; n++) {
    const start = process.hrtime.bigint();
    await run();
    if (n >= warmUp) times.push(Number(process.hrtime.bigint() - start) / rows);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** On how many rows two results differ. */
export function differences(ours: Block, theirs: readonly (readonly number[])[]): number {
  return theirs.reduce((count, [value], row) => count + (value === ours[row]![0] ? 0 : 1), 0);
}
