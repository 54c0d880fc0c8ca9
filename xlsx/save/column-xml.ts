import type { ColumnModel } from "../open";
import { MOST_COLUMNS, PLAIN_WIDTH } from "../range";
import type { StyleChoice } from "../styles";

type Column = ColumnModel<StyleChoice>;

/** Where a column's place in a group is kept; groups are not shown, and stay. */
type GroupBefore = (column: number) => Pick<ColumnModel, "outline" | "collapsed"> | undefined;

function attributes(
  { width, hidden, style, outline, collapsed }: Omit<Column, "from" | "to">,
  styleNumber: (style: StyleChoice) => number,
): string {
  const number = style === undefined ? 0 : styleNumber(style);
  return (
    (width === undefined ? "" : ` width="${width}" customWidth="1"`) +
    (number === 0 ? "" : ` style="${number}"`) +
    (hidden ? ` hidden="1"` : "") +
    (outline ? ` outlineLevel="${outline}"` : "") +
    (collapsed ? ` collapsed="1"` : "")
  );
}

/** The element with a sheet's columns; empty where they are all as by default. */
export function columnsXml(
  columns: readonly Column[],
  groupBefore: GroupBefore,
  styleNumber: (style: StyleChoice) => number,
  defaultWidth: number | undefined,
  p: string,
): string {
  const byColumn: Column[] = [];
  for (const column of columns)
    for (let at = column.from; at <= column.to && at < MOST_COLUMNS; at++) byColumn[at] = column;
  const runs: { readonly from: number; to: number; readonly text: string }[] = [];
  for (let at = 0; at < MOST_COLUMNS; at++) {
    const column = byColumn[at];
    const group = column?.outline === undefined ? groupBefore(at) : undefined;
    if (!column && !group) continue;
    const text = attributes(group ? { ...column, ...group } : column!, styleNumber);
    const last = runs.at(-1);
    if (last && last.to === at - 1 && last.text === text) last.to = at;
    else if (text !== "") runs.push({ from: at, to: at, text });
  }
  if (runs.length === 0) return "";
  // A column without a width of its own still has to name one.
  const tags = runs.map(({ from, to, text }) => {
    const width = text.startsWith(" width=") ? "" : ` width="${defaultWidth ?? PLAIN_WIDTH}"`;
    return `<${p}col min="${from + 1}" max="${to + 1}"${width}${text}/>`;
  });
  return `<${p}cols>${tags.join("")}</${p}cols>`;
}
