import { Store } from "../session";
import type { StepReport } from "./run-steps";
import { runSteps } from "./run-steps";
import type { Request, StepId, Tools } from "./step";
import { STEPS } from "./steps";

/** What the page shows. */
export interface SelfTestState {
  /** Undefined before it was ever begun. */
  readonly reports: readonly StepReport[] | undefined;
  /** The step that is under way, and how far it is; null where none is. */
  readonly running: { readonly id: StepId; readonly done: number } | null;
  readonly stopping: boolean;
  /** What the person is asked to do now. */
  readonly request: Request | null;
  /** When the last one began. */
  readonly began: Date | null;
}

const NOT_BEGUN: SelfTestState = {
  reports: undefined,
  running: null,
  stopping: false,
  request: null,
  began: null,
};

/** A self-test that can be begun, stopped, and begun again. */
export class SelfTest {
  readonly store = new Store<SelfTestState>(NOT_BEGUN);
  private stopper: AbortController | undefined;
  private answer: "skip" | "impossible" | null = null;
  private readonly tools: Tools;

  constructor(
    tools: Omit<Tools, "person">,
    private readonly today: () => Date = () => new Date(),
  ) {
    const ask = (request: Request | null): void => {
      this.answer = null;
      this.set({ request });
    };
    this.tools = { ...tools, person: { ask, said: () => this.answer } };
  }

  /** @param nameOf how a step is called where another one needs it */
  async start(nameOf: (id: StepId) => string): Promise<void> {
    if (this.store.get().running) return;
    this.stopper = new AbortController();
    this.set({ ...NOT_BEGUN, reports: [], began: this.today() });
    await runSteps(STEPS, this.tools, this.stopper.signal, nameOf, {
      begun: (id) => this.set({ running: { id, done: 0 } }),
      progress: (done) => {
        const { running } = this.store.get();
        if (running) this.set({ running: { ...running, done } });
      },
      ended: (report) => this.set({ reports: [...this.store.get().reports!, report] }),
    });
    this.set({ running: null, stopping: false, request: null });
  }

  /** Stops what is under way; what was changed is put back before it ends. */
  stop(): void {
    if (!this.store.get().running) return;
    this.set({ stopping: true, request: null });
    this.stopper?.abort();
  }

  /** The person says something to what they were asked. */
  say(answer: "skip" | "impossible"): void {
    this.answer = answer;
  }

  private set(change: Partial<SelfTestState>): void {
    this.store.set({ ...this.store.get(), ...change });
  }
}
