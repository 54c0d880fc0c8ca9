import { nameParts, type NameParts } from "./name-parts";
import { OneLetterApart, oneLetterApart } from "./one-letter-apart";
import { compatible } from "./trade-words";

/** From this length on, own name and trade together, one letter may differ, whatever the trade is. */
const LONG = 5;
/** From this length on own names that differ in one letter are told. */
const SHORTEST = 2;
/** So many similar names tell a person enough, and so many are looked through for each way to be similar. */
const MOST_TOLD = 200;
const MOST_LOOKED_AT = 500;

interface Entry extends NameParts {
  readonly name: string;
}

/**
 * Finds very similar names. Similar is not equal; a person has to decide. Two names are very similar
 * - where they differ in place, form, numbers, marks or variants of characters alone;
 * - where own name and trade together have five letters or more and differ in one;
 * - where the own names, of two letters or more, differ in one, or not at all, and the trades can be one
 *   firm's: the same, one within the other (五金, 五金制造), or not named in one of them.
 * One letter is another one, one more or one less. Another trade makes another firm: 宏远五金 and 宏远门业 are
 * not told. It cannot see a firm that has changed two letters of its own name.
 *
 * @example new SimilarNames(["武义宏远1号五金有限公司"]).find("武义宏元五金制造厂") // ["武义宏远1号五金有限公司"]
 */
export class SimilarNames {
  private readonly whole = new OneLetterApart<Entry>();
  private readonly own = new OneLetterApart<Entry>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) {
      const entry = { name, ...nameParts(name) };
      if (entry.folded === "") continue;
      this.count++;
      this.whole.add(entry.bare, entry);
      this.own.add(entry.core, entry);
    }
  }

  /** Very similar names, but not the name itself, the nearest first. */
  find(text: string): string[] {
    const parts = nameParts(text);
    const found = new Set<string>();
    const look = (entries: readonly Entry[], similar: (entry: Entry) => boolean): void => {
      let looked = 0;
      for (const entry of entries) {
        if (found.size >= MOST_TOLD) return;
        if (entry.folded === parts.folded) continue;
        // No list is so crowded but one made to be; told without need is better than missed.
        if (++looked > MOST_LOOKED_AT || similar(entry)) found.add(entry.name);
        if (looked > MOST_LOOKED_AT) return;
      }
    };
    look(this.whole.same(parts.bare), () => true);
    look(this.own.same(parts.core), (entry) => compatible(entry.trade, parts.trade));
    if (parts.bare.length >= LONG)
      for (const entries of this.whole.near(parts.bare))
        look(entries, ({ bare }) => bare.length >= LONG && oneLetterApart(bare, parts.bare));
    if (parts.core.length >= SHORTEST)
      for (const entries of this.own.near(parts.core))
        look(
          entries,
          ({ core, trade }) =>
            core.length >= SHORTEST && compatible(trade, parts.trade) && oneLetterApart(core, parts.core),
        );
    return [...found];
  }
}
