import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { NODE_CODEC } from "../../cli/check/codec";
import { check } from "../../src/sheet";
import { WorkbookFault, finish, openBookSteps, readBook } from "../../xlsx";
import { minimalParts, packageOf } from "../builders/packages";

const FILES = ["features.xlsx", "chart-and-pivot.xlsx", "zip64.xlsx"].map((name) =>
  readFileSync(join(__dirname, "../books", name)),
);
const RUNS = process.env["WUYI_FULL"] ? 20_000 : 400;

/** Both ways of reading answer; a refusal must be one of ours, with a reason. */
function answers(bytes: Uint8Array): void {
  const ways = [
    () => check(readBook(bytes, NODE_CODEC).sheets.map(({ grid }) => grid)),
    () => finish(openBookSteps(bytes, NODE_CODEC)),
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

const PIECES = ["<", ">", "/", '"', "'", "<c", "</c>", "<v>", "</v>", "<row", ' r="A1"', ' t="s"', "<f>", "<is>", "<t>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#x;", "<?", "?>", "<!DOCTYPE", "1", "A", " "]; // prettier-ignore

test("a sheet of scrambled XML is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), async (pieces) => {
      answers(await packageOf(minimalParts(pieces.join(""))));
    }),
    { numRuns: RUNS },
  );
});
