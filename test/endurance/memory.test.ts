import { spawnSync } from "node:child_process";
import { join } from "node:path";

const CHECKS = process.env["WUYI_FULL"] ? 10_000 : 1_000;
/**
 * What a process may hold more after its last checks than after four tenths of them: compiled code, and the
 * collector's own slack. Before that the engine still compiles what is seldom run. One finding that every check left behind (some 300 bytes) would be 1.8 MB after 6,000
 * checks; one report (21 rows, some 10 KB) would be 6 MB after 600.
 */
const MOST_GROWTH = 1 << 20;

test(`${CHECKS} checks in one process, each of other firms: no memory is kept`, () => {
  const child = spawnSync(process.execPath, ["--expose-gc", join(__dirname, "many-checks.cjs"), String(CHECKS)], {
    encoding: "utf8",
    maxBuffer: 1 << 20,
  }); // prettier-ignore
  expect([child.status, child.stderr]).toEqual([0, ""]);
  const held = JSON.parse(child.stdout) as number[];
  expect(held).toHaveLength(10);
  const growth = held[9]! - held[3]!;
  process.stdout.write(`endurance: ${CHECKS} checks, ${(held[9]! / 1048576).toFixed(1)} MB held, ${(growth / 1024).toFixed(0)} KB grown\n`); // prettier-ignore
  expect(growth).toBeLessThan(MOST_GROWTH);
}, 1_200_000);
