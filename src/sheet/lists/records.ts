import { foldEnterprise } from "../../enterprise";
import { placeOf, type Block } from "./block";
import type { Cells } from "./cells";
import { codesIn } from "./codes-in-cell";
import { isCodeLike, isFirmLike, isFirmName } from "./firm-text";
import { WITHIN_NOTE } from "./former-names";
import type { ListKey } from "./header-words";
import { distinct, readNames } from "./names-in-cell";
import type { RowKind } from "./row-kinds";
import type { UnusedEntry, UnusedWhy } from "./unused";

/** One firm of a row under one of its names. */
export interface ListedName {
  readonly row: number;
  /** The row whose cell names the firm: another one where the cell is empty here. */
  readonly firmRow: number;
  readonly name: string;
  readonly code: string;
  /** Whether it is the firm's first name: others are the same entry. */
  readonly first: boolean;
}

/** Whether a review says that its firm is vetoed. */
const NO = /^(?:否|不|无|没有|不是|不否决|未否决|不予否决|n|no|×|x|0|false)$/iu;
const YES = /^(?:是|有|否决|一票否决|予以否决|被否决|y|yes|√|✓|1|true)$/iu;

/** What a column of former names says where there is none. */
const NO_NAME = /^(?:无|[-—/]+|不涉及)?$/u;

/** Makes the records of a block's rows, and notes what it could not use whole. */
export class Recorder {
  readonly records: ListedName[] = [];
  entries = 0;

  constructor(
    private readonly cells: Cells,
    private readonly block: Block,
    private readonly unused: UnusedEntry[],
  ) {}

  private text(row: number, key: ListKey): string {
    return this.cells.text(row, placeOf(this.block, key));
  }

  private tell(row: number, why: UnusedWhy, text: string, key: ListKey): void {
    const column = placeOf(this.block, key);
    // What a merged cell says is told once, where it stands.
    if (this.cells.originOf(row, column) === row) this.unused.push({ row, column, text, why, used: true });
  }

  /** What a row's review says: a firm that is not vetoed is no entry. What is not clear counts as a veto. */
  decided(row: number, kind: RowKind): RowKind {
    const at = placeOf(this.block, "decision");
    if (at < 0 || (kind !== "entry" && kind !== "follows")) return kind;
    const text = this.cells.text(row, at);
    const hidden = this.cells.grid.concealed?.columns.has(at) === true;
    if (NO.test(text) && !hidden) return "cleared";
    if (!YES.test(text)) this.tell(row, "decision", text, "decision");
    return kind;
  }

  /** Every name that columns of their own, or a remark, give a row's firm besides. */
  private otherNames(row: number): string[] {
    const coded = this.text(row, "code");
    const names = [...(isFirmName(coded) ? [coded] : []), ...namesIn(this.text(row, "formerName"))];
    const note = this.text(row, "note");
    const marked = WITHIN_NOTE.exec(note);
    if (marked) {
      const before = note
        .slice(0, marked.index)
        .split(/[由从系,，;；。\s]/u)
        .at(-1)!;
      if (isFirmLike(before)) names.push(before);
      names.push(...namesIn(note.slice(marked.index)));
    }
    return names.filter((name) => WITHIN_NOTE.exec(name)?.index !== 0 && !NO_NAME.test(name));
  }

  /** Tells of a row that names another firm where its code belongs. */
  lookAtCode(row: number): void {
    const code = this.text(row, "code");
    if (isFirmName(code) && this.text(row, "enterprise") !== "") this.tell(row, "codes", code, "code");
  }

  /** The name and the code that a row gives, also where each stands in the other's column. */
  private firmOf(row: number): { readonly text: string; readonly codeText: string } {
    const [named, coded] = [this.text(row, "enterprise"), this.text(row, "code")];
    if (isFirmName(coded)) return { text: named || coded, codeText: "" };
    if (coded === "" && isCodeLike(named)) return { text: "", codeText: named };
    return { text: named, codeText: coded };
  }

  /** @param firmRow the row that names the firm */
  add(row: number, firmRow = row): void {
    const { text, codeText } = this.firmOf(firmRow);
    const { firms, doubtful } = readNames(text);
    const codes = codesIn(codeText);
    // Each firm has its code where there are as many; one firm alone has the first.
    const given = firms.length === 1 || codes.length === firms.length ? firms.length : 0;
    const others = [...new Set([firmRow, row])].flatMap((one) => this.otherNames(one));
    const isShared = firms.length > 1 && others.length > 0;
    if (row === firmRow) {
      if (doubtful || isShared) this.tell(row, "names", text, "enterprise");
      if (codes.length > 0 && given === 0) this.tell(row, "codes", codeText, "code");
    }
    const push = (name: string, code: string, first: boolean): void => {
      this.records.push({ row, firmRow, name, code, first });
    };
    firms.forEach((firm, nth) => {
      this.entries++;
      const names = nth === firms.length - 1 ? [...firm.names, ...others] : firm.names;
      const own = [firm.code, codes.slice(0, given)[nth] ?? ""];
      const [code = "", second] = new Set(own.filter((one) => one !== ""));
      // As the cell writes it, where it says no more than the name.
      const [name = "", ...former] = (names.length === 1 ? names : distinct(names)).map((one) =>
        one === text || foldEnterprise(one) === foldEnterprise(text) ? text : one,
      );
      push(name, code, true);
      for (const one of former) push(one, "", false);
      if (second !== undefined) push("", second, false);
    });
    // Codes that are nobody's, or a firm's second one, are looked up all the same.
    for (const code of codes.slice(given)) push("", code, false);
  }
}

const namesIn = (text: string): string[] => readNames(text).firms.flatMap(({ names }) => names);
