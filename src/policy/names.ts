import { distance } from "fastest-levenshtein";
import { LONGEST_NAME, halfWidth } from "./half-width";
import type { Choice } from "./item";
import { asLatin } from "./latin-letters";

/** What needs no folding: nearly every name of the policy. */
const CHARACTERS = /^[\u3400-\u9FFF]*$/;

/**
 * A name as it is compared: full width made half, blanks, quotation marks and what can't be seen dropped,
 * letters that look like Latin ones made those, case folded.
 *
 * @example foldName(" “浙江制造”精品 ") // "浙江制造精品"
 */
export function foldName(text: string): string {
  if (CHARACTERS.test(text)) return text;
  const bare = halfWidth(text).replace(/[\s"'“”‘’「」『』《》〈〉]/gu, "");
  // Some letters look like a Latin one as capitals, some as small letters.
  return asLatin(asLatin(bare).toLowerCase());
}

/**
 * The names in a text that holds several, parted by 、 or another of the usual marks, or by lines.
 *
 * @example namesIn("小巨人、 雄鹰；") // ["小巨人", "雄鹰"]
 */
export const namesIn = (text: string): string[] =>
  text
    .split(/[、，,;；\r\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Names that are looked up as people type them. */
export class NameTable<T> {
  private readonly entries = new Map<string, T>();
  private readonly canonical: { readonly name: string; readonly folded: readonly string[] }[] = [];

  /** Adds a value under its canonical name and its aliases. A name that two values claim is a fault in the data. */
  add(value: T, name: string, aliases: readonly string[]): void {
    const folded = [...new Set([name, ...aliases].map(foldName))];
    for (const key of folded) {
      if (this.entries.has(key)) throw new Error(`two things are called ${key}`);
      this.entries.set(key, value);
    }
    this.canonical.push({ name, folded });
  }

  find(text: string): T | undefined {
    return text.length > LONGEST_NAME ? undefined : this.entries.get(foldName(text));
  }

  /** Every folded name with its value, the longest first: for finding a name inside a longer text. */
  entriesLongestFirst(): (readonly [string, T])[] {
    return [...this.entries].sort(([a], [b]) => b.length - a.length);
  }

  /** The canonical names, in the order of the policy. */
  names(): string[] {
    return this.canonical.map(({ name }) => name);
  }

  /**
   * Up to three canonical names that the text may have meant, nearest first: names that contain it or that
   * it contains, then names a few letters away. Long texts are cut, so that pasted prose costs nothing.
   */
  nearest(text: string): string[] {
    const wanted = foldName(text.slice(0, LONGEST_NAME)).slice(0, 40);
    if (wanted === "") return [];
    const far = (name: string): number => {
      if (name.includes(wanted) || wanted.includes(name)) return Math.abs(name.length - wanted.length) / 100;
      return distance(name, wanted) / Math.max(name.length, wanted.length);
    };
    return this.canonical
      .map(({ name, folded }) => ({ name, far: Math.min(...folded.map(far)) }))
      .filter((candidate) => candidate.far <= 0.6)
      .sort((a, b) => a.far - b.far)
      .slice(0, 3)
      .map(({ name }) => name);
  }
}

const tables = new WeakMap<readonly Choice[], NameTable<string>>();

/** The table of a closed list of choices, made once a list. */
export function choiceTable(choices: readonly Choice[]): NameTable<string> {
  const known = tables.get(choices);
  if (known) return known;
  const table = new NameTable<string>();
  for (const { name, aliases } of choices) table.add(name, name, aliases);
  tables.set(choices, table);
  return table;
}
