import { isBlank } from "../../formula";
import { isFirmLike, namesFirm } from "../lists";
import { readItem } from "./item-words";
import type { Filled, RowCells } from "./row-cells";
import { isGroupNumber, isPlace, namesGroup, withoutOrdinal } from "./row-texts";
import { saysAmount } from "./said-amount";
import { firmIn } from "./who-above";

/** A row that names what the rows below it are for, or who claims them. */
export interface SubHeading {
  readonly row: number;
  readonly text: string;
}

/** Tells the rows that name a group of the rows below: a township, an item, a firm. */
export class GroupRows {
  /** Rows that say for what the rows below them are; those of a township change nothing of it. */
  readonly items: SubHeading[] = [];
  /** Rows that say who claims the rows below them, where no column says so. */
  readonly firms: SubHeading[] = [];

  constructor(private readonly cells: RowCells) {}

  /** A row that names a group of the rows below, alone or with their sum. */
  at(row: number): "section" | "subtotal" | undefined {
    const cells = this.cells.cellsOf(row);
    const texts = cells.filter(({ value }) => typeof value === "string");
    const [named, ...more] = texts.filter(({ value }) => !isGroupNumber((value as string).trim()));
    if (
      !named ||
      more.some(({ at }) => !this.isBeside(at)) ||
      this.cells.own(row, "code") !== "" ||
      this.cells.namesItem(row)
    )
      return undefined;
    const numbered = texts.length - more.length > 1;
    const name = (named.value as string).trim();
    // 工业设计中心 looks like a firm's name, and is an item's.
    const bare = withoutOrdinal(name);
    const isItem = readItem(bare).item !== undefined;
    // Where no column says who claims, a firm alone does so for the rows below it.
    const firm = isItem || this.cells.saysWho >= 0 ? undefined : firmIn(bare);
    const isFirm = firm !== undefined;
    if (!isItem && !isFirm && (isFirmLike(name) || !(numbered || namesGroup(name)))) return undefined;
    const { at: place } = named;
    // Where items, projects and grades stand, a name is one of those.
    if (!isFirm && this.cells.mapped.includes(place) && place > this.cells.firm) return undefined;
    if (place !== this.cells.firm && !isBlank(this.cells.valueAt(row, this.cells.firm))) return undefined;
    const kind = this.kindBy(cells, name, isItem, isFirm);
    if (kind && firm !== undefined) this.firms.push({ row, text: firm });
    else if (kind && !isPlace(name)) this.items.push({ row, text: isItem ? bare : name });
    return kind;
  }

  /** Whether a column says nothing of claims: what stands there beside a heading (2家) changes nothing of it. */
  private isBeside(at: number): boolean {
    return !this.cells.mapped.includes(at) || this.cells.layout.columns.get("note")?.at === at;
  }

  /** What a row is that names a group, by the numbers beside its name. */
  private kindBy(
    cells: readonly Filled[],
    name: string,
    isItem: boolean,
    isFirm: boolean,
  ): "section" | "subtotal" | undefined {
    const numbers = cells.filter(
      ({ at, value }) => typeof value !== "string" && !(typeof value === "number" && this.isBeside(at)),
    );
    if (numbers.length === 0) {
      // （一）省级绿色工厂（每家25万元） says what each of them gets.
      const isClaim = !isItem && (saysAmount(name) || (namesFirm(name) && !isFirm));
      return isClaim ? undefined : "section";
    }
    // What it says of money is checked as a sum.
    const sums =
      !isFirm && numbers.every(({ at, value }) => typeof value === "number" && !this.cells.times.has(at));
    return sums && numbers.some(({ at }) => this.cells.money.includes(at)) ? "subtotal" : undefined;
  }
}
