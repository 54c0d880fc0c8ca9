import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import { CellError, type CellValue, type ErrorCode } from "../../src/formula";
import { keyOf } from "./sheet-cells";

/** A cell as the peer reads it. */
export interface PeerCell {
  readonly value: CellValue;
  readonly hasFormula: boolean;
}

/** What the peer reads of a book: for each sheet with cells its name and what is not blank. */
export type PeerSheets = readonly { readonly name: string; readonly cells: ReadonlyMap<number, PeerCell> }[];

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

function valueOf({ t, v, w }: CellObject): CellValue | undefined {
  if (t === "z" || v === undefined) return undefined;
  if (t === "e") return new CellError((ERRORS[v as number] ?? w ?? "#UNKNOWN!") as ErrorCode);
  return v as CellValue;
}

/** The book's cells as another program reads them: SheetJS. */
export function cellsOfPeer(bytes: Uint8Array): PeerSheets {
  const book: WorkBook = read(bytes, { dense: true, cellText: false, cellHTML: false });
  return book.SheetNames.map((name) => {
    const cells = new Map<number, PeerCell>();
    const rows = (book.Sheets[name]?.["!data"] ?? []) as (CellObject[] | undefined)[];
    rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        const value = valueOf(cell);
        if (value !== undefined) cells.set(keyOf(r, c), { value, hasFormula: cell.f !== undefined });
      }),
    );
    return { name, cells };
  });
}
