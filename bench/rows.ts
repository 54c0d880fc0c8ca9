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

/** Something to time: its name, what it does, over how many rows, and how often it is worth running. */
export interface Contestant {
  readonly name: string;
  readonly rows: number;
  readonly runs: number;
  run(): unknown;
}

const WARM_UP = 4;

/**
 * Median nanoseconds a row of each contestant. They take turns, so that whatever else the machine does falls on
 * all of them.
 */
export async function perRow(contestants: readonly Contestant[]): Promise<number[]> {
  const times = contestants.map((): number[] => []);
  const rounds = Math.max(...contestants.map(({ runs }) => runs)) + WARM_UP;
  for (let round = 0; round < rounds; round++) {
    for (const [at, { rows, runs, run }] of contestants.entries()) {
      if (round >= runs + WARM_UP) continue;
      const start = process.hrtime.bigint();
      await run();
      if (round >= WARM_UP) times[at]!.push(Number(process.hrtime.bigint() - start) / rows);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

/** On how many rows two results differ. */
export function differences(ours: Block, theirs: readonly (readonly number[])[]): number {
  return theirs.reduce((count, [value], row) => count + (value === ours[row]![0] ? 0 : 1), 0);
}
