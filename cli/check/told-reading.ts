import { oneLine } from "../one-line";
import type { Terminal } from "../terminal";
import type { LoadedBook } from "./read-file";
import { CHECK_TEXT } from "./texts";

/** Says how a text was read whose bytes make sense in two ways: whoever wrote it knows which one is meant. */
export function tellReading(file: string, { doubt }: LoadedBook, terminal: Terminal): void {
  if (doubt) terminal.complain(`${oneLine(CHECK_TEXT.readTwoWays(file, doubt.read, doubt.other))}\n`);
}
