import {
  CellValueType,
  WrapStrategy,
  type ICellData,
  type IDocumentData,
  type ObjectMatrix,
} from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Spreadsheet } from "../spreadsheet/create";
import { stylesIn, withSpans, withoutWidths } from "./markup";
import { shownCell } from "./shown-cell";
import { pastedValue, type PastedValue } from "./shown-value";
import { styleFormats, type StyleFormats } from "./style-formats";
import { layOut } from "./table-layout";
import { tableOf } from "./text-table";

type Cells = ObjectMatrix<ICellData>;

/** The parts of the spreadsheet (Univer 0.25.1) that make cells of what is on the clipboard. */
interface HtmlReader {
  _dom: HTMLElement;
  convert(html: string): unknown;
  _getMsoNumfmtForNode(node: Element): string | undefined;
  _parseTable(html: string, index: number): { readonly cellMatrix: Cells };
}

interface Clipboard {
  readonly _htmlToUSM: HtmlReader;
  paste(item: ClipboardItem, type?: string): Promise<boolean>;
  legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean>;
  _pasteHTML(html: string, type: string): Promise<boolean>;
}

const DEFAULT = "default-paste";
/** A document without content. A cell that has one is not looked at once more for what its text could mean. */
const NOTHING = {} as IDocumentData;

/**
 * A format that stays as it is: whoever pastes looks at texts once more, and would give one that says 20% the format
 * of a share.
 */
const fixedFormat = (pattern: string): NonNullable<object> =>
  Object.defineProperty({}, "pattern", { get: () => pattern, set: () => undefined, enumerable: true });

/** A cell with what it is to hold; fonts, colours and borders stay. */
function dressed(cell: ICellData, { value, pattern, forced }: PastedValue): ICellData {
  const style = typeof cell.s === "object" ? cell.s : undefined;
  const s = pattern === undefined ? cell.s : { ...style, n: fixedFormat(pattern) };
  const look = { ...cell, ...(s && { s }) } as ICellData;
  // An empty text would stand in the way of what is to spill there, and be counted as an entry.
  if (value === "") return { ...look, v: null, t: null, p: null };
  if (typeof value === "number") return { ...look, v: value, t: CellValueType.NUMBER, p: undefined };
  if (typeof value === "boolean")
    return { ...look, v: value ? 1 : 0, t: CellValueType.BOOLEAN, p: undefined };
  if (value.includes("\n")) {
    const wrapped = { ...(typeof look.s === "object" ? look.s : {}), tb: WrapStrategy.WRAP };
    return { ...look, v: value, t: CellValueType.STRING, p: NOTHING, s: wrapped };
  }
  if (!forced) return look;
  // With a document of its own, even an empty one, it is not taken for a number again.
  const isPlain = !cell.p?.body?.textRuns?.length;
  return {
    ...look,
    v: value,
    t: CellValueType.FORCE_STRING,
    ...(isPlain && { p: NOTHING }),
  };
}

function dress(cells: Cells, table: Element, formats: StyleFormats): void {
  for (const { row, column, cell } of layOut(table)) {
    const data = cells.getValue(row, column) as ICellData | null;
    const shown = shownCell(cell, formats);
    if (data) cells.setValue(row, column, dressed(data, pastedValue(shown)));
  }
}

const isOneFormula = (text: string): boolean => /^=[^\t\n]+$/.test(text.trim());

/**
 * What is pasted: a table as it is; else the text, as the table that it makes. A single formula is taken as one.
 */
function wanted(html: string | undefined, text: string | undefined): string | undefined {
  if (html !== undefined && /<table\b/i.test(html)) return withSpans(withoutWidths(html));
  if (text === undefined || text === "" || isOneFormula(text)) return undefined;
  return tableOf(text);
}

const readText = async (item: ClipboardItem, type: string): Promise<string | undefined> =>
  item.types.includes(type) ? (await item.getType(type)).text() : undefined;

/**
 * Takes from the clipboard what it shows, whoever wrote it. The spreadsheet drops a whole table where one cell has a
 * format with a name (`Standard`, `Percent`), and makes numbers of codes.
 */
export function pasteAsShown({ injector }: Spreadsheet): void {
  const clipboard = injector.get(ISheetClipboardService) as unknown as Clipboard;
  const reader = clipboard._htmlToUSM;
  let formats: StyleFormats = new Map();

  const convert = reader.convert.bind(reader);
  reader.convert = (html) => {
    formats = styleFormats(stylesIn(html));
    return convert(html);
  };
  // Formats are read here.
  reader._getMsoNumfmtForNode = () => undefined;
  const parseTable = reader._parseTable.bind(reader);
  reader._parseTable = (html, index) => {
    const parsed = parseTable(html, index);
    const table = reader._dom.querySelectorAll("table")[index];
    if (table) dress(parsed.cellMatrix, table, formats);
    return parsed;
  };

  const legacy = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) => {
    const table = wanted(html, text);
    // Beside a table there often is its picture; the table is what was meant.
    return table === undefined ? legacy(html, text, files) : clipboard._pasteHTML(table, DEFAULT);
  };
  const paste = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, type = DEFAULT) => {
    const table = wanted(await readText(item, "text/html"), await readText(item, "text/plain"));
    return table === undefined ? paste(item, type) : clipboard._pasteHTML(table, type);
  };
}
