import { basename } from "node:path";
import {
  acceptance,
  cellOf,
  checkOptionsOf,
  checkSteps,
  recogniseList,
  type AcceptedFinding,
  type CheckOptions,
  type ListBook,
  type Report,
} from "../../src/sheet";
import { WorkbookFault, bookSettings } from "../../xlsx";
import { DONE, FOUND_ERRORS, WRONG_CALL, type Terminal } from "../terminal";
import { acceptedFile, readAccepted, writeAccepted } from "./accepted-file";
import { readCall, type CheckCall } from "./arguments";
import { reportJson } from "./json-report";
import { peopleReport } from "./people-report";
import { ProgressBar } from "./progress-bar";
import { loadBook, type LoadedBook } from "./read-file";
import { CHECK_TEXT } from "./texts";
import { writeMarked } from "./write-marked";

/** A file and why it cannot be used, in one line. */
class FileFault extends Error {
  constructor(file: string, reason: string) {
    super(`${file}：${reason}`);
  }
}

const asFileFault = (file: string, fault: unknown): FileFault =>
  fault instanceof FileFault
    ? fault
    : new FileFault(file, fault instanceof WorkbookFault ? fault.message : CHECK_TEXT.internalFault);

async function loadList(role: ListBook["role"], file: string, terminal: Terminal): Promise<ListBook> {
  const bar = new ProgressBar(terminal, file);
  try {
    const { grids } = await loadBook(file, (done) => bar.show(CHECK_TEXT.progress.reading, done));
    if (grids.every((grid) => recogniseList(grid, role).role === "none")) {
      throw new FileFault(file, CHECK_TEXT.emptyList(role));
    }
    return { role, name: basename(file), grids };
  } catch (fault) {
    throw asFileFault(file, fault);
  } finally {
    bar.clear();
  }
}

/** A workbook that was checked. */
interface Checked extends LoadedBook {
  readonly file: string;
  readonly report: Report;
}

function checkGrids({ grids }: LoadedBook, options: CheckOptions, bar: ProgressBar): Report {
  const steps = checkSteps(grids, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    bar.show(CHECK_TEXT.progress[step.value.stage], 0.6 + 0.4 * step.value.done);
  }
}

/** What was decided about a book and is kept inside of it. Whoever reads the report must know of it. */
function insideBook(
  file: string,
  { book }: LoadedBook,
  terminal: Terminal,
): Required<Pick<CheckOptions, "sheets" | "accepted">> & Pick<CheckOptions, "start"> {
  const settings = bookSettings(book);
  const { start, sheets = {}, accepted = [] } = checkOptionsOf(settings);
  const told = CHECK_TEXT.insideSettings(settings.start, Object.keys(sheets), accepted.length);
  if (told !== undefined) terminal.complain(`${file}：${told}\n`);
  return { start, sheets, accepted };
}

/** Checks one file; with `--accept`, accepts what was found and checks what was read once more. */
async function checkFile(
  file: string,
  call: CheckCall,
  lists: readonly ListBook[],
  terminal: Terminal,
): Promise<Checked> {
  const bar = new ProgressBar(terminal, file);
  try {
    const known = readAccepted(file);
    if (known === undefined) terminal.complain(`${file}：${CHECK_TEXT.badAccepted(acceptedFile(file))}\n`);
    const loaded = await loadBook(file, (done) => bar.show(CHECK_TEXT.progress.reading, done * 0.6));
    bar.clear();
    const inside = insideBook(file, loaded, terminal);
    const options: CheckOptions = {
      start: call.start ?? inside.start,
      lists,
      sheets: inside.sheets,
      accepted: [...inside.accepted, ...(known ?? [])],
    };
    const report = checkGrids(loaded, options, bar);
    if (call.accept.length === 0) return { file, report, ...loaded };
    if (known === undefined) throw new FileFault(file, CHECK_TEXT.badAccepted(acceptedFile(file)));
    const beside = await accept(file, call, report, terminal);
    const accepted = [...inside.accepted, ...beside];
    return { file, report: checkGrids(loaded, { ...options, accepted }, bar), ...loaded };
  } catch (fault) {
    throw asFileFault(file, fault);
  } finally {
    bar.clear();
  }
}

/** Accepts the findings on the cells that the call names, and keeps that beside the workbook. */
async function accept(
  file: string,
  call: CheckCall,
  report: Report,
  terminal: Terminal,
): Promise<readonly AcceptedFinding[]> {
  const added = call.accept.flatMap((wanted) => {
    const found = report.findings.filter((one) => {
      const cell = cellOf(one);
      return wanted === (cell === null ? one.sheet : `${one.sheet}!${cell}`);
    });
    if (found.length === 0) throw new FileFault(file, CHECK_TEXT.nothingToAccept(wanted));
    return found.map((one) => acceptance(one, call.reason!.trim()));
  });
  const accepted = await writeAccepted(file, added);
  terminal.complain(`${CHECK_TEXT.accepted(added.length, acceptedFile(file))}\n`);
  return accepted;
}

async function mark({ file, book, report }: Checked, folder: string, terminal: Terminal): Promise<void> {
  try {
    terminal.complain(`${CHECK_TEXT.marked(await writeMarked(file, folder, book, report))}\n`);
  } catch (fault) {
    throw asFileFault(file, fault);
  }
}

/**
 * `wuyi check`: checks workbooks and prints what was found. A file that cannot be read gets one line on
 * standard error, and the others are still checked.
 *
 * @returns 0: no error is open; 1: some are; 2: a file could not be read, or the call is wrong
 */
export async function runCheck(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(parameters);
  if (typeof call === "string") {
    terminal.complain(`${call}\n`);
    return WRONG_CALL;
  }
  const lists: ListBook[] = [];
  try {
    for (const file of call.veto) lists.push(await loadList("veto", file, terminal));
    for (const file of call.history) lists.push(await loadList("history", file, terminal));
  } catch (fault) {
    // A check without its list would call a vetoed firm payable.
    terminal.complain(`${(fault as Error).message}\n`);
    return WRONG_CALL;
  }
  let code = DONE;
  const files: unknown[] = [];
  for (const file of call.books) {
    try {
      const checked = await checkFile(file, call, lists, terminal);
      if (call.json) files.push(reportJson(file, checked.report));
      else
        terminal.write(
          `${files.push(0) > 1 ? "\n" : ""}${peopleReport(file, checked.report, { colours: terminal.colours === true, all: call.all })}`,
        );
      if (call.marked !== undefined) await mark(checked, call.marked, terminal);
      if (!checked.report.summary.payableAsIs && code === DONE) code = FOUND_ERRORS;
    } catch (fault) {
      terminal.complain(`${(fault as Error).message}\n`);
      code = WRONG_CALL;
    }
  }
  if (call.json) terminal.write(`${JSON.stringify({ files })}\n`);
  return code;
}
