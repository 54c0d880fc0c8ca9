import type { ICellData, IStyleData, Nullable, Workbook } from "@univerjs/core";
import type { CellValue } from "../../src/formula";
import { unseenPieces, veilOf, type Look, type Unseen, type Veil } from "../../src/shown";
import { colourOf } from "../convert/cell-style";
import { richTextOf } from "../convert/rich-text";

const USUAL_FONT = { name: "", size: 11 };

interface Judged {
  readonly look: Look;
  readonly veil: Veil | undefined;
}

function lookOf(data: Nullable<IStyleData>): Look {
  const [colour, fill] = [colourOf(data?.cl), colourOf(data?.bg)];
  return {
    size: data?.fs ?? USUAL_FONT.size,
    format: data?.n?.pattern ?? "General",
    ...(colour !== undefined && { colour }),
    ...(fill !== undefined && { fill }),
  };
}

/** What the styles and the texts in pieces of the open workbook conceal. Each style is judged once. */
export class WorkbookVeils {
  private readonly named = new Map<string, Judged>();
  private readonly own = new WeakMap<IStyleData, Judged>();
  private readonly usual: Nullable<string | IStyleData>;

  constructor(private readonly workbook: Workbook) {
    this.usual = workbook.getSnapshot().defaultStyle;
  }

  private judge(data: Nullable<IStyleData>): Judged {
    const look = lookOf(data);
    return { look, veil: veilOf(look) };
  }

  private styleOf(style: Nullable<string | IStyleData>): Judged {
    const styles = this.workbook.getStyles();
    if (typeof style === "string" || !style) {
      const name = style ?? "";
      let judged = this.named.get(name);
      if (!judged) this.named.set(name, (judged = this.judge(styles.get(name))));
      return judged;
    }
    let judged = this.own.get(style);
    if (!judged) this.own.set(style, (judged = this.judge(style)));
    return judged;
  }

  /** What is not to be seen of a cell; undefined where all of it is. */
  unseen(cell: Nullable<ICellData>, value: CellValue): Unseen | undefined {
    const { look, veil } = this.styleOf(cell?.s ?? this.usual);
    const runs = cell?.p ? richTextOf(cell.p, USUAL_FONT) : undefined;
    if (!runs && !veil) return undefined;
    const plain = veil?.(value);
    if (!runs) return plain;
    const pieces = runs.map(({ text, font: { size, colour } = look }) => ({
      text,
      size,
      ...(colour !== undefined && { colour }),
    }));
    // The letters of such a text look as its pieces say; only its format is the cell's.
    return unseenPieces(pieces, look.fill) ?? (plain?.how === "format" ? plain : undefined);
  }
}
