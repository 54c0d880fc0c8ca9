/** @jest-environment jsdom */
import { NO_SETTINGS, settingsXml, type ReportTable } from "../../src/sheet";
import { PortFault } from "../../taskpane/port-fault";
import { marksOn } from "./contract/bench";
import type { Frame } from "./genuine-office";
import { openPlans, type OfficeBench } from "./office-bench";
import { stateOf, type BookState } from "./office-state";

// Every batch of every member fails once before each of its actions, and once when only its answer is lost.

const ROWS = Array.from({ length: 30 }, (_, row) => [`企业${row}`, row, row % 7 === 0 ? "#N/A" : "甲"]);

const table = (value: string): ReportTable => ({
  rows: [
    [{ value: "检查报告", style: "title" }],
    [
      { value, style: "text" },
      { value: "A1", style: "link", to: { sheet: "申报", cell: "A1" } },
    ],
    ...ROWS.map(([text], row) => [{ value: String(text), style: row % 2 ? "error" : "info" } as const]),
  ],
  widths: [20, 8],
  headerRow: 2,
});

/** An Excel in which marks are patterns. */
const OLD: Frame = { program: { platform: "PC", version: "16.0.14332.20303" } };

interface Scenario {
  readonly how?: Frame;
  readonly prepare?: (bench: OfficeBench) => Promise<void>;
  readonly act: (bench: OfficeBench) => Promise<unknown>;
  /** So many batches at the end write a copy only: whether that fails is nobody's concern. */
  readonly copying?: number;
}

const MARKED = [marksOn("申报", { error: ["A1:A3"], info: ["B9"] }), marksOn("名单", { warning: ["A2"] })];
const mark = async ({ port }: OfficeBench): Promise<void> => port.mark(MARKED);

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  read: { act: ({ port }) => port.read() },
  mark: {
    prepare: mark,
    act: ({ port }) => port.mark([marksOn("申报", { error: ["C1", "C3:C5"], info: ["A1"] })]),
  },
  clear: { prepare: mark, act: ({ port }) => port.clear() },
  "mark, in an old Excel": {
    how: OLD,
    prepare: mark,
    act: ({ port }) => port.mark([marksOn("申报", { error: ["C1", "C3:C5"], info: ["A1"] })]),
  },
  "mark for the first time, in an old Excel": { how: OLD, act: mark },
  "clear, in an old Excel": { how: OLD, prepare: mark, act: ({ port }) => port.clear() },
  marked: { prepare: mark, act: ({ port }) => port.marked() },
  "report, the first": { act: ({ port }) => port.report(table("一")) },
  "report over an earlier one": {
    prepare: ({ port }) => port.report(table("一")),
    act: ({ port }) => port.report(table("二")),
  },
  insert: { act: ({ port }) => port.insert({ sheet: "申报", cell: "D9" }, "=1+1") },
  "insert into a cell formatted as text": {
    prepare: async ({ person }) => person.formatAsText("申报", "E5"),
    act: ({ port }) => port.insert({ sheet: "申报", cell: "E5" }, "=1+1"),
  },
  addList: {
    act: ({ port }) =>
      port.addList({
        name: "历史",
        header: ["企业"],
        rows: ROWS.map(([name]) => [String(name)]),
        widths: [9],
        textColumns: [0],
      }),
  },
  "appendRows, with texts, numbers and a table": {
    prepare: async ({ book, person }) => {
      person.makeTable("名单", "A1:C30");
      book.find("名单")!.format({ top: 29, left: 1, bottom: 29, right: 1 }, "NumberFormat", "0.00");
    },
    act: ({ port }) =>
      port.appendRows({
        sheet: "名单",
        row: 30,
        column: 0,
        values: ROWS.map(([name], row) => [String(name), row, null]),
        textColumns: [0],
      }),
  },
  "appendRows, so many that they travel in several batches": {
    act: ({ port }) =>
      port.appendRows({
        sheet: "名单",
        row: 30,
        column: 0,
        values: Array.from({ length: 4_000 }, (_, row) => [`企业${row}`, "甲"]),
      }),
  },
  "replaceCells, on two sheets and in a cell formatted as text": {
    prepare: async ({ person }) => person.formatAsText("名单", "A2"),
    act: ({ port }) =>
      port.replaceCells(
        ["申报", "名单"].map((sheet) => ({
          sheet,
          column: 0,
          changes: [1, 2, 3, 5].map((row) => ({ row, before: ROWS[row]![0] as string, after: row * 10 })),
        })),
      ),
  },
  select: { act: ({ port }) => port.select({ sheet: "名单", cell: "B2" }) },
  selection: { act: ({ port }) => port.selection() },
  settings: { prepare: ({ port }) => port.saveSettings(NO_SETTINGS), act: ({ port }) => port.settings() },
  "saveSettings, the first": {
    act: ({ port }) => port.saveSettings({ ...NO_SETTINGS, language: "en" }),
    copying: 2,
  },
  "saveSettings over earlier ones": {
    prepare: ({ port }) => port.saveSettings(NO_SETTINGS),
    act: ({ port }) => port.saveSettings({ ...NO_SETTINGS, language: "en" }),
    copying: 2,
  },
};

