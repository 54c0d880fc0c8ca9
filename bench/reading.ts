import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NODE_CODEC } from "../cli/check/codec";
import { check, type Grid } from "../src/sheet";
import { readBook } from "../xlsx";
import { writeLargeBook } from "./large-book";

const ROWS = 100_000;
const ROUNDS = 9;

/**
 * What a check cost before sheets were read by evidence, in passes over the same cells. A machine's speed falls out
 * of it.
 */
const BEFORE = 4.95;

/** The least that any reader does: each cell looked at once, each text told from the others. */
function onePass(grids: readonly Grid[]): number {
  const texts = new Map<string, number>();
  let sum = 0;
  for (const { columns } of grids)
    for (const column of columns)
      for (const value of column?.values ?? []) {
        if (typeof value === "number") sum += value;
        else if (typeof value === "string") {
          const text = value.trim().normalize("NFKC");
          texts.set(text, (texts.get(text) ?? 0) + 1);
        }
      }
  return sum + texts.size;
}

/** The processor's milliseconds: what else the machine does is not counted. */
function spent(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-bench-"));
  try {
    const file = join(folder, "large.xlsx");
    await writeLargeBook(file, ROWS);
    const grids = readBook(readFileSync(file), NODE_CODEC).sheets.map(({ grid }) => grid);
    const [checks, passes]: [number[], number[]] = [[], []];
    for (let round = 0; round <= ROUNDS; round++) {
      const [whole, pass] = [spent(() => check(grids)), spent(() => onePass(grids))];
      // The first round warms up.
      if (round > 0) [checks, passes].forEach((times, at) => times.push([whole, pass][at]!));
    }
    const ratio = median(checks) / median(passes);
    process.stdout.write(
      `${ROWS} 行：检查 ${median(checks).toFixed(0)} 毫秒，逐格看一遍 ${median(passes).toFixed(0)} 毫秒，` +
        `${ratio.toFixed(2)} 倍；以前 ${BEFORE.toFixed(2)} 倍，今为以前的 ${(ratio / BEFORE).toFixed(2)}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
