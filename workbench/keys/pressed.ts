const NAMED: Readonly<Record<string, string>> = { " ": "Space", "；": ";", "＝": "=", "－": "-", "＋": "+" };

/** What a key event is written as here. A sign that takes the Shift key is named with it. */
export function keysOf({
  key: pressed,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string {
  const name = NAMED[pressed] ?? pressed;
  const parts = [(ctrlKey || metaKey) && "Ctrl", altKey && "Alt", shiftKey && "Shift", name];
  return parts.filter(Boolean).join("+");
}
