import { readFileSync } from "node:fs";
import { NODE_CODEC } from "../../cli/check/codec";
import { REPORT_SHEET } from "../../src/sheet";
import { readBook } from "../../xlsx";
import { Desk, type Ended } from "./command";

const FULL = process.env["WUYI_FULL"] !== undefined;
/** More writes than a command makes: the loop ends at the call that is never reached. */
const MOST_WRITES = 40;

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.clear());

const isTemporary = (name: string): boolean => name.endsWith(".tmp") || name.endsWith(".lock");
const temporaries = (): string[] => Object.keys(desk.files()).filter(isTemporary);
const without = (files: Record<string, string>, which: (name: string) => boolean): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !which(name)));

/** The amount that a whole marked copy shows in the faulty cell. */
function amountInCopy(): unknown {
  const book = readBook(readFileSync(desk.copy), NODE_CODEC);
  expect(book.sheets.map(({ name }) => name)).toEqual(["申报汇总", REPORT_SHEET]);
  return book.sheets[0]!.grid.columns[7]!.values[4];
}

/** Acceptances as the file holds them: whole. */
const acceptedCells = (): string[] =>
  (JSON.parse(readFileSync(desk.accepted, "utf8")) as { accepted: { cell: string }[] }).accepted.map(({ cell }) => cell); // prettier-ignore

/** Runs a command that fails or is stopped at its first write, its second, and so on, until it is not any more. */
async function atEveryWrite(
  what: string,
  act: (fault: string) => Promise<Ended>,
  look: (ended: Ended, at: number) => void | Promise<void>,
): Promise<number> {
  for (let at = 1; at <= MOST_WRITES; at++) {
    const counted = await act(`${at}:${what}`);
    if (!counted.err.includes(what) && counted.signal === null) return at - 1;
    await look(counted, at);
  }
  throw new Error(`more than ${MOST_WRITES} writes`);
}

const CODES = FULL ? ["ENOSPC", "EIO", "EDQUOT", "EACCES", "EPERM", "EROFS", "EBUSY", "ETXTBSY"] : ["ENOSPC"];

test.each(CODES)(
  "%s at any write while marking: one line, and the copy as it was",
  async (code) => {
    await desk.mark();
    desk.fill(551);
    const before = desk.files();
    const writes = await atEveryWrite(code, (fault) => desk.mark(fault), ({ code: exit, out, err }) => {
    expect(exit).toBe(2);
    expect(out).toContain("申报 551 万元");
    expect(err).toMatch(new RegExp(`^[^\\n]*：无法写入 [^\\n]*申报\\.xlsx（${code}）。[^\\n]*原有文件没有改动。\\n$`));
    expect(desk.files()).toEqual(before);
  }); // prettier-ignore
    // A folder, a file opened, written, brought to the disk, closed and moved.
    expect(writes).toBeGreaterThanOrEqual(6);
    expect(amountInCopy()).toBe(551);
  },
  600_000,
);

test.each([
  ["ENOSPC", "磁盘空间不足"],
  ["EACCES", "没有写入权限"],
  ["EROFS", "没有写入权限"],
  ["EBUSY", "正被别的程序使用"],
])("%s says what to do, and a new copy leaves nothing behind", async (code, says) => {
  const before = desk.files();
  const { err } = await desk.mark(`2:${code}`);
  expect(err).toContain(says);
  expect(without(desk.files(), (name) => name === "标记/")).toEqual(before);
});

const SIGNALS = FULL ? ["SIGINT", "SIGTERM", "SIGHUP"] : ["SIGINT"];

test.each(SIGNALS)("%s at any write while marking: the copy is whole, and nothing lies beside it", async (signal) => {
  await desk.mark();
  let amount = 551;
  desk.fill(amount);
  const writes = await atEveryWrite(signal, (fault) => desk.mark(fault), (ended) => {
    expect(ended.signal).toBe(signal);
    expect(temporaries()).toEqual([]);
    expect(amountInCopy()).toBe(amount);
    desk.fill(++amount);
  });
  expect(writes).toBeGreaterThanOrEqual(6);
}, 600_000); // prettier-ignore

test("killed at any write while marking: the copy is whole, and the next run works as if nothing had been", async () => {
  await desk.mark();
  let amount = 550;
  const writes = await atEveryWrite("SIGKILL", (fault) => {
    desk.fill(++amount);
    return desk.mark(fault);
  }, async (ended) => {
    expect(ended.signal).toBe("SIGKILL");
    expect([amount - 1, amount]).toContain(amountInCopy());
    expect(temporaries().length).toBeLessThanOrEqual(1);
    const left = temporaries();
    const next = await desk.mark();
    expect([next.code, next.err]).toEqual([1, `标记副本：${desk.copy}\n`]);
    expect(amountInCopy()).toBe(amount);
    expect(temporaries()).toEqual(left);
    desk.sweep(left);
  });
  expect(writes).toBeGreaterThanOrEqual(6);
}, 600_000); // prettier-ignore

test.each(CODES)(
  "%s at any write while accepting: one line, and the acceptances as they were",
  async (code) => {
    await desk.accept("H5");
    const before = desk.files();
    const writes = await atEveryWrite(code, (fault) => desk.accept("H5", fault), ({ code: exit, err }) => {
    expect(exit).toBe(2);
    expect(err).toMatch(new RegExp(`^[^\\n]*：无法写入 [^\\n]*\\.wuyi\\.json（${code}）。[^\\n]*\\n$`));
    expect(desk.files()).toEqual(before);
  }); // prettier-ignore
    expect(writes).toBeGreaterThanOrEqual(8);
  },
  600_000,
);

test.each(FULL ? ["SIGINT", "SIGTERM", "SIGKILL"] : ["SIGTERM", "SIGKILL"])(
  "%s at any write while accepting: what was accepted before is there, and the next run is not held up",
  async (signal) => {
    await desk.accept("H5");
    const writes = await atEveryWrite(signal, (fault) => desk.accept("H5", fault), async (ended) => {
      expect(ended.signal).toBe(signal);
      expect(acceptedCells()).toEqual(["H5"]);
      if (signal !== "SIGKILL") expect(temporaries()).toEqual([]);
      const next = await desk.accept("H5");
      expect(next.code).toBe(0);
      desk.sweep(temporaries());
    });
    expect(writes).toBeGreaterThanOrEqual(8);
  },
  600_000,
); // prettier-ignore
