import type { PlanResult, SavedPlan } from "../../src/sheet";
import { planOf, type CheckRunner } from "../check";
import { Store } from "../session";
import { plannedOf } from "./plan";
import type { Scenario } from "./scenario-state";
import { freeName, lostOf, planOfSaved, savedOf, type Plan } from "./saved-plans";

/** A firm's list with what it comes to; `result` is `null` while that is not known. */
export interface PlanState extends Plan {
  readonly result: PlanResult | null;
  /** The place in the list of what is in the form to be changed. */
  readonly changing: number | null;
  /** The kept plan that was opened has items that nobody knows any more; their ids. */
  readonly lost: readonly string[];
}

/** Milliseconds after the last letter: the workbook is not read for each one. */
const TYPING = 300;

/** The firm's list in 测算, and the named ones that the workbook keeps. */
export class PlanStore {
  readonly store = new Store<PlanState>({ firm: "", listed: [], result: null, changing: null, lost: [] });
  private asked = 0;

  constructor(
    private readonly runner: CheckRunner,
    /** The year that all is claimed for. */
    private readonly year = new Date().getFullYear(),
  ) {}

  /** Adds what the form holds, or puts it where it was taken from to be changed. */
  put(scenario: Scenario): void {
    const { listed, changing } = this.store.get();
    if (changing === null) this.change({ listed: [...listed, { ...scenario, project: "" }] });
    else
      this.change({
        listed: listed.map((one, nth) => (nth === changing ? { ...scenario, project: one.project } : one)),
        changing: null,
      });
  }

  /** The form changes one of the list from now on; `null` where it holds something of its own again. */
  setChanging(changing: number | null): void {
    this.store.set({ ...this.store.get(), changing });
  }

  remove(at: number): void {
    this.change({ listed: this.store.get().listed.filter((_, nth) => nth !== at), changing: null });
  }

  setProject(at: number, project: string): void {
    const { listed } = this.store.get();
    this.change({ listed: listed.map((one, nth) => (nth === at ? { ...one, project } : one)) }, TYPING);
  }

  setFirm(firm: string): void {
    this.change({ firm }, TYPING);
  }

  /** Takes a kept plan up; the one that is on the screen gives way. */
  open(saved: SavedPlan): void {
    this.change({ ...planOfSaved(saved), changing: null, lost: lostOf(saved) });
  }

  /** Keeps the list in the workbook under a name; one of that name is replaced. */
  keep(name: string): Promise<boolean> {
    const saved = savedOf(name, this.store.get());
    return this.save((plans) =>
      plans.some((one) => one.name === name)
        ? plans.map((one) => (one.name === name ? saved : one))
        : [...plans, saved],
    );
  }

  rename(from: string, to: string): Promise<boolean> {
    return this.save((plans) => {
      const others = plans.filter(({ name }) => name !== from);
      return plans.map((one) => (one.name === from ? { ...one, name: freeName(to, others) } : one));
    });
  }

  duplicate(name: string): Promise<boolean> {
    return this.save((plans) =>
      plans.flatMap((one) => (one.name === name ? [one, { ...one, name: freeName(name, plans) }] : [one])),
    );
  }

  /** Keeps a plan again that was dropped. */
  putBack(saved: SavedPlan): Promise<boolean> {
    return this.save((plans) => [...plans, { ...saved, name: freeName(saved.name, plans) }]);
  }

  drop(name: string): Promise<boolean> {
    return this.save((plans) => plans.filter((one) => one.name !== name));
  }

  /**
   * What a plan comes to.
   *
   * @returns `null` where the workbook could not be asked; the notice says why
   */
  async resultOf({ firm, listed }: Plan): Promise<PlanResult | null> {
    try {
      return await planOf(this.runner, firm, this.year, listed.map(plannedOf));
    } catch (thrown) {
      this.runner.session.tell(thrown);
      return null;
    }
  }

  private save(change: (plans: readonly SavedPlan[]) => readonly SavedPlan[]): Promise<boolean> {
    return this.runner.session.save((settings) => ({ ...settings, plans: change(settings.plans ?? []) }));
  }

  private change(change: Partial<PlanState>, wait = 0): void {
    const plan = { ...this.store.get(), ...change };
    this.store.set({ ...plan, result: null });
    const asked = ++this.asked;
    if (plan.listed.length === 0) return;
    const ask = async (): Promise<void> => {
      if (asked !== this.asked) return;
      const result = await this.resultOf(plan);
      // Only the last answer is about what is on the screen.
      if (asked === this.asked) this.store.set({ ...this.store.get(), result });
    };
    if (wait === 0) void ask();
    else setTimeout(() => void ask(), wait);
  }
}
