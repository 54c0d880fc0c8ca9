import { existsSync } from "node:fs";
import type { Item } from "../../src/policy";
import { aligned } from "../aligned";
import { replaceFile } from "../check/replace-file";
import { uninterrupted } from "../check/uninterrupted";
import { writing } from "../check/write-fault";
import { DONE, FOUND_ERRORS, WRONG_CALL, type Terminal } from "../terminal";
import { answerJson, answerText, formulaFor, listRows } from "./answer";
import { readCall, type NativeCall } from "./arguments";
import { formulaBook } from "./book";
import { NATIVE_CLI_TEXT as TEXT } from "./texts";

async function writeBook(item: Item, call: NativeCall, file: string, terminal: Terminal): Promise<number> {
  const refuse = (why: string): number => {
    terminal.complain(`${why}\n`);
    return WRONG_CALL;
  };
  const book = formulaBook(item, call);
  if (typeof book === "string") {
    terminal.write(`${book}\n`);
    return FOUND_ERRORS;
  }
  if (existsSync(file)) return refuse(TEXT.exists(file));
  try {
    await uninterrupted(() => writing(file, () => replaceFile(file, book)));
  } catch (fault) {
    return refuse((fault as Error).message);
  }
  terminal.write(`${TEXT.written(file)}\n`);
  return DONE;
}

/**
 * `wuyi native [ITEM]`: an item as a plain formula, printed or in a small workbook; without an item, all of them.
 *
 * @returns 0; 1 where the item has no plain formula; 2 where the call is wrong or the file cannot be written
 */
export async function runNative(
  parameters: readonly string[],
  terminal: Terminal,
  people: boolean,
): Promise<number> {
  const call = readCall(parameters);
  if (typeof call === "string") {
    terminal.complain(`${call}\n`);
    return WRONG_CALL;
  }
  const { item, json, out } = call;
  if (item && out !== undefined) return writeBook(item, call, out, terminal);
  if (json) terminal.write(`${answerJson(call)}\n`);
  else if (item) terminal.write(answerText(item, call));
  else {
    const rows = listRows(call);
    terminal.write(`${people ? aligned(rows) : rows.map((row) => row.join("\t")).join("\n")}\n`);
  }
  return item && formulaFor(item, call).reason !== undefined ? FOUND_ERRORS : DONE;
}
