/** A part of a text: a word that is known, with what it means, or one letter that is not. */
export interface Part<T> {
  readonly text: string;
  readonly meaning: T | undefined;
}

interface Node<T> {
  next?: Map<string, Node<T>>;
  meaning?: T;
}

/** So much dearer is a letter that is not known than a word that is. */
const UNKNOWN_LETTER = 1_000;
/** A word that tells something and is not known: rather than its letters, and never rather than known words. */
const UNKNOWN_WORD = UNKNOWN_LETTER - 1;

/**
 * Cuts texts into known words: as few letters as possible are left over, and then as few words as possible. Words are
 * many, and texts begin few of them: those of a letter become a tree once a text has it.
 */
export class WordCover<T> {
  private readonly words = new Map<string, T>();
  private readonly byLetter = new Map<string, Set<string>>();
  private readonly trees = new Map<string, Node<T>>();

  /** `known`: whether a word of this meaning counts as known. */
  constructor(private readonly known: (meaning: T) => boolean) {}

  /** Adds a word; what it meant already is handed over. */
  add(word: string, meaning: (known: T | undefined) => T): void {
    const [first] = word;
    if (first === undefined) return;
    const words = this.byLetter.get(first);
    if (words) words.add(word);
    else this.byLetter.set(first, new Set([word]));
    this.words.set(word, meaning(this.words.get(word)));
    this.trees.delete(first);
  }

  /** What follows a letter that begins words; undefined where it begins none. */
  private treeOf(first: string): Node<T> | undefined {
    const known = this.trees.get(first);
    if (known) return known;
    const words = this.byLetter.get(first);
    if (!words) return undefined;
    const tree: Node<T> = {};
    for (const word of words) {
      let node = tree;
      for (const letter of word.slice(first.length)) {
        node.next ??= new Map();
        let next = node.next.get(letter);
        if (!next) node.next.set(letter, (next = {}));
        node = next;
      }
      node.meaning = this.words.get(word)!;
    }
    this.trees.set(first, tree);
    return tree;
  }

  /** The parts of a text from its beginning to its end; from each letter no further than the longest word. */
  cut(text: string): Part<T>[] {
    const letters = [...text];
    const cost = new Float64Array(letters.length + 1).fill(Infinity);
    const from = new Int32Array(letters.length + 1);
    const meanings = new Array<T | undefined>(letters.length + 1);
    cost[0] = 0;
    for (const [at, letter] of letters.entries()) {
      const reach = (end: number, price: number, meaning: T | undefined): void => {
        if (cost[at]! + price >= cost[end]!) return;
        cost[end] = cost[at]! + price;
        from[end] = at;
        meanings[end] = meaning;
      };
      reach(at + 1, UNKNOWN_LETTER, undefined);
      let node = this.treeOf(letter);
      for (let end = at + 1; node; node = node.next?.get(letters[end++]!)) {
        const { meaning } = node;
        if (meaning !== undefined) reach(end, this.known(meaning) ? 1 : UNKNOWN_WORD, meaning);
      }
    }
    const parts: Part<T>[] = [];
    for (let end = letters.length; end > 0; end = from[end]!) {
      parts.push({ text: letters.slice(from[end], end).join(""), meaning: meanings[end] });
    }
    return parts.reverse();
  }
}
