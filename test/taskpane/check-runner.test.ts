import { currentOrigin } from "../../src/receipt";
import {
  check,
  countFindings,
  marksOf,
  reportTable,
  settingsOf,
  withAccepted,
  type Grid,
} from "../../src/sheet";
import { CheckActs } from "../../taskpane/check/acts";
import { AutoCheck } from "../../taskpane/check/auto-check";
import type { CheckLink } from "../../taskpane/check/link";
import { LocalLink } from "../../taskpane/check/local-link";
import type { Found } from "../../taskpane/check/protocol";
import { CheckRunner } from "../../taskpane/check/runner";
import { faceOf, type CheckState } from "../../taskpane/check/state";
import { WorkerLink } from "../../taskpane/check/worker-link";
import type { PortFaultCode } from "../../taskpane/port-fault";
import { BookSession, Store } from "../../taskpane/session";
import { CLEAN, at, changed, claimRows } from "../builders/claims";
import { FakeWorker, asWorker } from "../builders/fake-worker";
import { formula, grid } from "../builders/grids";
import { MemoryPort } from "../builders/memory-port";

const WRONG = changed(2, { 申报: 550 });
const claims = (rows = WRONG): Grid => grid("申报汇总", claimRows(rows, null));
/** Another sheet whose formula looks at the claims. */
const summary = grid("汇总", [["合计"], [formula(1)]]);
const notes = grid("说明", [["本表由各镇填报"]]);

/** A pane's check over a workbook in memory, and a clock that moves when it is told to. */
function opened(port: MemoryPort, openLink: () => Promise<CheckLink>, seen = new Store(true)) {
  const waiting = new Set<() => void>();
  const delays: number[] = [];
  const runner = new CheckRunner(new BookSession(port), openLink);
  const auto = new AutoCheck(
    runner,
    (milliseconds, call) => {
      delays.push(milliseconds);
      waiting.add(call);
      return () => waiting.delete(call);
    },
    seen,
  );
  /** Lets the time pass that somebody waits for; whatever begins then comes to its end. */
  const passTime = async (): Promise<void> => {
    const calls = [...waiting];
    waiting.clear();
    for (const call of calls) call();
    await settled(runner);
  };
  return { port, runner, auto, acts: new CheckActs(runner), passTime, delays };
}

