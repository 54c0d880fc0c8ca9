import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { replaceFile } from "./replace-file";
import { uninterrupted } from "./uninterrupted";
import { writing } from "./write-fault";

/**
 * Writes a file whole, into a folder that is made where it is not there; a person who stops the command
 * meanwhile stops it right after.
 *
 * @throws FileReason where it cannot be written
 */
export const placeFile = (file: string, content: string | Uint8Array): Promise<void> =>
  uninterrupted(() =>
    writing(file, () => {
      mkdirSync(dirname(file), { recursive: true });
      replaceFile(file, content);
    }),
  );