const open = async ({ how, prepare }: Scenario): Promise<OfficeBench> => {
  const plans = [
    { name: "申报", rows: ROWS, hiddenRows: [3], merges: ["A1:B1"] },
    { name: "名单", rows: ROWS },
  ];
  const bench = openPlans(plans, how);
  bench.person.format("申报", "A1:B4");
  await prepare?.(bench);
  return bench;
};

/** Before which actions of a batch it fails: each, or of many some, and beyond the last. */
const points = (actions: number): number[] =>
  [...new Set(Array.from({ length: 13 }, (_, n) => Math.round((n * actions) / 12)))].sort((a, b) => a - b);

describe.each(Object.keys(SCENARIOS))("%s", (name) => {
  const scenario = SCENARIOS[name]!;

  /** The batches of an undisturbed run, the state that it leaves, and the state before. */
  async function undisturbed(): Promise<{
    all: number;
    batches: number[];
    before: BookState;
    after: BookState;
  }> {
    const bench = await open(scenario);
    const [before, first] = [stateOf(bench), bench.host.trips.length];
    await scenario.act(bench);
    const batches = bench.host.trips.slice(first).map(({ actions }) => actions);
    const all = batches.length;
    return { before, after: stateOf(bench), all, batches: batches.slice(0, all - (scenario.copying ?? 0)) };
  }

  test("where only a copy fails, nothing is told and nothing is missing", async () => {
    const { all, batches, after } = await undisturbed();
    for (let batch = batches.length; batch < all; batch++) {
      const bench = await open(scenario);
      bench.host.fail(batch, { code: "GeneralException", message: "Something went wrong.", at: 0 });
      await scenario.act(bench);
      expect([batch, stateOf(bench)]).toEqual([batch, after]);
    }
    expect(all - batches.length).toBe(scenario.copying ?? 0);
  });

  test("a failure at any point is told and leaves nothing half done", async () => {
    const { batches, before, after } = await undisturbed();
    expect(batches.length).toBeGreaterThan(0);
    const told: string[] = [];
    for (const [batch, actions] of batches.entries()) {
      for (const at of points(actions)) {
        const bench = await open(scenario);
        bench.host.fail(batch, { code: "GeneralException", message: "Something went wrong.", at });
        const outcome = await scenario.act(bench).then(
          () => "done",
          (error: unknown) => error,
        );
        const where = `batch ${batch}, before action ${at} of ${actions}`;
        const state = stateOf(bench);
        if (outcome === "done") expect([where, state]).toEqual([where, after]);
        else {
          expect(outcome).toBeInstanceOf(PortFault);
          const { code, place } = outcome as PortFault;
          expect([where, code, place.detail]).toEqual([
            where,
            "host",
            "GeneralException: Something went wrong.",
          ]);
          // The last batch may have done its work before it failed, but then it did it wholly.
          const last = batch === batches.length - 1;
          const whole = last && JSON.stringify(state) === JSON.stringify(after) ? after : before;
          expect([where, state]).toEqual([where, whole]);
          told.push(where);
        }
        expect(bench.host.gaps).toEqual([]);
      }
    }
    expect(told.length).toBeGreaterThanOrEqual(batches.length);
  });

  test("where the connection breaks, it is told and nobody waits for ever", async () => {
    const { batches, after } = await undisturbed();
    for (const batch of batches.keys()) {
      const bench = await open(scenario);
      bench.host.breakAt(batch, "ConnectionFailure");
      const outcome = await scenario.act(bench).then(
        () => "done",
        (error: unknown) => error,
      );
      // How the report is to be printed is set last, and it is whole without.
      if (outcome === "done") expect([batch, stateOf(bench)]).toEqual([batches.length - 1, after]);
      else expect([batch, (outcome as PortFault).code]).toEqual([batch, "closed"]);
    }
  });
});

test("several parts of settings become one, whichever of them fails to go", async () => {
  const bench = await open({ act: async () => undefined });
  const part = (language: "zh" | "en"): { id: string; xml: string } => ({
    id: bench.book.nextId(),
    xml: settingsXml({ ...NO_SETTINGS, language }),
  });
  bench.book.xmlParts.push({ id: "other", xml: '<a xmlns="urn:other"/>' }, part("en"), part("zh"));
  expect(await bench.port.settings()).toMatchObject({ language: "en" });
  await bench.port.saveSettings({ ...NO_SETTINGS, language: "zh" });
  expect(bench.book.xmlParts.map(({ xml }) => xml)).toEqual([
    '<a xmlns="urn:other"/>',
    settingsXml({ ...NO_SETTINGS, language: "zh" }),
  ]);
});
