import type { KeyboardEvent } from "react";

/**
 * Takes the Escape key for the pane. Where nobody takes it, Excel in a browser does: it moves the focus out of
 * the pane, back into the sheet.
 *
 * @returns whether it was that key
 */
export function tookEscape(press: KeyboardEvent): boolean {
  if (press.key !== "Escape") return false;
  press.preventDefault();
  press.stopPropagation();
  return true;
}
