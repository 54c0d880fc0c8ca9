import type { PaneInExcel } from "./pane-in-excel";

/** What has the focus in the pane, as a screen reader would name it. */
export const focused = (pane: PaneInExcel): Promise<string> =>
  pane.frame.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const label = (one as HTMLInputElement).labels?.[0]?.innerText;
    return (one.getAttribute("aria-label") ?? label ?? one.innerText).trim();
  });

/** Whether a person can see where the focus is: a ring around it, the line under a field, an underlined text. */
const isSeen = (pane: PaneInExcel): Promise<boolean> =>
  pane.frame.evaluate(() => {
    const around: (Element | null)[] = [];
    for (let one = document.activeElement; one && around.length < 3; one = one.parentElement)
      around.push(one);
    const { textDecorationStyle } = getComputedStyle(around[0]!);
    if (textDecorationStyle === "double" && (around[0] as HTMLElement).innerText.trim() !== "") return true;
    return around.some((one) =>
      [undefined, "::after"].some((part) => {
        const { outlineStyle, outlineWidth, borderBottomWidth, borderTopStyle, content } = getComputedStyle(
          one!,
          part,
        );
        if (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) return true;
        return (
          part !== undefined &&
          content !== "none" &&
          (parseFloat(borderBottomWidth) >= 2 || borderTopStyle === "solid")
        );
      }),
    );
  });

/**
 * Presses Tab until something has the focus; fails with what had it instead, and where the focus could not be
 * seen on the way.
 */
export async function tabTo(pane: PaneInExcel, name: string, most = 30): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    await pane.addIn.page.keyboard.press("Tab");
    passed.push(await focused(pane));
    if (!(await isSeen(pane))) throw new Error(`the focus on ${passed.at(-1)} cannot be seen`);
    if (passed.at(-1) === name) return;
  }
  throw new Error(`Tab never comes to ${name}, but to ${passed.join(" · ")}`);
}
