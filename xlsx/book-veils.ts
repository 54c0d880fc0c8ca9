import { unseenPieces, veilOf, type Piece, type Unseen, type Veil } from "../src/shown";
import type { Archive } from "./archive";
import { runsOf, stylesOf } from "./book-styles";
import type { WorkbookPart } from "./package";
import type { SharedStrings, TextSpan } from "./shared-strings";
import { Palette, type FontStyle, type StyleTables, type TextRun } from "./styles";
import type { XmlScanner } from "./xml-scanner";
import { ifReadable } from "./xml-tree";

type Letters = Pick<FontStyle, "colour" | "size">;

const USUAL: Letters = { size: 11 };

const lettersOf = ({ colour, size }: Letters): Letters =>
  colour === undefined ? { size } : { size, colour };

/** What the styles and the rich texts of a book conceal, worked out once for each of them. */
export class BookVeils {
  /** Some style conceals something. */
  readonly any: boolean;
  private readonly styles: StyleTables["styles"];
  private readonly palette: Palette;
  private readonly veils: readonly (Veil | undefined)[];
  private readonly runs = new Map<number, readonly TextRun[]>();

  private constructor(
    tables: StyleTables | undefined,
    private readonly strings: SharedStrings,
  ) {
    this.styles = tables?.styles ?? [];
    this.palette = tables?.palette ?? new Palette();
    this.veils = this.styles.map(({ font, fill, numberFormat }) =>
      veilOf({ ...lettersOf(font), ...(fill !== undefined && { fill }), format: numberFormat }),
    );
    this.any = this.veils.some((veil) => veil !== undefined);
  }

  /** Styles that cannot be read are those of a fresh sheet: Excel drops them too when it repairs the book. */
  static of(archive: Archive, workbook: WorkbookPart, strings: SharedStrings): BookVeils {
    return new BookVeils(
      ifReadable(() => stylesOf(archive, workbook)),
      strings,
    );
  }

  /** What a style conceals; undefined where that is nothing. */
  ofStyle(style: number): Veil | undefined {
    return this.veils[style];
  }

  /** Whether the text with this number in the table has runs. */
  isRich(text: number): boolean {
    const { spans } = this.strings;
    return spans.size > 0 && spans.has(text);
  }

  /** Whether something that no program shows interrupts the text with this number in the table. */
  isInterrupted(text: number): boolean {
    return this.strings.interrupted.has(text);
  }

  /** What is not to be seen of a rich text of the table in a cell of a style. */
  ofText(text: number, style: number): Unseen | undefined {
    let runs = this.runs.get(text);
    if (!runs) {
      runs = runsOf(this.strings.scanner!, this.strings.spans.get(text)!, this.palette);
      this.runs.set(text, runs);
    }
    return this.ofPieces(runs, style);
  }

  /** The same for runs that stand in the cell itself. */
  ofRuns(scanner: XmlScanner, spans: readonly TextSpan[], style: number): Unseen | undefined {
    return spans.length === 0 ? undefined : this.ofPieces(runsOf(scanner, spans, this.palette), style);
  }

  private ofPieces(runs: readonly TextRun[], style: number): Unseen | undefined {
    const { font: own = USUAL, fill } = this.styles[style] ?? {};
    const pieces = runs.map(({ text, font }): Piece => ({ text, ...lettersOf(font ?? own) }));
    return unseenPieces(pieces, fill);
  }
}
