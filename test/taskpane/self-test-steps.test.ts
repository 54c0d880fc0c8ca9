import { PortFault } from "../../taskpane/port-fault";
import { until } from "../../taskpane/self-test/clock";
import { Findings, type Outcome } from "../../taskpane/self-test/outcome";
import { reportText } from "../../taskpane/self-test/report-text";
import { runSteps, type StepReport } from "../../taskpane/self-test/run-steps";
import type { Step, StepContext, StepId, Tools } from "../../taskpane/self-test/step";
import { SELF_TEST_TEXTS } from "../../taskpane/self-test/text";

// How the steps of the self-test follow one another, whatever one of them does. Time passes only where a test says so.

const passed: Outcome = new Findings().outcome;
const never = new Promise<never>(() => undefined);

const step = (
  id: StepId,
  run: (context: StepContext) => Promise<Outcome>,
  more: Partial<Step> = {},
): Step => ({
  id,
  needs: [],
  seconds: 7,
  run,
  ...more,
});

/** Runs some steps; a limit is over as soon as it is set for a step that is named. */
async function run(
  steps: readonly Step[],
  { over = [], stop = new AbortController() }: { over?: readonly StepId[]; stop?: AbortController } = {},
): Promise<readonly StepReport[]> {
  let begun: StepId | undefined;
  const clock = {
    now: () => 0,
    wait: async () => undefined,
    limit: (_: number, call: () => void) => {
      const timer = begun && over.includes(begun) ? setTimeout(call) : undefined;
      return () => clearTimeout(timer);
    },
  };
  return runSteps(steps, { clock } as unknown as Tools, stop.signal, (id) => `<${id}>`, {
    begun: (id) => (begun = id),
    progress: () => undefined,
    ended: () => undefined,
  });
}

const brief = (reports: readonly StepReport[]): string[] =>
  reports.map(({ id, result, seen }) => [id, result, ...seen.flat()].join(" "));

test("a step that does not end is told as such, hears of it, and the next one begins", async () => {
  let heard = false;
  const hanging = step("host", ({ signal }) => {
    signal.addEventListener("abort", () => (heard = true));
    return never;
  });
  expect(brief(await run([hanging, step("machine", async () => passed)], { over: ["host"] }))).toEqual([
    "host failed timeOut 7",
    "machine passed",
  ]);
  expect(heard).toBe(true);
});

test.each<[what: string, thrown: unknown, told: string]>([
  ["a fault of the host, by its code and the host's word", new PortFault("protected", { sheet: "机密", detail: "AccessDenied: 机密.xlsx is closed" }), "host failed fault protected AccessDenied"],
  ["one whose word is a sentence, by its code alone", new PortFault("host", { detail: "cannot open 机密.xlsx" }), "host failed fault host "],
  ["one that says nothing", new PortFault("closed"), "host failed fault closed "],
  ["a fault of the program, by its message", new TypeError("x is not a function"), "host failed fault internal x is not a function"],
  ["work that was stopped is no fault", new PortFault("stopped"), "host skipped stopped"],
])("%s", async (_, thrown, told) => {
  const reports = await run([step("host", () => Promise.reject(thrown)), step("machine", async () => passed)]);
  expect(brief(reports)).toEqual([told, "machine passed"]);
}); // prettier-ignore

test("a step that throws at once is told as one that throws later", async () => {
  const at = step("host", () => {
    throw new PortFault("busy");
  });
  expect(brief(await run([at]))).toEqual(["host failed fault busy "]);
});

test("what needs a step that did not pass is skipped and says which, and so is what needs that", async () => {
  const steps = [
    step("sheet", async () => ({ result: "failed", seen: [] })),
    step("functions", async () => passed, { needs: ["sheet"] }),
    step("rows", async () => passed, { needs: ["functions"] }),
    step("machine", async () => passed),
  ];
  expect(brief(await run(steps))).toEqual([
    "sheet failed",
    "functions skipped needs <sheet>",
    "rows skipped needs <functions>",
    "machine passed",
  ]);
});

test("stopped in the middle of a step that does not end: only what cleans up still runs", async () => {
  const stop = new AbortController();
  const steps = [
    step("host", async () => {
      setTimeout(() => stop.abort());
      return never;
    }),
    step("machine", async () => passed),
    step("removed", async () => passed, { always: true }),
  ];
  expect(brief(await run(steps, { stop }))).toEqual([
    "host skipped stopped",
    "machine skipped stopped",
    "removed passed",
  ]);
});

test("even what cleans up does not go on for ever", async () => {
  const reports = await run([step("removed", () => never, { always: true })], { over: ["removed"] });
  expect(brief(reports)).toEqual(["removed failed timeOut 7"]);
});

describe("looking again and again", () => {
  const looking = (look: () => Promise<string | undefined>, aborted = false) => {
    let now = 0;
    const wait = async (milliseconds: number): Promise<void> => void (now += milliseconds);
    const stop = new AbortController();
    if (aborted) stop.abort();
    return until(
      { clock: { now: () => now, wait, limit: () => () => undefined }, signal: stop.signal },
      2,
      look,
    );
  };

  test("ends with what is found, also where Excel was busy before", async () => {
    const answers = [undefined, new PortFault("busy"), "found", "later"];
    const look = async (): Promise<string | undefined> => {
      const answer = answers.shift();
      if (answer instanceof PortFault) throw answer;
      return answer;
    };
    expect(await looking(look)).toBe("found");
  });

  test("ends with nothing when the time is over: at 0, 0.5, 1, 1.5 and 2 seconds it looked", async () => {
    let looks = 0;
    expect(await looking(async () => void looks++)).toBeUndefined();
    expect(looks).toBe(5);
  });

  test("any other fault, and a stop, end it at once", async () => {
    await expect(looking(() => Promise.reject(new PortFault("closed")))).rejects.toMatchObject({
      code: "closed",
    });
    await expect(looking(async () => "found", true)).rejects.toMatchObject({ code: "stopped" });
  });
});

test("the text that people send", () => {
  const reports: StepReport[] = [
    { id: "sheet", result: "passed", seconds: 0.25, seen: [["added", "WUYI自检"]] },
    { id: "functions", result: "failed", seconds: 20, seen: [["unregistered"]] },
    { id: "spill", result: "skipped", seconds: 0, seen: [["needs", "函数已登记"]] },
  ];
  const head = { version: "1.2.3", when: "2026-11-30 21:40" };
  expect(reportText(SELF_TEST_TEXTS.zh, reports, head).split("\n")).toEqual([
    "WUYI 自检 · 1.2.3 · 2026-11-30 21:40",
    "1. [sheet] 自检用的工作表：通过 0.3 秒。已新建工作表“WUYI自检”。",
    "2. [functions] 函数已登记：不通过 20.0 秒。Excel 不认识本加载项的函数（#NAME?）。请关闭 Excel，按安装说明清除缓存，重新打开后再试。",
    "3. [spill] 结果溢出到多格：跳过 0.0 秒。要先通过“函数已登记”。",
    "通过 1 项，不通过 1 项，跳过 1 项。",
  ]);
  expect(reportText(SELF_TEST_TEXTS.en, reports, head).split("\n")[2]).toBe(
    "2. [functions] Functions registered: failed 20.0 s. Excel does not know the functions of this add-in (#NAME?). Close Excel, clear its cache as the installation guide says, open it again and try once more.",
  );
});
