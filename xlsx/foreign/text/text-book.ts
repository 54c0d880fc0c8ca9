import type { CellModel, RowModel } from "../../open";
import { WorkbookFault } from "../../faults";
import type { CellStyle, StyleChoice } from "../../styles";
import { CellBounds, LONGEST_TEXT } from "../bounds";
import { PLAIN_LAYOUT, type ForeignBook } from "../foreign-book";
import { decodedText, type DecodedText } from "./encoding";
import { delimiterOf, records } from "./records";
import { typedField, type TypedField } from "./typed-field";

/** The first style of a new book: nothing is said of the cell. */
const PLAIN = 0;

/** Each format as one style, so that it is written once. */
class FormatStyles {
  private readonly known = new Map<string, CellStyle>();

  of(format: string | undefined): StyleChoice {
    if (format === undefined) return PLAIN;
    let style = this.known.get(format);
    if (!style) {
      style = { numberFormat: format, font: { name: "等线", size: 11 }, borders: {} };
      this.known.set(format, style);
    }
    return style;
  }
}

function cellOf({ value, format, formula }: TypedField, styles: FormatStyles): CellModel<StyleChoice> {
  const style = styles.of(format);
  return formula === undefined ? { value, style } : { value: null, style, formula, pending: true };
}

/** A text that was read as a table, and how its bytes were understood. */
export interface TextBook extends Omit<DecodedText, "text"> {
  readonly book: ForeignBook;
}

/**
 * Reads a table that is a text: CSV with commas or semicolons, or cells between tabs.
 *
 * @param name of its only sheet
 * @throws WorkbookFault where it is no text, or a cell has more of it than Excel takes: then a quotation mark
 * that nobody closed holds rows together
 * @example readTextBook(bytes, "申报").book.sheets[0].content.rows[1]?.cells[2]?.value // 1234.5
 */
export function readTextBook(bytes: Uint8Array, name: string): TextBook {
  // DOS programs end their files with this sign.
  const content = bytes.at(-1) === 0x1a ? bytes.subarray(0, -1) : bytes;
  const { text, ...read } = decodedText(content);
  const { delimiter, start } = delimiterOf(text);
  const styles = new FormatStyles();
  const bounds = new CellBounds();
  const rows: (RowModel<StyleChoice> | undefined)[] = [];
  for (const { fields } of records(text, delimiter, start)) {
    const cells: (CellModel<StyleChoice> | undefined)[] = [];
    bounds.add(rows.length, fields.length - 1, fields.length);
    for (const [column, field] of fields.entries()) {
      if (field.length > LONGEST_TEXT) throw new WorkbookFault("long-cell", { row: rows.length + 1 });
      if (field !== "") cells[column] = cellOf(typedField(field), styles);
    }
    rows.push(cells.length > 0 ? { cells } : undefined);
  }
  const sheet = { name, visibility: "visible", content: { ...PLAIN_LAYOUT, rows } } as const;
  return { book: { sheets: [sheet], definedNames: [], activeSheet: 0, date1904: false }, ...read };
}
