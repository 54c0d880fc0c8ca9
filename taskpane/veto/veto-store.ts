import { cellName, type ListedOutside, type VetoLine } from "../../src/sheet";
import { listedOutsideOf, vetoListsOf, type CheckRunner, type VetoBookLists } from "../check";
import type { ListPlan, RowsPlan } from "../port";
import { KnownStore, Store, type BookSession } from "../session";
import { troubleOf } from "../trouble";
import { codeIn, type ClaimedFirm } from "./same-firm";
import type { FoundOf } from "./summary";

/** What became of rows that were to be written; where they failed, the notice says why. */
export type Written = "written" | "changed" | "failed";

/** Where rows go, as people name it. */
function placeOf({ sheet, row, column, values }: RowsPlan): string {
  const last = cellName(row + values.length - 1, column + (values[0]?.length ?? 1) - 1);
  return `${sheet}!${cellName(row, column)}:${last}`;
}

/** What the part 一票否决 knows of the lists, and does with them. */
export class VetoStore {
  /** The workbook's veto lists and their entries, as far as they are known. */
  readonly lists = new KnownStore<VetoBookLists>({ lists: [], lines: [] });
  /** Claims of listed firms that are of another time than the veto. */
  readonly outside = new Store<readonly ListedOutside[]>([]);
  private readonly session: BookSession;

  constructor(private readonly runner: CheckRunner) {
    this.session = runner.session;
  }

  /** Looks what is on the lists now. Of several looks the last one counts. */
  async look(): Promise<void> {
    await this.lists.look((progress) => vetoListsOf(this.runner, progress));
  }

  /** Looks which claims of the last check are of listed firms, but of another time. */
  async lookOutside(): Promise<void> {
    const { result } = this.runner.store.get();
    let found: readonly ListedOutside[] = [];
    try {
      if (result) found = await listedOutsideOf(this.runner);
    } catch {
      // The check was stopped, or another one began, which is looked at when it is done.
      return;
    }
    if (this.runner.store.get().result === result) this.outside.set(found);
  }

  /**
   * Keeps a list as a new sheet, and checks with it.
   *
   * @returns whether the sheet was made; where it was not, the notice says why
   */
  async keep(list: ListPlan): Promise<boolean> {
    try {
      await this.session.port.addList(list);
    } catch (thrown) {
      this.session.tell(thrown);
      return false;
    }
    // The workbook tells of people's changes only; this one is ours.
    this.runner.noteChange({ sheets: null });
    this.session.done("listed", { place: list.name });
    await this.runner.check();
    await this.look();
    return true;
  }

  /**
   * Writes rows below a list, and checks with them. The list is read again first: what a person was shown is
   * written, or nothing.
   *
   * @param again what would be written to the lists as they are then
   */
  async append(shown: RowsPlan, again: (lists: VetoBookLists) => RowsPlan | undefined): Promise<Written> {
    try {
      const now = await vetoListsOf(this.runner, () => undefined);
      if (JSON.stringify(again(now)) !== JSON.stringify(shown)) {
        this.lists.put(now);
        return "changed";
      }
      await this.session.port.appendRows(shown);
    } catch (thrown) {
      this.session.tell(thrown);
      if (troubleOf(thrown).code === "occupied") {
        // Then the list is not what it was when it was read, though nobody told.
        this.runner.noteChange({ sheets: [shown.sheet] });
        await this.look();
      }
      return "failed";
    }
    this.runner.noteChange({ sheets: [shown.sheet] });
    this.session.done("appended", { place: placeOf(shown) });
    await this.runner.check();
    await this.look();
    return "written";
  }

  /**
   * The firm of a claim whose name is much like a listed one, with its code where the row has a right one.
   *
   * @returns undefined where the workbook cannot be asked; then the notice says why
   */
  async claimedFirm({
    sheet,
    row,
    parameters,
  }: FoundOf<"veto-name-similar">): Promise<ClaimedFirm | undefined> {
    const { enterprise } = parameters;
    const { result } = this.runner.store.get();
    const column = result?.sheets.find(({ name }) => name === sheet)?.columns.code;
    if (column === undefined || row === null) return { enterprise, code: "" };
    try {
      const [cells] = await this.session.port.values({ sheet, range: `${column}${row + 1}` });
      return { enterprise, code: codeIn(cells?.[0] ?? null) };
    } catch (thrown) {
      this.session.tell(thrown);
      return undefined;
    }
  }

  /** Shows an entry of a list. */
  async show({ sheet, row, column }: VetoLine): Promise<void> {
    await this.showCell(sheet, cellName(row, column));
  }

  async showCell(sheet: string, cell: string): Promise<void> {
    try {
      await this.session.port.select({ sheet, cell });
    } catch (thrown) {
      this.session.tell(thrown);
    }
  }
}
