import { contains, startsWith } from "./byte-search";
import { crc32, type Codec } from "./codec";
import { WorkbookFault } from "./faults";
import { finish, scaled, type Steps } from "./steps";

/** One part of the package, as the central directory lists it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
  /** Its sizes or place are kept in 64 bits. */
  readonly wide: boolean;
  /** Its record in the central directory, byte for byte. */
  readonly record: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const WIDE_END = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const WIDE_EXTRA = 1;
/** A field that says: see the 64-bit one. */
const SEE_WIDE = 0xffffffff;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;
const STORED = 0;
const DEFLATED = 8;

const MEGABYTE = 1 << 20;
/** Between two pauses: some milliseconds of work. */
const PIECE = MEGABYTE;
/** The share of unpacking in reading a part; the rest is its checksum. */
const UNPACKING = 0.9;
/** All parts that are read, unpacked. 300,000 rows × 15 columns take about 200 MB. */
const MOST_UNPACKED = 640 * MEGABYTE;
/** Sheets pack to a tenth, the emptiest to a fiftieth; what packs beyond this is one text many times, or made to explode. */
const HIGHEST_RATIO = 150;
/** All parts together that pack so high: more than a person's book has, and less than stops a machine. */
const MOST_REPEATED = 128 * MEGABYTE;
const MOST_ENTRIES = 20_000;

/** Where the central directory starts, and how many parts it lists; in 64 bits where the book says so. */
function directoryAt(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const offset = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  if (offset !== SEE_WIDE && count !== 0xffff) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR) throw new WorkbookFault("cut-off");
  const wide = Number(view.getBigUint64(locator + 8, true));
  if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== WIDE_END)
    throw new WorkbookFault("cut-off");
  return {
    count: Number(view.getBigUint64(wide + 32, true)),
    offset: Number(view.getBigUint64(wide + 48, true)),
  };
}

/** The sizes and the place of a part, from its record or from the 64-bit fields behind it. */
function placeOf(
  view: DataView,
  record: number,
  extra: number,
  extraLength: number,
): Pick<Entry, "compressedSize" | "size" | "localOffset" | "wide"> {
  const fields = { size: 24, compressedSize: 20, localOffset: 42 };
  const place = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, view.getUint32(record + field, true)]),
  ) as Record<keyof typeof fields, number>;
  const wide = Object.values(place).includes(SEE_WIDE);
  for (let at = extra; wide && at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE_EXTRA) continue;
    let field = at + 4;
    for (const name of ["size", "compressedSize", "localOffset"] as const) {
      if (place[name] !== SEE_WIDE || field + 8 > extra + extraLength) continue;
      place[name] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return { ...place, wide };
}

/**
 * What a part's name is known by: names are compared without regard to case, and some programs pack them with the
 * separator of Windows.
 *
 * @example partKey("xl\\Workbook.xml") // "xl/workbook.xml"
 */
export const partKey = (name: string): string => name.replaceAll("\\", "/").toLowerCase();

/** Where parts are read from: a package, or one that is being changed. */
export interface PartSource {
  has(name: string): boolean;
  read(name: string): Uint8Array;
}

/** A workbook's package: its parts, unpacked on demand, inside bounds. */
export class Archive implements PartSource {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Where the central directory starts. */
  readonly directoryOffset: number;
  private unpacked = 0;
  private repeated = 0;
  private readonly counted = new Set<Entry>();
  /** Parts whose content is known to be what was packed. */
  private readonly whole = new Set<Entry>();

  constructor(
    readonly bytes: Uint8Array,
    private readonly codec: Codec,
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.findEnd(view);
    const { count, offset } = directoryAt(view, end);
    this.directoryOffset = offset;
    if (count > MOST_ENTRIES) throw new WorkbookFault("not-zip");
    this.entries = this.readDirectory(view, count, end);
    this.checkPlaces();
  }

