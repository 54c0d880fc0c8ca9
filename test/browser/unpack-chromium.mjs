// Unpacks the browser of the tests, and the fonts that they bring, into a folder.
//   node test/browser/unpack-chromium.mjs <folder>
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { decompress } from "wawoff2";

const at = (place) => fileURLToPath(new URL(place, import.meta.url));
const FONT = at("../../node_modules/@fontsource-variable/noto-sans-sc/files");
const folder = resolve(process.argv[2]);

// The package unpacks its libraries only where it believes to run on Lambda, and everything among temporary files.
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
process.env.TMPDIR = folder;
const { default: packaged } = await import("@sparticuz/chromium");
// Whoever else runs the tests here may start it too.
chmodSync(await packaged.executablePath(), 0o755);
chmodSync(folder, 0o755);
mkdirSync(join(folder, "home"));

// The package's own letters are Latin, Greek and Cyrillic; its settings name folders of Lambda.
copyFileSync(at("fonts.conf"), join(folder, "fonts.conf"));
const chinese = join(folder, "fonts/Noto Sans SC");
mkdirSync(chinese);
for (const part of readdirSync(FONT)) {
  const font = await decompress(readFileSync(join(FONT, part)));
  writeFileSync(join(chinese, part.replace(/woff2$/, "ttf")), font);
}
