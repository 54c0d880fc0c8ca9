/** What became of the page's copy in this browser. */
export interface OfflineEvents {
  /** The page opens without a network from now on. */
  ready(): void;
  /** A newer version is here; `activate` loads it. */
  updated(activate: () => void): void;
}

/**
 * Lets the page open without a network. Browsers allow it on https and on this machine only; elsewhere
 * nothing happens.
 */
export async function keepOffline(events: OfflineEvents): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return;
  const first = container.controller === null;
  const registration = await container.register("service-worker.js");
  let reloading = false;
  container.addEventListener("controllerchange", () => {
    if (first || reloading) return;
    reloading = true;
    location.reload();
  });
  const look = (worker: ServiceWorker | null): void => {
    if (worker?.state !== "installed") return;
    if (container.controller) events.updated(() => worker.postMessage("activate"));
  };
  look(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      look(worker);
      if (first && worker.state === "activated") events.ready();
    });
  });
}
