/** What of a typed formula was taken as its half-width counterpart. */
export type MendedKind = "sign" | "brackets" | "quotes" | "separators" | "letters";

/** A typed formula as it was meant. */
export interface Mended {
  readonly formula: string;
  /** In the order of `MendedKind`; never empty. */
  readonly kinds: readonly MendedKind[];
}

const ORDER: readonly MendedKind[] = ["sign", "brackets", "quotes", "separators", "letters"];
/** No formula is longer; what is, is left as it is. */
const LONGEST = 8192;
const QUOTES = "“”„‟＂〝〞";
const SEPARATORS = "，、；;";
const HAN = /[\u3400-\u9FFF]/;
/** Full-width forms of what a keyboard has; the Chinese stop stands on the same key as the point. */
const WIDE = /[\uFF01-\uFF5E\u3000。]/;
const WORD = /[\p{L}\p{N}_.\uFF3F\uFF0E。]+/uy;
/** How a formula begins that nobody can have meant as a text. */
const CALL = /^=\s*@?[A-Z][A-Z0-9._]*\(/i;

const half = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/。/g, ".");

/** Where the text closes that opens at `from`; -1 where it never does. A doubled quote does not close it. */
function closingQuote(formula: string, from: number, quotes: string): number {
  for (let at = from + 1; at < formula.length; at++) {
    if (!quotes.includes(formula[at]!)) continue;
    if (formula[at] === '"' && formula[at + 1] === '"') at++;
    else return at;
  }
  return -1;
}

/** Whether all texts in half-width quotes end: then what stands in them is never looked at. */
function properlyQuoted(formula: string): boolean {
  for (let at = 0; at < formula.length; at++) {
    if (QUOTES.includes(formula[at]!)) return false;
    if (formula[at] !== '"') continue;
    at = closingQuote(formula, at, '"');
    if (at < 0) return false;
  }
  return true;
}

class Mending {
  private readonly kinds = new Set<MendedKind>();
  private out = "";
  private at = 0;
  /** Open brackets, the innermost last. */
  private readonly open: string[] = [];
  /** Closing brackets that nothing opened. */
  private surplus = 0;
  /** A text never ends, or brackets cross: nobody knows what belongs together. */
  private endless = false;
  private readonly quotes: string;

  constructor(
    private readonly typed: string,
    private readonly names: readonly string[],
  ) {
    this.quotes = properlyQuoted(typed) ? '"' : `"${QUOTES}`;
  }

  run(): Mended | undefined {
    while (this.at < this.typed.length) this.step();
    if (this.endless || this.open.some((bracket) => bracket !== "(")) return undefined;
    // The grid closes what it took for open before anybody saw the other brackets.
    while (this.kinds.has("brackets") && this.surplus > 0 && this.out.endsWith(")")) {
      this.surplus--;
      this.out = this.out.slice(0, -1);
    }
    for (const bracket of this.open.reverse()) if (bracket === "(") this.take("brackets", ")", 0);
    return this.kinds.size === 0 || this.out === this.typed
      ? undefined
      : { formula: this.out, kinds: ORDER.filter((kind) => this.kinds.has(kind)) };
  }

  private keep(length: number): void {
    this.out += this.typed.slice(this.at, this.at + length);
    this.at += length;
  }

  private take(kind: MendedKind, meant: string, length = 1): void {
    this.kinds.add(kind);
    this.out += meant;
    this.at += length;
  }

  private step(): void {
    const { typed, at } = this;
    const one = typed[at]!;
    const name = this.names.find((known) => typed.startsWith(known, at));
    if (name !== undefined) return this.keep(name.length);
    if (this.quotes.includes(one)) return this.text();
    if (one === "'") return this.keep(Math.max(1, typed.indexOf("'", at + 1) - at + 1));
    if (one === "(" || one === "（") return this.bracket(one);
    if (one === ")" || one === "）") return this.closing(one);
    if (one === "{" || one === "[") this.open.push(one);
    else if ((one === "}" || one === "]") && this.open.pop() !== (one === "}" ? "{" : "["))
      this.endless = true;
    // Between braces, a semicolon parts rows.
    else if (SEPARATORS.includes(one) && this.open.at(-1) === "(") return this.take("separators", ",");
    WORD.lastIndex = at;
    const word = WORD.exec(typed)?.[0];
    if (word !== undefined) return this.word(word);
    if (WIDE.test(one)) return this.take("letters", half(one));
    this.keep(1);
  }

  private bracket(one: string): void {
    this.open.push("(");
    if (one === "(") this.keep(1);
    else this.take("brackets", "(");
  }

  private closing(one: string): void {
    if (this.open.at(-1) === "(") this.open.pop();
    else this.surplus++;
    if (one === ")") this.keep(1);
    else this.take("brackets", ")");
  }

  /** A text stays as it is, whatever stands in it; only its quotes are looked at. */
  private text(): void {
    const { typed, at, quotes } = this;
    const end = closingQuote(typed, at, quotes);
    if (end < 0) {
      this.endless = true;
      return this.keep(typed.length - at);
    }
    const plain = typed[at] === '"' && typed[end] === '"';
    if (!plain) this.kinds.add("quotes");
    this.out += `"${typed.slice(at + 1, end)}"`;
    this.at = end + 1;
  }

  /** Full-width letters inside a Chinese word may be those of a name. */
  private word(word: string): void {
    if (!WIDE.test(word) || HAN.test(word)) this.keep(word.length);
    else this.take("letters", half(word), word.length);
  }
}

/**
 * A formula as it was meant, where full-width brackets, quotes, commas, letters or digits stand in it outside of
 * texts, 、 or a semicolon between arguments, or a bracket was left open. Texts in proper quotes are never changed.
 *
 * @param names of sheets and defined names: where they stand in the formula, they stay as they are
 * @returns undefined where there is nothing to mend, or the text is no formula
 * @example mendedFormula("=WUYI.AWARD（“节水型企业”，“省级”）") // { formula: '=WUYI.AWARD("节水型企业","省级")', … }
 */
export function mendedFormula(typed: string, names: readonly string[] = []): Mended | undefined {
  if (typed.length > LONGEST || typed.length < 2) return undefined;
  const wideSign = typed.startsWith("＝");
  if (!wideSign && !typed.startsWith("=")) return undefined;
  const formula = `=${typed.slice(1)}`;
  const wide = names.filter((name) => name !== "" && WIDE.test(name)).sort((a, b) => b.length - a.length);
  const mended = new Mending(formula, wide).run();
  if (!wideSign) return mended;
  // A row of such signs is a line that somebody drew.
  const meant = mended?.formula ?? formula;
  return CALL.test(meant) ? { formula: meant, kinds: ["sign", ...(mended?.kinds ?? [])] } : undefined;
}
