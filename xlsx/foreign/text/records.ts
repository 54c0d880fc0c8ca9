/** What stands between the cells of a line. */
export type Delimiter = "," | "\t" | ";";

const DELIMITERS: readonly Delimiter[] = [",", "\t", ";"];
/** How much of a text is looked at to find its delimiter. */
const LOOKED_AT = 1 << 16;
const MOST_LOOKED_AT = 200;
/** `sep=;` as a first line tells programs the delimiter, and is no line of the table. */
const SAID = /^sep=([,;\t])(?:\r\n?|\n|$)/i;

/** One line of the table: its cells, and how many characters into the text it ends. */
export interface TextRecord {
  readonly fields: readonly string[];
  readonly end: number;
}

/**
 * The lines of a table, as Excel reads them: a quotation mark at a cell's beginning holds together what follows up
 * to the next one, line breaks too; two of them inside mean one. Whatever stands behind the closing one still
 * belongs to the cell. Lines end with CR LF, LF or CR.
 *
 * @example [...records('a,"b\n""c"""\nd', ",")].map(({ fields }) => fields) // [["a", 'b\n"c"'], ["d"]]
 */
export function* records(text: string, delimiter: Delimiter, from = 0): Generator<TextRecord> {
  let at = from;
  let fields: string[] = [];
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        field += text.slice(at, end);
        at = end + 1;
        if (quote < 0 || text[at] !== '"') break;
        field += '"';
        at++;
      }
    }
    const start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
    fields.push(field + text.slice(start, at));
    if (text[at] === delimiter) {
      at++;
      // The text ends with a delimiter: one more cell, an empty one.
      if (at < text.length) continue;
      fields.push("");
    } else at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    yield { fields, end: at };
    fields = [];
  }
}

/** How well a text falls into lines of equally many cells, from 0 to 1; 0 where nothing falls apart. */
function evenness(text: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  let lines = 0;
  for (const { fields, end } of records(text, delimiter)) {
    // The last line may be cut in its middle.
    if (lines === MOST_LOOKED_AT || (end >= text.length && lines > 0)) break;
    if (fields.length === 1 && fields[0] === "") continue;
    lines++;
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / Math.max(lines, 1);
}

/**
 * The delimiter of a text, and where its table begins.
 *
 * @example delimiterOf("甲;1\n乙;2\n") // { delimiter: ";", start: 0 }
 */
export function delimiterOf(text: string): { readonly delimiter: Delimiter; readonly start: number } {
  const said = SAID.exec(text);
  if (said) return { delimiter: said[1] as Delimiter, start: said[0].length };
  const looked = text.slice(0, LOOKED_AT);
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, even: evenness(looked, delimiter) })).sort(
    (a, b) => b.even - a.even,
  );
  return { delimiter: best!.delimiter, start: 0 };
}
