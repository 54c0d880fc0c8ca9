import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  checkReceipt,
  optionsOf,
  verifyCheck,
  type CheckReceipt,
  type FileJson,
  type Outcome,
} from "../../src/receipt";
import { FileFault, asFileFault, checkGrids, loadList, type LoadedList } from "../check/checking";
import { countOf, insideBook } from "../check/inside";
import { ProgressBar } from "../check/progress-bar";
import { loadBook } from "../check/read-file";
import { CHECK_TEXT } from "../check/texts";
import { tellReading } from "../check/told-reading";
import type { CheckOptions } from "../../src/sheet";
import type { Book } from "../../xlsx";
import type { Terminal } from "../terminal";
import type { VerifyCall } from "./arguments";
import { VERIFY_TEXT } from "./texts";

/**
 * A file that a receipt names, beside the receipt. A receipt may come from anybody: of its name only the last
 * part counts, so that it leads nowhere else.
 */
function beside(receipt: string, { name }: FileJson, option: string): string {
  const plain = basename((name ?? "").replaceAll("\\", "/"));
  const file = join(receipt === "-" ? "." : dirname(receipt), plain);
  if (plain === "" || plain.startsWith(".") || plain.includes("\0") || !existsSync(file))
    throw new FileFault(
      receipt,
      name === null ? VERIFY_TEXT.needsWorkbook : VERIFY_TEXT.notBeside(plain, option),
    );
  return file;
}

/** The lists that the check had, in the order of the receipt. */
async function listsOf(
  receipt: string,
  { lists }: CheckReceipt,
  call: VerifyCall,
  terminal: Terminal,
): Promise<LoadedList[]> {
  for (const role of ["veto", "history"] as const) {
    const wanted = lists.filter((list) => list.role === role).length;
    const given = call[role].length;
    if (given > 0 && given !== wanted)
      throw new FileFault(receipt, VERIFY_TEXT.needsLists(`--${role}`, wanted, given));
  }
  const given = { veto: [...call.veto], history: [...call.history] };
  const loaded: LoadedList[] = [];
  for (const list of lists) {
    const file = given[list.role].shift() ?? beside(receipt, list, `--${list.role}`);
    // Sentences name a list as they did then, whatever its file is called now.
    loaded.push(await loadList(list.role, file, terminal, list.name ?? undefined));
  }
  return loaded;
}

/** What a check came to when it was done again. */
export interface CheckedAgain {
  readonly outcome: Outcome;
  /** How many settings the workbook brings that the receipt does not know as such. */
  readonly unsaid: number;
}

/**
 * The options of a check that is done again. Where the receipt says which file was read, what the workbook
 * brings is read from it anew, so that no receipt can leave it out; the pane's receipts know cells alone, and the
 * first ones did not tell it apart.
 */
function optionsFor(
  then: CheckReceipt,
  book: Book,
): { readonly options: Omit<CheckOptions, "lists">; readonly unsaid: number } {
  const options = optionsOf(then);
  const { inside = [] } = options;
  const used = inside.some((one) => one.from === "book" && one.used);
  const brought = insideBook(book, used);
  if (then.version === 1 || then.workbook.sha256 === null) {
    const known = countOf(inside.filter(({ from }) => from === "book"));
    return { options, unsaid: Math.max(0, countOf(brought) - known) };
  }
  return {
    options: { ...options, inside: [...brought, ...inside.filter(({ from }) => from === "beside")] },
    unsaid: 0,
  };
}

/**
 * Does a check again as its receipt says, from the files at hand.
 *
 * @throws FileFault where one of them is missing or cannot be read
 */
export async function checkAgain(
  receipt: string,
  then: CheckReceipt,
  call: VerifyCall,
  terminal: Terminal,
): Promise<CheckedAgain> {
  const file = call.workbook ?? beside(receipt, then.workbook, "--workbook");
  const lists = await listsOf(receipt, then, call, terminal);
  const bar = await ProgressBar.of(terminal, file);
  try {
    const loaded = await loadBook(file, (done) => bar.show(CHECK_TEXT.progress.reading, done * 0.6));
    bar.clear();
    tellReading(file, loaded, terminal);
    const { options, unsaid } = optionsFor(then, loaded.book);
    const now = checkReceipt({
      workbook: { name: basename(file), sha256: loaded.sha256() },
      lists: lists.map(({ role, name, sha256 }) => ({ role, name, sha256: sha256() })),
      options,
      report: checkGrids(loaded, { ...options, lists }, bar),
    });
    return { outcome: verifyCheck(then, now), unsaid };
  } catch (fault) {
    throw asFileFault(file, fault);
  } finally {
    bar.clear();
  }
}
