import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { NODE_CODEC } from "../../cli/check/codec";
import { readBook } from "../../xlsx";
import { COMMAND, Desk, command } from "./command";

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.clear());

const names = (): string[] => Object.keys(desk.files()).sort();

test("four runs that mark into one folder at once: one whole copy, and nothing beside it", async () => {
  const runs = await Promise.all([1, 2, 3, 4].map(() => desk.mark()));
  for (const { code, err } of runs) expect([code, err]).toEqual([1, `标记副本：${desk.copy}\n`]);
  expect(names()).toEqual(["标记/", "标记/申报.xlsx", "申报.xlsx"].sort());
  expect(readBook(readFileSync(desk.copy), NODE_CODEC).sheets).toHaveLength(2);
}, 120_000);

test("runs that accept different cells at once: none forgets what another accepted", async () => {
  desk.fillAll();
  const cells = ["H3", "H4", "H5", "H6"];
  const runs = await Promise.all(cells.map((cell) => desk.accept(cell)));
  for (const { code } of runs) expect(code).toBeLessThanOrEqual(1);
  const { accepted } = JSON.parse(readFileSync(desk.accepted, "utf8")) as { accepted: { cell: string }[] };
  expect(accepted.map(({ cell }) => cell).sort()).toEqual(cells);
  expect(names()).toEqual(["申报.xlsx", "申报.xlsx.wuyi.json"]);
}, 120_000);

const FULL_DEVICE = "/dev/full";
const onLinux = existsSync(FULL_DEVICE) ? test : test.skip;

onLinux("a disk that is full under the printed report: one line, and not exit 0 or 1", async () => {
  const device = openSync(FULL_DEVICE, "w");
  try {
    const { code, err } = await command(["check", "--json", desk.book], undefined, device);
    expect([code, err]).toEqual([2, "结果没有写完（ENOSPC），请勿使用。请检查磁盘空间后再运行。\n"]);
  } finally {
    closeSync(device);
  }
});

/** Runs the command under a limit of the size of any file it writes: 4 KB, in the half kilobytes of POSIX. */
onLinux(
  "a real limit of the system, in the middle of writing: one line, and the copy as it was",
  async () => {
    await desk.mark();
    desk.fill(551);
    const before = desk.files();
    const limited = spawnSync("sh", ["-c", 'trap "" XFSZ; ulimit -f 8; exec "$@"', "-", process.execPath, COMMAND, "check", desk.book, "--marked", desk.marked], { encoding: "utf8" }); // prettier-ignore
    expect(limited.stderr).toContain("无法写入");
    expect(limited.stderr).toContain("EFBIG");
    expect(limited.status).toBe(2);
    expect(desk.files()).toEqual(before);
  },
);
