import { cbc } from "@noble/ciphers/aes.js";
import { XmlScanner, END, OPEN } from "../xml-scanner";
import { fourBytes, hashNamed, joinedBytes, ofLength, spunHash } from "./hashes";

/** The package is encrypted in pieces of this size, each with a start of its own. */
const PIECE = 4096;
const FILLER = 0x36;
/** Excel asks for 100,000; a book that asks for a hundred times that only wants to take time. */
const MOST_SPINS = 10_000_000;

/** What each key is made for, as numbers that are hashed with it ([MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.13). */
const FOR_VERIFIER = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const FOR_VERIFIER_HASH = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const FOR_KEY = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);

interface Values {
  readonly [name: string]: string | undefined;
}

/** The attributes of the two elements that say how a package is encrypted. */
function readDescriptor(xml: Uint8Array): { readonly data: Values; readonly password: Values } | undefined {
  const scanner = new XmlScanner(xml, "EncryptionInfo");
  let data: Values | undefined;
  let password: Values | undefined;
  const NAMES = ["saltValue", "keyBits", "blockSize", "hashSize", "hashAlgorithm", "cipherAlgorithm", "cipherChaining", "spinCount", "encryptedVerifierHashInput", "encryptedVerifierHashValue", "encryptedKeyValue"]; // prettier-ignore
  const values = (): Values => Object.fromEntries(NAMES.map((name) => [name, scanner.attribute(name)]));
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.is("keyData")) data ??= values();
    else if (scanner.is("encryptedKey")) password ??= values();
  }
  return data && password && { data, password };
}

const fromBase64 = (text = ""): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const decrypt = (key: Uint8Array, start: Uint8Array, data: Uint8Array): Uint8Array =>
  cbc(key, start, { disablePadding: true }).decrypt(data);

const isPlain = (values: Values): boolean =>
  values.cipherAlgorithm === "AES" && values.cipherChaining === "ChainingModeCBC";

/** The key that the package is encrypted with; undefined where the password is another, or the way is not known. */
function keyOf(password: Values, word: string): Uint8Array | undefined {
  const hash = hashNamed(password.hashAlgorithm ?? "");
  const spins = Number(password.spinCount);
  if (!hash || !isPlain(password) || !(spins <= MOST_SPINS)) return undefined;
  const salt = fromBase64(password.saltValue);
  const size = Number(password.keyBits) / 8;
  const start = ofLength(salt, Number(password.blockSize), FILLER);
  const spun = spunHash(hash, salt, word, spins);
  const open = (purpose: Uint8Array, value: string | undefined): Uint8Array =>
    decrypt(ofLength(hash(joinedBytes(spun, purpose)), size, FILLER), start, fromBase64(value));
  const verifier = open(FOR_VERIFIER, password.encryptedVerifierHashInput);
  const expected = open(FOR_VERIFIER_HASH, password.encryptedVerifierHashValue);
  const found = hash(verifier.subarray(0, salt.length));
  if (!found.every((byte, at) => byte === expected[at])) return undefined;
  return open(FOR_KEY, password.encryptedKeyValue).subarray(0, size);
}

/**
 * The package of a book that Excel 2010 or later encrypted ([MS-OFFCRYPTO] 2.3.4.10, "agile"); undefined where the
 * password is another one.
 *
 * @param xml the descriptor
 * @param content the encrypted package behind its length
 */
export function agilePackage(
  xml: Uint8Array,
  content: Uint8Array,
  size: number,
  word: string,
): Uint8Array | undefined {
  const descriptor = readDescriptor(xml);
  if (!descriptor || !isPlain(descriptor.data)) return undefined;
  const { data, password } = descriptor;
  const key = keyOf(password, word);
  const hash = hashNamed(data.hashAlgorithm ?? "");
  if (!key || !hash) return undefined;
  const salt = fromBase64(data.saltValue);
  const plain = new Uint8Array(content.length);
  for (let at = 0; at < content.length; at += PIECE) {
    const start = ofLength(hash(joinedBytes(salt, fourBytes(at / PIECE))), Number(data.blockSize), FILLER);
    plain.set(decrypt(key, start, content.subarray(at, at + PIECE)), at);
  }
  return plain.subarray(0, size);
}
