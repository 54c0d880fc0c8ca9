import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { CFB } from "@e965/xlsx";

/** Encrypted workbooks, written with Node's cryptography and another library's compound files. */

/** How a package is encrypted: as Excel has done it since 2010, or as Excel 2007 did. */
export type Scheme =
  | { readonly kind: "agile"; readonly hash: "sha1" | "sha256" | "sha384" | "sha512" | "md5"; readonly bits: 128 | 192 | 256; readonly spins: number }
  | { readonly kind: "standard"; readonly bits: 128 | 192 | 256 }; // prettier-ignore

const digest = (hash: string, ...pieces: readonly Uint8Array[]): Buffer => {
  const made = createHash(hash);
  for (const piece of pieces) made.update(piece);
  return made.digest();
};
const four = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};
const fitted = (bytes: Uint8Array, length: number, filler: number): Buffer =>
  Buffer.concat([bytes.subarray(0, length), Buffer.alloc(Math.max(0, length - bytes.length), filler)]);
const padded = (bytes: Uint8Array): Buffer => fitted(bytes, Math.ceil(bytes.length / 16) * 16, 0);

function spun(hash: string, salt: Buffer, password: string, spins: number): Buffer {
  let now = digest(hash, salt, Buffer.from(password, "utf16le"));
  for (let spin = 0; spin < spins; spin++) now = digest(hash, four(spin), now);
  return now;
}

function cipher(name: string, key: Uint8Array, start: Uint8Array | null, data: Uint8Array): Buffer {
  const made = createCipheriv(name, key, start).setAutoPadding(false);
  return Buffer.concat([made.update(padded(data)), made.final()]);
}

function agile(content: Uint8Array, password: string, scheme: Scheme & { kind: "agile" }): [Buffer, Buffer] {
  const { hash, bits, spins } = scheme;
  const [salt, dataSalt, verifier] = [randomBytes(16), randomBytes(16), randomBytes(16)];
  const key = randomBytes(bits / 8);
  const name = `aes-${bits}-cbc`;
  const base = spun(hash, salt, password, spins);
  const wrap = (purpose: string, data: Buffer): string => {
    const own = fitted(digest(hash, base, Buffer.from(purpose, "hex")), bits / 8, 0x36);
    return cipher(name, own, salt, data).toString("base64");
  };
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += 4096) {
    const start = fitted(digest(hash, dataSalt, four(at / 4096)), 16, 0x36);
    pieces.push(cipher(name, key, start, content.subarray(at, at + 4096)));
  }
  const says = (of: Buffer): string =>
    `saltSize="16" blockSize="16" keyBits="${bits}" hashSize="${digest(hash).length}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${hash.toUpperCase()}" saltValue="${of.toString("base64")}"`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${says(dataSalt)}/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${spins}" ${says(salt)} encryptedVerifierHashInput="${wrap("fea7d2763b4b9e79", verifier)}" encryptedVerifierHashValue="${wrap("d7aa0f6d3061344e", digest(hash, verifier))}" encryptedKeyValue="${wrap("146e0be7abacd0d6", key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  return [Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]), Buffer.concat(pieces)];
}

const ALGORITHMS = { 128: 0x660e, 192: 0x660f, 256: 0x6610 } as const;

function standard(content: Uint8Array, password: string, bits: 128 | 192 | 256): [Buffer, Buffer] {
  const [salt, verifier] = [randomBytes(16), randomBytes(16)];
  const base = digest("sha1", spun("sha1", salt, password, 50_000), four(0));
  const mixed = (filler: number): Buffer =>
    digest(
      "sha1",
      fitted(base, 64, 0).map((byte) => byte ^ filler),
    );
  const key = Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, bits / 8);
  const encrypted = (data: Uint8Array): Buffer => cipher(`aes-${bits}-ecb`, key, null, data);
  const provider = Buffer.from("Microsoft Enhanced RSA and AES Cryptographic Provider\0", "utf16le");
  const header = Buffer.concat([four(0x24), four(0), four(ALGORITHMS[bits]), four(0x8004), four(bits), four(0x18), four(0), four(0), provider]); // prettier-ignore
  const check = Buffer.concat([four(16), salt, encrypted(verifier), four(20), encrypted(digest("sha1", verifier))]); // prettier-ignore
  return [
    Buffer.concat([Buffer.from([3, 0, 2, 0]), four(0x24), four(header.length), header, check]),
    encrypted(content),
  ];
}

/** A package as a file that asks for a password. */
export function encryptedBook(content: Uint8Array, password: string, scheme: Scheme): Uint8Array {
  const [info, encrypted] =
    scheme.kind === "agile" ? agile(content, password, scheme) : standard(content, password, scheme.bits);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/EncryptionInfo", info);
  CFB.utils.cfb_add(file, "/EncryptedPackage", Buffer.concat([four(content.length), four(0), encrypted]));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}
