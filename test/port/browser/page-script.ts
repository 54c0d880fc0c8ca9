import type { WorkbookPort } from "../../../taskpane";

/** A call of the port as it comes into the page. */
export interface CarriedCall {
  /** Which call it is, for what is asked while it runs. */
  readonly call: number;
  readonly method: Exclude<keyof WorkbookPort, "watch">;
  /** Plain values; the work of long calls is not among them. */
  readonly values: readonly unknown[];
  /** Where the call's work stands among its arguments; left out where it takes none. */
  readonly workAt?: number;
  /** Whether the caller had stopped the work before it began. */
  readonly stopped: boolean;
}

/** How a call ended, out of the page: its packed value, or its fault. */
export type Outcome =
  | { readonly value: string }
  | { readonly fault: { readonly code: string; readonly place: object } }
  | { readonly crash: string };

/** What the page asks while its work waits, as a function that it calls would let it wait. */
export type Question =
  | { readonly kind: "progress"; readonly call: number; readonly done: number }
  | {
      readonly kind: "change";
      readonly watch: number;
      readonly change: { readonly sheets: string[] | null };
    };

/** What it is answered. */
export interface Answer {
  readonly stop: boolean;
}

/** The page's end of a port whose other end is in the test. */
export interface PageEnd {
  call(carried: CarriedCall): Promise<Outcome>;
  watch(watch: number): void;
  unwatch(watch: number): void;
}

declare global {
  interface Window {
    portEnd: PageEnd;
  }
}

/** Where the page's questions go; the test answers them. */
export const QUESTIONS = "test-port/question";

/**
 * Runs in the page before anything of its own: puts the page's end of the port there. It must not use anything
 * from outside of itself.
 */
export function installPageEnd(questions: string): void {
  // The page works without a copy of itself; its worker would stand between its questions and the test.
  Object.defineProperty(navigator, "serviceWorker", { value: undefined });

  const ask = (question: unknown): { stop: boolean } => {
    const request = new XMLHttpRequest();
    // Whoever calls back waits until the other side has done what it does then.
    request.open("POST", questions, false);
    request.send(JSON.stringify(question));
    return JSON.parse(request.responseText) as { stop: boolean };
  };

  const packed = (value: unknown): unknown => {
    if (value === undefined) return { $: "nothing" };
    if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) {
      return { $: "number", text: Object.is(value, -0) ? "-0" : String(value) };
    }
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return Array.from(value, packed);
    if (value instanceof Set) return { $: "set", values: Array.from(value, packed) };
    if (Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, packed(one)]));
    }
    // The one class among the values that a port hands over.
    const { code, message } = value as { code?: unknown; message?: unknown };
    if (typeof code !== "string" || !code.startsWith("#")) throw new Error(`cannot carry ${String(value)}`);
    return { $: "error", code, message };
  };

  const watches = new Map<number, () => void>();
  window.portEnd = {
    async call({ call, method, values, workAt, stopped }) {
      const control = new AbortController();
      if (stopped) control.abort();
      const given = [...values];
      if (workAt !== undefined) {
        const progress = (done: number): void => {
          if (ask({ kind: "progress", call, done }).stop) control.abort();
        };
        given[workAt] = { progress, signal: control.signal };
      }
      try {
        const run = window.wuyi.port[method] as (...all: unknown[]) => Promise<unknown>;
        const value: unknown = await run.apply(window.wuyi.port, given);
        return { value: JSON.stringify(packed(value)) };
      } catch (fault) {
        const { name, code, place } = fault as { name: string; code: string; place: object };
        return name === "PortFault" ? { fault: { code, place } } : { crash: String((fault as Error).stack) };
      }
    },
    watch(watch) {
      const tell = (change: unknown): void => void ask({ kind: "change", watch, change });
      watches.set(watch, window.wuyi.port.watch(tell));
    },
    unwatch: (watch) => watches.get(watch)?.(),
  };
}
