import { CFB } from "@e965/xlsx";
import { gb18030 } from "./text-bytes";

/** A record of an old workbook: its number and its content. */
export type OldRecord = readonly [type: number, content: readonly number[]];

export const word = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const long = (value: number): number[] => [...word(value), ...word(value >>> 16)];
const double = (value: number): number[] => [...new Uint8Array(Float64Array.of(value).buffer)];
const wide = (text: string): number[] => [...text].flatMap((letter) => word(letter.charCodeAt(0)));

/** Excel 97 to 2003 write letters in Unicode, Excel 5 and 95 in the code page of their Windows: here the Chinese one. */
export type OldVersion = 5 | 8;

const short = (text: string, version: OldVersion): number[] =>
  version === 8 ? [text.length, 1, ...wide(text)] : [gb18030(text).length, ...gb18030(text)];
const long16 = (text: string, version: OldVersion): number[] =>
  version === 8
    ? [...word(text.length), 1, ...wide(text)]
    : [...word(gb18030(text).length), ...gb18030(text)];

const begin = (version: OldVersion, kind: number): OldRecord =>
  [0x0809, [...word(version === 8 ? 0x0600 : 0x0500), ...word(kind), 0, 0, 0, 0, ...(version === 8 ? long(0) : []), ...(version === 8 ? long(0) : [])]]; // prettier-ignore
const END: OldRecord = [0x000a, []];

export const WORKBOOK = 0x0005;
export const WORKSHEET = 0x0010;

/** How letters look. */
export interface OldFont {
  /** By number of the palette; left out: as the window has it. */
  readonly colour?: number;
  readonly size?: number;
}

/** A format of cells. */
export interface OldStyle {
  readonly font?: number;
  /** The number of its number format. */
  readonly code?: number;
  /** By number of the palette. */
  readonly fill?: number;
}

const WINDOW_TEXT = 0x7fff;

export const font = ({ colour = WINDOW_TEXT, size = 11 }: OldFont, version: OldVersion): OldRecord => [0x0031, [...word(size * 20), ...word(0), ...word(colour), ...word(400), ...word(0), 0, 0, 0, 0, ...short("宋体", version)]]; // prettier-ignore

export const style = ({ font: letters = 0, code = 0, fill }: OldStyle, version: OldVersion): OldRecord => {
  const head = [...word(letters), ...word(code), ...word(1), ...word(0x0020)];
  const colours = word((fill ?? 64) | (65 << 7));
  const pattern = fill === undefined ? 0 : 1;
  return [
    0x00e0,
    version === 8
      ? [...head, 0, 0, ...long(0), ...long(pattern << 26), ...colours]
      : [...head, ...colours, ...word(pattern), ...long(0)],
  ];
};

export const numberFormat = (id: number, code: string, version: OldVersion): OldRecord => [
  0x041e,
  [...word(id), ...(version === 8 ? long16(code, 8) : short(code, 5))],
];

/** Cells, by row and column from 0; the last number is that of their format. */
export const cells = (version: OldVersion) => ({
  text: (row: number, column: number, value: string, look = 0): OldRecord => [0x0204, [...word(row), ...word(column), ...word(look), ...long16(value, version)]], // prettier-ignore
  number: (row: number, column: number, value: number, look = 0): OldRecord => [0x0203, [...word(row), ...word(column), ...word(look), ...double(value)]], // prettier-ignore
  truth: (row: number, column: number, value: boolean, look = 0): OldRecord => [0x0205, [...word(row), ...word(column), ...word(look), value ? 1 : 0, 0]], // prettier-ignore
  error: (row: number, column: number, value: number, look = 0): OldRecord => [0x0205, [...word(row), ...word(column), ...word(look), value, 1]], // prettier-ignore
  blank: (row: number, column: number, look = 0): OldRecord => [0x0201, [...word(row), ...word(column), ...word(look)]], // prettier-ignore
  /** @param tokens the formula as the file has it: operands before operators */
  formula: (row: number, column: number, value: number, tokens: readonly number[], look = 0): OldRecord => [0x0006, [...word(row), ...word(column), ...word(look), ...double(value), ...word(0), ...long(0), ...word(tokens.length), ...tokens]], // prettier-ignore
  /** A formula whose value is a text: it stands in the record behind. */
  textFormula: (row: number, column: number, value: string, tokens: readonly number[], look = 0): OldRecord[] => [
    [0x0006, [...word(row), ...word(column), ...word(look), 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...word(0), ...long(0), ...word(tokens.length), ...tokens]],
    [0x0207, long16(value, version)],
  ],
  hiddenRow: (row: number): OldRecord => [0x0208, [...word(row), ...word(0), ...word(9), ...word(300), ...word(0), ...word(0), ...word(0x0020), ...word(0)]], // prettier-ignore
  columns: (from: number, to: number, width: number, hidden: boolean): OldRecord => [0x007d, [...word(from), ...word(to), ...word(width * 256), ...word(0), ...word(hidden ? 1 : 0), ...word(0)]], // prettier-ignore
  merge: (top: number, bottom: number, left: number, right: number): OldRecord => [0x00e5, [...word(1), ...word(top), ...word(bottom), ...word(left), ...word(right)]], // prettier-ignore
}); // prettier-ignore

