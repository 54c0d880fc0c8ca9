const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");

/** The rows and cells of a text with tabs; a cell with tabs or line breaks of its own stands in quotes. */
export function textRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  const whole = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (;;) {
    const [found, quoted, bare = "", end] = CELL.exec(whole)!;
    // Quotes that nothing needs are the person's own.
    const isQuoted = quoted !== undefined && /[\t\n"]/.test(quoted);
    rows.at(-1)!.push(isQuoted ? quoted.replaceAll('""', '"') : quoted === undefined ? bare : `"${quoted}"`);
    if (end === "" || found === "") return rows;
    if (end === "\n") rows.push([]);
  }
}

/**
 * A text as the table that a spreadsheet would make of it.
 *
 * @example tableOf("甲\t1") // "<table><tr><td>甲</td><td>1</td></tr></table>"
 */
export const tableOf = (text: string): string =>
  `<table>${textRows(text)
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`)
    .join("")}</table>`;
