import { seeded } from "../properties/random";

/** Which half of the layouts one belongs to: those that may be looked at, and those that are held back. */
export type Half = "seen" | "unseen";

/** Of a list of words, every fourth is kept for the layouts that are held back: by its letters, not by choice. */
function isKept(word: string): boolean {
  let sum = 7;
  for (const letter of word) sum = (sum * 31 + letter.codePointAt(0)!) % 10_007;
  return sum % 4 === 0;
}

/** Draws the parts of one layout: the same seed, the same layout. */
export class Draw {
  private readonly random: () => number;
  /** Two in five offices write mostly what everybody writes. */
  private readonly usual: boolean;

  constructor(
    seed: number,
    private readonly half: Half,
  ) {
    this.random = seeded(seed * 2_654_435_761);
    this.usual = this.chance(0.4);
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  any<T>(of: readonly T[]): T {
    return of[Math.floor(this.random() * of.length)]!;
  }

  /** One word of a list; the first of it more often, as people do. */
  word(of: readonly string[], usual = 0): string {
    if (this.chance(this.usual && usual > 0 ? 0.75 : usual)) return of[0]!;
    const open = this.half === "unseen" ? of : of.filter((word, at) => at === 0 || !isKept(word));
    return this.any(open);
  }

  /** Some of a list, in an order of its own. */
  some<T>(of: readonly T[], count: number): T[] {
    const left = [...of];
    const found: T[] = [];
    while (found.length < count && left.length > 0)
      found.push(left.splice(Math.floor(this.random() * left.length), 1)[0]!);
    return found;
  }
}
