import { expectFault, marksOn, pictureOf, type Limits, type MakePort } from "./bench";

const ROWS = Array.from({ length: 12 }, (_, row) => [`企业${row}`, row]);
const BOOK = [
  { name: "申报", rows: ROWS },
  { name: "申报 '二' 表", rows: ROWS, hidden: true },
];
const NONE = { error: [], question: [], warning: [], info: [] };

export function markingContract(makePort: MakePort, { noProtection }: Limits): void {
  describe("marking", () => {
    test("marks stand on their cells, by severity, on hidden sheets too", async () => {
      const bench = await makePort(BOOK);
      expect(await bench.port.marked()).toBe(false);
      await bench.port.mark([
        marksOn("申报", {
          error: ["A1", "B2:B4"],
          question: ["C3:C4"],
          warning: ["A5"],
          info: ["B6", "A8:A9"],
        }),
        marksOn("申报 '二' 表", { error: ["A2"] }),
      ]);
      expect((await pictureOf(bench, "申报")).marks).toEqual({
        error: ["A1", "B2", "B3", "B4"],
        question: ["C3", "C4"],
        warning: ["A5"],
        info: ["A8", "A9", "B6"],
      });
      expect((await pictureOf(bench, "申报 '二' 表")).marks).toEqual({ ...NONE, error: ["A2"] });
      expect(await bench.port.marked()).toBe(true);
    });

    test("marking again replaces the marks of all sheets", async () => {
      const bench = await makePort(BOOK);
      await bench.port.mark([marksOn("申报", { error: ["A1"] }), marksOn("申报 '二' 表", { info: ["A1"] })]);
      await bench.port.mark([marksOn("申报", { warning: ["A2"] })]);
      expect((await pictureOf(bench, "申报")).marks).toEqual({ ...NONE, warning: ["A2"] });
      expect((await pictureOf(bench, "申报 '二' 表")).marks).toEqual(NONE);
      await bench.port.mark([]);
      expect(await bench.port.marked()).toBe(false);
    });

    test("the person's own formats stay as they were, marked or not, on the same cells", async () => {
      const bench = await makePort(BOOK);
      await bench.person.format("申报", "A1:B6");
      const before = await bench.picture();
      expect(before[0]!.ownFormats.length).toBeGreaterThan(0);
      await bench.port.mark([marksOn("申报", { error: ["A1", "B2"], info: ["A9"] })]);
      expect((await pictureOf(bench, "申报")).ownFormats).toEqual(before[0]!.ownFormats);
      await bench.port.clear();
      expect(await bench.picture()).toEqual(before);
      expect(await bench.port.marked()).toBe(false);
    });

    test("cells and formulas are not touched", async () => {
      const bench = await makePort(BOOK);
      const { cells } = await pictureOf(bench, "申报");
      await bench.port.mark([marksOn("申报", { error: ["A1"] })]);
      expect((await pictureOf(bench, "申报")).cells).toEqual(cells);
    });

    test("thousands of single cells are marked, none is lost", async () => {
      const bench = await makePort(BOOK);
      const error = Array.from({ length: 3_000 }, (_, n) => `C${1 + 2 * n}`);
      const told: number[] = [];
      await bench.port.mark([marksOn("申报", { error })], { progress: (done) => told.push(done) });
      expect((await pictureOf(bench, "申报")).marks.error).toEqual(error);
      expect(told.at(-1)).toBe(1);
    });

    test("a sheet that is not there is named, and no other is marked", async () => {
      const bench = await makePort(BOOK);
      await bench.port.mark([marksOn("申报", { error: ["A3"] })]);
      const marks = [marksOn("申报", { error: ["A1"] }), marksOn("没有", { error: ["A1"] })];
      await expectFault(bench, () => bench.port.mark(marks), "sheet-missing", "没有");
    });

    test("stopped on the way, the marks are what they were", async () => {
      const bench = await makePort(BOOK);
      await bench.port.mark([marksOn("申报", { warning: ["A3", "B7:B9"] })]);
      const stop = new AbortController();
      const error = Array.from({ length: 20_000 }, (_, n) => `C${1 + 2 * n}`);
      const mark = (): Promise<void> =>
        bench.port.mark([marksOn("申报", { error })], { signal: stop.signal, progress: () => stop.abort() });
      await expectFault(bench, mark, "stopped");
      expect((await pictureOf(bench, "申报")).marks).toEqual({ ...NONE, warning: ["A3", "B7", "B8", "B9"] });
    });

    if (noProtection) return;

    test("a protected sheet is named, and no other sheet is marked", async () => {
      const bench = await makePort(BOOK);
      await bench.port.mark([marksOn("申报", { error: ["A3"] })]);
      await bench.person.protect("申报 '二' 表");
      const marks = [marksOn("申报", { error: ["A1"] }), marksOn("申报 '二' 表", { error: ["A1"] })];
      await expectFault(bench, () => bench.port.mark(marks), "protected", "申报 '二' 表");
    });

    test("marks on a sheet that was protected meanwhile stay, and it is said which", async () => {
      const bench = await makePort(BOOK);
      await bench.port.mark([marksOn("申报", { error: ["A3"] }), marksOn("申报 '二' 表", { info: ["A1"] })]);
      await bench.person.protect("申报");
      await expectFault(bench, () => bench.port.clear(), "protected", "申报");
      expect(await bench.port.marked()).toBe(true);
    });

    test("a protected sheet that needs no mark is no obstacle", async () => {
      const bench = await makePort(BOOK);
      await bench.person.protect("申报 '二' 表");
      await bench.port.mark([marksOn("申报", { error: ["A1"] })]);
      expect((await pictureOf(bench, "申报")).marks).toEqual({ ...NONE, error: ["A1"] });
    });
  });
}
