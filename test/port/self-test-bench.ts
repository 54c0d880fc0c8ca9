import { LocalLink } from "../../taskpane/check/local-link";
import type { CheckLink } from "../../taskpane/check/link";
import { WorkerLink } from "../../taskpane/check/worker-link";
import { OwnWrites, createOfficePort } from "../../taskpane/office";
import { createExcelBench } from "../../taskpane/self-test/excel";
import { SelfTest } from "../../taskpane/self-test/self-test";
import type { StepReport } from "../../taskpane/self-test/run-steps";
import type { Memory, Request, StepId } from "../../taskpane/self-test/step";
import { FakeWorker, asWorker } from "../builders/fake-worker";
import { wuyiFormulas, type FunctionFaults } from "../builders/wuyi-formulas";
import { OfficeHost, Person, type Book } from "../office-host";
import { CURRENT, frame, settled, type Frame } from "./genuine-office";
import "./worker-timers";

/** How the Excel of a self-test is, and the person before it. */
export interface Situation extends Frame {
  readonly functions?: FunctionFaults;
  /** Whether a worker can be started. */
  readonly worker?: boolean;
  /** The pane does not hear of edits, so that it knows nothing from one reading to the next. */
  readonly deaf?: boolean;
  /** Whether the browser keeps anything for the page. */
  readonly memory?: "kept" | "closed" | "lost";
  /** What the person does when asked; they do it unless something else is said. */
  readonly person?: (person: Person, request: Request, test: SelfTest) => void;
  /** Something that happens when a step begins. */
  readonly at?: readonly [step: StepId, happens: (test: SelfTest, host: OfficeHost) => void];
}

/** A self-test over an Excel, with everything around it. */
export interface SelfTestBench {
  readonly test: SelfTest;
  readonly host: OfficeHost;
  readonly changes: readonly unknown[];
  /** Runs it to its end. */
  run(): Promise<readonly StepReport[]>;
}

/** Does what is asked, and says where it cannot be done. */
const OBLIGING: NonNullable<Situation["person"]> = (person, { act, sheet, cell }, test) => {
  if (act === "type") person.type(sheet, cell, "试一下");
  else if (!person.undo()) test.say("impossible");
};

function memoryOf(how: Situation["memory"]): Memory | undefined {
  if (how === "closed") return undefined;
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void (how === "lost" ? undefined : kept.set(key, value)),
    removeItem: (key) => void kept.delete(key),
  };
}

/** What an Excel has that takes functions of add-ins. */
const SETS = { ...CURRENT, SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4" };

/** This page without a browser has no channels by which it could pause. */
const SHARING = { rest: settled };

/** Enough to be several blocks of nothing; the real number is run in a browser. */
const ROWS = 500;

/** A self-test before it is begun. Time passes only while it waits. */
export function selfTestIn(book: Book, how: Situation = {}): SelfTestBench {
  const { functions, worker = true, deaf = false, memory, person: does = OBLIGING, at } = how;
  book.calculation.compute = wuyiFormulas(functions);
  const host = new OfficeHost(book);
  frame(host, { sets: SETS, ...how });
  const own = new OwnWrites();
  const port = createOfficePort(own);
  const changes: unknown[] = [];
  if (!deaf) port.watch((change) => changes.push(change));
  let now = 0;
  const openLink = async (): Promise<CheckLink> =>
    (worker ? await WorkerLink.open(() => asWorker(new FakeWorker()), SHARING) : undefined) ??
    new LocalLink(SHARING);
  const kept = memoryOf(memory);
  const test = new SelfTest({
    port,
    bench: createExcelBench(own),
    openLink,
    memory: () => kept,
    rows: ROWS,
    clock: {
      now: () => now,
      wait: async (milliseconds) => {
        now += milliseconds;
        await settled();
      },
      limit: () => () => undefined,
    },
  });
  const person = new Person(book);
  let asked: Request | null = null;
  let begun: StepId | undefined;
  test.store.subscribe(() => {
    const { request, running } = test.store.get();
    if (running && running.id !== begun) {
      begun = running.id;
      if (at?.[0] === begun) at[1](test, host);
    }
    if (request !== asked) {
      asked = request;
      if (request) setTimeout(() => does(person, request, test));
    }
  });
  return {
    test,
    host,
    changes,
    run: async () => {
      await settled();
      await test.start((id) => id);
      await settled();
      return test.store.get().reports!;
    },
  };
}
