import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differencesBetween, firstDifference } from "../../supply/compare-folders.mjs";
import { ROOT } from "./lock-file";

const folder = mkdtempSync(join(tmpdir(), "wuyi-compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file more, a file less and a byte that differs are each told", () => {
  const [first, second] = [join(folder, "a"), join(folder, "b")];
  for (const one of [first, second]) {
    mkdirSync(join(one, "in"), { recursive: true });
    writeFileSync(join(one, "in/same.js"), "same");
    writeFileSync(join(one, "in/other.js"), one);
  }
  writeFileSync(join(first, "more.js"), "");
  writeFileSync(join(second, "less.js"), "");
  expect(differencesBetween(first, second)).toEqual([
    { file: "in/other.js", kind: "content" },
    { file: "less.js", kind: "second" },
    { file: "more.js", kind: "first" },
  ]);
  expect(differencesBetween(first, first)).toEqual([]);
});

test("the first byte that differs is found, and what stands around it", () => {
  const found = firstDifference(Buffer.from(`${"a".repeat(100)}1b`), Buffer.from(`${"a".repeat(100)}2b`));
  expect(found).toEqual({ at: 100, one: `${"a".repeat(40)}1b`, other: `${"a".repeat(40)}2b` });
  expect(firstDifference(Buffer.from("a"), Buffer.from("ab")).at).toBe(1);
});

// Minutes of building: `npm run reproducible` by itself, and `npm run test:full`.
if (process.env["WUYI_FULL"]) {
  test("two builds in different places, at different times, are the same bytes", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "supply/reproducible.mjs")], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/两次构建逐字节相同：\d{3,} 个文件/);
  }, 1_800_000);
}
