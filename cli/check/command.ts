import {
  mappingsOfBook,
  mergedMappings,
  takenOver,
  type AcceptedFinding,
  type CheckOptions,
  type NamedMapping,
  type Report,
} from "../../src/sheet";
import { featureName } from "../../xlsx";
import { oneLine, safeJson } from "../one-line";
import { DONE, FOUND_ERRORS, WRONG_CALL, type Terminal } from "../terminal";
import { accept } from "./accept";
import { acceptedFile, notAmong, readAccepted } from "./accepted-file";
import { readCall, type CheckCall } from "./arguments";
import type { CheckReceipts } from "./check-receipts";
import { FileFault, asFileFault, checkGrids, loadList, type LoadedList } from "./checking";
import { besideBook, insideBook } from "./inside";
import { reportJson } from "./json-report";
import { withMappings } from "./mapped";
import { readMapping, saveMapping } from "./mapping-file";
import { ProgressBar } from "./progress-bar";
import { loadBook, type LoadedBook } from "./read-file";
import { CHECK_TEXT } from "./texts";
import { tellReading } from "./told-reading";

/** A workbook that was checked. */
interface Checked extends LoadedBook {
  readonly file: string;
  /** What it was checked with. */
  readonly options: CheckOptions;
  readonly report: Report;
}

/** What a call gives besides its workbooks. */
interface Given {
  readonly lists: readonly LoadedList[];
  /** Undefined where none were asked for. */
  readonly mappings: readonly NamedMapping[] | undefined;
}

/** Checks one file; with `--accept`, accepts what was found and checks what was read once more. */
async function checkFile(
  file: string,
  call: CheckCall,
  { lists, mappings }: Given,
  terminal: Terminal,
): Promise<Checked> {
  const bar = await ProgressBar.of(terminal, file);
  try {
    const known = readAccepted(file);
    if (known === undefined)
      terminal.complain(`${oneLine(`${file}：${CHECK_TEXT.badAccepted(acceptedFile(file))}`)}\n`);
    const loaded = await loadBook(file, (done) => bar.show(CHECK_TEXT.progress.reading, done * 0.6));
    bar.clear();
    tellReading(file, loaded, terminal);
    const optionsWith = (beside: readonly AcceptedFinding[]): CheckOptions => ({
      ...(call.start !== undefined && { start: call.start }),
      lists,
      inside: [...insideBook(loaded.book, call.insideSettings), ...besideBook(beside, call.insideSettings)],
    });
    const plain = optionsWith(known ?? []);
    const options = mappings ? withMappings(file, loaded.grids, plain, mappings, terminal) : plain;
    const report = checkGrids(loaded, options, bar);
    if (call.accept.length === 0) return { file, report, options, ...loaded };
    if (known === undefined) throw new FileFault(file, CHECK_TEXT.badAccepted(acceptedFile(file)));
    const accepted = await accept(file, call, report, terminal);
    // What the checker accepts now is his own, even where the same was kept before.
    const { sheets } = options;
    const again = { ...optionsWith(notAmong(known, accepted)), ...(sheets && { sheets }), accepted };
    return { file, report: checkGrids(loaded, again, bar), options: again, ...loaded };
  } catch (fault) {
    throw asFileFault(file, fault);
  } finally {
    bar.clear();
  }
}

async function mark(
  { file, book, report, dropped }: Checked,
  folder: string,
  written: Set<string>,
  terminal: Terminal,
): Promise<void> {
  const { writeMarked } = await import("./write-marked");
  try {
    const copy = await writeMarked(file, folder, book, report, written);
    terminal.complain(`${oneLine(CHECK_TEXT.marked(copy))}\n`);
    const list = dropped.map(({ kind, count }) => `${featureName(kind, "zh")} ${count} 处`);
    if (list.length > 0) terminal.complain(`${oneLine(CHECK_TEXT.notCarried(copy, list))}\n`);
  } catch (fault) {
    throw asFileFault(file, fault);
  }
}

/** Where receipts are written; undefined where none were asked for. */
async function receiptsIn(
  target: string | undefined,
  lists: readonly LoadedList[],
  terminal: Terminal,
): Promise<CheckReceipts | undefined> {
  if (target === undefined) return undefined;
  const { CheckReceipts } = await import("./check-receipts");
  return new CheckReceipts(target, lists, terminal);
}

/** @throws FileFault where a file of mappings cannot be read: a check without it would read sheets otherwise */
async function mappingsIn(file: string): Promise<readonly NamedMapping[]> {
  try {
    return await readMapping(file);
  } catch (fault) {
    throw asFileFault(file, fault);
  }
}

/** What counted in a check of what was decided about its sheets, by their headers. */
const saidOf = ({ grids, options: { inside = [], sheets } }: Checked): readonly NamedMapping[] =>
  mappingsOfBook(grids, { ...takenOver(inside), ...sheets });

/**
 * `wuyi check`: checks workbooks and prints what was found. A file that cannot be read gets one line on
 * standard error, and the others are still checked.
 *
 * @returns 0: every book is payable; 1: one is not; 2: a file could not be read, or the call is wrong
 */
export async function runCheck(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(parameters);
  if (typeof call === "string") {
    terminal.complain(`${oneLine(call)}\n`);
    return WRONG_CALL;
  }
  const lists: LoadedList[] = [];
  let mappings: readonly NamedMapping[] | undefined;
  try {
    for (const file of call.mapping) mappings = mergedMappings(mappings ?? [], await mappingsIn(file));
    for (const file of call.veto) lists.push(await loadList("veto", file, terminal));
    for (const file of call.history) lists.push(await loadList("history", file, terminal));
  } catch (fault) {
    // A check without its list would call a vetoed firm payable.
    terminal.complain(`${(fault as Error).message}\n`);
    return WRONG_CALL;
  }
  let code = DONE;
  const files: unknown[] = [];
  const said: NamedMapping[] = [];
  const marked = new Set<string>();
  const receipts = await receiptsIn(call.receipt, lists, terminal);
  for (const file of call.books) {
    try {
      const checked = await checkFile(file, call, { lists, mappings }, terminal);
      if (call.json) files.push(reportJson(file, checked.report));
      else {
        const { peopleReport } = await import("./people-report");
        terminal.write(
          `${files.push(0) > 1 ? "\n" : ""}${peopleReport(file, checked.report, { colours: terminal.colours === true, all: call.all, columns: call.columns })}`,
        );
      }
      if (call.marked !== undefined) await mark(checked, call.marked, marked, terminal);
      if (call.saveMapping !== undefined) said.push(...saidOf(checked));
      await receipts?.write(checked);
      if (!checked.report.summary.payableAsIs && code === DONE) code = FOUND_ERRORS;
    } catch (fault) {
      terminal.complain(`${asFileFault(file, fault).message}\n`);
      code = WRONG_CALL;
    }
  }
  if (call.json) terminal.write(`${safeJson({ files })}\n`);
  if (call.saveMapping === undefined) return code;
  try {
    await saveMapping(call.saveMapping, said, terminal);
    return code;
  } catch (fault) {
    terminal.complain(`${asFileFault(call.saveMapping, fault).message}\n`);
    return WRONG_CALL;
  }
}
