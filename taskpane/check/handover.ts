import { PortFault } from "../port-fault";
import type { Grid } from "../../src/sheet";
import type { Change, Work, WorkbookPort } from "../port";
import type { CheckLink } from "./link";

/** How much of a handover is the reading; the rest is the way to the link. */
const READING = 0.8;

const hasFormulas = ({ columns }: Grid): boolean =>
  columns.some((column) => column !== undefined && column.formulaRows.length > 0);

/** Reads sheets from the workbook and hands them to a link, all of them or only what edits can have changed. */
export class Handover {
  /** The names of the sheets that the link holds, in their order; undefined where it holds none. */
  private held: readonly string[] | undefined;
  /** Edited since they were read; `null` where the sheets themselves changed. */
  private edited: Set<string> | null = null;
  /** Any edit can change what their formulas give. */
  private readonly withFormulas = new Set<string>();

  constructor(private readonly port: WorkbookPort) {}

  /** Remembers what an edit concerned. */
  note({ sheets }: Change): void {
    if (sheets === null) this.edited = null;
    else for (const name of sheets) this.edited?.add(name);
  }

  /** The link is gone, and what it held. */
  forget(): void {
    this.held = undefined;
  }

  /** Whether a link holds sheets. While they change hands, it does not. */
  get holds(): boolean {
    return this.held !== undefined;
  }

  /** The names of the sheets that a link holds as they are now; undefined where something was edited since. */
  get current(): readonly string[] | undefined {
    return this.edited?.size === 0 ? this.held : undefined;
  }

  /**
   * Reads and hands over.
   *
   * @param onlyEdited read again only what edits can have changed, where the rest is at hand
   * @param open the link; asked for when the sheets are read
   * @param progress from 0 to 1
   * @returns the names of all sheets in their order
   */
  async hand(
    open: () => Promise<CheckLink>,
    onlyEdited: boolean,
    progress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    const { held, edited } = this;
    const partly = onlyEdited && held && edited;
    const names = partly ? held.filter((name) => edited.has(name) || this.withFormulas.has(name)) : undefined;
    this.edited = new Set();
    let grids: readonly Grid[];
    try {
      const work: Work = { progress: (done) => progress(done * READING), signal };
      grids = names?.length === 0 ? [] : await this.port.read(work, names);
      if (signal.aborted) throw new PortFault("stopped");
    } catch (thrown) {
      this.edited = edited && this.edited && new Set([...edited, ...this.edited]);
      throw thrown;
    }
    for (const grid of grids) {
      if (hasFormulas(grid)) this.withFormulas.add(grid.name);
      else this.withFormulas.delete(grid.name);
    }
    const link = await open();
    this.held = undefined;
    await link.hand(grids, (done) => progress(READING + done * (1 - READING)), signal);
    // Who is handed sheets that nobody asked for was handed all: the names have changed, and nobody told.
    const asked = names && grids.every(({ name }) => names.includes(name));
    this.held = asked && held ? held : grids.map(({ name }) => name);
    return this.held;
  }
}
