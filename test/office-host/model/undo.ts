/** What a person can undo in Excel, and what takes that away. */
export class Undo {
  private acts: (() => void)[] = [];
  /** Whether what a program writes can be undone like an act of the person; older builds forget everything then. */
  keepsWrites = true;
  /** Whether a question about merged areas leaves all as it is; Excel forgets everything where it finds one. */
  keepsAtMerges = false;
  /** Whether other questions do; builds of the first years of the shared runtime forget everything then. */
  keepsAtQuestions = true;

  /** How many acts can be undone. */
  get count(): number {
    return this.acts.length;
  }

  /** Something was done; `back` undoes it. */
  did(back: () => void): void {
    this.acts.push(back);
  }

  lost(): void {
    this.acts = [];
  }

  /** A program changes something. What it was is not kept here: only that it was. */
  written(): void {
    if (this.keepsWrites) this.acts.push(() => undefined);
    else this.lost();
  }

  /** Takes the last act back; false where there is none to take back. */
  back(): boolean {
    const last = this.acts.pop();
    last?.();
    return last !== undefined;
  }
}
