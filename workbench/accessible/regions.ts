const FOCUSABLE =
  'button:not([disabled]), a[href], input:not([disabled]), [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

/** Takes the focus into a region; false where it has nothing that can take it. */
function enter(region: HTMLElement): boolean {
  if (region.offsetParent === null) return false;
  for (const element of region.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (element.offsetParent === null) continue;
    element.focus();
    if (region.contains(document.activeElement)) return true;
  }
  return false;
}

/**
 * F6 goes to the next part of the page and Shift+F6 to the one before, as in Excel: inside the spreadsheet
 * the Tab key goes from cell to cell and leads nowhere else.
 *
 * @param regions in their order; `enterSheet` takes the focus into the spreadsheet, which draws its cells itself
 */
export function cycleRegions(
  regions: readonly HTMLElement[],
  enterSheet: (sheet: HTMLElement) => boolean,
): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const step = event.shiftKey ? -1 : 1;
      const now = regions.findIndex((region) => region.contains(document.activeElement));
      const start = now < 0 ? (step > 0 ? -1 : 0) : now;
      for (let n = 1; n <= regions.length; n++) {
        const region = regions[(start + n * step + regions.length * 2) % regions.length]!;
        if (region.id === "sheet" ? enterSheet(region) : enter(region)) return;
      }
    },
    { capture: true },
  );
}
