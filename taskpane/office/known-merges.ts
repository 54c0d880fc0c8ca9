import type { Merge } from "../../src/sheet";
import { blockOf } from "./addresses";
import type { BookEvent } from "./own-writes";
import { meet, without, type Rectangle } from "./rectangles";
import type { OpenSheet } from "./sheets";
import { areaOf, pieceOf, type Piece } from "./survey";

/** What is known of a sheet. */
interface Known {
  /** Where it was asked for merged areas. */
  asked: readonly Rectangle[];
  merges: readonly Merge[];
}

/** A merged area with its sheet. */
export type PlacedMerge = readonly [open: OpenSheet, merge: Merge];

const NOTHING: Known = { asked: [], merges: [] };

const isCell = ({ top, left, bottom, right }: Rectangle): boolean => top === bottom && left === right;

const starts = (area: Rectangle, { top, left }: Merge): boolean =>
  meet(area, { top, left, bottom: top, right: left });

/**
 * The merged areas of the workbook, as far as they were asked for and nothing that happened since can have changed
 * them. Excel loses what can be undone where it is asked for merged areas and has some (office-js #5918), so it is
 * asked once, and again only about cells that an edit of several cells, or a new format, may have merged. Merging
 * itself is told as an edit of the cells (#4069).
 */
export class KnownMerges {
  private readonly sheets = new Map<string, Known>();
  /** How many listen to what happens; while nobody does, nothing stays known. */
  private listening = 0;
  /** How many times somebody began to listen. */
  private beginnings = 0;
  private asking = 0;
  /** What happened while Excel was being asked: the answer may be older or newer than it. */
  private readonly waiting: BookEvent[] = [];

  /** Says that from now on all that happens is told to `note`. Returns what ends it. */
  listen(): () => void {
    // What was learnt while nobody listened may have changed since, and so may what is being asked for now.
    if (this.listening === 0) {
      this.sheets.clear();
      this.beginnings++;
    }
    this.listening++;
    let over = false;
    return () => {
      if (!over) this.listening--;
      over = true;
    };
  }

  /** Takes what happened. */
  note(event: BookEvent): void {
    if (this.asking > 0) this.waiting.push(event);
    else this.apply(event);
  }

  /**
   * The merged areas that begin in some areas.
   *
   * @param ask asks Excel about those of which nothing is known
   */
  async of(
    areas: readonly Piece[],
    ask: (unknown: readonly Piece[]) => Promise<readonly PlacedMerge[]>,
  ): Promise<readonly PlacedMerge[]> {
    if (this.listening === 0) this.sheets.clear();
    const unknown = areas.flatMap((piece) =>
      without([areaOf(piece)], this.known(piece).asked).map((area) => pieceOf(piece.open, area)),
    );
    const { beginnings } = this;
    this.asking++;
    try {
      const found = unknown.length === 0 ? [] : await ask(unknown);
      for (const piece of unknown) this.add(piece.open, [areaOf(piece)], []);
      for (const [open, merge] of found) this.add(open, [], [merge]);
      return areas.flatMap((piece) =>
        this.known(piece)
          .merges.filter((merge) => starts(areaOf(piece), merge))
          .map((merge) => [piece.open, merge] as const),
      );
    } finally {
      this.asking--;
      if (beginnings !== this.beginnings) this.sheets.clear();
      if (this.asking === 0) for (const event of this.waiting.splice(0)) this.apply(event);
    }
  }

  private known({ open }: Pick<Piece, "open">): Known {
    return this.sheets.get(open.id) ?? NOTHING;
  }

  private add(open: OpenSheet, asked: readonly Rectangle[], merges: readonly Merge[]): void {
    const known = this.known({ open });
    this.sheets.set(open.id, { asked: [...known.asked, ...asked], merges: [...known.merges, ...merges] });
  }

  private apply({ kind, worksheetId: id, address, changeType }: BookEvent): void {
    const known = this.sheets.get(id);
    if (!known || kind === "renamed" || kind === "moved" || kind === "hidden") return;
    const isEdit = kind === "formatted" || (kind === "changed" && changeType === "RangeEdited");
    const block = isEdit && address !== undefined ? blockOf(address) : undefined;
    // Where cells came or went, all others may stand elsewhere.
    if (!block) this.sheets.delete(id);
    else this.doubt(known, block);
  }

  /** Forgets what an edit can have changed; a value that is typed into a single cell merges nothing. */
  private doubt(known: Known, block: Rectangle): void {
    const touched = known.merges.filter((merge) => meet(merge, block));
    if (isCell(block) && touched.length === 0) return;
    known.asked = without(known.asked, [block, ...touched]);
    known.merges = known.merges.filter((merge) => !touched.includes(merge));
  }
}
