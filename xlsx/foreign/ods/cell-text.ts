import type { TextRun } from "../../styles";
import type { OdsStyles } from "./styles";
import type { OdsTag } from "./tags";

const MOST_SPACES = 32_767;

/** Gathers the text of a cell: its paragraphs, and the pieces of them that look otherwise. */
export class CellText {
  private pieces: { text: string; readonly look: string | undefined }[] = [];
  private readonly looks: (string | undefined)[] = [];
  private paragraphs = 0;
  private inside = 0;

  /** Takes a tag inside of a cell. */
  open(tag: OdsTag): void {
    if (tag.name === "text:p") {
      if (this.inside++ === 0 && this.paragraphs++ > 0) this.add("\n");
    } else if (tag.name === "text:s") {
      const count = Number(tag.get("text:c") ?? 1);
      this.add(" ".repeat(Math.max(0, Math.min(count, MOST_SPACES))));
    } else if (tag.name === "text:tab") this.add("\t");
    else if (tag.name === "text:line-break") this.add("\n");
    else if (tag.name === "text:span") this.looks.push(tag.get("text:style-name"));
  }

  close(name: string): void {
    if (name === "text:p") this.inside--;
    else if (name === "text:span") this.looks.pop();
  }

  letters(text: string): void {
    // White space counts as one space, and only inside of a paragraph.
    if (this.inside > 0) this.add(text.replace(/[ \t\r\n]+/g, " "));
  }

  private add(text: string): void {
    const look = this.looks.at(-1);
    const last = this.pieces.at(-1);
    if (last?.look === look && last) last.text += text;
    else this.pieces.push({ text, look });
  }

  /** The whole text; undefined where there is no paragraph. */
  get text(): string | undefined {
    return this.paragraphs === 0 ? undefined : this.pieces.map(({ text }) => text).join("");
  }

  /** Its pieces, where they look different; undefined where they look as their cell. */
  runs(styles: OdsStyles, cell: string | undefined): readonly TextRun[] | undefined {
    if (this.pieces.every(({ look }) => look === undefined)) return undefined;
    return this.pieces.map(({ text, look }) => ({ text, font: styles.fontOf(look, cell) }));
  }
}
