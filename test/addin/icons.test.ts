import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { pngSize } from "../../addin/check";
import { ICONS, iconFile, sizesOf } from "../../addin/icons";

const FOLDER = join(__dirname, "../../addin/icons");
const PICTURES = ICONS.flatMap((icon) => sizesOf(icon).map((size) => ({ icon, size })));

/** The pixels of a PNG as they are packed: all chunks IDAT, unpacked. */
function pixels(picture: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < picture.length;) {
    const length = picture.readUInt32BE(at);
    if (picture.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(picture.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return inflateSync(Buffer.concat(parts));
}

test.each(PICTURES)("$icon at $size pixels has that size, and something on it", ({ icon, size }) => {
  const picture = readFileSync(join(FOLDER, "png", `${icon}-${size}.png`));
  expect(pngSize(picture)).toEqual({ width: size, height: size });
  const drawn = pixels(picture);
  // A row is its filter's byte and four bytes a pixel.
  expect(drawn).toHaveLength(size * (size * 4 + 1));
  expect(new Set(drawn).size).toBeGreaterThan(8);
});

test("every picture has its drawing, and none is left over", () => {
  for (const icon of ICONS) expect(existsSync(join(FOLDER, `${icon}.svg`))).toBe(true);
  const expected = PICTURES.map(({ icon, size }) => iconFile(icon, size).replace("icons/", ""));
  expect(readdirSync(join(FOLDER, "png")).sort()).toEqual(expected.sort());
});

test("what is no picture has no size", () => {
  expect(pngSize(new Uint8Array())).toBeUndefined();
  expect(pngSize(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBeUndefined();
});
