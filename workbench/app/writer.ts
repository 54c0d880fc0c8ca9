import { download } from "../files/download";
import { ChangedOutside, type FilePlace } from "../files/file-place";
import { fileDialogs, pickPlace, wasClosed, wasRefused } from "../files/pick-place";
import { Declined, type PageState } from "./page-state";
import type { ChangedAnswer } from "./state";

/** A file could not be written; the message says why, as the person is told it. */
export class WriteFault extends Error {}

/** Puts a saved workbook where it belongs: into its file, into one that the person chooses, or among the downloads. */
export class Writer {
  constructor(private readonly page: PageState) {}

  /**
   * Writes a workbook.
   *
   * @param place its file; left out, the person chooses one
   * @returns the file that it is in now; undefined where it became a download
   * @throws Declined where the person did not want it; WriteFault where the file cannot be written
   */
  async write(bytes: Uint8Array, name: string, place?: FilePlace): Promise<FilePlace | undefined> {
    if (!place) return this.elsewhere(bytes, name);
    try {
      await this.into(place, bytes);
      return place;
    } catch (fault) {
      if (!(fault instanceof ChangedOutside)) throw fault;
    }
    this.page.endWork();
    const answer = await this.page.ask<ChangedAnswer>((answer) => ({ kind: "changed", name, answer }));
    if (answer === "cancel") throw new Declined();
    if (answer === "elsewhere") return this.elsewhere(bytes, name);
    await this.into(place, bytes, true);
    return place;
  }

  private async into(place: FilePlace, bytes: Uint8Array, over = false): Promise<void> {
    try {
      await place.write(bytes, over);
    } catch (fault) {
      // Open in Excel, on a full disk, on a stick that was pulled out: the browser's own word says which.
      if (fault instanceof DOMException) {
        throw new WriteFault(this.page.text.cannotWrite(place.name, fault.message), { cause: fault });
      }
      throw fault;
    }
  }

  private async elsewhere(bytes: Uint8Array, name: string): Promise<FilePlace | undefined> {
    const dialogs = fileDialogs();
    const pick = async (): Promise<FilePlace | "refused"> => {
      try {
        return await pickPlace(dialogs!, name);
      } catch (fault) {
        if (wasClosed(fault)) throw new Declined();
        if (wasRefused(fault)) return "refused";
        throw fault;
      }
    };
    let place: FilePlace | "refused" = dialogs ? await pick() : "refused";
    if (dialogs && place === "refused") {
      // A large workbook takes longer than the browser remembers the key: one more click, and it is there.
      this.page.endWork();
      if (!(await this.page.ask<boolean>((answer) => ({ kind: "place", name, answer }))))
        throw new Declined();
      place = await pick();
    }
    if (place === "refused") {
      download(name, bytes);
      return undefined;
    }
    // The dialog has asked whether a file that was there may go.
    await this.into(place, bytes, true);
    return place;
  }
}
