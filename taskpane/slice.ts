/** How long one piece of work may keep the interface waiting, in milliseconds: less than a frame. */
export const SLICE = 12;

/** Lets the browser paint and answer before work goes on; no timer's least delay is paid. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
