import type { Json } from "../office-host/protocol";
import type { RichMessage } from "./messages";

/** How office.js knows that a message is about a call of a custom function. */
const CATEGORY = 1;
const TYPE = 1000;

/** Calls of custom functions that are under way. It knows no function and computes nothing. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (result: unknown[]) => void>();
  private ready: () => void = () => undefined;
  /** Resolves when the runtime has said that it is ready for calls. */
  readonly whenReady = new Promise<void>((resolve) => (this.ready = resolve));
  private last = 0;

  constructor(private readonly send: (message: RichMessage) => void) {}

  /** Dispatches one call; resolves to what the runtime sent back: id, whether it succeeded, the value. */
  call(name: string, argumentsJson: string, flags: number): Promise<unknown[]> {
    const id = ++this.last;
    const result = new Promise<unknown[]>((resolve) => this.waiting.set(id, resolve));
    // As text, for what JSON.stringify does not write: lone surrogates, -0.
    const entry = `[${id},${JSON.stringify(name)},${argumentsJson},"",${flags},[]]`;
    this.send([CATEGORY, TYPE, "", entry, `call${id}`, false]);
    return result;
  }

  /** What the runtime says about functions, by the name of the method. */
  readonly methods: Readonly<Record<string, (...values: Json[]) => Json>> = {
    SetInvocationArrayResults: (results) => {
      for (const result of results as unknown[][]) this.waiting.get(result[0] as number)?.(result);
      return null;
    },
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: () => {
      this.ready();
      return null;
    },
  };
}
