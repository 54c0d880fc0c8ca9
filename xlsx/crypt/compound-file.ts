import { WorkbookFault } from "../faults";

/** What an encrypted workbook is packed into: a small file system of its own ([MS-CFB]). */

/** A sector number at or above this is none: free, the end of a chain, a table's own. */
const NO_SECTOR = 0xfffffffa;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
const HEADER_TABLE = 109;
/** More than a book of the largest size that is opened has. */
const MOST_SECTORS = 1 << 21;

interface DirectoryEntry {
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

/** Reads streams of a compound file by their names; sizes and chains are bounded by the file itself. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly miniSize: number;
  private readonly miniBelow: number;
  private readonly table: Uint32Array;
  private readonly entries = new Map<string, DirectoryEntry>();

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512) throw new WorkbookFault("cut-off");
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new WorkbookFault("cut-off");
    this.sectorSize = 1 << shift;
    this.miniSize = 1 << Math.min(this.view.getUint16(32, true), 9);
    this.miniBelow = this.view.getUint32(56, true);
    this.table = this.readTable();
    this.readDirectory();
  }

  private sector(number: number): Uint8Array {
    const start = (number + 1) * this.sectorSize;
    if (start >= this.bytes.length) throw new WorkbookFault("cut-off");
    return this.bytes.subarray(start, start + this.sectorSize);
  }

  private numbers(sector: number): Uint32Array {
    const bytes = this.sector(sector);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
  }

  /** Which sector follows which: the table's own sectors are listed in the header, and in sectors behind it. */
  private readTable(): Uint32Array {
    const sectors: number[] = [];
    for (let at = 0; at < HEADER_TABLE; at++) sectors.push(this.view.getUint32(76 + at * 4, true));
    let next = this.view.getUint32(68, true);
    for (let steps = 0; next < NO_SECTOR; steps++) {
      const more = this.numbers(next);
      sectors.push(...more.subarray(0, -1));
      next = more.at(-1)!;
      if (steps > MOST_SECTORS >> 7) throw new WorkbookFault("cut-off");
    }
    const used = sectors.filter((one) => one < NO_SECTOR);
    const perSector = this.sectorSize >> 2;
    const table = new Uint32Array(used.length * perSector).fill(NO_SECTOR);
    used.forEach((one, at) => table.set(this.numbers(one), at * perSector));
    return table;
  }

  /** The sectors of a chain, from its first one on. */
  private *chain(first: number, table: Uint32Array): Generator<number> {
    let count = 0;
    for (let at = first; at < NO_SECTOR; at = table[at] ?? NO_SECTOR) {
      // A chain that comes back to itself has more sectors than there are.
      if (++count > table.length) throw new WorkbookFault("cut-off");
      yield at;
    }
  }

  private content(first: number, size: number): Uint8Array {
    if (size > this.bytes.length) throw new WorkbookFault("cut-off");
    const content = new Uint8Array(size);
    let at = 0;
    for (const sector of this.chain(first, this.table)) {
      if (at >= size) break;
      const piece = this.sector(sector).subarray(0, size - at);
      content.set(piece, at);
      at += piece.length;
    }
    if (at < size) throw new WorkbookFault("cut-off");
    return content;
  }

  private readDirectory(): void {
    for (const sector of this.chain(this.view.getUint32(48, true), this.table)) {
      const bytes = this.sector(sector);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
        const kind = bytes[at + 66]!;
        if (kind !== STREAM && kind !== ROOT) continue;
        const length = Math.max(0, Math.min(view.getUint16(at + 64, true) - 2, 62));
        const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length));
        const entry = { kind, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
        this.entries.set(kind === ROOT ? "" : name, entry);
      }
    }
  }

  /** A stream's bytes; undefined where there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry || name === "") return undefined;
    return entry.size < this.miniBelow ? this.miniContent(entry) : this.content(entry.start, entry.size);
  }

  /** Small streams lie together in one stream, in small sectors with a table of their own. */
  private miniContent({ start, size }: DirectoryEntry): Uint8Array {
    const root = this.entries.get("");
    if (!root) throw new WorkbookFault("cut-off");
    const all = this.content(root.start, root.size);
    const sectors = [...this.chain(this.view.getUint32(60, true), this.table)];
    const table = Uint32Array.from(sectors.flatMap((sector) => [...this.numbers(sector)]));
    const content = new Uint8Array(size);
    let at = 0;
    for (const sector of this.chain(start, table)) {
      if (at >= size) break;
      const from = sector * this.miniSize;
      const piece = all.subarray(from, Math.min(from + this.miniSize, from + size - at));
      content.set(piece, at);
      at += this.miniSize;
    }
    return content;
  }
}
