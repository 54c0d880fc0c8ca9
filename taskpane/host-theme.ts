/// <reference types="office-js" />
import type { PaneTheme } from "./shell/theme";

/** Below this lightness of 255 a background is a dark one. */
const DARK = 128;
const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i;

/** How light a colour looks, from 0 to 255; undefined for what is no colour. */
function lightness(colour: string | undefined): number | undefined {
  const parts = HEX.exec(colour ?? "");
  if (!parts) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/**
 * The look that fits the host.
 *
 * @param background of the host's own panes; undefined where it does not say
 * @param contrast whether the system shows few colours only
 * @example themeFor("#262626", false) // "dark"
 */
export function themeFor(background: string | undefined, contrast: boolean): PaneTheme {
  if (contrast) return "contrast";
  const light = lightness(background);
  return light !== undefined && light < DARK ? "dark" : "light";
}

/** The look of the Office program that the page is open in. */
export function hostTheme(): PaneTheme {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return themeFor(theme?.bodyBackgroundColor, matchMedia("(forced-colors: active)").matches);
}
