import type { Random } from "./random";
import { SEED_BOOKS } from "./seed-books";
import { zipOf, type Field, type ZipPart } from "./zip";

/** Bytes that should be a workbook, and how they came about. */
export interface PackageCase {
  readonly book: string;
  readonly how: string;
  readonly bytes: Uint8Array;
  /** Which of the dearer checks has its turn. */
  readonly turn: number;
}

const encoder = new TextEncoder();
const NUMBERS = ["0", "-1", "1", "1e999", "-1e308", "NaN", "Infinity", "1.7976931348623157e308", "99999999999", "1048576", "1048577", "2147483648", "4294967295", "18446744073709551616", "0x10", " 5 ", "5 5", "１", ""]; // prettier-ignore
const SCRAPS = [...NUMBERS, "<", ">", "&", '"', "'", "&amp;", "&#0;", "&#x110000;", "&#xD800;", "&lol;", "&#1114112;", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<?xml version=\"1.0\"?>", "A1", "ZZZ9:A1", "XFD1048576", "XFE1", "A0", "A1:XFD1048576", "#REF!", "甲", "_x000D_", "_xD800_", "\u0000", "\uFFFE", "../../../etc/passwd", "/", "true", "s", "shared", "array", "external", "r:id", "xmlns"]; // prettier-ignore
const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;
const TAG = /<[^!?][^>]*>/g;

type Edit = (random: Random, text: string) => string;

const spliced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** A place where a pattern matches; undefined where it never does. */
function match(random: Random, text: string, pattern: RegExp): RegExpMatchArray | undefined {
  const from = random.below(text.length + 1);
  pattern.lastIndex = from;
  const found = pattern.exec(text) ?? ((pattern.lastIndex = 0), pattern.exec(text));
  return found ?? undefined;
}

/** Changes of one part's text. */
const EDITS: Readonly<Record<string, Edit>> = {
  "value of an attribute": (random, text) => {
    const found = match(random, text, ATTRIBUTE);
    return found ? spliced(text, found.index!, found.index! + found[0].length, ` ${found[1]}="${random.pick(SCRAPS)}"`) : text;
  },
  "repeated attribute": (random, text) => {
    const found = match(random, text, ATTRIBUTE);
    return found ? spliced(text, found.index!, found.index!, ` ${found[1]}="${random.pick(SCRAPS)}"`) : text;
  },
  "dropped attribute": (random, text) => {
    const found = match(random, text, ATTRIBUTE);
    return found ? spliced(text, found.index!, found.index! + found[0].length, random.pick(["", " ", " x"])) : text;
  },
  "dropped tag": (random, text) => {
    const found = match(random, text, TAG);
    return found ? spliced(text, found.index!, found.index! + found[0].length, "") : text;
  },
  "repeated piece": (random, text) => {
    const found = match(random, text, TAG);
    if (!found) return text;
    const end = Math.min(text.length, found.index! + random.below(400));
    return spliced(text, end, end, text.slice(found.index!, end).repeat(1 + random.below(random.chance(0.05) ? 300 : 3)));
  },
  "moved piece": (random, text) => {
    const from = match(random, text, TAG)?.index ?? 0;
    const piece = text.slice(from, from + random.below(300));
    const rest = spliced(text, from, from + piece.length, "");
    const to = match(random, rest, TAG)?.index ?? 0;
    return spliced(rest, to, to, piece);
  },
  "number in a text": (random, text) => {
    const found = match(random, text, />(-?[\d.]+)</g);
    return found ? spliced(text, found.index! + 1, found.index! + 1 + found[1]!.length, random.pick(NUMBERS)) : text;
  },
  "deep nesting": (random, text) => {
    const at = match(random, text, TAG)?.index ?? 0;
    const name = random.pick(["a", "c", "row", "is", "t", "si", "r", "ext", "mc:Choice", "font", "xf"]);
    const depth = random.pick([3, 30, 300, 3_000]);
    return spliced(text, at, at, `<${name}>`.repeat(depth) + (random.chance(0.8) ? `</${name}>`.repeat(depth) : ""));
  },
  scrap: (random, text) => {
    const at = random.below(text.length + 1);
    return spliced(text, at, Math.min(text.length, at + random.below(12)), random.pick(SCRAPS));
  },
  "cut off": (random, text) => text.slice(0, random.below(text.length + 1)),
  "long attribute": (random, text) => {
    const found = match(random, text, ATTRIBUTE);
    return found ? spliced(text, found.index! + found[0].length - 1, found.index! + found[0].length - 1, random.pick(["9", "A", " ", "a:", "."]).repeat(5_000)) : text;
  },
  "another encoding": (random, text) => `${random.pick(["\ufeff", '<?xml version="1.0" encoding="utf-16"?>', '<?xml version="1.0" encoding="gbk"?>', '<?xml version="1.0" encoding="x"?>'])}${text}`,
}; // prettier-ignore

