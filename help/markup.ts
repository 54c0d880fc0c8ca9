const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Markup, as opposed to text that still has to be escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a template takes: text (escaped), markup, a list of them, or nothing. */
export type Part = string | number | Markup | undefined | false | readonly Part[];

function textOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(textOf).join("");
  return String(part).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/**
 * Markup from a template; every value in it is escaped, except markup.
 *
 * @example markup`<p>${"a < b"}</p>`.text // "<p>a &lt; b</p>"
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((all, text, at) => all + textOf(parts[at - 1]) + text));
}

/** Markup with something between its pieces. */
export const joined = (parts: readonly Part[], between: Part): readonly Part[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]));
