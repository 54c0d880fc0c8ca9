import { PortFault } from "../port-fault";

/** How the self-test knows and spends time. */
export interface Clock {
  /** In milliseconds, from anywhere. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** Calls back when a step has had its time. Returns what calls it off. */
  limit(milliseconds: number, over: () => void): () => void;
}

export const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  limit: (milliseconds, over) => {
    const timer = setTimeout(over, milliseconds);
    return () => clearTimeout(timer);
  },
};

const BETWEEN_LOOKS = 500;

/**
 * Looks again and again until something is found. A host that is busy, because the person is typing, is asked again.
 *
 * @returns undefined where nothing was found within the time
 * @throws PortFault "stopped"
 */
export async function until<Found>(
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  seconds: number,
  look: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const end = clock.now() + seconds * 1_000;
  for (;;) {
    if (signal.aborted) throw new PortFault("stopped");
    const found = await look().catch((fault: unknown) => {
      if (fault instanceof PortFault && fault.code === "busy") return undefined;
      throw fault;
    });
    if (found !== undefined || clock.now() >= end) return found;
    await clock.wait(BETWEEN_LOOKS);
  }
}
