import { markup, type Markup } from "../markup";
import { HELP_TEXT } from "../texts";

/** The other ways to write a name, behind it; nothing where there are none. */
export const alsoAccepted = (aliases: readonly string[]): Markup | false =>
  aliases.length > 0 &&
  markup`<span class="quiet">（${HELP_TEXT.alsoAccepted} ${aliases.join("、")}）</span>`;