/** Tokens of formulas. */
export const token = {
  cell: (row: number, column: number, version: OldVersion): number[] =>
    version === 8 ? [0x44, ...word(row), ...word(column | 0xc000)] : [0x44, ...word(row | 0xc000), column],
  whole: (value: number): number[] => [0x1e, ...word(value)],
  times: [0x05],
} as const;

/** A sheet as its records say. */
export interface OldSheet {
  readonly name: string;
  readonly hidden?: 0 | 1 | 2;
  readonly records: readonly OldRecord[];
}

export interface OldBook {
  readonly version?: OldVersion;
  readonly fonts?: readonly OldFont[];
  readonly styles?: readonly OldStyle[];
  readonly formats?: Readonly<Record<number, string>>;
  readonly date1904?: boolean;
  /** Whether Excel says which of its versions computed the values. */
  readonly computed?: boolean;
  readonly sheets: readonly OldSheet[];
  /** Records of the book besides. */
  readonly more?: readonly OldRecord[];
}

const bytesOf = (records: readonly OldRecord[]): number[] =>
  records.flatMap(([type, content]) => [...word(type), ...word(content.length), ...content]);

/** The stream of an old workbook's records. */
export function oldStream({ version = 8, fonts = [{}], styles = [{}], formats = {}, date1904, computed = true, sheets, more = [] }: OldBook): Uint8Array {
  const parts = sheets.map(({ records }) => bytesOf([begin(version, WORKSHEET), ...records, END]));
  const globals = (places: readonly number[]): number[] =>
    bytesOf([
      begin(version, WORKBOOK),
      [0x0042, word(version === 8 ? 1200 : 936)],
      [0x003d, [...word(0), ...word(0), ...word(0), ...word(0), ...word(0x38), ...word(0), ...word(0), ...word(1), ...word(600)]],
      ...(date1904 ? [[0x0022, word(1)] as const] : []),
      ...(computed ? [[0x01c1, [...word(0x01c1), ...word(0), ...long(0x1ea3e)]] as const] : []),
      ...fonts.map((one) => font(one, version)),
      ...Object.entries(formats).map(([id, code]) => numberFormat(Number(id), code, version)),
      ...styles.map((one) => style(one, version)),
      ...more,
      ...sheets.map(({ name, hidden = 0 }, n): OldRecord => [0x0085, [...long(places[n]!), hidden, 0, ...short(name, version)]]),
      END,
    ]);
  const start = globals(sheets.map(() => 0)).length;
  const places = parts.map((_, n) => start + parts.slice(0, n).reduce((sum, { length }) => sum + length, 0));
  return Uint8Array.from([...globals(places), ...parts.flat()]);
} // prettier-ignore

const compounds = CFB as {
  utils: { cfb_new(): unknown; cfb_add(file: unknown, path: string, content: Uint8Array): void };
  write(file: unknown, options: { type: "buffer" }): Buffer;
};

/** A compound file with streams by their names. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = compounds.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) compounds.utils.cfb_add(file, `/${name}`, content);
  return new Uint8Array(compounds.write(file, { type: "buffer" }));
}

/** An old workbook's file. */
export const oldBookOf = (book: OldBook): Uint8Array =>
  compoundOf({ [book.version === 5 ? "Book" : "Workbook"]: oldStream(book) });
