/** What the framing page and the process of the test give each other. */
interface FramingWindow {
  /** Hands over what the add-in's page posted; resolves to Excel's answer, where there is one. */
  toExcel(message: string): Promise<string | null>;
  /** Posts a message of Excel's to the add-in's page. */
  fromExcel(message: string): void;
}

/**
 * Frames the add-in as Excel on the web does, and carries messages between its page and Excel, which answers
 * in the process of the test. It runs in the page, so it may use nothing of this module but its argument.
 *
 * @param address of the add-in's page, with what Excel adds to it
 */
export function frameAddIn(address: string): void {
  const framing = window as unknown as FramingWindow;
  const frame = document.createElement("iframe");
  framing.fromExcel = (message) => frame.contentWindow!.postMessage(message, "*");
  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    void framing.toExcel(data as string).then((answer) => {
      if (answer !== null) framing.fromExcel(answer);
    });
  });
  frame.style.cssText = "position: fixed; inset: 0; width: 100%; height: 100%; border: 0";
  frame.src = address;
  document.body.append(frame);
}

/** Posts a message to the framed page; it runs in the framing one. */
export function postToAddIn(message: string): void {
  (window as unknown as FramingWindow).fromExcel(message);
}
