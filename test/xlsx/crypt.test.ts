import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NODE_CODEC } from "../../cli/check/codec";
import { readBook } from "../../xlsx";
import { openedWith, openedWithoutAsking } from "../../xlsx/crypt";
import { encryptedBook, type Scheme } from "../builders/encrypted";
import { minimalParts, packageOf } from "../builders/packages";

const EXCELS_OWN = "VelvetSweatshop";
const ROW = `<row r="1"><c r="A1"><v>588.4</v></c></row>`;
/** Longer than a piece, and not a whole number of blocks. */
const NOISE = new Uint8Array(9_001).map((_, at) => (at * 7919) % 251);
const book = packageOf({ ...minimalParts(ROW), "xl/noise.bin": NOISE });

const SCHEMES: readonly (readonly [why: string, scheme: Scheme])[] = [
  ["as Excel does today", { kind: "agile", hash: "sha512", bits: 256, spins: 1_000 }],
  ["as Excel 2010 did", { kind: "agile", hash: "sha1", bits: 128, spins: 1_000 }],
  ["with SHA-256 and 192 bits", { kind: "agile", hash: "sha256", bits: 192, spins: 10 }],
  ["with SHA-384", { kind: "agile", hash: "sha384", bits: 128, spins: 10 }],
  ["with MD5, shorter than its key", { kind: "agile", hash: "md5", bits: 256, spins: 10 }],
  ["as Excel 2007 did", { kind: "standard", bits: 128 }],
  ["the same with 256 bits", { kind: "standard", bits: 256 }],
];

test.each(SCHEMES)("%s: a book that is only protected opens without a word", async (_, scheme) => {
  const plain = await book;
  const opened = openedWithoutAsking(encryptedBook(plain, EXCELS_OWN, scheme))!;
  expect(Buffer.compare(opened, plain)).toBe(0);
  expect(readBook(opened, NODE_CODEC).sheets[0]!.grid.columns[0]!.values[0]).toBe(588.4);
});

test.each(SCHEMES)("%s: a book with a password of its own needs it", async (_, scheme) => {
  const encrypted = encryptedBook(await book, "县财政局", scheme);
  expect(openedWithoutAsking(encrypted)).toBeUndefined();
  expect(openedWith(encrypted, "县财政局")).toBeDefined();
});

/** Files that are encrypted in no way, or not to their end. */
const BROKEN: readonly (readonly [why: string, break_: (bytes: Uint8Array) => Uint8Array])[] = [
  ["cut off in the middle", (bytes) => bytes.slice(0, bytes.length / 2)],
  ["cut off in the header", (bytes) => bytes.slice(0, 300)],
  ["a table of sectors that leads in a circle", (bytes) => bytes.map((byte, at) => (at >= 512 && at < 1024 ? 0 : byte))],
  ["a sector size that none has", (bytes) => bytes.map((byte, at) => (at === 30 ? 20 : byte))],
  ["another version", (bytes) => swapped(bytes, [4, 0, 4, 0], [9, 0, 9, 0])],
]; // prettier-ignore

function swapped(bytes: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy.buffer).indexOf(Buffer.from([...from, 0x40]));
  copy.set(to, at);
  return copy;
}

test.each(BROKEN)("%s: no answer, and no crash", async (_, break_) => {
  const scheme = { kind: "agile", hash: "sha512", bits: 256, spins: 10 } as const;
  expect(openedWithoutAsking(break_(encryptedBook(await book, EXCELS_OWN, scheme)))).toBeUndefined();
});

test("a book that asks for a million million rounds is not waited for", async () => {
  const scheme = { kind: "agile", hash: "sha512", bits: 256, spins: 10 } as const;
  const text = Buffer.from(encryptedBook(await book, EXCELS_OWN, scheme)).toString("latin1");
  // The salt's size says nothing that is needed; its place is taken by more digits.
  const asks = text.replace('spinCount="10" saltSize="16"', 'spinCount="99999999999"   ');
  expect(asks).not.toBe(text);
  expect(openedWithoutAsking(new Uint8Array(Buffer.from(asks, "latin1")))).toBeUndefined();
});

const hasMsoffcrypto = spawnSync("python3", ["-c", "import msoffcrypto, openpyxl"]).status === 0;
const elsewhere = hasMsoffcrypto ? "" : " (not run: python3 has no msoffcrypto and openpyxl here)";

(hasMsoffcrypto ? test : test.skip)(`a book that another program encrypted${elsewhere}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-crypt-"));
  try {
    const file = join(folder, "encrypted.xlsx");
    const script = `
import io, sys, openpyxl
from msoffcrypto.format.ooxml import OOXMLFile
book = openpyxl.Workbook(); book.active["A1"] = 588.4
plain = io.BytesIO(); book.save(plain); plain.seek(0)
OOXMLFile(plain).encrypt("${EXCELS_OWN}", open(sys.argv[1], "wb"))`;
    execFileSync("python3", ["-c", script, file]);
    const opened = openedWithoutAsking(new Uint8Array(readFileSync(file)))!;
    expect(readBook(opened, NODE_CODEC).sheets[0]!.grid.columns[0]!.values[0]).toBe(588.4);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
