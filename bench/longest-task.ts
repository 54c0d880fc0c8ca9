import type { Browser, Frame } from "playwright-core";

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** What the thread itself worked, without the time in which other programs had the processor. */
  readonly tdur?: number;
}

const CATEGORIES = ["toplevel", "devtools.timeline", "blink.user_timing"];
const MARK = "wuyi-page";
const TASK = /RunTask$/;

/**
 * The longest single task of a page's main thread during some work, in milliseconds of processor time. A gap
 * between two timers tells what a person waits, and counts whatever else the machine did meanwhile; this tells
 * what the page itself is to blame for, so it stays the same on a busy machine.
 *
 * @param frame its page must have a process of its own
 */
export async function longestTask(
  browser: Browser,
  frame: Frame,
  work: () => Promise<void>,
): Promise<number> {
  const trace = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  trace.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await trace.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES, recordMode: "recordAsMuchAsPossible" },
  });
  await frame.evaluate((mark) => void performance.mark(mark), MARK);
  await work();
  const complete = new Promise((resolve) => trace.once("Tracing.tracingComplete", resolve));
  await trace.send("Tracing.end");
  await complete;
  await trace.detach();
  const page = events.find(({ name }) => name === MARK);
  if (!page) throw new Error("The trace does not show the page");
  const tasks = events.filter(
    ({ name, pid, tid }) => TASK.test(name) && pid === page.pid && tid === page.tid,
  );
  if (tasks.length === 0) throw new Error("The trace shows no task of the page");
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
