import fc from "fast-check";
import { finish } from "../../xlsx/steps";
import { NODE_CODEC } from "../../cli/check/codec";
import { BROWSER_CODEC } from "../../workbench/files/codec";

const runs = { numRuns: 40 };
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  // Longer than a piece, and easy to pack: as sheets are.
  fc.integer({ min: 1, max: 9 }).map((n) => new Uint8Array(n * 90_000).map((_, at) => (at * n) % 17)),
);

test("what the browser packs, Node unpacks, and the other way round; at once or in pieces", () => {
  fc.assert(
    fc.property(bytes, (content) => {
      const middle = Math.floor(content.length / 2);
      const halves = [content.subarray(0, middle), content.subarray(middle)];
      const packed = [
        BROWSER_CODEC.deflate(content),
        finish(BROWSER_CODEC.deflateSteps!(halves)),
        NODE_CODEC.deflate(content),
      ];
      for (const one of packed) {
        expect(Buffer.compare(NODE_CODEC.inflate(one, content.length), content)).toBe(0);
        expect(Buffer.compare(BROWSER_CODEC.inflate(one, content.length), content)).toBe(0);
        const inPieces = finish(BROWSER_CODEC.inflateSteps!(one, content.length));
        expect(Buffer.compare(inPieces, content)).toBe(0);
      }
    }),
    runs,
  );
});

test.each([
  ["longer than declared", new Uint8Array(1000).fill(7), 999],
  ["much longer than declared, packed to nothing", new Uint8Array(5_000_000), 10],
])("content that is %s is refused and not cut", (_, content, limit) => {
  const packed = NODE_CODEC.deflate(content);
  expect(() => BROWSER_CODEC.inflate(packed, limit)).toThrow("more than declared");
  expect(() => finish(BROWSER_CODEC.inflateSteps!(packed, limit))).toThrow("more than declared");
});

test("packed data that ends too early is refused", () => {
  const packed = NODE_CODEC.deflate(new Uint8Array(100_000).map((_, at) => at * at));
  const cut = packed.subarray(0, packed.length / 2);
  expect(() => BROWSER_CODEC.inflate(cut, 100_000)).toThrow();
  expect(() => finish(BROWSER_CODEC.inflateSteps!(cut, 100_000))).toThrow();
});
