import type { Page, Route } from "playwright-core";
import type { Change, Work, WorkbookPort } from "../../../taskpane";
import { PortFault, type PortFaultCode } from "../../../taskpane";
import { unpacked } from "./carried-values";
import { QUESTIONS, installPageEnd, type CarriedCall, type Question } from "./page-script";

/** Where the methods with long work take it. */
const WORK_AT: { readonly [Method in keyof WorkbookPort]?: number } = {
  read: 0,
  mark: 1,
  report: 1,
  appendRows: 1,
  replaceCells: 1,
};

const asksToStop = (work: Work | undefined): boolean => work?.signal?.aborted === true;

/**
 * The port of a page, called from outside of it: arguments go in, values, faults, progress and changes come
 * out. While somebody here is told of progress or of a change, the page waits, as it would inside.
 */
export class CarriedPort {
  private readonly works = new Map<number, Work>();
  private readonly watchers = new Map<number, (change: Change) => void>();
  private readonly underWay = new Set<Promise<unknown>>();
  private count = 0;

  private constructor(private readonly page: Page) {}

  /** Puts the page's end in; call it before the page is opened. */
  static async before(page: Page): Promise<CarriedPort> {
    const port = new CarriedPort(page);
    await page.addInitScript(installPageEnd, `/${QUESTIONS}`);
    await page.route(`**/${QUESTIONS}`, (route) => port.answer(route));
    return port;
  }

  private async answer(route: Route): Promise<void> {
    const question = route.request().postDataJSON() as Question;
    let stop = false;
    if (question.kind === "change") this.watchers.get(question.watch)?.(question.change);
    else {
      const work = this.works.get(question.call);
      work?.progress?.(question.done);
      stop = asksToStop(work);
    }
    await route.fulfill({ contentType: "application/json", body: JSON.stringify({ stop }) });
  }

  private async call(method: CarriedCall["method"], given: readonly unknown[]): Promise<unknown> {
    const call = ++this.count;
    const workAt = WORK_AT[method];
    const work = (workAt === undefined ? undefined : given[workAt]) as Work | undefined;
    const values = given.map((value, at) => (at === workAt ? null : value));
    if (work) this.works.set(call, work);
    const outcome = await this.page.evaluate((carried) => window.portEnd.call(carried), {
      call,
      method,
      values,
      ...(work && { workAt: workAt! }),
      stopped: asksToStop(work),
    });
    this.works.delete(call);
    if ("fault" in outcome) throw new PortFault(outcome.fault.code as PortFaultCode, outcome.fault.place);
    if ("crash" in outcome) throw new Error(outcome.crash);
    return unpacked(JSON.parse(outcome.value) as Parameters<typeof unpacked>[0]);
  }

  private watch(listener: (change: Change) => void): () => void {
    const watch = ++this.count;
    this.watchers.set(watch, listener);
    this.goOn(this.page.evaluate((id) => window.portEnd.watch(id), watch));
    return () => this.goOn(this.page.evaluate((id) => window.portEnd.unwatch(id), watch));
  }

  private goOn(act: Promise<unknown>): void {
    this.underWay.add(act);
    void act.finally(() => this.underWay.delete(act)).catch(() => undefined);
  }

  /** Waits for whatever began without anybody waiting for it; fails as it failed. */
  async arrived(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  /** The port, as the pane would have it: each method by its name. */
  get port(): WorkbookPort {
    const watch: WorkbookPort["watch"] = (listener) => this.watch(listener);
    return new Proxy({} as WorkbookPort, {
      get: (_, method) =>
        method === "watch"
          ? watch
          : (...given: unknown[]) => this.call(method as CarriedCall["method"], given),
    });
  }
}
