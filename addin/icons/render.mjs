// Draws the pictures of addin/icons/png from the drawings beside this file, with the Chromium that the tests use.
//   node addin/icons/render.mjs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const { requireTypeScript } = require("../../functions/metadata/typescript.cjs");
const here = fileURLToPath(new URL(".", import.meta.url));
const { ICONS, sizesOf } = requireTypeScript(join(here, "../icons.ts"));

// The package unpacks its libraries only where it believes to run on Lambda.
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
process.env.TMPDIR ??= tmpdir();
const { default: packaged } = await import("@sparticuz/chromium");
const browser = await chromium.launch({
  executablePath: await packaged.executablePath(),
  args: [...packaged.args.filter((flag) => !flag.startsWith("--headless")), "--headless"],
  headless: true,
});

const page = await browser.newPage();
mkdirSync(join(here, "png"), { recursive: true });
for (const icon of ICONS) {
  const drawing = readFileSync(join(here, `${icon}.svg`), "utf8");
  for (const size of sizesOf(icon)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(join(here, "png", `${icon}-${size}.png`), picture);
  }
}
await browser.close();
