import { PortFault } from "./port-fault";

/** Copies a selection the old way, which pages inside of frames are allowed where the new one is refused. */
function copySelected(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

/**
 * Puts a text that is still being made onto the clipboard. It is promised to the browser at once, since some
 * allow copying only in answer to a click.
 *
 * @throws PortFault `unsupported` where the browser allows neither way; whatever making the text throws
 */
export async function copyText(making: Promise<string>): Promise<void> {
  try {
    const blob = making.then((text) => new Blob([text], { type: "text/plain" }));
    // Where the clipboard is refused, nobody else waits for it.
    blob.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
  } catch {
    if (!copySelected(await making)) throw new PortFault("unsupported");
  }
}
