import type { Opening } from "./add-in";

/** The colours of Office's black theme. */
export const BLACK = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#0A0A0A",
  controlForegroundColor: "#FFFFFF",
};
export const WHITE = { ...BLACK, bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" };

/** How a person may have the pane: the theme of Office, the language of Excel, as narrow as it lets itself be made. */
export const LOOKS: readonly (readonly [name: string, opening: Opening])[] = [
  ["light", { theme: WHITE }],
  ["dark", { theme: BLACK }],
  ["320", { width: 320, height: 640 }],
  ["english", { language: "en-US" }],
  ["english-320-dark", { language: "en-GB", theme: BLACK, width: 320, height: 640 }],
];
