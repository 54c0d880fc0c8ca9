import { OTHER_READINGS } from "../../src/policy";
import { examineSteps, type Grid, type ReadingEffect } from "../../src/sheet";
import type { CheckLink } from "../../taskpane/check";
import { CheckRunner } from "../../taskpane/check";
import { LocalLink } from "../../taskpane/check/local-link";
import { WorkerLink } from "../../taskpane/check/worker-link";
import { ReadingComparison } from "../../taskpane/policy/comparison";
import {
  NOT_COMPARED,
  reduceComparison,
  type ComparisonEvent,
  type ComparisonState,
} from "../../taskpane/policy/comparison-state";
import { BookSession } from "../../taskpane/session";
import { claimRows, type Claim } from "../builders/claims";
import { FakeWorker, asWorker } from "../builders/fake-worker";
import { grid } from "../builders/grids";
import { MemoryPort } from "../builders/memory-port";
import { READINGS_BOOK } from "./harness/readings-book";

const book = (claims: readonly Claim[] = READINGS_BOOK): Grid => grid("申报汇总", claimRows(claims));

const byWorker = async (): Promise<CheckLink> => (await WorkerLink.open(() => asWorker(new FakeWorker())))!;
const bySlices = (): Promise<CheckLink> => Promise.resolve(new LocalLink());

function opened(port: MemoryPort, openLink: () => Promise<CheckLink> = bySlices) {
  const runner = new CheckRunner(new BookSession(port), openLink);
  port.watch((change) => runner.noteChange(change));
  return { port, runner, comparison: new ReadingComparison(runner) };
}

/** What the engine gives for every reading. */
function expected(grids: readonly Grid[]): ReadingEffect[] {
  const ended = <T>(steps: Generator<unknown, T>): T => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  const checked = ended(examineSteps(grids));
  return OTHER_READINGS.map(({ id }) => ended(checked.compare(id))!);
}

describe.each([
  ["in a worker", byWorker],
  ["in slices on the same thread", bySlices],
] as const)("comparing %s", (_, openLink) => {
  test("checks first, then says what the engine says", async () => {
    const { comparison, runner, port } = opened(new MemoryPort([book()]), openLink);
    await comparison.compare();
    const { compared, run, ended } = comparison.store.get();
    expect([run, ended]).toEqual([null, null]);
    expect([...compared!.effects.values()]).toEqual(expected([book()]));
    expect([...compared!.effects.values()].map(({ changed }) => changed.length)).toEqual([
      3, 1, 1, 1, 1, 0, 1,
    ]);
    expect(compared!.result).toBe(runner.store.get().result);
    expect(port.calls.filter((call) => !["read", "settings"].includes(call))).toEqual([]);
    runner.dispose();
  });

  test("many changed rows arrive whole and in order", async () => {
    const claims = Array.from({ length: 350 }, (_, at) => ({
      firm: at,
      项目: "设备补助",
      基数: 600,
      申报: 60,
      名称: `线${at}`,
      年度: 2024,
    }));
    const { comparison, runner } = opened(new MemoryPort([book(claims)]), openLink);
    await comparison.compare();
    expect(comparison.store.get().compared!.effects.get("R1")).toEqual(expected([book(claims)])[0]);
    runner.dispose();
  });
});

test("where the workbook was just checked, it is not read again", async () => {
  const { comparison, runner, port } = opened(new MemoryPort([book()]));
  await runner.check();
  await comparison.compare();
  expect(port.calls.filter((call) => call === "read")).toHaveLength(1);
});

test("after an edit it is checked again, and the new amounts are compared", async () => {
  const { comparison, port } = opened(new MemoryPort([book()]));
  await comparison.compare();
  const before = comparison.store.get().compared!;
  port.edit({ sheet: "申报汇总", cell: "F3" }, 600);
  await comparison.compare();
  const after = comparison.store.get().compared!;
  expect(after.result).not.toBe(before.result);
  expect(after.effects.get("R1")!.changed[0]).toMatchObject({ cell: "H3", now: 60, then: 42 });
});

test("the progress goes through every reading", async () => {
  const { comparison } = opened(new MemoryPort([book()]));
  const seen: string[] = [];
  comparison.store.subscribe(() => {
    const { run } = comparison.store.get();
    if (run?.reading && seen.at(-1) !== run.reading) seen.push(run.reading);
  });
  await comparison.compare();
  expect(seen).toEqual(OTHER_READINGS.map(({ id }) => id));
});

