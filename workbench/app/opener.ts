import { NO_SETTINGS } from "../../src/sheet";
import { featureName, packageName, type Converted } from "../../xlsx";
import { asPackage } from "../convert/as-package";
import { openFile, type OpenedFile } from "../convert/open-file";
import type { Opening, Stage } from "../document/open-workbook";
import { FilePlace } from "../files/file-place";
import type { Given } from "../files/pick";
import { sampleWorkbook } from "../sample";
import { isMade, sampleFile, type MadeKind, type SampleKind } from "../sample/kinds";
import { newSessionId } from "../session/own-session";
import { faultReason } from "./fault-reason";
import { Declined, type LongWork, type PageState } from "./page-state";
import type { Saver } from "./saver";
import type { ShownWorkbook } from "./shown-workbook";
import type { ReplaceAnswer } from "./state";

const MEGABYTE = 1 << 20;
/** Beyond this a browser runs out of memory before it has read the sheets. */
const LARGEST_FILE = 100 * MEGABYTE;

/** A file's content as a package, and how it became one. */
interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly converted?: Converted;
}

/** Opens the person's files and the workbooks that come along, in the place of what is open. */
export class Opener {
  constructor(
    private readonly stage: Stage,
    private readonly page: PageState,
    private readonly workbook: ShownWorkbook,
    private readonly saver: Saver,
  ) {}

  /** Makes one of the workbooks that need no file. */
  make(kind: MadeKind, id: string): Opening<OpenedFile> {
    const data = { ...sampleWorkbook(kind), id };
    const name = `${this.page.text.sampleNames[kind]}.xlsx`;
    return { name, data, settings: NO_SETTINGS, marks: {}, computes: kind !== "blank" };
  }

  /** Long work over a file, with one progress bar that can be stopped from its beginning to its end. */
  private async working<T>(name: string, work: (long: LongWork) => Promise<T>): Promise<T> {
    const { page } = this;
    const long = page.beginWork(page.text.opening(name));
    try {
      return await work(long);
    } catch (fault) {
      if (long.signal.aborted) page.tell("info", page.text.openStopped(name));
      throw fault;
    } finally {
      page.endWork();
    }
  }

  /** Reads a package. */
  read(name: string, bytes: Uint8Array, id: string): Promise<Opening<OpenedFile>> {
    return this.working(name, ({ signal, show }) =>
      openFile(this.stage.spreadsheet, name, bytes, id, show, signal),
    );
  }

  /** Reads a person's file: what is no package is made one, under a package's name. */
  private readAny(
    name: string,
    bytes: Uint8Array,
  ): Promise<Packed & { readonly opening: Opening<OpenedFile> }> {
    return this.working(name, async ({ signal, show }) => {
      const converted = await asPackage(name, bytes, signal);
      const source: Packed = converted
        ? { name: packageName(name), bytes: converted.bytes, converted }
        : { name, bytes };
      const id = newSessionId();
      return {
        ...source,
        opening: await openFile(this.stage.spreadsheet, source.name, source.bytes, id, show, signal),
      };
    });
  }

  /** Tells that saving makes another file, what of the one at hand does not come along, and what is not certain. */
  private tellConverted(name: string, { name: now, converted }: Packed): void {
    if (!converted) return;
    const { text, language } = this.page;
    const { dropped, doubt } = converted;
    const list = dropped.map(({ kind, count }) => text.feature(featureName(kind, language), count));
    this.page.tell("info", text.converted(name, now, list.join(text.listSeparator)));
    if (doubt) this.page.tell("warning", text.readTwoWays(name, doubt.read, doubt.other));
  }

  /** Tells why a workbook was not opened, unless the person wanted it so. */
  tellFault(name: string, fault: unknown): void {
    const { page } = this;
    if (fault instanceof Declined) return;
    page.tell("error", page.text.cannotOpen(name, faultReason(fault, page.language)));
  }

  /** Whether the open workbook may go: it has nothing unsaved, or the person says so. */
  private async mayReplace(): Promise<boolean> {
    const { status, name } = this.page.store.get();
    if (status !== "unsaved") return true;
    const answer = await this.page.ask<ReplaceAnswer>((answer) => ({ kind: "replace", name, answer }));
    return answer === "save" ? this.saver.save() : answer === "discard";
  }

  /** Opens a file that the person chose or dropped; where it cannot be read, the open workbook stays. */
  async openFile({ file, handle }: Given): Promise<void> {
    const { page } = this;
    if (page.store.get().busy) return;
    const { name, size } = file;
    if (size > LARGEST_FILE) {
      page.tell("error", page.text.cannotOpen(name, page.text.tooLarge(LARGEST_FILE / MEGABYTE)));
      return;
    }
    try {
      await this.stage.spreadsheet.endEditing();
      if (!(await this.mayReplace())) return;
      const before = this.workbook.steps;
      const source = await this.readAny(name, new Uint8Array(await file.arrayBuffer()));
      // What was done while the file was being read was not part of the question.
      if (this.workbook.steps !== before && !(await this.mayReplace())) return;
      // What was made a workbook first is saved as one, beside the file it came from.
      const place = handle && !source.converted ? FilePlace.of(handle, file) : undefined;
      await this.workbook.begin(source.opening, source.bytes, place);
      this.tellConverted(name, source);
    } catch (fault) {
      this.tellFault(name, fault);
    }
  }

  /** Opens one of the workbooks that come along. */
  async openSample(kind: SampleKind): Promise<void> {
    if (!isMade(kind)) return this.openFile({ file: await sampleFile(kind) });
    await this.stage.spreadsheet.endEditing();
    if (this.page.store.get().busy || !(await this.mayReplace())) return;
    await this.workbook.begin(this.make(kind, newSessionId()), kind);
  }
}
