import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { NODE_CODEC } from "../../cli/check/codec";
import { check } from "../../src/sheet";
import { WorkbookFault, finish, losses, openBookSteps, readBook, saveBookSteps } from "../../xlsx";
import { openArchive, type Archive } from "../../xlsx/archive";
import { rewriteArchive } from "../../xlsx/archive-writer";
import { minimalParts, packageOf } from "../builders/packages";

const FILES = ["features.xlsx", "chart-and-pivot.xlsx", "zip64.xlsx"].map((name) =>
  readFileSync(join(__dirname, "../books", name)),
);
const RUNS = process.env["WUYI_FULL"] ? 20_000 : 400;

/** Whatever could be opened is saved with its rows written anew, moved and called otherwise. */
function saveAnew(bytes: Uint8Array): void {
  const book = finish(openBookSteps(bytes, NODE_CODEC));
  const sheets = book.sheets.map((content, source) => ({
    source,
    name: `表${source}`,
    visibility: "visible" as const,
    content,
    moves: [{ axis: "row" as const, kind: "insert" as const, at: 1, count: 1 }],
  }));
  if (sheets.length === 0) return;
  const edited = { sheets, settings: book.settings, activeSheet: 0 };
  losses(book, edited);
  finish(saveBookSteps(book, edited, NODE_CODEC));
}

/** Both ways of reading answer; a refusal must be one of ours, with a reason. */
function answers(bytes: Uint8Array): void {
  const ways = [
    () => check(readBook(bytes, NODE_CODEC).sheets.map(({ grid }) => grid)),
    () => saveAnew(bytes),
  ];
  for (const read of ways) {
    try {
      read();
    } catch (fault) {
      if (!(fault instanceof WorkbookFault)) throw fault;
      expect(fault.message).toMatch(/。$/);
      expect(fault.message.split("\n")).toHaveLength(1);
    }
  }
}

const file = fc.constantFrom(...FILES);

test("a file cut off anywhere is read or refused", () => {
  fc.assert(
    fc.property(file, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) =>
      answers(bytes.subarray(0, Math.floor(bytes.length * share))),
    ),
    { numRuns: RUNS },
  );
});

test("a file with bytes changed anywhere is read or refused", () => {
  const change = fc.tuple(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.nat(255));
  fc.assert(
    fc.property(file, fc.array(change, { minLength: 1, maxLength: 12 }), (bytes, changes) => {
      const copy = Buffer.from(bytes);
      for (const [place, byte] of changes) copy[Math.floor(place * copy.length)] = byte;
      answers(copy);
    }),
    { numRuns: RUNS },
  );
});

test("a file with bytes changed in its directory is read or refused", () => {
  const change = fc.tuple(fc.nat(1800), fc.nat(255));
  fc.assert(
    fc.property(file, fc.array(change, { minLength: 1, maxLength: 4 }), (bytes, changes) => {
      const copy = Buffer.from(bytes);
      for (const [place, byte] of changes) copy[copy.length - 1 - place] = byte;
      answers(copy);
    }),
    { numRuns: RUNS },
  );
});

const BOOKS = ["whole.xlsx", "features.xlsx", "chart-and-pivot.xlsx"];

/** A book's package, opened; its name is easier to read than its bytes where a test fails. */
const archiveOf = (name: string): Archive =>
  openArchive(readFileSync(join(__dirname, "../books", name)), NODE_CODEC);
const SCRAPS = ["", "<", ">", '"', "&", "0", "-1", "99999999", "A1", "ZZZ9:A1", "#REF!", "甲", "<a>", "</a>", "<!--", "1e999"]; // prettier-ignore

test("a book with a part changed anywhere is read, and saved, or refused", () => {
  const change = fc.tuple(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.nat(8), fc.constantFrom(...SCRAPS));
  fc.assert(
    fc.property(fc.constantFrom(...BOOKS), fc.nat(99), fc.array(change, { minLength: 1, maxLength: 4 }), (book, part, changes) => {
      const archive = archiveOf(book);
      const names = [...archive.entries.values()].map(({ name }) => name).filter((name) => /\.(?:xml|rels|vml)$/.test(name));
      const name = names[part % names.length]!;
      let text = new TextDecoder().decode(archive.read(name));
      for (const [place, length, scrap] of changes) {
        const at = Math.floor(place * text.length);
        text = text.slice(0, at) + scrap + text.slice(at + length);
      }
      answers(rewriteArchive(archive, new Map([[name, new TextEncoder().encode(text)]]), NODE_CODEC));
    }),
    { numRuns: RUNS },
  );
}); // prettier-ignore

const PIECES = ["<", ">", "/", '"', "'", "<c", "</c>", "<v>", "</v>", "<row", ' r="A1"', ' t="s"', "<f>", "<is>", "<t>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#x;", "<?", "?>", "<!DOCTYPE", "1", "A", " "]; // prettier-ignore

test("a sheet of scrambled XML is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), async (pieces) => {
      answers(await packageOf(minimalParts(pieces.join(""))));
    }),
    { numRuns: RUNS },
  );
});
