import { setImmediate } from "node:timers";
import { deserialize, serialize } from "node:v8";

// Workers are called back, and what they are sent is cloned; this page without a browser knows neither.
Object.assign(globalThis, {
  setImmediate,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
});
