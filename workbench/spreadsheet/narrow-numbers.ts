import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { Font } from "@univerjs/engine-render";
import { narrowText } from "./narrow-text";

/** What the spreadsheet's drawing of a text is told; the parts that are needed here. */
interface Drawn {
  fontCache?: Nullable<{
    readonly cellData?: Nullable<ICellData>;
    readonly fontString: string;
    readonly style?: Nullable<{ readonly n?: Nullable<{ readonly pattern: string }> }>;
  }>;
  readonly startX: number;
  readonly endX: number;
}

type DrawText = (
  this: unknown,
  context: CanvasRenderingContext2D,
  row: number,
  column: number,
  drawn: Drawn,
  overflow: unknown,
) => void;

/** The drawing of texts in cells, which the spreadsheet's types keep to themselves. */
const drawing = (): { _renderText: DrawText } => Font.prototype as unknown as { _renderText: DrawText };

const isNumber = ({ t, v }: ICellData): boolean =>
  t === CellValueType.NUMBER || (t == null && typeof v === "number");

/**
 * Lets no number be cut off at its cell's edge (Univer 0.25.1 does): only what is drawn changes, never what
 * the cell holds or what is copied from it.
 */
export function keepNumbersWhole(): void {
  const renderer = drawing();
  const draw = renderer._renderText;
  renderer._renderText = function (context, row, column, drawn, overflow) {
    const { fontCache, startX, endX } = drawn;
    const cell = fontCache?.cellData;
    if (!fontCache || !cell || !isNumber(cell)) return draw.call(this, context, row, column, drawn, overflow);
    const width = endX - startX;
    const before = context.font;
    context.font = fontCache.fontString;
    const widthOf = (text: string): number => context.measureText(text).width;
    const general = fontCache.style?.n?.pattern === undefined || fontCache.style.n.pattern === "General";
    const shown = String(cell.v);
    const text =
      narrowText(shown, general ? Number(cell.v) : undefined, (one) => widthOf(one) <= width) ??
      "#".repeat(Math.max(1, Math.floor(width / widthOf("#"))));
    context.font = before;
    if (text === shown) return draw.call(this, context, row, column, drawn, overflow);
    const narrow = { ...drawn, fontCache: { ...fontCache, cellData: { ...cell, v: text } } };
    draw.call(this, context, row, column, narrow, overflow);
  };
}
