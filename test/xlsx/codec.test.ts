import fc from "fast-check";
import { NODE_CODEC } from "../../cli/check/codec";
import { STEPPED_CODEC, WorkbookFault, finish, openBookSteps, saveBookSteps } from "../../xlsx";
import { BOOKS, fixture, open, shown, untouched } from "./round-trip";

const content = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.nat(60_000)).map(([text, times]) => Buffer.from(text.repeat(times))),
); // prettier-ignore

const inflate = (data: Uint8Array, limit: number): Uint8Array =>
  finish(STEPPED_CODEC.inflateSteps!(data, limit));

test("what one host packs, every other unpacks", () => {
  fc.assert(
    fc.property(content, fc.nat(3), (data, cut) => {
      const chunks = [data.subarray(0, cut), data.subarray(cut)];
      for (const packed of [
        NODE_CODEC.deflate(data),
        STEPPED_CODEC.deflate(data),
        finish(STEPPED_CODEC.deflateSteps!(chunks)),
      ]) {
        // prettier-ignore
        expect(Buffer.from(NODE_CODEC.inflate(packed, data.length)).equals(data)).toBe(true);
        expect(Buffer.from(inflate(packed, data.length)).equals(data)).toBe(true);
        expect(Buffer.from(STEPPED_CODEC.inflate(packed, data.length)).equals(data)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("what grows beyond its limit is refused, and so is broken data", () => {
  const packed = NODE_CODEC.deflate(Buffer.alloc(5_000_000, "a"));
  expect(() => inflate(packed, 4_999_999)).toThrow();
  expect(inflate(packed, 5_000_000)).toHaveLength(5_000_000);
  expect(() => inflate(packed.subarray(0, packed.length - 5), 5_000_000)).toThrow();
  expect(() => inflate(Buffer.from("nonsense"), 100)).toThrow();
});

test.each(BOOKS)("%s is opened and saved in pieces as in one", (name) => {
  const book = finish(openBookSteps(fixture(name), STEPPED_CODEC));
  expect(book.sheets.map(shown)).toEqual(open(fixture(name)).sheets.map(shown));
  const all = untouched(book);
  const edited = { ...all, sheets: all.sheets.map((sheet, at) => ({ ...sheet, content: book.sheets[at]! })) };
  const steps = saveBookSteps(book, edited, STEPPED_CODEC);
  let last = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    expect(step.value).toBeGreaterThanOrEqual(last);
    expect(step.value).toBeLessThanOrEqual(1);
    last = step.value;
  }
  expect(open(step.value).sheets.map(shown)).toEqual(book.sheets.map(shown));
});

test("a file whose content lies about its size is refused in pieces too", () => {
  const copy = Buffer.from(fixture("whole.xlsx"));
  for (let at = copy.indexOf("PK\x01\x02", 0, "latin1"); at >= 0; at = copy.indexOf("PK\x01\x02", at + 4, "latin1")) copy.writeUInt32LE(10, at + 24); // prettier-ignore
  expect(() => finish(openBookSteps(copy, STEPPED_CODEC))).toThrow(WorkbookFault);
});