const FIELDS: readonly (readonly [offset: number, bytes: 2 | 4])[] = [[4, 2], [6, 2], [8, 2], [10, 2], [12, 2], [14, 2], [16, 4], [20, 4], [24, 4], [28, 2], [30, 2], [32, 2], [34, 2], [36, 2], [38, 4], [42, 4]]; // prettier-ignore
const VALUES = [
  0, 1, 8, 9, 12, 0x801, 46, 255, 65_535, 0xffffffff, 0x7fffffff, 0x80000000, 671_088_640, 17_000_000,
];

const field = (random: Random, from: number): Field => {
  const [offset, bytes] = random.pick(FIELDS);
  return [Math.max(offset + from, 0), bytes, random.chance(0.3) ? random.below(4_000) : random.pick(VALUES)];
};

type Parts = Map<string, string | Uint8Array>;

/** Changes of which parts there are. */
const MOVES: Readonly<Record<string, (random: Random, parts: Parts) => void>> = {
  "swapped parts": (random, parts) => {
    const [a, b] = [random.pick([...parts.keys()]), random.pick([...parts.keys()])];
    const kept = parts.get(a)!;
    parts.set(a, parts.get(b)!);
    parts.set(b, kept);
  },
  "dropped part": (random, parts) => void parts.delete(random.pick([...parts.keys()])),
  "renamed part": (random, parts) => {
    const name = random.pick([...parts.keys()]);
    const content = parts.get(name)!;
    parts.delete(name);
    parts.set(random.pick([name.toUpperCase(), `/${name}`, `../${name}`, name.replaceAll("/", "\\"), `${name}\0`, "", "x".repeat(60_000), "__proto__"]), content);
  },
  "empty part": (random, parts) => void parts.set(random.pick([...parts.keys()]), ""),
  "wrong relationship": (random, parts) => {
    const all = [...parts.keys()].filter((name) => name.endsWith(".rels"));
    if (all.length === 0) return;
    const name = random.pick(all);
    const target = random.pick([...parts.keys(), "nowhere.xml", "..", "/", "", "http://x/y", "workbook.xml", "../_rels/.rels"]);
    parts.set(name, String(parts.get(name)).replace(/Target="[^"]*"/g, (whole) => (random.chance(0.4) ? `Target="${target}"` : whole)));
  },
}; // prettier-ignore

const packed = (parts: Parts, change?: (all: ZipPart[]) => void, end: readonly Field[] = []): Uint8Array => {
  const all = [...parts].map(([name, content]): ZipPart => ({ name, content: typeof content === "string" ? encoder.encode(content) : content, stored: content.length < 400 }));
  change?.(all);
  return zipOf(all, end);
}; // prettier-ignore

/** The bytes of a package with one thing, or a few, gone wrong in it. */
export function packageCase(random: Random): PackageCase {
  const seed = random.pick(SEED_BOOKS);
  const parts: Parts = new Map(seed.parts);
  const how: string[] = [];
  const made = (bytes: Uint8Array): PackageCase => ({ book: seed.name, how: how.join(", "), bytes, turn: random.below(4) }); // prettier-ignore
  const kind = random.below(20);
  if (kind === 0) {
    how.push("truncated");
    const whole = packed(parts);
    return made(whole.subarray(0, random.below(whole.length)));
  }
  if (kind === 1) {
    how.push("changed bytes");
    const whole = Buffer.from(packed(parts));
    for (let n = 1 + random.below(4); n > 0; n--) whole[random.below(whole.length)] = random.below(256);
    return made(whole);
  }
  if (kind <= 4) {
    how.push("wrong fields");
    const end: Field[] = random.chance(0.2) ? [field(random, -4)] : [];
    return made(
      packed(
        parts,
        (all) => {
          const at = random.below(all.length);
          all[at] = { ...all[at]!, ...(random.chance(0.7) ? { record: [field(random, 0)] } : { local: [field(random, -2)] }) };
          if (random.chance(0.05)) all.push(all[at]!);
        },
        end,
      ),
    ); // prettier-ignore
  }
  for (let n = random.pick([1, 1, 1, 2, 3]); n > 0; n--) {
    const names = [...parts.keys()];
    if (random.chance(0.2) && names.length > 0) {
      const move = random.pick(Object.keys(MOVES));
      how.push(move);
      MOVES[move]!(random, parts);
      continue;
    }
    const texts = names.filter((name) => typeof parts.get(name) === "string");
    if (texts.length === 0) continue;
    const name = random.pick(texts);
    const edit = random.pick(Object.keys(EDITS));
    how.push(`${edit} in ${name.slice(0, 40)}`);
    parts.set(name, EDITS[edit]!(random, parts.get(name) as string));
  }
  return made(packed(parts));
}

export const shownPackage = ({ book, how, turn }: PackageCase): string => `${book}: ${how} (turn ${turn})`;
