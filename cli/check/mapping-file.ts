import { existsSync, readFileSync, statSync } from "node:fs";
import {
  gathered,
  mappingsOf,
  mappingsText,
  mergedMappings,
  saysSomething,
  type NamedMapping,
} from "../../src/sheet";
import { FileReason } from "../file-reason";
import { oneLine } from "../one-line";
import type { Terminal } from "../terminal";
import { locked } from "./locked";
import { contentOf } from "./read-file";
import { replaceFile } from "./replace-file";
import { CHECK_TEXT } from "./texts";
import { uninterrupted } from "./uninterrupted";
import { writing } from "./write-fault";

const LARGEST_FILE = 4 << 20;

/** @throws FileReason where a text is no file of mappings */
function understood(text: string): readonly NamedMapping[] {
  const read = mappingsOf(text.replace(/^\uFEFF/, ""));
  if (!("kind" in read)) return read;
  throw new FileReason(CHECK_TEXT.badMapping[read.kind](read.path, read.found ?? ""));
}

/**
 * Reads what columns mean, by their headers.
 *
 * @throws FileReason where a file cannot be read, or not all of it is understood
 */
export const readMapping = async (file: string): Promise<readonly NamedMapping[]> =>
  understood(new TextDecoder().decode(await contentOf(file, LARGEST_FILE)));

/** What a file holds by now; nothing where there is none yet. */
function heldBy(file: string): readonly NamedMapping[] {
  if (!existsSync(file)) return [];
  const { size } = statSync(file);
  if (size > LARGEST_FILE) throw new FileReason(CHECK_TEXT.fileTooLarge(LARGEST_FILE >> 20));
  return understood(readFileSync(file, "utf8"));
}

/**
 * Writes what was decided of some headers; what the file holds of others stays.
 *
 * @throws FileReason where the file holds anything else, or cannot be written
 */
export async function saveMapping(
  file: string,
  said: readonly NamedMapping[],
  terminal: Terminal,
): Promise<void> {
  const { mappings, contrary } = gathered(said);
  const add = (): readonly NamedMapping[] => {
    const all = mergedMappings(heldBy(file), mappings);
    replaceFile(file, mappingsText(all));
    return all;
  };
  const all = await uninterrupted(() => writing(file, () => locked(file, add)));
  for (const { headers } of contrary) terminal.complain(`${oneLine(CHECK_TEXT.contraryMapping(headers))}\n`);
  const decided = all.filter(saysSomething).length;
  terminal.complain(`${oneLine(CHECK_TEXT.savedMapping(decided, all.length, file))}\n`);
}