  private findEnd(view: DataView): number {
    const last = view.byteLength - 22;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (view.getUint32(at, true) === END) return at;
    }
    throw new WorkbookFault("cut-off");
  }

  private readDirectory(view: DataView, count: number, end: number): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    let at = this.directoryOffset;
    for (let n = 0; n < count; n++) {
      if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new WorkbookFault("cut-off");
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
        view.getUint16(at + field, true),
      ) as [number, number, number];
      const length = 46 + nameLength + extraLength + commentLength;
      if (at + length > end) throw new WorkbookFault("cut-off");
      const flags = view.getUint16(at + 8, true);
      const utf8 = (flags & UTF8_FLAG) !== 0;
      const name = new TextDecoder(utf8 ? "utf-8" : "latin1").decode(
        this.bytes.subarray(at + 46, at + 46 + nameLength),
      );
      if (flags & ENCRYPTED_FLAG) throw new WorkbookFault("encrypted");
      const key = partKey(name);
      if (entries.has(key)) throw new WorkbookFault("twice", { part: name });
      entries.set(key, {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        ...placeOf(view, at, at + 46 + nameLength, extraLength),
        record: this.bytes.subarray(at, at + length),
      });
      at += length;
    }
    return entries;
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The content of a part. */
  read(name: string): Uint8Array {
    return finish(this.unpack(name, false));
  }

  /** The content of a part, unpacked piece by piece where the host can. */
  readSteps(name: string): Steps<Uint8Array> {
    return this.unpack(name, true);
  }

  private *unpack(name: string, inPieces: boolean): Steps<Uint8Array> {
    const entry = this.entries.get(partKey(name));
    if (!entry) throw new WorkbookFault("missing-part", { part: name });
    const packed = this.packed(entry);
    this.bound(entry);
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw new WorkbookFault("method", { part: name });
    let content: Uint8Array = packed;
    try {
      if (entry.method === DEFLATED)
        content =
          inPieces && this.codec.inflateSteps
            ? yield* scaled(this.codec.inflateSteps(packed, entry.size), 0, UNPACKING)
            : this.codec.inflate(packed, entry.size);
    } catch {
      throw new WorkbookFault("wrong-size", { part: name });
    }
    if (content.length !== entry.size || !(yield* this.isWhole(entry, content, inPieces)))
      throw new WorkbookFault("wrong-size", { part: name });
    return content;
  }

  /** Whether a part's content has the checksum that was packed with it: a bit that fell over is another amount. */
  private *isWhole(entry: Entry, content: Uint8Array, inPieces: boolean): Steps<boolean> {
    if (this.whole.has(entry)) return true;
    let crc = 0;
    for (let at = 0; at < content.length; at += PIECE) {
      const piece = content.subarray(at, at + PIECE);
      crc = this.codec.crc32?.(piece, crc) ?? crc32(piece, crc);
      if (inPieces) yield UNPACKING + (1 - UNPACKING) * (at / content.length);
    }
    if (crc === entry.crc) this.whole.add(entry);
    return crc === entry.crc;
  }

  /** Refuses a package with a part that is not where its record says, or that shares its bytes with another. */
  private checkPlaces(): void {
    const sorted = [...this.entries.values()].sort((a, b) => a.localOffset - b.localOffset);
    sorted.forEach((entry, at) => {
      const packed = this.packed(entry);
      const end = packed.byteOffset - this.bytes.byteOffset + packed.length;
      if (end > (sorted[at + 1]?.localOffset ?? this.directoryOffset))
        throw new WorkbookFault("wrong-size", { part: entry.name });
    });
  }

  /** Reads what will be packed anew when the package is written, so that its faults show before that. */
  checkWide(): void {
    for (const entry of this.entries.values()) if (entry.wide) this.read(entry.name);
  }

  private bound(entry: Entry): void {
    if (this.counted.has(entry)) return;
    if (entry.size / Math.max(entry.compressedSize, 1) > HIGHEST_RATIO) {
      this.repeated += entry.size;
      if (this.repeated > MOST_REPEATED) throw new WorkbookFault("bomb", { part: entry.name });
    }
    this.counted.add(entry);
    this.unpacked += entry.size;
    if (this.unpacked > MOST_UNPACKED)
      throw new WorkbookFault("too-large", { megabytes: MOST_UNPACKED / MEGABYTE });
  }

  private packed({ name, localOffset, compressedSize }: Entry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (localOffset + 30 > this.directoryOffset || view.getUint32(localOffset, true) !== LOCAL) {
      throw new WorkbookFault("wrong-size", { part: name });
    }
    const start =
      localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
    if (start + compressedSize > this.directoryOffset) throw new WorkbookFault("wrong-size", { part: name });
    return this.bytes.subarray(start, start + compressedSize);
  }
}

const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
const CFB_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
/** `EncryptedPackage` in UTF-16, as the directory of a compound file holds it. */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Opens a package; what is no package is told apart by its first bytes. */
export function openArchive(bytes: Uint8Array, codec: Codec): Archive {
  if (bytes.length === 0) throw new WorkbookFault("empty");
  if (startsWith(bytes, CFB_MAGIC)) {
    throw new WorkbookFault(contains(bytes, ENCRYPTED_STREAM) ? "encrypted" : "old-format");
  }
  if (bytes.length < 22 || !startsWith(bytes, ZIP_MAGIC)) throw new WorkbookFault("not-zip");
  return new Archive(bytes, codec);
}
