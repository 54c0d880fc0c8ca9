import { contentOf } from "../check/read-file";
import { CHECK_TEXT } from "../check/texts";
import { FileReason } from "../file-reason";
import { LARGEST_RECEIPT } from "../receipt";
import type { Terminal } from "../terminal";
import { VERIFY_TEXT } from "./texts";

const MEGABYTE = 1 << 20;

async function inputOf(terminal: Terminal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of terminal.input) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST_RECEIPT) throw new FileReason(CHECK_TEXT.fileTooLarge(LARGEST_RECEIPT / MEGABYTE));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/**
 * The text of a receipt's file, or of standard input for `-`.
 *
 * @throws FileReason with the reason
 */
export async function receiptTextOf(file: string, terminal: Terminal): Promise<string> {
  const bytes = file === "-" ? await inputOf(terminal) : await contentOf(file, LARGEST_RECEIPT);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileReason(VERIFY_TEXT.notUtf8);
  }
}
