/** More columns in one than a page may say. */
const MOST_COLUMNS = 1_000;

/** The pieces of a markup that begin with a tag; what stands before the first of them is left out. */
const piecesOf = (html: string, tag: string): string[] => html.split(new RegExp(`<${tag}\\b`, "i")).slice(1);

/** What stands in the style elements of a markup. */
export const stylesIn = (html: string): string =>
  piecesOf(html, "style")
    .map((piece) => {
      const end = piece.search(/<\/style/i);
      return end < 0 ? "" : piece.slice(piece.indexOf(">") + 1, end);
    })
    .join("\n");

const isEmpty = (markup: string): boolean =>
  markup.split(/<[^>]*>|&nbsp;/).every((text) => text.trim() === "");

/**
 * A markup without the last row where nobody sees it and nothing stands in it: Excel adds one for the widths of
 * columns. A row that a person hid holds something, or stands among others.
 */
export function withoutWidths(html: string): string {
  const begins = html.toLowerCase().lastIndexOf("<tr");
  if (begins < 0) return html;
  const end = html.toLowerCase().indexOf("</table", begins);
  const row = html.slice(begins, end < 0 ? undefined : end);
  const tag = row.slice(0, row.indexOf(">") + 1);
  const isWidths = /display\s*:\s*none/i.test(tag) && isEmpty(row.slice(tag.length));
  return isWidths ? html.slice(0, begins) + (end < 0 ? "" : html.slice(end)) : html;
}

/** A markup whose cells reach over no more rows and columns than there can be. */
export function withSpans(html: string): string {
  const rows = piecesOf(html, "tr").length;
  return html.replace(
    /\b(rowspan|colspan)\s*=\s*(["']?)\s*([-\d.]+)\2/gi,
    (_, name: string, __, said: string) => {
      const most = name.toLowerCase() === "rowspan" ? Math.max(1, rows) : MOST_COLUMNS;
      return `${name}="${Math.max(1, Math.min(most, Math.trunc(Number(said)) || 1))}"`;
    },
  );
}
