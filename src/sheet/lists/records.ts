import { foldEnterprise } from "../../enterprise";
import type { Block } from "./block";
import type { Cells } from "./cells";
import { codesIn } from "./codes-in-cell";
import { isFirmLike, isFirmName, isPlainCode } from "./firm-text";
import { WITHIN_NOTE } from "./former-names";
import type { ListKey } from "./header-words";
import { distinct, readNames } from "./names-in-cell";
import type { RowKind } from "./row-kinds";
import type { UnusedEntry } from "./unused";

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

/** Makes the records of a block's rows, and notes what it could not use whole. */
export class Recorder {
  readonly records: ListedName[] = [];
  entries = 0;

  constructor(
    private readonly cells: Cells,
    private readonly block: Block,
    private readonly unused: UnusedEntry[],
  ) {}

  private at(key: ListKey): number | undefined {
    return this.block.columns.get(key)?.at;
  }

  private text(row: number, key: ListKey): string {
    const at = this.at(key);
    return at === undefined ? "" : this.cells.text(row, at);
  }

  private tell(row: number, why: UnusedEntry["why"], text: string, at: number | undefined): void {
    const column = at ?? this.block.left;
    // What a merged cell says is told once, where it stands.
    if (this.cells.originOf(row, column) !== row) return;
    this.unused.push({ row, column, text, why, used: true });
  }

  /** What a row's review says: a firm that is not vetoed is no entry. What is not clear counts as a veto. */
  decided(row: number, kind: RowKind): RowKind {
    const at = this.at("decision");
    if (at === undefined || (kind !== "entry" && kind !== "follows")) return kind;
    const text = this.cells.text(row, at);
    const hidden = this.cells.grid.concealed?.columns.has(at) === true;
    if (NO.test(text) && !hidden) return "cleared";
    if (!YES.test(text)) this.tell(row, "decision", text, at);
    return kind;
  }

  /** Every name that columns of their own, or a remark, give a row's firm besides. */
  private otherNames(row: number): string[] {
    const former = this.text(row, "formerName");
    const names = former === "" ? [] : readNames(former).firms.flatMap((firm) => firm.names);
    const note = this.text(row, "note");
    const marked = note === "" ? null : WITHIN_NOTE.exec(note);
    if (marked) {
      const before = note
        .slice(0, marked.index)
        .split(/[由从系,，;；。\s]/u)
        .at(-1)!;
      if (isFirmLike(before)) names.push(before);
      names.push(...readNames(note.slice(marked.index)).firms.flatMap((firm) => firm.names));
    }
    return names.filter(
      (name) => WITHIN_NOTE.exec(name)?.index !== 0 && !/^(?:无|[-—/]+|不涉及)$/u.test(name),
    );
  }

  /** Tells of a row that names another firm where its code belongs. */
  lookAtCode(row: number): void {
    const code = this.text(row, "code");
    if (isPlainCode(code) || code === "") return;
    if (this.text(row, "enterprise") !== "" && isFirmName(code))
      this.tell(row, "codes", code, this.at("code"));
  }

  /** @param firmRow the row that names the firm */
  add(row: number, firmRow = row): void {
    const [nameAt, codeAt] = [this.at("enterprise"), this.at("code")];
    const named = this.text(firmRow, "enterprise");
    const coded = this.text(firmRow, "code");
    // A name in the code's column is a name.
    const [text, codeText] = named === "" && isFirmName(coded) ? [coded, ""] : [named, coded];
    const read = text === "" ? undefined : readNames(text);
    const firms = read?.firms ?? [{ names: [""], code: "" }];
    const codes = codesIn(codeText);
    const own = firmRow === row;
    if (read?.doubtful === true && own) this.tell(row, "names", text, nameAt);
    const paired = codes.length === firms.length || codes.length === 0;
    if (!paired && firms.length > 1 && own) this.tell(row, "codes", codeText, codeAt);
    const others = firms.length === 1 ? this.otherNames(row) : [];
    firms.forEach((firm, nth) => {
      const names =
        others.length + firm.names.length === 1 ? firm.names : distinct([...firm.names, ...others]);
      const code = firm.code || (paired || firms.length === 1 ? (codes[nth] ?? "") : "");
      // As the cell writes it, where it says no more than the name.
      const shown = names.map((name) =>
        name === text || foldEnterprise(name) === foldEnterprise(text) ? text : name,
      );
      this.entries++;
      (shown.length > 0 ? shown : [""]).forEach((name, place) =>
        this.records.push({ row, firmRow, name, code: place === 0 ? code : "", first: place === 0 }),
      );
    });
    // Codes that are nobody's, or a firm's second one, are looked up all the same.
    for (const code of paired ? [] : codes.slice(firms.length === 1 ? 1 : 0))
      this.records.push({ row, firmRow, name: "", code, first: false });
  }
}
