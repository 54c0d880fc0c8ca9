import type { CheckLink } from "./link";
import { WorkerLink } from "./worker-link";

const startWorker = (): Worker =>
  new Worker(/* webpackChunkName: "check-worker" */ new URL("./worker.ts", import.meta.url));

/** Opens the way to a worker; where there can be none, the check is loaded into this thread. */
export async function openLink(): Promise<CheckLink> {
  const worker = await WorkerLink.open(startWorker);
  if (worker) return worker;
  const { LocalLink } = await import(/* webpackChunkName: "check-local" */ "./local-link");
  return new LocalLink();
}
