import library, { type WorkBook } from "@e965/xlsx";
import { decodedPage } from "./text";

/** What is used of the library besides what its types say. */
interface Parts {
  readonly CFB: {
    read(bytes: Uint8Array, options: { type: "array" }): unknown;
    find(file: unknown, path: string): { readonly content: ArrayLike<number> } | null;
  };
  set_cptable(table: unknown): void;
  parse_xlscfb(file: unknown, options: object): WorkBook;
}

const { CFB, parse_xlscfb: parse, set_cptable: setPages } = library as unknown as Parts;

let paged = false;

/** Letters of Windows code pages come from the decoder that every browser has, in place of half a megabyte of tables. */
function usePages(): void {
  if (paged) return;
  paged = true;
  setPages({ utils: { decode: (page: number, bytes: Iterable<number>) => decodedPage(page, bytes) } });
}

/** A compound file that holds an old workbook. */
export interface Compound {
  readonly file: unknown;
  /** The stream with the workbook's records. */
  readonly stream: Uint8Array;
  readonly macros: boolean;
}

/** Opens a compound file; undefined where no workbook lies in it. */
export function openCompound(bytes: Uint8Array): Compound | undefined {
  const file = CFB.read(bytes, { type: "array" });
  const found = CFB.find(file, "/Workbook") ?? CFB.find(file, "/Book");
  if (!found) return undefined;
  const { content } = found;
  // Where there are no buffers of Node, the library has plain arrays.
  const stream = content instanceof Uint8Array ? content : Uint8Array.from(content);
  return { file, stream, macros: CFB.find(file, "/_VBA_PROJECT_CUR/VBA/dir") !== null };
}

/** What the library makes of an old workbook: values, formulas and names. */
export function parsedBook({ file }: Compound): WorkBook {
  usePages();
  return parse(file, { dense: true, cellFormula: true, cellText: false, cellHTML: false, cellDates: false });
}
