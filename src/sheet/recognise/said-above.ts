import { countTo, placeOf } from "../ascending-rows";
import type { GroupRows, SubHeading } from "./group-rows";
import { readItem } from "./item-words";
import type { Layout } from "./layout";
import type { ColumnKey } from "./vocabulary";
import { whoAbove, type WhoAbove } from "./who-above";

/** Rows that say something of the rows below them, ascending, and what they say. */
interface Headings {
  readonly rows: Int32Array;
  readonly texts: readonly string[];
}

/** Behind a row that sums everything up, no heading above it goes on. */
function headingsOf(found: readonly SubHeading[], ends: readonly number[]): Headings {
  const all = [...found, ...ends.map((row) => ({ row, text: "" }))].sort((a, b) => a.row - b.row);
  return { rows: Int32Array.from(all, ({ row }) => row), texts: all.map(({ text }) => text) };
}

const lastAbove = ({ rows, texts }: Headings, row: number): string => texts[countTo(rows, row) - 1] ?? "";

/** What sub-headings and titles say of the rows below them: for what they are, and who claims them. */
export class SaidAbove {
  private readonly items: Headings;
  private readonly firms: Headings;
  private readonly who: WhoAbove;
  /** Whether no column says who claims. */
  private readonly saysNobody: boolean;

  /** @param ends the rows that sum everything up */
  constructor(
    { columns, titles }: Layout,
    groups: Pick<GroupRows, "items" | "firms">,
    ends: readonly number[],
  ) {
    // Where rows have an item each, an empty cell is one that is missing.
    this.items = headingsOf(columns.has("item") ? [] : groups.items, ends);
    this.firms = headingsOf(groups.firms, ends);
    this.saysNobody = !columns.has("enterprise") && !columns.has("code");
    this.who = whoAbove(titles);
  }

  /** Whether a row is a sub-heading that names an item or a firm for the rows below it. */
  isHeading(row: number): boolean {
    const item = this.items.texts[placeOf(this.items.rows, row) ?? -1] ?? "";
    const firm = this.firms.texts[placeOf(this.firms.rows, row) ?? -1] ?? "";
    return firm !== "" || readItem(item).item !== undefined;
  }

  /** The item, the firm or the code of a row, where no column of the table has it; empty where nothing says it. */
  of(key: ColumnKey, row: number): string {
    if (key === "item") return lastAbove(this.items, row);
    if (!this.saysNobody || (key !== "enterprise" && key !== "code")) return "";
    const firm = lastAbove(this.firms, row);
    return firm === "" ? this.who[key] : key === "enterprise" ? firm : "";
  }
}
