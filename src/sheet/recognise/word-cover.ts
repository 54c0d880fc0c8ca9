/** A part of a text: a word that is known, with what it means, or one letter that is not. */
export interface Part<T> {
  readonly text: string;
  readonly meaning: T | undefined;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  meaning?: T;
}

/** So much dearer is a letter that is not known than a word that is. */
const UNKNOWN_LETTER = 1_000;
/** A word that tells something and is not known: rather than its letters, and never rather than known words. */
const UNKNOWN_WORD = UNKNOWN_LETTER - 1;

/** Cuts texts into known words: as few letters as possible are left over, and then as few words as possible. */
export class WordCover<T> {
  private readonly root: Node<T> = { next: new Map() };

  /** `known`: whether a word of this meaning counts as known. */
  constructor(private readonly known: (meaning: T) => boolean) {}

  /** Adds a word; what it meant already is handed over. */
  add(word: string, meaning: (known: T | undefined) => T): void {
    let node = this.root;
    for (const letter of word) {
      let next = node.next.get(letter);
      if (!next) node.next.set(letter, (next = { next: new Map() }));
      node = next;
    }
    node.meaning = meaning(node.meaning);
  }

  /** The parts of a text from its beginning to its end; from each letter no further than the longest word. */
  cut(text: string): Part<T>[] {
    const letters = [...text];
    const cost = new Float64Array(letters.length + 1).fill(Infinity);
    const from = new Int32Array(letters.length + 1);
    const meanings = new Array<T | undefined>(letters.length + 1);
    cost[0] = 0;
    for (let at = 0; at < letters.length; at++) {
      const reach = (end: number, price: number, meaning: T | undefined): void => {
        if (cost[at]! + price >= cost[end]!) return;
        cost[end] = cost[at]! + price;
        from[end] = at;
        meanings[end] = meaning;
      };
      reach(at + 1, UNKNOWN_LETTER, undefined);
      let node: Node<T> | undefined = this.root;
      for (let end = at; end < letters.length; end++) {
        node = node.next.get(letters[end]!);
        if (!node) break;
        const { meaning } = node;
        if (meaning === undefined) continue;
        reach(end + 1, this.known(meaning) ? 1 : UNKNOWN_WORD, meaning);
      }
    }
    const parts: Part<T>[] = [];
    for (let end = letters.length; end > 0; end = from[end]!) {
      parts.push({ text: letters.slice(from[end], end).join(""), meaning: meanings[end] });
    }
    return parts.reverse();
  }
}
