import { MARK_ORDER, REPORT_SHEET, type ReportTable } from "../../src/sheet";
import { marksOn } from "./contract/bench";
import { WorkbenchBenches } from "./browser/workbench-bench";

// The spreadsheet shows one workbook after another. What was begun on one must not be done to the next.

let benches: WorkbenchBenches;

beforeAll(async () => {
  benches = await WorkbenchBenches.start();
}, 120_000);
afterAll(() => benches?.close());

const ROWS = [["甲"], ["乙"]];
const TABLE: ReportTable = { rows: [[{ value: "报告", style: "title" }]], widths: [8], headerRow: 1 };

test.each([
  ["marks", "mark", [[marksOn("申报", { error: ["A1"] })]]],
  ["a report", "report", [TABLE]],
] as const)(
  "%s on their way when the workbook is closed stay undone, and it is said",
  async (_, method, given) => {
    const bench = await benches.openPlans([{ name: "申报", rows: ROWS }]);
    const code = await benches.page.evaluate(
      async ([name, values]) => {
        const { port, workbench } = window.wuyi;
        const run = port[name] as (...all: unknown[]) => Promise<void>;
        // What opening another workbook does first.
        const progress = (): void => workbench.open.dispose();
        return run.call(port, ...values, { progress }).then(
          () => "done",
          (fault: unknown) => (fault as { code?: string }).code,
        );
      },
      [method, given] as const,
    );
    expect(code).toBe("closed");
    const [sheet, ...others] = await bench.picture();
    expect(MARK_ORDER.flatMap((severity) => sheet!.marks[severity])).toEqual([]);
    expect(others.map(({ name }) => name)).not.toContain(REPORT_SHEET);
  },
);

test("settings for a workbook that was closed are not kept for the one after it", async () => {
  await benches.openPlans([{ name: "申报", rows: ROWS }]);
  await benches.page.evaluate(() => {
    (window as unknown as { before: unknown }).before = window.wuyi.port;
  });
  const bench = await benches.openPlans([{ name: "申报", rows: ROWS }]);
  const code = await benches.page.evaluate(() =>
    (window as unknown as { before: typeof window.wuyi.port }).before
      .saveSettings({ sheets: {}, accepted: [], start: "2024-05-01" })
      .catch((fault: unknown) => (fault as { code?: string }).code),
  );
  expect(code).toBe("closed");
  expect((await bench.port.settings()).start).toBeUndefined();
});