async function settled(runner: CheckRunner): Promise<CheckState> {
  for (let turn = 0; turn < 2000; turn++) {
    const state = runner.store.get();
    if (!state.run && !state.act) return state;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error("it does not come to an end");
}

const workers: FakeWorker[] = [];
const byWorker = async (): Promise<CheckLink> => {
  const worker = new FakeWorker();
  workers.push(worker);
  return (await WorkerLink.open(() => asWorker(worker)))!;
};
const bySlices = (): Promise<CheckLink> => Promise.resolve(new LocalLink());

describe.each([
  ["in a worker", byWorker],
  ["in slices on the same thread", bySlices],
] as const)("checking %s", (_, openLink) => {
  test("finds what the engine finds, in its order", async () => {
    const grids = [claims(), summary, notes];
    const { runner } = opened(new MemoryPort(grids), openLink);
    expect(await runner.check()).toBe(true);
    const { result } = runner.store.get();
    const report = check(grids);
    expect(report.findings.length).toBeGreaterThan(1);
    expect(result!.found).toEqual(
      report.findings.map((finding, nth) => ({
        ...finding,
        nth,
        enterprise: expect.any(String),
        // 550 where 540 is due; nobody knows of the sheets that were not read.
        atStake: finding.code === "amount-mismatch" ? 10 : null,
      })),
    );
    expect(result!.sheets).toEqual(report.sheets);
    expect({ ...report.summary, ...result!.summary }).toEqual(report.summary);
    expect(result!.claims).toBe(report.rows.length);
    runner.dispose();
  });

  test("names the firm of each row", async () => {
    const { runner } = opened(new MemoryPort([claims(), notes]), openLink);
    await runner.check();
    const firms = runner.store.get().result!.found.map(({ code, enterprise }) => [code, enterprise]);
    expect(firms).toContainEqual(["amount-mismatch", CLEAN[2] && nameIn(claims(), at("企业", 2))]);
    expect(firms).toContainEqual(["sheet-not-read", ""]);
    runner.dispose();
  });

  test("tells how a row's amounts come about, in both languages", async () => {
    const { runner } = opened(new MemoryPort([claims()]), openLink);
    await runner.check();
    const mismatch = runner.store.get().result!.found.find(({ code }) => code === "amount-mismatch")!;
    expect(await runner.account(mismatch, "zh")).toMatchObject({
      claimed: 550,
      computed: 540,
      payable: 540,
      reason: "award",
      steps: [
        "第 4 条 生产性设备投资补助",
        "设备投资额 3,000 万元，属于 2,000 万元（含）至 5,000 万元（不含）一档，省重点项目比例 18%（全额按此比例，读法 R1）",
        "设备投资额 3,000 万元 × 18% = 540 万元",
      ],
    });
    const english = await runner.account(mismatch, "en");
    expect(english!.steps[0]).toBe("Article 4: 生产性设备投资补助");
    expect(await runner.account({ sheetIndex: 0, row: 0 }, "zh")).toBeNull();
    expect(await runner.account({ sheetIndex: 0, row: null }, "zh")).toBeNull();
    runner.dispose();
  });

  test("marks and reports what the engine marks and reports", async () => {
    const grids = [claims(), notes];
    const { runner, acts, port } = opened(new MemoryPort(grids), openLink);
    await acts.mark();
    const report = check(grids);
    expect(port.marks).toEqual(
      marksOf(report).map(({ sheetIndex, ranges }) => ({ sheet: grids[sheetIndex]!.name, ranges })),
    );
    expect(runner.store.get()).toMatchObject({ marked: true, act: null });
    await acts.report("zh");
    expect(port.written).toEqual(reportTable(report, "zh", currentOrigin()));
    await acts.report("en");
    expect(port.written).toEqual(reportTable(report, "en", currentOrigin()));
    await acts.clear();
    expect(port.marks).toEqual([]);
    expect(runner.store.get().marked).toBe(false);
    runner.dispose();
  });

  test("what is accepted is kept in the workbook, leaves marks and report, and can be taken back", async () => {
    const grids = [claims()];
    const { runner, acts, port } = opened(new MemoryPort(grids), openLink);
    await runner.check();
    const one = runner.store.get().result!.found.find(({ code }) => code === "amount-mismatch")!;
    await acts.accept(one, "另有批复");
    const { accepted } = settingsOf(port.part!)!;
    const { sheet, code, bound } = one;
    expect(accepted).toEqual([{ sheet, cell: at("申报", 2), code, shown: bound, reason: "另有批复" }]);
    await acts.mark();
    await acts.report("zh");
    const report = check(grids);
    const findings = withAccepted(report.findings, accepted);
    expect(port.marks[0]?.ranges.error ?? []).not.toContain(at("申报", 2));
    const judged = {
      ...report,
      findings,
      summary: { ...report.summary, ...countFindings(findings, report.rows.length) },
    };
    expect(port.written).toEqual(reportTable(judged, "zh", currentOrigin()));
    await acts.accept(one, "改了理由");
    expect(settingsOf(port.part!)!.accepted.map(({ reason }) => reason)).toEqual(["改了理由"]);
    await acts.reopen(one);
    expect(settingsOf(port.part!)!.accepted).toEqual([]);
    runner.dispose();
  });

  test("a check again after an edit finds what a check of everything finds", async () => {
    const { runner, auto, port, passTime } = opened(new MemoryPort([claims(), summary, notes]), openLink);
    await runner.check();
    auto.set(true);
    port.edit({ sheet: "申报汇总", cell: at("申报", 4) }, 31);
    expect(runner.store.get().stale).toBe(true);
    await passTime();
    expect(port.readNames).toEqual(["申报汇总", "汇总"]);
    const fresh = check(await port.read());
    expect(codesIn(runner)).toEqual(fresh.findings.map(({ code }) => code));
    expect(runner.store.get().stale).toBe(false);
    runner.dispose();
  });
});

/** The text of a cell of a grid. */
function nameIn({ columns }: Grid, cell: string): unknown {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  return columns[letters!.charCodeAt(0) - 65]!.values[Number(row) - 1];
}
const codesIn = (runner: CheckRunner): string[] => runner.store.get().result!.found.map(({ code }) => code);

describe("by itself", () => {
  test("nothing is checked again unless the person wants it", async () => {
    const { runner, auto, port, passTime } = opened(new MemoryPort([claims()]), bySlices);
    await runner.check();
    port.edit({ sheet: "申报汇总", cell: at("申报", 2) }, 540);
    await passTime();
    expect(runner.store.get()).toMatchObject({ stale: true });
    expect(codesIn(runner)).toContain("amount-mismatch");
    auto.set(true);
    await passTime();
    expect(runner.store.get()).toMatchObject({ stale: false });
    expect(codesIn(runner)).not.toContain("amount-mismatch");
  });

  test("nor before the first check, nor for our own report", async () => {
    const { runner, auto, port, passTime } = opened(
      new MemoryPort([claims(), grid("WUYI检查报告", [["WUYI 检查报告"]])]),
      bySlices,
    );
    auto.set(true);
    port.edit({ sheet: "申报汇总", cell: "A1" }, "甲");
    await passTime();
    expect(runner.store.get().result).toBeNull();
    await runner.check();
    port.edit({ sheet: "WUYI检查报告", cell: "A1" }, "乙");
    expect(runner.store.get().stale).toBe(false);
  });

  test("many edits make one check, some time after the last", async () => {
    const { runner, auto, port, passTime } = opened(new MemoryPort([claims()]), bySlices);
    await runner.check();
    auto.set(true);
    const reads = port.calls.filter((call) => call === "read").length;
    for (const value of [541, 542, 540]) port.edit({ sheet: "申报汇总", cell: at("申报", 2) }, value);
    await passTime();
    await passTime();
    expect(port.calls.filter((call) => call === "read")).toHaveLength(reads + 1);
  });

  test("an edit during a check leads to another one", async () => {
    const { runner, auto, port, passTime } = opened(new MemoryPort([claims()]), bySlices);
    await runner.check();
    auto.set(true);
    let edited = false;
    port.wait = (call) => {
      if (call === "read" && !edited) {
        edited = true;
        port.edit({ sheet: "申报汇总", cell: at("申报", 3) }, 99);
      }
      return Promise.resolve();
    };
    await runner.check();
    expect(runner.store.get().stale).toBe(true);
    await passTime();
    expect(runner.store.get().stale).toBe(false);
    expect(codesIn(runner).filter((code) => code === "amount-mismatch")).toHaveLength(2);
  });

  test("a renamed sheet is read with all others", async () => {
    const { runner, auto, port, passTime } = opened(new MemoryPort([claims(), notes]), bySlices);
    await runner.check();
    auto.set(true);
    port.rename("申报汇总", "第一批");
    await passTime();
    expect(port.readNames).toBeUndefined();
    expect(runner.store.get().result!.sheets.map(({ name }) => name)).toEqual(["第一批", "说明"]);
  });

  test("a sheet that was renamed where nobody tells of it is checked under its new name only", async () => {
    const port = new MemoryPort([claims(), notes]);
    port.readsAll = true;
    const { runner, auto, passTime } = opened(port, bySlices);
    await runner.check();
    auto.set(true);
    port.rename("申报汇总", "第一批", false);
    port.tell("申报汇总");
    await passTime();
    expect(runner.store.get().result!.sheets.map(({ name }) => name)).toEqual(["第一批", "说明"]);
    expect(codesIn(runner)).toContain("amount-mismatch");
  });

  test("behind a closed pane nothing is asked of the workbook; opened again, it catches up", async () => {
    const seen = new Store(true);
    const { runner, auto, port, passTime } = opened(new MemoryPort([claims()]), bySlices, seen);
    await runner.check();
    auto.set(true);
    seen.set(false);
    const calls = port.calls.length;
    port.edit({ sheet: "申报汇总", cell: at("申报", 2) }, 540);
    await passTime();
    expect([runner.store.get().stale, port.calls.length]).toEqual([true, calls]);
    seen.set(true);
    await passTime();
    expect(runner.store.get().stale).toBe(false);
    expect(codesIn(runner)).not.toContain("amount-mismatch");
  });

  test("a check that was planned when the pane closed does not begin", async () => {
    const seen = new Store(true);
    const { runner, auto, port, passTime } = opened(new MemoryPort([claims()]), bySlices, seen);
    await runner.check();
    auto.set(true);
    port.edit({ sheet: "申报汇总", cell: at("申报", 2) }, 540);
    seen.set(false);
    await passTime();
    expect(runner.store.get().stale).toBe(true);
  });

  test("while a cell is edited it waits without a word, and asks again", async () => {
    const { runner, auto, port, passTime, delays } = opened(new MemoryPort([claims()]), bySlices);
    await runner.check();
    auto.set(true);
    port.fail("read", "busy", {}, true);
    port.edit({ sheet: "申报汇总", cell: at("申报", 2) }, 540);
    await passTime();
    expect(runner.store.get()).toMatchObject({ stale: true, ended: null, run: null, answers: true });
    await passTime();
    expect(runner.store.get()).toMatchObject({ stale: false });
    expect(delays.at(-1)).toBeGreaterThan(delays.at(-2)!);
    expect(codesIn(runner)).not.toContain("amount-mismatch");
  });
});

test.each([
  ["fails", (port: MemoryPort) => port.fail("read", "closed")],
  ["is stopped", (port: MemoryPort) => port.fail("read", "stopped")],
] as const)("a check by itself that %s is not tried again before the next edit", async (_, spoil) => {
  const { runner, auto, port, passTime } = opened(new MemoryPort([claims()]), bySlices);
  await runner.check();
  auto.set(true);
  spoil(port);
  port.edit({ sheet: "申报汇总", cell: at("申报", 2) }, 540);
  await passTime();
  const reads = port.calls.length;
  await passTime();
  await passTime();
  expect(port.calls).toHaveLength(reads);
  port.failing.clear();
  port.edit({ sheet: "申报汇总", cell: at("申报", 2) }, 541);
  await passTime();
  expect(runner.store.get()).toMatchObject({ stale: false, ended: null });
});

const CODES: readonly PortFaultCode[] = [
  "sheet-missing",
  "sheet-exists",
  "protected",
  "read-only",
  "busy",
  "too-large",
  "closed",
  "unsupported",
  "refused",
  "host",
];

describe("when the workbook refuses", () => {
  test.each(CODES)("a check that cannot read says %s, and can be asked again", async (code) => {
    const { runner, port } = opened(new MemoryPort([claims()]), byWorker);
    port.fail("read", code, { detail: "0x80" }, true);
    expect(await runner.check()).toBe(false);
    expect(faceOf(runner.store.get())).toBe("failed");
    expect(runner.store.get().ended).toEqual({ code, detail: "0x80" });
    expect(await runner.check()).toBe(true);
    runner.dispose();
  });

  test.each([
    ["mark", (acts: CheckActs) => acts.mark()],
    ["report", (acts: CheckActs) => acts.report("zh")],
    ["clear", (acts: CheckActs) => acts.clear()],
    ["select", (acts: CheckActs, found: Found) => acts.show(found)],
    ["saveSettings", (acts: CheckActs, found: Found) => acts.accept(found, "理由")],
  ] as const)("%s says why, and nothing else changes", async (call, does) => {
    const { runner, port, acts } = opened(new MemoryPort([claims()]), bySlices);
    await runner.check();
    const before = runner.store.get();
    port.fail(call, "protected", { sheet: "申报汇总" });
    await does(acts, before.result!.found[0]!);
    expect(runner.session.notice.get()).toEqual({
      kind: "trouble",
      trouble: { code: "protected", sheet: "申报汇总" },
    });
    expect(runner.store.get()).toEqual(before);
    expect(runner.session.settings.get().accepted).toEqual([]);
  });

  test("settings that cannot be read stand against a check", async () => {
    const { runner, port } = opened(new MemoryPort([claims()]), bySlices);
    port.fail("settings", "closed");
    expect(await runner.check()).toBe(false);
    expect(runner.store.get().ended).toEqual({ code: "closed" });
  });

  test("a fault of our own is told as one", async () => {
    const { runner, port } = opened(new MemoryPort([claims()]), bySlices);
    port.wait = (call) =>
      call === "read" ? Promise.reject(new TypeError("x is not a function")) : Promise.resolve();
    expect(await runner.check()).toBe(false);
    expect(runner.store.get().ended).toEqual({ code: "internal", detail: "x is not a function" });
  });
});

describe("stopping", () => {
  test("while the sheets are read: an earlier result stays, and answers", async () => {
    const { runner, port, acts } = opened(new MemoryPort([claims()]), byWorker);
    await runner.check();
    const one = runner.store.get().result!.found[0]!;
    port.wait = (call, work) =>
      call === "read"
        ? new Promise((resolve) => work!.signal!.addEventListener("abort", () => resolve()))
        : Promise.resolve();
    const checking = runner.check();
    await new Promise((resolve) => setImmediate(resolve));
    runner.stop();
    expect(await checking).toBe(false);
    expect(runner.store.get()).toMatchObject({ ended: "stopped", run: null, answers: true });
    expect(await runner.account(one, "zh")).not.toBeNull();
    port.wait = () => Promise.resolve();
    await acts.mark();
    expect(port.marks).not.toEqual([]);
    runner.dispose();
  });

  test("while it is checked: the worker ends, and the next check has a new one", async () => {
    const { runner, acts, port } = opened(new MemoryPort([claims()]), byWorker);
    await runner.check();
    const before = workers.length;
    const stopWhenComputing = runner.store.subscribe(() => {
      if (runner.store.get().run?.stage === "computing") runner.stop();
    });
    expect(await runner.check()).toBe(false);
    stopWhenComputing();
    expect(runner.store.get()).toMatchObject({ ended: "stopped", answers: false });
    expect(runner.store.get().result).not.toBeNull();
    expect(await runner.account(runner.store.get().result!.found[0]!, "zh")).toBeNull();
    // What was found is there, but nobody holds the sheets: marking checks first.
    await acts.mark();
    expect(workers).toHaveLength(before + 1);
    expect(runner.store.get()).toMatchObject({ ended: null, answers: true, marked: true });
    expect(port.marks).not.toEqual([]);
    runner.dispose();
  });

  test("where nothing runs, does nothing", () => {
    const { runner } = opened(new MemoryPort([claims()]), bySlices);
    runner.stop();
    expect(faceOf(runner.store.get())).toBe("never");
  });
});

test("a worker that breaks down is told, and replaced", async () => {
  const { runner } = opened(new MemoryPort([claims()]), byWorker);
  const breaking = runner.store.subscribe(() => {
    if (runner.store.get().run?.stage === "reading") workers.at(-1)!.breakDown("out of memory");
  });
  expect(await runner.check()).toBe(false);
  breaking();
  expect(runner.store.get().ended).toEqual({ code: "internal", detail: "out of memory" });
  expect(await runner.check()).toBe(true);
  runner.dispose();
});

test.each([
  [
    "there are no workers",
    () => {
      throw new ReferenceError("Worker is not defined");
    },
  ],
  [
    "its file does not load",
    () => {
      const worker = new FakeWorker();
      worker.terminate();
      setImmediate(() => worker.breakDown("cannot load"));
      return asWorker(worker);
    },
  ],
])("no link to a worker where %s", async (_, start) => {
  expect(await WorkerLink.open(start)).toBeUndefined();
});

test("acts wait for one another: a second click does nothing", async () => {
  const { runner, acts, port } = opened(new MemoryPort([claims()]), bySlices);
  await runner.check();
  await Promise.all([acts.clear(), acts.clear(), acts.mark()]);
  expect(port.calls.filter((call) => call === "clear" || call === "mark")).toEqual(["clear"]);
});

test("changes of settings that cross are both kept", async () => {
  const port = new MemoryPort([claims()]);
  const session = new BookSession(port);
  await Promise.all([
    session.save((settings) => ({ ...settings, start: "2024-05-01" })),
    session.save((settings) => ({ ...settings, language: "en" })),
  ]);
  expect(settingsOf(port.part!)).toMatchObject({ start: "2024-05-01", language: "en" });
});

test("marks of an earlier day are seen", async () => {
  const port = new MemoryPort([claims()]);
  port.marks = [{ sheet: "申报汇总", ranges: { error: ["H3"], question: [], warning: [], info: [] } }];
  const { runner, acts } = opened(port, bySlices);
  await acts.look();
  expect(runner.store.get().marked).toBe(true);
  port.fail("marked", "busy");
  await acts.look();
  expect(runner.session.notice.get()).toBeNull();
});
