/** What the codes of a header stand for. */
export interface HeaderContext {
  readonly file: string;
  readonly sheet: string;
  /** As the person writes dates and times. */
  readonly date: string;
  readonly time: string;
}

/** The three places of a header or footer, each as CSS has the content of a margin box; empty ones are left out. */
export type HeaderParts = Readonly<Partial<Record<"left" | "center" | "right", string>>>;

const SECTIONS: Readonly<Record<string, keyof HeaderParts>> = { L: "left", C: "center", R: "right" };
/** Fonts, sizes and colours, which are not kept; marks that switch a look on and off. */
const LOOKS = /^(?:"[^"]*"|K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})|\d{1,3}|[BIUESXYOH])/;

/** A text as CSS writes it. */
export const cssText = (text: string): string =>
  `"${text.replace(/["\\]/g, "\\$&").replace(/\r\n?|\n/g, "\\a ")}"`;

function meaning(code: string, context: HeaderContext): string | undefined {
  switch (code) {
    case "P":
      return "counter(page)";
    case "N":
      return "counter(pages)";
    case "F":
      return cssText(context.file);
    case "A":
      return cssText(context.sheet);
    case "D":
      return cssText(context.date);
    case "T":
      return cssText(context.time);
    case "&":
      return cssText("&");
    default:
      return undefined;
  }
}

/**
 * A header or footer of Excel (ECMA-376, 18.3.1.39) in its three places. Page numbers are counted by whoever prints.
 *
 * @example headerParts("&C第 &P 页，共 &N 页", context).center
 *   // '"第 " counter(page) " 页，共 " counter(pages) " 页"'
 */
export function headerParts(text: string, context: HeaderContext): HeaderParts {
  const parts: Partial<Record<keyof HeaderParts, string[]>> = {};
  let section: keyof HeaderParts = "center";
  let plain = "";
  const put = (content: string): void => void (parts[section] ??= []).push(content);
  const flush = (): void => {
    if (plain !== "") put(cssText(plain));
    plain = "";
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== "&") {
      plain += text[at];
      continue;
    }
    const rest = text.slice(at + 1);
    const code = rest[0]?.toUpperCase() ?? "";
    const place = SECTIONS[code];
    const content = meaning(code, context);
    if (place !== undefined || content !== undefined) {
      flush();
      if (place !== undefined) section = place;
      else put(content!);
      at++;
      continue;
    }
    // A path (&Z) and a picture (&G) are nothing here.
    at += LOOKS.exec(rest)?.[0].length ?? rest.slice(0, 1).length;
  }
  flush();
  return Object.fromEntries(Object.entries(parts).map(([name, contents]) => [name, contents.join(" ")]));
}
