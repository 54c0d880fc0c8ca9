/** Number formats by the selectors of a clipboard's style: `.xl65`, `td`. */
export type StyleFormats = ReadonlyMap<string, string>;

const FORMAT = /mso-number-format\s*:\s*("(?:[^"\\]|\\[\s\S])*"|[^;}]+)/i;

/** A value of a style as Excel means it: signs are written with a backslash, or as four digits behind one. */
function unescaped(value: string): string {
  const inner = value.startsWith('"') ? value.slice(1, -1) : value.trim();
  return inner.replace(/\\(?:([0-9a-f]{4}) ?|([\s\S]))/gi, (_, hex?: string, sign?: string) =>
    hex === undefined ? sign! : String.fromCharCode(parseInt(hex, 16)),
  );
}

/**
 * The number format that a style names; undefined where it names none.
 *
 * @example formatIn("mso-number-format:Percent;") // "Percent"
 */
export function formatIn(style: string): string | undefined {
  const value = FORMAT.exec(style)?.[1];
  return value === undefined ? undefined : unescaped(value);
}

/** The number formats that the text of a style sheet gives to its selectors. */
export function styleFormats(css: string): StyleFormats {
  const formats = new Map<string, string>();
  for (const rule of css.replace(/<!--|-->/g, "").split("}")) {
    const begins = rule.lastIndexOf("{");
    const selectors = rule.slice(0, Math.max(0, begins));
    const format = begins < 0 ? undefined : formatIn(rule.slice(begins + 1));
    if (format !== undefined) for (const one of selectors.split(",")) formats.set(one.trim(), format);
  }
  return formats;
}
