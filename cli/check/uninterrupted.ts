import { setImmediate } from "node:timers/promises";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does something that is not to be left half done: a person who stops the command meanwhile stops it right
 * after. Everything else can be stopped at once, as nothing is being written then.
 *
 * @example await uninterrupted(() => replaceFile(target, content))
 */
export async function uninterrupted<T>(act: () => T): Promise<T> {
  let stopped: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    stopped ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    return act();
  } finally {
    // Signals are heard in a part of each turn that may be over for this one.
    await setImmediate();
    await setImmediate();
    for (const signal of SIGNALS) process.off(signal, note);
    if (stopped) process.kill(process.pid, stopped);
  }
}
