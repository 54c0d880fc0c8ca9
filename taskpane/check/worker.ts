import "../older-engines";
import type { ToWorker } from "./messages";
import { workerDesk } from "./worker-desk";

const take = workerDesk((message) => self.postMessage(message));
self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => take(data));
self.postMessage({ kind: "ready" });
