import type { Change } from "../../../taskpane/port";
import { marksOn, type Bench, type BenchPerson, type Limits, type MakePort } from "./bench";

const BOOK = [
  {
    name: "申报",
    rows: [
      ["甲", 3],
      ["乙", 4],
    ],
  },
  { name: "名单", rows: [["丙"]] },
];

/** What is told of something that is done. */
async function told(bench: Bench, act: () => unknown): Promise<Change[]> {
  const changes: Change[] = [];
  const stop = bench.port.watch((change) => changes.push(change));
  await bench.settled();
  await act();
  await bench.settled();
  stop();
  return changes;
}

const names = (changes: readonly Change[]): string[] => [
  ...new Set(changes.flatMap(({ sheets }) => sheets ?? ["*"])),
];

export function watchingContract(makePort: MakePort, { noNewsOfNames }: Limits): void {
  describe("watching", () => {
    test("an edit is told with its sheet", async () => {
      const bench = await makePort(BOOK);
      const changes = await told(bench, () => bench.person.type("申报", "B1", 5));
      expect(changes).toEqual([{ sheets: ["申报"] }]);
    });

    test("edits of several sheets are all told", async () => {
      const bench = await makePort(BOOK);
      const changes = await told(bench, async () => {
        await bench.person.type("申报", "B1", 5);
        await bench.person.type("名单", "A2", "丁");
        await bench.person.type("申报", "B2", 6);
      });
      expect(names(changes).sort()).toEqual(["名单", "申报"]);
    });

    test("hiding rows is told, since hidden claims are found", async () => {
      const bench = await makePort(BOOK);
      expect(names(await told(bench, () => bench.person.hideRows("申报", 2, 2)))).toEqual(["申报"]);
    });

    const OF_SHEETS: readonly (readonly [string, (person: BenchPerson) => void])[] = [
      ["added", (person) => person.addSheet("新表")],
      ["removed", (person) => person.deleteSheet("名单")],
    ];
    const OF_NAMES: typeof OF_SHEETS = [
      ["renamed", (person) => person.renameSheet("名单", "一票否决名单")],
      ["moved", (person) => person.moveSheet("名单", 0)],
    ];
    test.each(noNewsOfNames ? OF_SHEETS : [...OF_SHEETS, ...OF_NAMES])(
      "a sheet that is %s is told as a change of the sheets",
      async (_, act) => {
        const bench = await makePort(BOOK);
        const changes = await told(bench, () => act(bench.person));
        expect(changes.some(({ sheets }) => sheets === null)).toBe(true);
      },
    );

    const OURS: readonly (readonly [string, (bench: Bench) => Promise<unknown>])[] = [
      ["reading", ({ port }) => port.read()],
      ["marking", ({ port }) => port.mark([marksOn("申报", { error: ["A1"] })])],
      ["clearing", ({ port }) => port.clear()],
      ["inserting", ({ port }) => port.insert({ sheet: "申报", cell: "C1" }, "=1+1")],
      ["settings", ({ port }) => port.saveSettings({ sheets: {}, accepted: [], language: "en" })],
      ["selecting", ({ port }) => port.select({ sheet: "名单", cell: "A1" })],
      [
        "the report, twice",
        async ({ port }) => {
          const table = (value: string) =>
            ({
              rows: [[{ value: "报告", style: "title" }], [{ value, style: "text" }]],
              widths: [8],
              headerRow: 1,
            }) as const;
          await port.report(table("一"));
          await port.report(table("二"));
        },
      ],
      [
        "a new list",
        ({ port }) => port.addList({ name: "历史", header: ["企业"], rows: [["甲"]], widths: [8] }),
      ],
      [
        "a report that is stopped",
        ({ port }) => {
          const stop = new AbortController();
          const rows = [[{ value: "报告", style: "title" } as const]];
          const work = { signal: stop.signal, progress: () => stop.abort() };
          return port.report({ rows, widths: [8], headerRow: 1 }, work).catch(() => undefined);
        },
      ],
    ];
    test.each(OURS)("%s is not told: it is ours", async (_, act) => {
      const bench = await makePort(BOOK);
      expect(await told(bench, () => act(bench))).toEqual([]);
    });

    test("an edit while we write is told, and only it", async () => {
      const bench = await makePort(BOOK);
      const changes = await told(bench, async () => {
        const writing = bench.port.addList({ name: "历史", header: ["企业"], rows: [["甲"]], widths: [8] });
        await bench.person.type("名单", "A1", "戊");
        await writing;
      });
      expect(names(changes)).toEqual(["名单"]);
    });

    test("the person's edit of a cell that we wrote before is told", async () => {
      const bench = await makePort(BOOK);
      const changes = await told(bench, async () => {
        await bench.port.insert({ sheet: "申报", cell: "C1" }, "=1+1");
        await bench.settled();
        await bench.person.type("申报", "C1", 7);
      });
      expect(changes).toEqual([{ sheets: ["申报"] }]);
    });

    test("several watch, each until it ends, and then nothing more is told", async () => {
      const bench = await makePort(BOOK);
      const [one, other]: Change[][] = [[], []];
      const stopOne = bench.port.watch((change) => one!.push(change));
      const stopOther = bench.port.watch((change) => other!.push(change));
      await bench.settled();
      stopOne();
      await bench.person.type("申报", "B1", 5);
      await bench.settled();
      stopOther();
      stopOther();
      await bench.settled();
      await bench.person.type("申报", "B1", 6);
      await bench.settled();
      expect([one, other]).toEqual([[], [{ sheets: ["申报"] }]]);
    });
  });
}
