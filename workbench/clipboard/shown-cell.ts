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

const BLOCKS: ReadonlySet<string> = new Set(["P", "DIV", "LI", "TR"]);

/** The text of an element with its line breaks: those of the source are none. */
function lines(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? "").replace(/[\t\r\n ]+/g, " ");
  if (node.nodeName === "BR") return "\n";
  const inner = [...node.childNodes].map(lines).join("");
  return BLOCKS.has(node.nodeName) && node.nextSibling ? `${inner}\n` : inner;
}

/** What a cell of a table on the clipboard shows. */
export function shownCell(cell: Element, formats: StyleFormats): ShownCell {
  return {
    text: lines(cell),
    format: formatOf(cell, formats),
    exact: exactOf(cell),
    isText: cell.hasAttribute("x:str"),
  };
}