test("stopping while it compares: no result, and it can be asked again", async () => {
  const { comparison } = opened(new MemoryPort([book()]));
  const end = comparison.store.subscribe(() => {
    if (comparison.store.get().run?.reading === "R2") comparison.stop();
  });
  await comparison.compare();
  end();
  expect(comparison.store.get()).toEqual({ run: null, compared: null, ended: "stopped" });
  await comparison.compare();
  expect(comparison.store.get().compared).not.toBeNull();
});

test("stopping while the workbook is read stops the check", async () => {
  const { comparison, port, runner } = opened(new MemoryPort([book()]));
  port.wait = (call, work) =>
    call === "read"
      ? new Promise((resolve) => work!.signal!.addEventListener("abort", () => resolve()))
      : Promise.resolve();
  const comparing = comparison.compare();
  await new Promise((resolve) => setImmediate(resolve));
  comparison.stop();
  await comparing;
  expect(comparison.store.get().ended).toBe("stopped");
  expect(runner.store.get()).toMatchObject({ run: null, ended: "stopped" });
});

test.each(["busy", "closed", "too-large"] as const)(
  "a workbook that cannot be read (%s) is told",
  async (code) => {
    const { comparison, port } = opened(new MemoryPort([book()]));
    port.fail("read", code, { sheet: "申报汇总" }, true);
    await comparison.compare();
    expect(comparison.store.get().ended).toEqual({ code, sheet: "申报汇总" });
    await comparison.compare();
    expect(comparison.store.get()).toMatchObject({ ended: null, run: null });
  },
);

test("who computes breaks down: that is told, and an earlier result stays", async () => {
  const workers: FakeWorker[] = [];
  const { comparison, runner } = opened(new MemoryPort([book()]), async () => {
    workers.push(new FakeWorker());
    return (await WorkerLink.open(() => asWorker(workers.at(-1)!)))!;
  });
  await comparison.compare();
  const { compared } = comparison.store.get();
  const end = comparison.store.subscribe(() => {
    if (comparison.store.get().run?.reading === "R4") workers.at(-1)!.breakDown("out of memory");
  });
  await comparison.compare();
  end();
  expect(comparison.store.get()).toEqual({
    run: null,
    compared,
    ended: { code: "internal", detail: "out of memory" },
  });
  await comparison.compare();
  expect(comparison.store.get()).toMatchObject({ ended: null, run: null });
  expect(workers).toHaveLength(2);
  runner.dispose();
});

test("a second click while it compares does nothing", async () => {
  const { comparison, port } = opened(new MemoryPort([book()]));
  await Promise.all([comparison.compare(), comparison.compare()]);
  expect(port.calls.filter((call) => call === "read")).toHaveLength(1);
});

test("a row's cell is shown; where that cannot be done, the notice says why", async () => {
  const { comparison, port, runner } = opened(new MemoryPort([book()]));
  await comparison.compare();
  const [row] = comparison.store.get().compared!.effects.get("R4")!.changed;
  await comparison.show(row!);
  expect(port.selected).toEqual({ sheet: "申报汇总", cell: "H10" });
  port.rename("申报汇总", "第一批");
  await comparison.show(row!);
  expect(runner.session.notice.get()).toEqual({
    kind: "trouble",
    trouble: { code: "sheet-missing", sheet: "申报汇总" },
  });
});

test.each<readonly [string, readonly ComparisonEvent[], Partial<ComparisonState>]>([
  ["it begins", [{ kind: "started", of: 7 }], { run: { reading: null, before: 0, of: 7, done: 0 } }],
  [
    "it comes on",
    [
      { kind: "started", of: 7 },
      { kind: "progress", reading: "R3", before: 2, done: 0.5 },
    ],
    { run: { reading: "R3", before: 2, of: 7, done: 0.5 } },
  ],
  [
    "progress that comes late is not shown",
    [
      { kind: "started", of: 7 },
      { kind: "stopped" },
      { kind: "progress", reading: "R3", before: 2, done: 0.5 },
    ],
    { run: null, ended: "stopped" },
  ],
  [
    "a new one forgets how the last one ended",
    [
      { kind: "failed", trouble: { code: "busy" } },
      { kind: "started", of: 7 },
    ],
    { ended: null },
  ],
])("%s", (_, events, state) => {
  expect(events.reduce(reduceComparison, NOT_COMPARED)).toMatchObject(state);
});
