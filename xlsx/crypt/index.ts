import { ifReadable } from "../xml-tree";
import { agilePackage } from "./agile";
import { CompoundFile } from "./compound-file";
import { standardPackage } from "./standard";

/**
 * The word with which Excel encrypts a book whose structure is protected and that has no password of its own: it opens
 * such a book without asking, and so do others.
 */
const EXCELS_OWN = "VelvetSweatshop";
const AGILE = 4;
const HEADER = 8;

function packageWith(info: Uint8Array, content: Uint8Array, word: string): Uint8Array | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const size = view.getUint32(0, true);
  const encrypted = content.subarray(HEADER);
  if (size > encrypted.length) return undefined;
  const [major, minor] = [info[0]! | (info[1]! << 8), info[2]! | (info[3]! << 8)];
  if (major === AGILE && minor === AGILE) return agilePackage(info.subarray(HEADER), encrypted, size, word);
  return minor === 2 ? standardPackage(info.subarray(HEADER), encrypted, size, word) : undefined;
}

/**
 * The package inside of an encrypted file; undefined where the password is another one, the file is not whole, or it is
 * encrypted in a way that no Excel since 2007 uses by itself.
 */
export function openedWith(bytes: Uint8Array, word: string): Uint8Array | undefined {
  const file = ifReadable(() => new CompoundFile(bytes));
  const [info, content] = ["EncryptionInfo", "EncryptedPackage"].map((name) =>
    ifReadable(() => file?.read(name)),
  );
  if (!info || !content || info.length < HEADER || content.length < HEADER) return undefined;
  return ifReadable(() => packageWith(info, content, word));
}

/**
 * The workbook inside of an encrypted file that Excel opens without asking for a password; undefined where it would ask.
 *
 * @example openedWithoutAsking(protectedBytes) // the bytes of the .xlsx inside
 */
export const openedWithoutAsking = (bytes: Uint8Array): Uint8Array | undefined =>
  openedWith(bytes, EXCELS_OWN);
