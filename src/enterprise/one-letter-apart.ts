/** From this length on a text is found by its beginning or its end: one letter of difference keeps either. */
const LONG = 12;
const HALF = LONG / 2;

const without = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

const halves = (text: string): string[] => [`^${text.slice(0, HALF)}`, `$${text.slice(-HALF)}`];

/**
 * Things by their texts, found again by the same text or by one that differs in one letter: another one, one
 * more, one less. Whatever the texts are, a search looks at no others, as long as they are short.
 */
export class OneLetterApart<T> {
  private readonly things = new Map<string, T[]>();

  private put(key: string, thing: T): void {
    const known = this.things.get(key);
    if (known) known.push(thing);
    else this.things.set(key, [thing]);
  }

  add(text: string, thing: T): void {
    this.put(`=${text}`, thing);
    if (text.length >= LONG) for (const key of halves(text)) this.put(key, thing);
    if (text.length > LONG) return;
    for (let at = 0; at < text.length; at++) {
      this.put(`${at}:${without(text, at)}`, thing);
      this.put(`-${without(text, at)}`, thing);
    }
  }

  /** The things of the same text. */
  same(text: string): readonly T[] {
    return this.things.get(`=${text}`) ?? [];
  }

  /** Lists of the things of texts that differ in one letter, or in none; where the text is long, in more too. */
  near(text: string): readonly (readonly T[])[] {
    const keys = text.length >= LONG ? halves(text) : [];
    if (text.length <= LONG) {
      keys.push(`-${text}`);
      for (let at = 0; at < text.length; at++)
        keys.push(`${at}:${without(text, at)}`, `=${without(text, at)}`);
    }
    return keys.flatMap((key) => {
      const found = this.things.get(key);
      return found ? [found] : [];
    });
  }
}

/**
 * Whether two texts differ in one letter: another one, one more, or one less.
 *
 * @example oneLetterApart("宏远", "宏远达")
 */
export function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || one === other) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  return long.slice(at + 1) === short.slice(short.length === long.length ? at + 1 : at);
}
