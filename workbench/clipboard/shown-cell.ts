import type { ShownCell } from "./shown-value";
import { formatIn, type StyleFormats } from "./style-formats";

/** The format in what LibreOffice says of a cell: language, another language, code. */
const sdFormat = (said: string | null): string | undefined => {
  const code = said?.split(";").slice(2).join(";");
  return code === "" ? undefined : code;
};

function formatOf(cell: Element, formats: StyleFormats): string | undefined {
  const inline = formatIn(cell.getAttribute("style") ?? "");
  if (inline !== undefined) return inline;
  const libre = sdFormat(cell.getAttribute("sdnum"));
  if (libre !== undefined) return libre;
  for (const name of cell.classList) {
    const format = formats.get(`.${name}`) ?? formats.get(`td.${name}`);
    if (format !== undefined) return format;
  }
  return formats.get(cell.tagName.toLowerCase());
}

/** The number that a program names beside the text: Excel of old and WPS in one attribute, LibreOffice in another. */
function exactOf(cell: Element): number | undefined {
  const said = cell.getAttribute("sdval") ?? cell.getAttribute("x:num");
  if (said === null || said === "") return undefined;
  const number = Number(said);
  return Number.isFinite(number) ? number : undefined;
}

const BLOCKS: ReadonlySet<string> = new Set("P DIV LI UL OL DL DT DD TABLE TBODY TR TD TH PRE BLOCKQUOTE SECTION ARTICLE HR H1 H2 H3 H4 H5 H6".split(" ")); // prettier-ignore
const UNSEEN: ReadonlySet<string> = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "HEAD"]);

const isUnseen = (node: Node): boolean =>
  UNSEEN.has(node.nodeName) ||
  (node instanceof Element && /display\s*:\s*none/i.test(node.getAttribute("style") ?? ""));

/** The text of an element with its line breaks: those of the source are none, and what is not seen says nothing. */
function lines(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? "").replace(/[\t\r\n ]+/g, " ");
  if (node.nodeName === "BR") return "\n";
  if (isUnseen(node) || node.nodeType === Node.COMMENT_NODE) return "";
  return [...node.childNodes]
    .map((child) => (BLOCKS.has(child.nodeName) ? `\n${lines(child)}\n` : lines(child)))
    .join("");
}

/** Whether figures stand above or below the line: a note, or a power, and none of the number's own. */
const hasRaised = (cell: Element): boolean =>
  [...cell.querySelectorAll("sup, sub")].some((one) => (one.textContent ?? "").trim() !== "");

/** What a cell of a table on the clipboard shows. */
export function shownCell(cell: Element, formats: StyleFormats): ShownCell {
  return {
    text: lines(cell).replace(/\s*\n\s*/g, "\n"),
    format: formatOf(cell, formats),
    exact: exactOf(cell),
    isText: cell.hasAttribute("x:str") || hasRaised(cell),
  };
}
