import { cellName, type VetoLine } from "../../src/sheet";
import { vetoLinesOf, type CheckRunner } from "../check";
import type { ListPlan } from "../port";
import { Store, type BookSession } from "../session";
import { troubleOf, type Trouble } from "../trouble";

/** The entries of the workbook's veto lists, as far as they are known. */
export type VetoLines =
  | { readonly kind: "reading"; readonly done: number; readonly before: readonly VetoLine[] }
  | { readonly kind: "ready"; readonly lines: readonly VetoLine[] }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** What the part 一票否决 knows of the lists, and does with them. */
export class VetoStore {
  readonly lines = new Store<VetoLines>({ kind: "reading", done: 0, before: [] });
  private readonly session: BookSession;
  private asked = 0;

  constructor(private readonly runner: CheckRunner) {
    this.session = runner.session;
  }

  /** Looks what is on the lists now. Of several looks the last one counts. */
  async look(): Promise<void> {
    const ask = ++this.asked;
    const set = (lines: VetoLines): void => {
      if (ask === this.asked) this.lines.set(lines);
    };
    const now = this.lines.get();
    const before = now.kind === "ready" ? now.lines : now.kind === "reading" ? now.before : [];
    set({ kind: "reading", done: 0, before });
    try {
      const lines = await vetoLinesOf(this.runner, (done) => set({ kind: "reading", done, before }));
      set({ kind: "ready", lines });
    } catch (thrown) {
      set({ kind: "failed", trouble: troubleOf(thrown) });
    }
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

  /** Shows an entry of a list. */
  async show({ sheet, row, column }: VetoLine): Promise<void> {
    try {
      await this.session.port.select({ sheet, cell: cellName(row, column) });
    } catch (thrown) {
      this.session.tell(thrown);
    }
  }
}
